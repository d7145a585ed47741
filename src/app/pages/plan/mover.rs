//! Moving a session: the days there are, each with what it does, before it is done.

use super::use_desk;
use crate::app::coached::use_coached;
use crate::app::record::use_recorder;
use crate::browser::{dialog, page};
use crate::diary::{Body, SessionKey};
use crate::view::plan::{self, Move};
use crate::view::words::{self, road as told, say};
use chrono::NaiveDate;
use leptos::html;
use leptos::prelude::*;

/// A session on its way to another day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moving {
    /// The day it is planned for.
    pub(super) planned: NaiveDate,
    /// The day it was dropped on.
    pub(super) to: Option<NaiveDate>,
}

/// The sheet, open while a session is moved.
#[component]
pub(super) fn Mover() -> impl IntoView {
    let desk = use_desk();
    move || desk.moving.get().map(|moving| view! { <Sheet moving /> })
}

#[component]
fn Sheet(moving: Moving) -> impl IntoView {
    let (desk, recorder) = (use_desk(), use_recorder());
    let planned = moving.planned;
    let found = use_coached().derive(move |standing, _| {
        let (_, session) = standing.program.session_on(planned)?;
        Some((
            words::purpose(session.purpose),
            standing.key(planned),
            plan::moves(standing, planned),
        ))
    });
    let node = NodeRef::<html::Dialog>::new();
    node.on_load(|node| dialog::open(&node));
    let chosen = RwSignal::new(moving.to);
    let missing = RwSignal::new(false);
    let close = move || desk.moving.set(None);
    let go = move |(purpose, session): (&'static str, SessionKey)| {
        let Some(to) = chosen.get_untracked() else {
            return missing.set(true);
        };
        recorder.record(Body::Moved { session, to });
        desk.said.set(told::moved(purpose, to));
        close();
        // The session stands elsewhere now: that is where to go on.
        request_animation_frame(move || page::focus(&format!("session-{planned}")));
    };
    // It is asked once: what is recorded meanwhile changes nothing here.
    let found = found.get_untracked();
    found.map(|(purpose, session, ways)| {
        let ways = ways.into_iter();
        view! {
            <dialog class="sheet" node_ref=node aria-labelledby="move-title" on:close=move |_| close()>
                <h2 id="move-title">{say!(road_move_title, purpose)}</h2>
                <fieldset class="keys moves" data-testid="moves">
                    <legend class="label">{say!(road_move_to)}</legend>
                    {ways.map(|way| view! { <Way way chosen /> }).collect_view()}
                </fieldset>
                <Show when=move || missing.get() && chosen.get().is_none()>
                    <p class="fault" role="alert">{say!(road_choose_day)}</p>
                </Show>
                <div class="actions">
                    <button
                        type="button"
                        data-tone="main"
                        data-testid="move-it"
                        on:click=move |_| go((purpose, session))
                    >
                        {say!(road_move_it)}
                    </button>
                    <button type="button" data-testid="leave-it" on:click=move |_| close()>
                        {say!(road_leave_it)}
                    </button>
                </div>
            </dialog>
        }
    })
}

#[component]
fn Way(way: Move, chosen: RwSignal<Option<NaiveDate>>) -> impl IntoView {
    let to = way.to;
    view! {
        <label class="key">
            <input
                type="radio"
                name="move-to"
                data-testid=format!("to-{to}")
                prop:checked=move || chosen.get() == Some(to)
                on:change=move |_| chosen.set(Some(to))
            />
            <span data-clash=way.clashes.then_some("")>
                <strong>{way.name}</strong>
                <small>{way.means}</small>
            </span>
        </label>
    }
}
