//! What else can be done with a slot: another movement, leaving it, doing it in turn, a note.

use super::note::Note;
use super::{BottomSheet, use_says};
use crate::app::coached::use_coached;
use crate::diary::{About, Body, Left, LeftWhy};
use crate::view::slot_menu::{self, SlotMenu as Menu};
use crate::view::swap::{self, Choice};
use crate::view::words::{changed, say};
use leptos::prelude::*;

/// The menu of the slot at a place.
#[component]
pub fn SlotMenu(place: u8) -> impl IntoView {
    let says = use_says();
    let day = says
        .sheet
        .session
        .with_untracked(|session| session.as_ref().map(|session| session.day));
    // Why it is left, once that is tapped: what hurts is offered what spares it.
    let hurts = RwSignal::new(false);
    let menu = use_coached()
        .derive(move |standing, _| slot_menu::slot_menu(standing, day?, place, hurts.get()));
    // The sheet stays as it was opened but for what is offered.
    let first = menu.get_untracked();
    let was_pain = |menu: &Menu| menu.left == Some(LeftWhy::Pain);
    hurts.set(first.as_ref().is_some_and(was_pain));
    first.map(|first| {
        let session = first.session;
        let left = first.left.is_some();
        let is_over = first.is_over;
        let leave = move |why| {
            let said = String::new();
            says.all(vec![Body::SlotLeft {
                session,
                slot: place,
                left: Left { why, said },
            }]);
            if why == LeftWhy::Pain {
                hurts.set(true);
            } else {
                says.close();
            }
        };
        let choices = move || {
            let choices = menu.with(|menu| menu.as_ref().map(|menu| menu.choices.clone()));
            let choices = choices.unwrap_or_default();
            if choices.is_empty() {
                return view! { <p class="quiet">{say!(swap_none)}</p> }.into_any();
            }
            let key = |choice| view! { <Swap place choice hurts /> };
            view! { <ul class="choices-of">{choices.into_iter().map(key).collect_view()}</ul> }
                .into_any()
        };
        let note = first.note.clone();
        view! {
            <BottomSheet title=first.name.clone() name="slot-menu">
                <Show when=move || !left && !is_over && !hurts.get()>
                    <section class="part">
                        <h3>{say!(leave_title)}</h3>
                        <div class="whys">
                            {changed::whys()
                                .map(|(why, code, word)| {
                                    view! {
                                        <button
                                            type="button"
                                            data-testid=format!("leave-{code}")
                                            on:click=move |_| leave(why)
                                        >
                                            {word}
                                        </button>
                                    }
                                })
                                .collect_view()}
                        </div>
                        <p class="help">{say!(leave_help)}</p>
                    </section>
                </Show>
                <Show when=move || !is_over>
                    <section class="part" data-testid="swaps">
                        <h3>{move || if hurts.get() { say!(swap_spare) } else { say!(swap_title) }}</h3>
                        {choices}
                    </section>
                </Show>
                <Undo menu=first.clone() />
                <Pair menu=first place />
                <Note about=About::Slot(place) label=say!(note_slot) text=note />
                <button type="button" data-testid="close-sheet" on:click=move |_| says.close()>
                    {say!(close)}
                </button>
            </BottomSheet>
        }
    })
}

/// A movement to do instead.
#[component]
fn Swap(place: u8, choice: Choice, hurts: RwSignal<bool>) -> impl IntoView {
    let says = use_says();
    let coached = use_coached();
    let code = match choice.given.track {
        crate::training::Track::Movement(movement) => movement.as_str(),
        _ => "",
    };
    let given = choice.given;
    let take = move |_| {
        let session = says.sheet.session.get_untracked();
        let why = hurts.get_untracked().then_some(LeftWhy::Pain);
        let bodies = session.and_then(|session| {
            coached.ask(|standing| {
                let slot = (place, given.clone());
                swap::swapped(standing, session.day, slot, (&session.given, why))
            })
        });
        says.all(bodies.unwrap_or_default());
        says.close();
    };
    view! {
        <li>
            <button type="button" class="choice" data-testid=format!("swap-{code}") on:click=take>
                <strong>{choice.name}</strong>
                <span class="work">{choice.asked}</span>
                <small>{choice.why}</small>
            </button>
        </li>
    }
}

/// Takes back what was put there.
#[component]
fn Undo(menu: Menu) -> impl IntoView {
    let says = use_says();
    menu.put_by.map(|(entries, was_planned)| {
        view! {
            <button
                type="button"
                data-testid="give-back"
                on:click=move |_| {
                    for entry in entries.clone() {
                        says.recorder.record(Body::Retracted { entry });
                    }
                    says.close();
                }
            >
                {if was_planned { say!(give_back) } else { say!(take_out) }}
            </button>
        }
    })
}

/// Two slots in turn.
#[component]
fn Pair(menu: Menu, place: u8) -> impl IntoView {
    let says = use_says();
    let session = menu.session;
    menu.next.map(|next| {
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    data-testid="pair"
                    prop:checked=menu.is_paired
                    on:change=move |event| {
                        says.all(
                            vec![
                                Body::Paired {
                                    session,
                                    slot: place,
                                    with_next: event_target_checked(&event),
                                },
                            ],
                        );
                    }
                />
                <span>{changed::pair_with(&next)} <small>{menu.pair_why}</small></span>
            </label>
        }
    })
}
