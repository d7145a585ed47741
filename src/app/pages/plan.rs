//! The road to the goal date.

use crate::app::coached::use_coached;
use crate::view::plan::{self, DayView, WeekView};
use crate::view::route::Route;
use crate::view::words;
use leptos::prelude::*;

/// The whole program, week by week.
#[component]
pub fn Plan() -> impl IntoView {
    let plan = use_coached().derive(|standing, today| Some(plan::plan(standing, today)));
    let head = move || {
        plan.with(|plan| {
            plan.as_ref()
                .map(|plan| (plan.goal.clone(), plan.date.clone()))
                .unwrap_or_default()
        })
    };
    let weeks = move || {
        plan.with(|plan| {
            plan.as_ref()
                .map(|plan| plan.weeks.clone())
                .unwrap_or_default()
        })
    };
    let gates = move || {
        plan.with(|plan| {
            plan.as_ref()
                .map(|plan| plan.gates.clone())
                .unwrap_or_default()
        })
    };
    view! {
        <div class="page">
            <header class="head">
                <p class="overline">{move || head().1}</p>
                <h1 tabindex="-1">{move || head().0}</h1>
            </header>
            <ol class="road" aria-hidden="true">
                <For each=weeks key=|week| (week.number, week.now) let:week>
                    <li
                        data-phase=week.phase.to_lowercase()
                        data-now=week.now.then_some("")
                        style:--load=format!("{}%", week.load)
                    ></li>
                </For>
            </ol>
            <ul class="gates">
                <For each=gates key=|gate| gate.0 let:gate>
                    <li>{words::gate(gate.0, &gate.1)}</li>
                </For>
            </ul>
            <div class="weeks" data-testid="weeks">
                <For each=weeks key=WeekView::clone let:week>
                    <Week week />
                </For>
            </div>
        </div>
    }
}

#[component]
fn Week(week: WeekView) -> impl IntoView {
    let kind = Some(week.kind).filter(|kind| !kind.is_empty());
    view! {
        <details class="card week" open=week.now data-phase=week.phase.to_lowercase()>
            <summary>
                <span class="week-name">{words::week(week.number)}</span>
                <span class="tag">{week.phase}</span>
                {kind.map(|kind| view! { <span class="tag" data-tone="quiet">{kind}</span> })}
                <span class="span">{week.span}</span>
            </summary>
            <ul>
                {week.sessions.into_iter().map(|day| view! { <Day day /> }).collect_view()}
            </ul>
        </details>
    }
}

#[component]
fn Day(day: DayView) -> impl IntoView {
    view! {
        <li>
            <a href=Route::Session(day.day).href() data-state=day.state.code()>
                <span>{day.when}</span>
                <span class="what">{day.purpose}</span>
                <span class="state">{day.state.word()}</span>
            </a>
        </li>
    }
}
