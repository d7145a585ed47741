//! Bodyweight, where the goal is one.

use super::stepper::Stepper;
use crate::app::record::use_recorder;
use crate::app::today::use_today;
use crate::diary::Body;
use crate::view::today::{Today, Weight};
use crate::view::words::{self, labels};
use leptos::prelude::*;

/// The last weight against the goal, and a field for today's, where today's is due or is not.
#[component]
pub fn WeighIn(
    /// Where the weight stands, where the goal is one.
    today: Memo<Option<Today>>,
    /// Whether it is the place for a weight that is still to be taken.
    due: bool,
) -> impl IntoView {
    move || {
        let weight = today.with(|today| today.as_ref()?.weight.clone());
        let weight = weight.filter(|weight| weight.due == due);
        weight.map(|weight| view! { <Scale weight /> })
    }
}

#[component]
fn Scale(weight: Weight) -> impl IntoView {
    let (recorder, today) = (use_recorder(), use_today());
    let text = RwSignal::new(weight.value.number());
    let fault = RwSignal::new(None::<String>);
    let unit = weight.value.unit();
    let (last, needed) = (weight.last.clone(), weight.needed.clone());
    let save = move |_| match weight.read(&text.get_untracked()) {
        Ok(load) => {
            let day = today.get_untracked();
            recorder.record(Body::Weighed { day, load });
        }
        Err(message) => fault.set(Some(message)),
    };
    view! {
        <section class="card weigh-in" data-testid="weigh-in">
            <p>
                <strong>{last}</strong>
                <span class="quiet">{needed}</span>
            </p>
            <Stepper
                id="weight"
                label=words::weight_in(unit)
                text
                fault
                on_text=Callback::new(move |typed| {
                    fault.set(None);
                    text.set(typed);
                })
            />
            <button type="button" data-testid="save-weight" on:click=save>
                {labels::SAVE}
            </button>
        </section>
    }
}
