//! Bodyweight and girths, where the goal is measured by them.

use super::stepper::Stepper;
use crate::app::record::use_recorder;
use crate::app::today::use_today;
use crate::view::body::{Gauge, Reading};
use crate::view::today::Today;
use crate::view::words::labels;
use leptos::prelude::*;

/// The last measurements against the goal, and fields for today's, where today's are due or are not.
#[component]
pub fn WeighIn(
    /// Where they stand, where the goal is one.
    today: Memo<Option<Today>>,
    /// Whether it is the place for what is still to be taken.
    due: bool,
) -> impl IntoView {
    move || {
        let gauges = today.with(|today| {
            let today = today.as_ref()?;
            Some([today.weight.clone(), today.tape.clone()])
        });
        let gauges = gauges.into_iter().flatten().flatten();
        let gauges = gauges.filter(|gauge| gauge.due == due);
        gauges
            .map(|gauge| view! { <Reader gauge /> })
            .collect_view()
    }
}

#[component]
fn Reader(gauge: Gauge) -> impl IntoView {
    let (recorder, today) = (use_recorder(), use_today());
    let mut texts = Vec::new();
    // Beside the first field, where a sentence is about all of them.
    let mut faults = Vec::new();
    let mut fields = Vec::new();
    for field in &gauge.fields {
        let text = RwSignal::new(field.text.clone());
        let fault = RwSignal::new(None::<String>);
        texts.push(text);
        faults.push(fault);
        let on_text = Callback::new(move |typed| {
            fault.set(None);
            text.set(typed);
        });
        let label = field.label.clone();
        fields.push(view! { <Stepper id=field.id label text fault on_text /> });
    }
    // What was doubted is taken when it is saved again as it stands.
    let doubted = RwSignal::new(String::new());
    let (id, card) = (gauge.id, gauge.card);
    let (last, needed) = (gauge.last.clone(), gauge.needed.clone());
    let save = move |_| {
        let typed: Vec<_> = texts.iter().map(|text| text.get_untracked()).collect();
        let (at, said) = match gauge.read(today.get_untracked(), &typed) {
            Err(wrong) => wrong,
            Ok(Reading { body, doubt }) => {
                let typed = typed.join(" ");
                match doubt.filter(|_| doubted.get_untracked() != typed) {
                    None => {
                        recorder.record(body);
                        return;
                    }
                    Some(doubt) => {
                        doubted.set(typed);
                        (0, doubt)
                    }
                }
            }
        };
        if let Some(fault) = faults.get(at) {
            fault.set(Some(said));
        }
    };
    view! {
        <section class="card weigh-in" data-testid=card>
            <p>
                <strong>{last}</strong>
                <span class="quiet">{needed}</span>
            </p>
            {fields}
            <button type="button" data-testid=format!("save-{id}") on:click=save>
                {labels::SAVE}
            </button>
        </section>
    }
}
