//! A line as it was done, and a sheet to say what it was in truth.

use super::use_desk;
use crate::app::parts::typed::{Broke, Doubting, Hard, Steppers};
use crate::app::record::use_recorder;
use crate::browser::dialog;
use crate::diary::{Body, LineRef};
use crate::view::draft::Draft;
use crate::view::past::PastSlot;
use crate::view::session::LineView;
use crate::view::words::{self, say};
use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;

/// One line, to be tapped where it is wrong.
#[component]
pub(super) fn LineRow(at: LineRef, card: Memo<Option<PastSlot>>) -> impl IntoView {
    let desk = use_desk();
    let line = Memo::new(move |_| {
        card.with(|card| {
            let lines = &card.as_ref()?.lines;
            lines.iter().find(|line| line.at == at).cloned()
        })
    });
    let part = move |pick: fn(&LineView) -> String| {
        Memo::new(move |_| line.with(|line| line.as_ref().map(pick).unwrap_or_default()))
    };
    let (name, text) = (
        part(|line| line.name.clone()),
        part(|line| match line.done {
            Some(_) => line.text.clone(),
            None => say!(past_not_done).to_owned(),
        }),
    );
    let state = move || line.with(|line| line.as_ref().map_or("todo", LineView::state));
    let place = format!("{}-{}", at.slot, at.line);
    view! {
        <li class="past-line" data-state=state data-testid=format!("row-{place}")>
            <button
                type="button"
                aria-label=move || words::edit_line(&name.get(), &text.get())
                data-testid=format!("edit-{place}")
                on:click=move |_| desk.editing.set(Some(at))
            >
                <span class="name">{name}</span>
                <span class="text">{text}</span>
                <svg aria-hidden="true">
                    <use href="#mark-edit" />
                </svg>
            </button>
        </li>
    }
}

/// The sheet, open while a line is corrected.
#[component]
pub(super) fn Correction() -> impl IntoView {
    let desk = use_desk();
    move || {
        let at = desk.editing.get()?;
        let found = desk.sessions.with_untracked(|sessions| {
            let session = sessions
                .as_ref()?
                .iter()
                .find(|session| session.key == at.session)?;
            let slot = session.slots.get(usize::from(at.slot))?;
            let line = slot.lines.iter().find(|line| line.at == at)?;
            let title = format!("{} \u{b7} {}", slot.name, line.name);
            Some((title, line.clone(), session.mass))
        });
        found.map(|(title, line, mass)| {
            let said = line
                .done
                .as_ref()
                .map_or(line.prescribed, |(_, done)| *done);
            let draft = Draft::of(&said, mass);
            view! { <Sheet title line draft /> }
        })
    }
}

#[component]
fn Sheet(title: String, line: LineView, draft: Draft) -> impl IntoView {
    let (desk, recorder) = (use_desk(), use_recorder());
    let node = NodeRef::<html::Dialog>::new();
    node.on_load(|node| dialog::open(&node));
    let (at, asked) = (line.at, line.prescribed);
    let draft = RwSignal::new(draft);
    let doubting = Doubting::new(draft, asked);
    let close = move || desk.editing.set(None);
    let log = move |done| {
        recorder.record(Body::Logged { line: at, done });
        desk.said.set(say!(past_saved));
        close();
    };
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        if let Ok(Some(done)) = doubting.read() {
            log(done);
        }
    };
    let undo = line.done.map(|(entry, _)| {
        view! {
            <button
                type="button"
                data-testid="undo"
                on:click=move |_| {
                    recorder.record(Body::Retracted { entry });
                    desk.said.set(say!(past_saved));
                    close();
                }
            >
                {say!(undo)}
            </button>
        }
    });
    view! {
        <dialog class="sheet" node_ref=node aria-labelledby="sheet-title" on:close=move |_| close()>
            <form novalidate on:submit=save>
                <h2 id="sheet-title">{title}</h2>
                <Steppers draft />
                <Hard draft legend=say!(rpe) options=words::rpes() />
                <Broke draft />
                <p class="notice" role="alert" data-testid="doubt">{move || doubting.warning()}</p>
                <div class="actions">
                    <button type="submit" data-tone="main" data-testid="save-line">
                        {say!(save)}
                    </button>
                    {undo}
                    <button type="button" data-testid="cancel" on:click=move |_| close()>
                        {say!(cancel)}
                    </button>
                </div>
            </form>
        </dialog>
    }
}
