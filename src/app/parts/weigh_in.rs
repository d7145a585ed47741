//! Bodyweight and girths, where the goal is measured by them.

use super::stepper::Stepper;
use crate::app::record::use_recorder;
use crate::app::today::use_today;
use crate::view::body::{Field, Gauge};
use crate::view::today::Today;
use crate::view::words::{self, say};
use leptos::prelude::*;

/// Which of the scale and the tape were due since the page was opened: those keep their place, so
/// that nothing moves up under the thumb when one is saved.
#[derive(Clone, Copy)]
pub struct WereDue(StoredValue<[bool; 2]>);

impl Default for WereDue {
    fn default() -> Self {
        Self(StoredValue::new([false; 2]))
    }
}

impl WereDue {
    fn was(self, place: usize, due: bool) -> bool {
        self.0
            .try_update_value(|were| {
                let was = were.get_mut(place)?;
                *was |= due;
                Some(*was)
            })
            .flatten()
            .unwrap_or(due)
    }
}

/// The last measurements against the goal, and fields for today's, where today's are due or are not.
#[component]
pub fn WeighIn(
    /// Where they stand, where the goal is one.
    today: Memo<Option<Today>>,
    /// Those that stay where they are.
    were_due: WereDue,
    /// Whether it is the place for what is still to be taken.
    due: bool,
) -> impl IntoView {
    let pick = |place: usize, today: &Today| {
        if place == 0 {
            today.weight.clone()
        } else {
            today.tape.clone()
        }
    };
    [0, 1]
        .map(|place| {
            let gauge = Memo::new(move |_| today.with(|today| pick(place, today.as_ref()?)));
            // What is typed stays for as long as the same is asked.
            let names = Memo::new(move |_| {
                gauge.with(|gauge| {
                    let gauge = gauge.as_ref()?;
                    let here = were_due.was(place, gauge.due) == due;
                    let names = gauge.fields.iter().map(|field| field.label.clone());
                    here.then(|| names.collect::<Vec<_>>())
                })
            });
            move || {
                names.get()?;
                let now = gauge.get_untracked()?;
                Some(view! { <Reader now gauge /> })
            }
        })
        .into_iter()
        .collect_view()
}

#[component]
fn Reader(now: Gauge, gauge: Memo<Option<Gauge>>) -> impl IntoView {
    let (recorder, today) = (use_recorder(), use_today());
    let saved = RwSignal::new(false);
    let mut texts = Vec::new();
    // Beside the first field, where a sentence is about all of them.
    let mut faults = Vec::new();
    let mut fields = Vec::new();
    for Field {
        id,
        label,
        text,
        last,
    } in now.fields
    {
        let text = RwSignal::new(text);
        let fault = RwSignal::new(None::<String>);
        texts.push(text);
        faults.push(fault);
        let on_text = Callback::new(move |typed| {
            fault.set(None);
            saved.set(false);
            text.set(typed);
        });
        fields.push(view! { <Stepper id label text fault last on_text /> });
    }
    // What was doubted is taken when it is saved again as it stands.
    let doubted = RwSignal::new(String::new());
    let (id, card) = (now.id, now.card);
    let save = move |_| {
        // A second tap saves nothing again.
        let Some(gauge) = gauge.get_untracked().filter(|_| !saved.get_untracked()) else {
            return;
        };
        let typed: Vec<_> = texts.iter().map(|text| text.get_untracked()).collect();
        let wrong = match gauge.read(today.get_untracked(), &typed) {
            Err(wrong) => vec![wrong],
            Ok(reading) => {
                let typed = typed.join(" ");
                if reading.doubts.is_empty() || doubted.get_untracked() == typed {
                    for fault in &faults {
                        fault.set(None);
                    }
                    saved.set(true);
                    return recorder.record(reading.body);
                }
                doubted.set(typed);
                reading.doubts
            }
        };
        for (place, fault) in faults.iter().enumerate() {
            let said = wrong.iter().find(|(at, _)| *at == place);
            fault.set(said.map(|(_, said)| said.clone()));
        }
    };
    let part = move |pick: fn(&Gauge) -> &String| {
        move || gauge.with(|gauge| gauge.as_ref().map(pick).cloned())
    };
    let last = part(|gauge| &gauge.last);
    let said = move || {
        let last = saved.get().then(last).flatten();
        last.map(|last| words::saved_measure(&last))
    };
    view! {
        <section class="card weigh-in" data-testid=card>
            <p>
                <strong>{last}</strong>
                <span class="quiet">{part(|gauge| &gauge.needed)}</span>
            </p>
            {fields}
            <button type="button" data-testid=format!("save-{id}") on:click=save>
                {say!(save)}
            </button>
            <p class="said" role="status" data-testid=format!("saved-{id}")>
                {said}
            </p>
        </section>
    }
}
