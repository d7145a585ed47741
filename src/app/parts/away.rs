//! Illness and injury: what is said of them, and what they cost.

use crate::app::parts::select::Select;
use crate::app::record::use_recorder;
use crate::diary::Body;
use crate::view::away::{Choices, Spell};
use crate::view::words::say;
use leptos::prelude::*;

/// A time away that is not over, and the way to end it.
#[component]
pub fn SpellCard(spell: Spell) -> impl IntoView {
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
                    {say!(well_again)}
                </button>
            </div>
        </section>
    }
}

/// A line that opens to say of a new one.
#[component]
pub fn Away(choices: Choices) -> impl IntoView {
    let recorder = use_recorder();
    let (what, until) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (whats, untils) = (choices.what.clone(), choices.until.clone());
    let save = move |_| {
        let span = choices.span(&what.get_untracked(), &until.get_untracked());
        if let Some(span) = span {
            recorder.record(Body::Sidelined(span));
        }
    };
    view! {
        <details class="card folded" data-testid="away">
            <summary>{say!(away_new)}</summary>
            <div class="away">
                <Select
                    id="away-what"
                    label=say!(away_what)
                    options=whats
                    on_choose=Callback::new(move |value| what.set(value))
                />
                <Select
                    id="away-until"
                    label=say!(away_until)
                    options=untils
                    on_choose=Callback::new(move |value| until.set(value))
                />
                <button type="button" data-testid="plan-around" on:click=save>
                    {say!(plan_around)}
                </button>
            </div>
        </details>
    }
}
