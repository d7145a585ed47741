//! Bodyweight and girths, where the goal is measured by them.

use super::stepper::Stepper;
use crate::app::record::use_recorder;
use crate::app::today::use_today;
use crate::view::body::{Field, Gauge};
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
    let start = gauge.fields.iter().map(|field| field.text.clone());
    let texts = RwSignal::new(start.collect::<Vec<_>>());
    let fault = RwSignal::new(None::<(usize, String)>);
    // What was doubted is taken when it is saved again as it stands.
    let doubted = RwSignal::new(None::<Vec<String>>);
    let (id, card) = (gauge.id, gauge.card);
    let (last, needed) = (gauge.last.clone(), gauge.needed.clone());
    let field = |(place, field): (usize, Field)| {
        let on_text = Callback::new(move |typed| {
            fault.set(None);
            texts.update(|texts| texts[place] = typed);
        });
        let text = Signal::derive(move || texts.with(|texts| texts[place].clone()));
        let fault = Signal::derive(move || {
            let fault = fault.get().filter(|(at, _)| *at == place);
            fault.map(|(_, message)| message)
        });
        view! { <Stepper id=field.id label=field.label text fault on_text /> }
    };
    let fields = gauge.fields.clone().into_iter().enumerate();
    let fields = fields.map(field).collect_view();
    let save = move |_| {
        let typed = texts.get_untracked();
        match gauge.read(today.get_untracked(), &typed) {
            Err(wrong) => fault.set(Some(wrong)),
            Ok(reading) => match reading.doubt {
                Some(doubt) if doubted.with_untracked(|known| known.as_ref() != Some(&typed)) => {
                    doubted.set(Some(typed));
                    fault.set(Some((0, doubt)));
                }
                _ => {
                    recorder.record(reading.body);
                }
            },
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
