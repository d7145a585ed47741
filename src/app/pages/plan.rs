//! The road to the goal date.

use crate::app::coached::use_coached;
use crate::app::parts::away::{Away, SpellCard};
use crate::view::plan::{self, DayView, PlanView, WeekView};
use crate::view::route::Route;
use crate::view::words::{self, say};
use leptos::prelude::*;

/// The whole program, week by week.
#[component]
pub fn Plan() -> impl IntoView {
    let plan = use_coached().derive(|standing, today| Some(plan::plan(standing, today)));
    move || plan.get().map(|plan| view! { <Road plan /> })
}

#[component]
fn Road(plan: PlanView) -> impl IntoView {
    let bars = plan.weeks.iter().map(bar).collect_view();
    let notes = plan.notes.into_iter();
    view! {
        <div class="page">
            <header class="head">
                <p class="overline">{plan.date}</p>
                <h1 tabindex="-1">{plan.goal}</h1>
                <a class="button" data-testid="to-review" href=Route::Review.href()>
                    {say!(review)}
                </a>
            </header>
            <ol class="road" aria-hidden="true">{bars}</ol>
            <p class="quiet" aria-hidden="true">{say!(road)}</p>
            <ul class="gates">{notes.map(|note| view! { <li>{note}</li> }).collect_view()}</ul>
            {plan.away.spells.into_iter().map(|spell| view! { <SpellCard spell /> }).collect_view()}
            <Away choices=plan.away.choices />
            <div class="weeks" data-testid="weeks">
                {plan.weeks.into_iter().map(|week| view! { <Week week /> }).collect_view()}
            </div>
        </div>
    }
}

/// A week as a bar, as high as there is work in it.
fn bar(week: &WeekView) -> impl IntoView + use<> {
    view! {
        <li
            data-phase=words::phase_code(week.phase)
            data-now=week.now.then_some("")
            style:--load=format!("{}%", week.load)
        ></li>
    }
}

#[component]
fn Week(week: WeekView) -> impl IntoView {
    view! {
        <details class="card week" open=week.now data-phase=words::phase_code(week.phase)>
            <summary>
                <span class="week-name">{words::week(week.number)}</span>
                <span class="kind">{week.kind}</span>
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
