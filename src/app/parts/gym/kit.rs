//! The bar and the plates that are there: what is asked is loaded with them.

use crate::app::coached::use_coached;
use crate::app::record::use_recorder;
use crate::diary::{Body, Question};
use crate::training::units::Load;
use crate::view::words::{self, changed, say};
use leptos::prelude::*;

/// The load of the bar, and a key for each size of plate.
#[component]
pub fn KitForm() -> impl IntoView {
    let recorder = use_recorder();
    let kit = use_coached().derive(|standing, _| Some(standing.athlete.kit));
    let say = move |question, text| recorder.record(Body::Answered { question, text });
    let fault = RwSignal::new(None::<String>);
    kit.get_untracked().map(|first| {
        let unit = first.bar().unit();
        let bar = move |event| {
            let text = event_target_value(&event).trim().to_owned();
            match Load::parse(&text, unit) {
                Err(error) if !text.is_empty() => fault.set(Some(words::unit_error(error))),
                _ => {
                    fault.set(None);
                    let typed = format!("{text} {}", unit.symbol());
                    say(Question::Bar, if text.is_empty() { text } else { typed });
                }
            }
        };
        let toggle = move |plate: Load, there: bool| {
            let Some(kit) = kit.get_untracked() else {
                return;
            };
            let sizes = kit
                .plates()
                .filter(|(known, was)| if *known == plate { there } else { *was });
            let sizes: Vec<_> = sizes.map(|(known, _)| known.number()).collect();
            // With its unit: another may be chosen later.
            let sizes = format!("{} {}", unit.symbol(), sizes.join(" "));
            say(Question::Plates, sizes);
        };
        let keys = first.plates().map(|(plate, _)| {
            let is_there = move || {
                kit.get()
                    .is_some_and(|kit| kit.plates().any(|(known, there)| known == plate && there))
            };
            view! {
                <label class="key">
                    <input
                        type="checkbox"
                        data-testid=format!("plate-{}", plate.number())
                        prop:checked=is_there
                        on:change=move |event| toggle(plate, event_target_checked(&event))
                    />
                    <span>{plate.number()}</span>
                </label>
            }
        });
        view! {
            <details class="kit" data-testid="kit">
                <summary>{say!(kit_title)}</summary>
                <label class="field">
                    <span class="label">{changed::bar(unit.symbol())}</span>
                    <input
                        type="text"
                        inputmode="decimal"
                        autocomplete="off"
                        data-testid="bar"
                        prop:value=first.bar().number()
                        on:change=bar
                    />
                    <span class="fault" role="alert">{move || fault.get()}</span>
                </label>
                <fieldset class="keys" data-many="">
                    <legend class="label">{say!(kit_plates)}</legend>
                    {keys.collect_view()}
                </fieldset>
            </details>
        }
    })
}
