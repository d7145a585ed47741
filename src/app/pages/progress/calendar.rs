//! Sessions done and left out, a month at a time.

use crate::app::coached::use_coached;
use crate::app::today::use_today;
use crate::view::plan::DayState;
use crate::view::progress::calendar::{self, CalendarDay, MonthView};
use crate::view::route::Route;
use crate::view::words::{progress as told, say};
use chrono::Datelike;
use leptos::prelude::*;

/// The states that have a mark of their own, in the order of the legend.
const STATES: [DayState; 5] = [
    DayState::Done,
    DayState::Open,
    DayState::Skipped,
    DayState::Missed,
    DayState::Due,
];

/// A month, with the way to others.
#[component]
pub(super) fn Calendar() -> impl IntoView {
    let today = use_today();
    let turned = RwSignal::new(0_i32);
    let month = use_coached().derive(move |standing, today| {
        let first = calendar::turned(calendar::first_of(today), turned.get())?;
        Some(calendar::month(standing, first))
    });
    // No month after this one but those of the program.
    let last = use_coached().derive(move |standing, today| {
        let end = calendar::first_of(standing.program.goal.date.max(today));
        let months = |day: chrono::NaiveDate| day.year() * 12 + day.month0().cast_signed();
        Some(months(end) - months(today))
    });
    let turn = move |by| turned.update(|turned| *turned += by);
    let name = move || month.with(|month| month.as_ref().map(|month| month.name.clone()));
    let says = move || month.with(|month| month.as_ref().map(|month| month.says.clone()));
    let _ = today;
    view! {
        <section class="card calendar" data-testid="calendar" aria-labelledby="month">
            <div class="turn">
                <button type="button" data-testid="earlier" on:click=move |_| turn(-1)>
                    {say!(earlier)}
                </button>
                <h2 id="month" aria-live="polite" data-testid="month">{name}</h2>
                <button
                    type="button"
                    data-testid="later"
                    disabled=move || last.get().is_none_or(|last| turned.get() >= last)
                    on:click=move |_| turn(1)
                >
                    {say!(later)}
                </button>
            </div>
            <p class="says" data-testid="says">{says}</p>
            {move || month.get().map(|month| view! { <Month month /> })}
            <ul class="legend">
                {STATES
                    .map(|state| view! {
                        <li>
                            <i data-state=state.code()></i>
                            {told::state(state)}
                        </li>
                    })
                    .collect_view()}
            </ul>
        </section>
    }
}

#[component]
fn Month(month: MonthView) -> impl IntoView {
    let names =
        told::weekdays().map(|name| view! { <li class="weekday" aria-hidden="true">{name}</li> });
    let blank = (month.blank > 0)
        .then(|| view! { <li class="blank" aria-hidden="true" style:--days=month.blank.to_string()></li> });
    view! {
        <ol class="days">
            {names.collect_view()}
            {blank}
            {month.days.into_iter().map(|day| view! { <Day day /> }).collect_view()}
        </ol>
    }
}

#[component]
fn Day(day: CalendarDay) -> impl IntoView {
    let number = day.day.day();
    let state = day.state.map_or("rest", DayState::code);
    let to = match day.state {
        Some(_) if day.recorded => Some(Route::Day(day.day)),
        // What lies ahead, and what was missed, is looked at as it is planned.
        Some(_) => Some(Route::Session(day.planned)),
        None => None,
    };
    let face = match to {
        Some(to) => view! {
            <a href=to.href() aria-label=day.name aria-current=day.now.then_some("date")>
                {number}
            </a>
        }
        .into_any(),
        None => view! {
            <span aria-current=day.now.then_some("date")>
                <span aria-hidden="true">{number}</span>
                <span class="heard">{day.name}</span>
            </span>
        }
        .into_any(),
    };
    view! { <li data-state=state data-testid=format!("day-{}", day.day)>{face}</li> }
}
