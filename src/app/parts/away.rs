//! Illness and injury: what is said of them, and what they cost.

use crate::app::record::use_recorder;
use crate::diary::Body;
use crate::training::Sidelined;
use crate::view::away::{self, Choices, Spell};
use crate::view::words::labels;
use leptos::prelude::*;

/// The times away that are not over, and a line that opens to say of a new one.
#[component]
pub fn Away(away: away::Away) -> impl IntoView {
    let spells = away.spells.into_iter();
    view! {
        {spells.map(|spell| view! { <Card spell /> }).collect_view()}
        <New choices=away.choices />
    }
}

#[component]
fn Card(spell: Spell) -> impl IntoView {
    let recorder = use_recorder();
    view! {
        <section class="card" data-testid="spell">
            <h2>{spell.title}</h2>
            <p>{spell.cost}</p>
            <div class="actions">
                <button
                    type="button"
                    data-testid="well-again"
                    on:click=move |_| recorder.record(Body::Sidelined(spell.ended))
                >
                    {labels::WELL_AGAIN}
                </button>
            </div>
        </section>
    }
}

#[component]
fn New(choices: Choices) -> impl IntoView {
    let recorder = use_recorder();
    let (what, until) = (RwSignal::new(0_usize), RwSignal::new(0_usize));
    let pick =
        |names: Vec<String>, into: RwSignal<usize>, label: &'static str, id: &'static str| {
            let options = names.into_iter().enumerate().map(|(place, name)| {
                view! { <option value=place.to_string()>{name}</option> }
            });
            let choose = move |event| into.set(event_target_value(&event).parse().unwrap_or(0));
            view! {
                <label class="field">
                    <span class="label">{label}</span>
                    <select data-testid=id on:change=choose>
                        {options.collect_view()}
                    </select>
                </label>
            }
        };
    let names = choices.what.iter().map(|(_, name)| name.clone()).collect();
    let ends = choices.until.iter().map(|(_, name)| name.clone()).collect();
    let fields = (
        pick(names, what, labels::AWAY_WHAT, "away-what"),
        pick(ends, until, labels::AWAY_UNTIL, "away-until"),
    );
    let save = move |_| {
        let what = choices.what.get(what.get_untracked());
        let until = choices.until.get(until.get_untracked());
        if let (Some((ailment, _)), Some((until, _))) = (what, until) {
            recorder.record(Body::Sidelined(Sidelined {
                ailment: *ailment,
                from: choices.from,
                until: *until,
            }));
        }
    };
    view! {
        <details class="card folded" data-testid="away">
            <summary>{labels::AWAY_NEW}</summary>
            <div class="away">
                {fields}
                <button type="button" data-testid="plan-around" on:click=save>
                    {labels::PLAN_AROUND}
                </button>
            </div>
        </details>
    }
}
