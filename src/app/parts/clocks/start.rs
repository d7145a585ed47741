//! A clock before it starts: all that lies ahead.

use super::moves::Moves;
use super::stage::{Stage, kept_clock};
use crate::view::route::Route;
use crate::view::watch::{moves, steps};
use crate::view::words::say;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The steps, and the way in.
#[component]
pub(super) fn Start(stage: Stage, day: NaiveDate) -> impl IntoView {
    let back = Route::Session(day).href();
    let leave = view! {
        <a class="button" href=back data-testid="clock-leave">{say!(back_to_session)}</a>
    };
    let Some(asked) = stage.asked.get_untracked() else {
        return view! {
            <h1 tabindex="-1">{say!(clock_none)}</h1>
            <div class="actions">{leave}</div>
        }
        .into_any();
    };
    let can_start = asked.is_open && asked.line.is_some();
    let course = stage.course.get_untracked();
    let Some(course) = course.filter(|_| can_start) else {
        return view! {
            <h1 tabindex="-1">{asked.name}</h1>
            <p class="lead">{say!(clock_none)}</p>
            <div class="actions">{leave}</div>
        }
        .into_any();
    };
    let rows = steps(&asked.prescription, &course).into_iter().map(|step| {
        view! {
            <li data-part=step.part.code()>
                <span class="name">{step.name}</span>
                <span class="much">{step.amount}</span>
                <span class="quiet">{step.hint}</span>
            </li>
        }
    });
    let what = moves(&asked.prescription);
    // One clock at a time: another one is told before it is lost.
    let other = kept_clock().map(|other| {
        let to = Route::Clock(other.place.day, other.place.slot).href();
        view! {
            <p class="notice" role="note" data-testid="clock-other">
                {say!(clock_other)}
                " "
                <a class="way" href=to>{say!(clock_open)}</a>
            </p>
        }
    });
    view! {
        <header class="head">
            <p class="overline">{asked.line_name}</p>
            <h1 tabindex="-1" data-testid="clock-name">{asked.name}</h1>
            <p class="asked">{asked.work}</p>
        </header>
        {other}
        <Moves moves=what />
        <ol class="card course" data-testid="clock-steps">{rows.collect_view()}</ol>
        <div class="thumb">
            <button type="button" data-tone="main" data-testid="clock-start" on:click=move |_| stage.start()>
                {say!(clock_start)}
            </button>
            {leave}
        </div>
        <p class="quiet" role="note">{say!(clock_locked)}</p>
    }
    .into_any()
}
