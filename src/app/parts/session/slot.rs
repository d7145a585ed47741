//! One slot: what is asked and why, what came before, and its lines.

use super::line::LineRow;
use super::offers::Offers;
use super::plates::{self, Plates};
use super::{Opened, use_sheet};
use crate::app::record::use_recorder;
use crate::diary::Body;
use crate::view::plates::Loaded;
use crate::view::route::Route;
use crate::view::session::{LookLine, SlotView, State, Turn};
use crate::view::words::{changed, say};
use leptos::prelude::*;

/// The slot at a place of the session.
#[component]
pub(super) fn SlotCard(place: u8) -> impl IntoView {
    let sheet = use_sheet();
    let session = sheet.session;
    let card_of = move |place: u8| {
        Memo::new(move |_| {
            session.with(|session| {
                let slots = &session.as_ref()?.slots;
                slots.get(usize::from(place)).cloned()
            })
        })
    };
    let card = card_of(place);
    let next = card_of(place.saturating_add(1));
    let part = move |pick: fn(&SlotView) -> String| {
        Memo::new(move |_| card.with(|slot| slot.as_ref().map(pick).unwrap_or_default()))
    };
    let rest = part(|slot| slot.rest.clone());
    let cue = part(|slot| slot.cue.to_owned());
    // Lines keep their places: only how many there are can change. Of a slot that is left, what
    // was done stays.
    let lines = Memo::new(move |_| {
        let own = card.with(|slot| slot.as_ref().map(SlotView::shown).unwrap_or_default());
        match card.with(|slot| slot.as_ref()?.turn) {
            None => own,
            // Those of the second stand between those of the first.
            Some(Turn::Second) => Vec::new(),
            Some(Turn::First) => {
                let mut all = own;
                all.extend(
                    next.with(|slot| slot.as_ref().map(SlotView::shown).unwrap_or_default()),
                );
                all.sort_by_key(|at| (at.line, at.slot));
                all
            }
        }
    });
    let turn = move || card.with(|slot| slot.as_ref()?.turn);
    let rows = move || {
        let lines = lines.get().into_iter();
        lines
            .map(|at| {
                let card = if at.slot == place { card } else { next };
                view! { <LineRow at card /> }
            })
            .collect_view()
    };
    let named = part(|slot| slot.name.clone());
    let movement = Memo::new(move |_| card.with(|slot| slot.as_ref()?.movement));
    let name = move || match movement.get() {
        Some(movement) => {
            let href = Route::Movement(movement).href();
            view! { <a href=href data-testid=format!("name-{place}")>{named}</a> }.into_any()
        }
        None => named.into_any(),
    };
    view! {
        <article
            class="card slot"
            data-testid=format!("slot-{place}")
            data-turn=move || turn().map(|turn| if turn == Turn::First { "first" } else { "second" })
        >
            <div class="slot-head">
                <h2>{name}</h2>
                <button
                    type="button"
                    class="more-of"
                    aria-label=move || changed::more_of(&named.get())
                    data-testid=format!("more-{place}")
                    hidden=move || sheet.is_ahead()
                    on:click=move |_| sheet.opened.set(Some(Opened::Slot(place)))
                >
                    <svg aria-hidden="true"><use href="#mark-more" /></svg>
                </button>
            </div>
            <p class="asked" data-testid=format!("asked-{place}")>{part(|slot| slot.asked.clone())}</p>
            <Plates card place />
            <LookBack card place />
            <p class="reason" data-testid=format!("reason-{place}")>{part(|slot| slot.reason.clone())}</p>
            <Offers card />
            <WarmUp card place />
            <Word name=say!(how) text=rest />
            <Word name=say!(think) text=cue />
            <Notes card place />
            <LeftAs card place />
            <ToClock card place />
            <Show when=move || turn() == Some(Turn::Second)>
                <p class="quiet">{say!(in_turn)}</p>
            </Show>
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

/// The way to the first set: each can be ticked off for oneself, which nothing records.
#[component]
fn WarmUp(card: Memo<Option<SlotView>>, place: u8) -> impl IntoView {
    let sets = Memo::new(move |_| {
        card.with(|slot| {
            slot.as_ref()
                .map(|slot| slot.warm_up.clone())
                .unwrap_or_default()
        })
    });
    let tick = |(text, on_bar): (String, Option<Loaded>)| {
        let plates = on_bar.as_ref().map(|loaded| {
            let short = loaded.short.clone();
            view! {
                {plates::picture(loaded)}
                <small>{short}</small>
            }
        });
        view! {
            <label class="tick">
                <input type="checkbox" />
                <span>
                    <b>{text}</b>
                    {plates}
                </span>
            </label>
        }
    };
    view! {
        <Show when=move || sets.with(|sets| !sets.is_empty())>
            <fieldset class="warm-up" data-testid=format!("warm-up-{place}")>
                <legend class="name">{say!(warm_up)}</legend>
                {move || sets.get().into_iter().map(tick).collect_view()}
            </fieldset>
        </Show>
    }
}

/// What was noted.
#[component]
fn Notes(card: Memo<Option<SlotView>>, place: u8) -> impl IntoView {
    let notes = Memo::new(move |_| {
        card.with(|slot| {
            slot.as_ref()
                .map(|slot| slot.notes.clone())
                .unwrap_or_default()
        })
    });
    let note = |text| view! { <li>{text}</li> };
    view! {
        <ul class="noted" data-testid=format!("notes-{place}")>
            {move || notes.get().into_iter().map(note).collect_view()}
        </ul>
    }
}

/// Why it was left, and the way back to it.
#[component]
fn LeftAs(card: Memo<Option<SlotView>>, place: u8) -> impl IntoView {
    let recorder = use_recorder();
    let left = Memo::new(move |_| card.with(|slot| slot.as_ref()?.left.clone()));
    move || {
        left.get().map(|(entry, text)| {
            view! {
                <div class="left" data-testid=format!("left-{place}")>
                    <p>{text}</p>
                    <button
                        type="button"
                        data-testid=format!("back-to-{place}")
                        on:click=move |_| recorder.record(Body::Retracted { entry })
                    >
                        {say!(come_back)}
                    </button>
                </div>
            }
        })
    }
}
