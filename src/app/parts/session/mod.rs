//! A session to be done: its head, its slots, and the end of it.

mod line;
mod moves;
mod offers;
pub mod plates;
mod slot;

use crate::app::coached::use_coached;
use crate::app::later::{Later, use_parts};
use crate::app::parts::hint::Hint;
use crate::diary::{Given, LineRef, SessionKey};
use crate::view::route::Route;
use crate::view::session::{self, SessionView, State};
use crate::view::words::say;
use chrono::NaiveDate;
use leptos::prelude::*;
use moves::Moves;
use slot::SlotCard;

/// What is opened beside a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opened {
    /// A line, to say what was done.
    Line(LineRef),
    /// What can be done with a slot.
    Slot(u8),
    /// And with the session.
    Session,
}

/// The session that is shown, and what of it is opened.
#[derive(Clone, Copy)]
pub struct Sheet {
    /// The session.
    pub session: Memo<Option<SessionView>>,
    /// What is opened; the gym's code shows it.
    pub opened: RwSignal<Option<Opened>>,
    /// The line that was logged last, which can be undone where it stands.
    pub last: RwSignal<Option<LineRef>>,
}

impl Sheet {
    /// The work that a first tap opens the session with.
    pub fn given(self) -> Option<Given> {
        let given =
            |session: &Option<SessionView>| session.as_ref().map(|session| session.given.clone());
        self.session.with_untracked(given)
    }

    /// Whether it lies ahead: it can be looked at and not changed.
    fn is_ahead(self) -> bool {
        self.session.with(|session| {
            let state = session.as_ref().map(|session| session.state);
            state == Some(State::Ahead)
        })
    }

    /// Its name.
    pub fn key(self) -> Option<SessionKey> {
        let key = |session: &Option<SessionView>| session.as_ref().map(|session| session.key);
        self.session.with_untracked(key)
    }
}

/// The session that is shown.
pub fn use_sheet() -> Sheet {
    expect_context()
}

/// The session planned for a day, to be done.
#[component]
pub fn SessionSheet(day: NaiveDate) -> impl IntoView {
    let session =
        use_coached().derive(move |standing, today| session::session(standing, day, today));
    let sheet = Sheet {
        session,
        opened: RwSignal::new(None),
        last: RwSignal::new(None),
    };
    provide_context(sheet);
    // What is opened in a session is there when it is asked for.
    let parts = use_parts();
    parts.prepare(Later::Finish(day));
    parts.prepare(Later::SessionMenu);
    let opened = sheet.opened;
    let tools = move || match opened.get() {
        Some(Opened::Line(at)) => parts.within(Later::Pad(at)),
        Some(Opened::Slot(place)) => parts.within(Later::SlotMenu(place)),
        Some(Opened::Session) => parts.within(Later::SessionMenu),
        None => ().into_any(),
    };
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
            {tools}
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
                    <More />
                </div>
            }
            .into_any(),
            Some(State::Planned) => view! {
                <div class="actions">
                    <More />
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

/// Opens what else can be done with the session.
#[component]
fn More() -> impl IntoView {
    let opened = use_sheet().opened;
    view! {
        <button
            type="button"
            data-testid="more-session"
            on:click=move |_| opened.set(Some(Opened::Session))
        >
            {say!(more_of_session)}
        </button>
    }
}
