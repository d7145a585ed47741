//! One slot: what is asked and why, what came before, and its lines.

use super::line::LineRow;
use super::offers::Offers;
use super::use_sheet;
use crate::view::route::Route;
use crate::view::session::{LookLine, SlotView, State};
use crate::view::words::say;
use leptos::prelude::*;

/// The slot at a place of the session.
#[component]
pub(super) fn SlotCard(place: u8) -> impl IntoView {
    let session = use_sheet().session;
    let card = Memo::new(move |_| {
        session.with(|session| {
            let slots = &session.as_ref()?.slots;
            slots.get(usize::from(place)).cloned()
        })
    });
    let part = move |pick: fn(&SlotView) -> String| {
        Memo::new(move |_| card.with(|slot| slot.as_ref().map(pick).unwrap_or_default()))
    };
    let rest = part(|slot| slot.rest.clone());
    let warm_up = part(|slot| slot.warm_up.clone());
    let cue = part(|slot| slot.cue.to_owned());
    // Lines keep their places: only how many there are can change.
    let lines = Memo::new(move |_| {
        card.with(|slot| {
            let lines = slot.as_ref().map(|slot| slot.lines.iter());
            lines.map_or_else(Vec::new, |lines| lines.map(|line| line.at).collect())
        })
    });
    let rows = move || {
        let lines = lines.get().into_iter();
        lines.map(|at| view! { <LineRow at card /> }).collect_view()
    };
    view! {
        <article class="card slot" data-testid=format!("slot-{place}")>
            <h2>{part(|slot| slot.name.clone())}</h2>
            <p class="asked" data-testid=format!("asked-{place}")>{part(|slot| slot.asked.clone())}</p>
            <LookBack card place />
            <p class="reason" data-testid=format!("reason-{place}")>{part(|slot| slot.reason.clone())}</p>
            <Offers card />
            <Word name=say!(warm_up) text=warm_up />
            <Word name=say!(how) text=rest />
            <Word name=say!(think) text=cue />
            <ToClock card place />
            <ul class="lines">{rows}</ul>
        </article>
    }
}

/// The way to the clock of a run, of rounds or of a hold.
#[component]
fn ToClock(card: Memo<Option<SlotView>>, place: u8) -> impl IntoView {
    let session = use_sheet().session;
    move || {
        let name = card.with(|slot| slot.as_ref()?.clock)?;
        let day = session.with(|session| {
            let session = session.as_ref()?;
            matches!(session.state, State::Planned | State::Open).then_some(session.day)
        })?;
        let to = Route::Clock(day, place).href();
        Some(view! {
            <a class="button to-clock" data-testid=format!("to-clock-{place}") href=to>
                {name}
            </a>
        })
    }
}

/// Four weeks ago, last week.
#[component]
fn LookBack(card: Memo<Option<SlotView>>, place: u8) -> impl IntoView {
    let past = Memo::new(move |_| {
        card.with(|slot| {
            slot.as_ref()
                .map(|slot| slot.look_back.clone())
                .unwrap_or_default()
        })
    });
    let lines = move || past.get().into_iter().map(past_line).collect_view();
    view! {
        <ul class="look-back" data-testid=format!("lookback-{place}")>{lines}</ul>
    }
}

fn past_line(line: LookLine) -> impl IntoView {
    let asked = Some(line.asked).filter(|asked| !asked.is_empty());
    let asked = asked.map(|asked| {
        view! {
            <span class="was-asked">{say!(asked)} " " {asked}</span>
        }
    });
    view! {
        <li>
            <span class="when">{line.when}</span>
            <span class="done">{line.done}</span>
            {asked}
        </li>
    }
}

#[component]
fn Word(name: &'static str, #[prop(into)] text: Signal<String>) -> impl IntoView {
    view! {
        <Show when=move || text.with(|text| !text.is_empty())>
            <p class="word">
                <span class="name">{name}</span>
                " "
                {move || text.get()}
            </p>
        </Show>
    }
}
