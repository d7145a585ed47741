//! A session to be done: its head, its slots, and the end of it.

mod editor;
mod line;
mod moves;
mod offers;
mod slot;

use crate::app::coached::use_coached;
use crate::app::later::{Later, use_parts};
use crate::app::parts::hint::Hint;
use crate::diary::{Given, LineRef};
use crate::view::route::Route;
use crate::view::session::{self, SessionView, State};
use crate::view::words::say;
use chrono::NaiveDate;
use editor::Editor;
use leptos::prelude::*;
use moves::Moves;
use slot::SlotCard;

/// The session that is shown, and the line of it that is being edited.
#[derive(Clone, Copy)]
struct Sheet {
    session: Memo<Option<SessionView>>,
    editing: RwSignal<Option<LineRef>>,
}

impl Sheet {
    /// The work that a first tap opens the session with.
    fn given(self) -> Option<Given> {
        let given =
            |session: &Option<SessionView>| session.as_ref().map(|session| session.given.clone());
        self.session.with_untracked(given)
    }
}

fn use_sheet() -> Sheet {
    expect_context()
}

/// The session planned for a day, to be done.
#[component]
pub fn SessionSheet(day: NaiveDate) -> impl IntoView {
    let session =
        use_coached().derive(move |standing, today| session::session(standing, day, today));
    let editing = RwSignal::new(None);
    provide_context(Sheet { session, editing });
    // What is opened in a session is there when it is asked for.
    use_parts().prepare(Later::Finish(day));
    // Slots keep their places for as long as a session is shown.
    let slots = Memo::new(move |_| {
        session.with(|session| {
            session
                .as_ref()
                .map_or(0, |session| session.slots.len() as u8)
        })
    });
    move || match slots.get() {
        0 => view! { <h1 tabindex="-1">{say!(no_session)}</h1> }.into_any(),
        slots => view! {
            <Head />
            <Hint id="done" text=say!(hint_done) />
            <div class="slots">
                {(0..slots).map(|place| view! { <SlotCard place /> }).collect_view()}
            </div>
            <End day />
            <Moves />
            <Editor />
        }
        .into_any(),
    }
}

#[component]
fn Head() -> impl IntoView {
    let session = use_sheet().session;
    let part = move |pick: fn(&SessionView) -> String| {
        move || session.with(|session| session.as_ref().map(pick).unwrap_or_default())
    };
    let note = part(|session| session.note.clone());
    view! {
        <p class="notice" role="note" data-testid="note">{note}</p>
        <header class="head">
            <p class="overline">
                <span>{part(|session| session.when.clone())}</span>
                " · "
                <span>{part(|session| session.place.clone())}</span>
            </p>
            <h1 tabindex="-1" data-testid="purpose">{part(|session| session.purpose.to_owned())}</h1>
            <p class="lead" data-testid="why">{part(|session| session.why.clone())}</p>
        </header>
    }
}

#[component]
fn End(day: NaiveDate) -> impl IntoView {
    let session = use_sheet().session;
    let state =
        Memo::new(move |_| session.with(|session| session.as_ref().map(|session| session.state)));
    let to = Route::Finish(day).href();
    move || {
        let to = to.clone();
        match state.get() {
            Some(State::Open) => view! {
                <div class="actions">
                    <a class="button" data-tone="main" data-testid="end-session" href=to>
                        {say!(end_session)}
                    </a>
                </div>
            }
            .into_any(),
            Some(State::Planned) => view! {
                <div class="actions">
                    <a class="button" data-testid="skip-session" href=to>
                        {say!(skip_session)}
                    </a>
                </div>
            }
            .into_any(),
            Some(State::Over) => view! {
                <p class="notice" role="note" data-testid="over">{say!(over)}</p>
                <div class="actions">
                    <a class="button" href=to>
                        {say!(what_next)}
                    </a>
                </div>
            }
            .into_any(),
            Some(State::Ahead) | None => ().into_any(),
        }
    }
}
