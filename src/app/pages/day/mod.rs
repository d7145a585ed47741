//! What was asked and done on a day, and the way to correct it.

mod line;
mod mend;

use crate::app::coached::use_coached;
use crate::diary::SessionKey;
use crate::view::past::{self, PastSession, PastSlot};
use crate::view::progress::calendar::first_of;
use crate::view::route::Route;
use crate::view::words::{self, past as told, say};
use chrono::NaiveDate;
use leptos::prelude::*;
use line::{Correction, LineRow};
use mend::Mend;

/// The sessions of a day, and the line of them that is being corrected.
#[derive(Clone, Copy)]
struct Desk {
    sessions: Memo<Option<Vec<PastSession>>>,
    editing: RwSignal<Option<crate::diary::LineRef>>,
    /// What was done last, to be heard.
    said: RwSignal<&'static str>,
}

impl Desk {
    fn session<T: Clone + PartialEq + Send + Sync + 'static>(
        self,
        key: SessionKey,
        pick: impl Fn(&PastSession) -> T + Send + Sync + 'static,
    ) -> Memo<Option<T>> {
        Memo::new(move |_| {
            self.sessions.with(|sessions| {
                let found = sessions.as_ref()?.iter().find(|session| session.key == key);
                found.map(&pick)
            })
        })
    }
}

fn use_desk() -> Desk {
    expect_context()
}

/// All that was done on a day.
#[component]
pub fn Day(day: NaiveDate) -> impl IntoView {
    let sessions = use_coached().derive(move |standing, _| Some(past::day(standing, day)));
    let desk = Desk {
        sessions,
        editing: RwSignal::new(None),
        said: RwSignal::new(""),
    };
    provide_context(desk);
    // Sessions keep their places while they are corrected.
    let keys = Memo::new(move |_| {
        let keys =
            |sessions: &Vec<PastSession>| sessions.iter().map(|session| session.key).collect();
        sessions.with(|sessions| sessions.as_ref().map(keys).unwrap_or_default())
    });
    let shown = move || {
        let keys: Vec<SessionKey> = keys.get();
        if keys.is_empty() {
            return view! { <h1 tabindex="-1">{say!(past_none_on_day)}</h1> }.into_any();
        }
        let sessions = keys.into_iter().map(|key| view! { <Session key /> });
        sessions.collect_view().into_any()
    };
    view! {
        <div class="page past">
            <p class="notice" role="status" data-testid="said">{desk.said}</p>
            {shown}
            <Correction />
            <div class="actions">
                <a
                    class="button"
                    data-testid="to-list"
                    href=Route::Past(Some(first_of(day))).href()
                >
                    {say!(past_to_list)}
                </a>
            </div>
        </div>
    }
}

#[component]
fn Session(key: SessionKey) -> impl IntoView {
    let desk = use_desk();
    let part = move |pick: fn(&PastSession) -> String| {
        let found = desk.session(key, pick);
        move || found.get().unwrap_or_default()
    };
    let effort = desk.session(key, |session| {
        session.finish.as_ref().map(|said| said.effort.value())
    });
    let effort = move || effort.get().flatten().map(told::effort);
    let slots = desk.session(key, |session| session.slots.len());
    let cards = move || {
        let slots = 0..slots.get().unwrap_or(0);
        slots
            .map(|place| view! { <SlotCard key place /> })
            .collect_view()
    };
    let note = desk.session(key, |session| {
        let said = session.finish.as_ref().map(|finish| finish.note.clone());
        said.filter(|said| !said.is_empty())
            .unwrap_or_else(|| session.reason.clone())
    });
    let note = move || {
        let said = note.get().filter(|said| !said.is_empty());
        said.map(|said| view! { <p class="said" data-testid="session-note">{said}</p> })
    };
    view! {
        <header class="head">
            <p class="overline" data-testid="done-on">{part(|session| session.when.clone())}</p>
            <h1 tabindex="-1">{part(|session| session.title.clone())}</h1>
            <p class="lead" data-testid="effort-said">
                {part(|session| words::capital(session.state.word()))}
                {effort}
                {part(|session| session.from.clone())}
            </p>
            {note}
        </header>
        <div class="slots">{cards}</div>
        <Mend key />
    }
}

#[component]
fn SlotCard(key: SessionKey, place: usize) -> impl IntoView {
    let desk = use_desk();
    let card = {
        let found = desk.session(key, move |session| session.slots.get(place).cloned());
        Memo::new(move |_| found.get().flatten())
    };
    let part =
        move |pick: fn(&PastSlot) -> String| move || card.with(|card| card.as_ref().map(pick));
    let lines = Memo::new(move |_| {
        card.with(|card| {
            let lines = card.as_ref().map(|card| &card.lines);
            lines.map(|lines| lines.iter().map(|line| line.at).collect::<Vec<_>>())
        })
    });
    let rows = move || {
        let lines = lines.get().unwrap_or_default().into_iter();
        lines.map(|at| view! { <LineRow at card /> }).collect_view()
    };
    view! {
        <article class="card past-slot" data-testid=format!("slot-{place}")>
            <h2>{part(|slot| slot.name.clone())}</h2>
            <p class="quiet" data-testid=format!("asked-{place}")>
                {part(|slot| told::asked(&slot.asked))}
            </p>
            <p class="said">{part(|slot| slot.note.clone())}</p>
            <ul class="past-lines">{rows}</ul>
        </article>
    }
}
