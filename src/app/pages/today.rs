//! Today: the session to do now, or the next one.

use crate::app::coached::use_coached;
use crate::app::parts::session::SessionSheet;
use crate::app::parts::weigh_in::WeighIn;
use crate::view::route::Route;
use crate::view::setup::Step;
use crate::view::today::{self, Now};
use crate::view::words::labels;
use chrono::NaiveDate;
use leptos::prelude::*;

/// What there is to do, without its contents: which page it is, not what stands on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Session(NaiveDate),
    Rest(NaiveDate),
    Goal,
    Ended,
}

/// The first page.
#[component]
pub fn Today() -> impl IntoView {
    let today = use_coached().derive(|standing, day| Some(today::today(standing, day)));
    let shown = Memo::new(move |_| {
        today.with(|today| {
            today.as_ref().map(|today| match &today.now {
                Now::Session(session) => Shown::Session(session.day),
                Now::Rest(session) => Shown::Rest(session.day),
                Now::Goal => Shown::Goal,
                Now::Ended => Shown::Ended,
            })
        })
    });
    let line = move || {
        today.with(|today| {
            let today = today.as_ref();
            today.map(|today| format!("{} · {}", today.goal, today.countdown))
        })
    };
    let weight = Memo::new(move |_| today.with(|today| today.as_ref()?.weight.clone()));
    view! {
        <div class="page">
            <p class="goal-line" data-testid="goal">{line}</p>
            {move || match shown.get() {
                Some(Shown::Session(day)) => view! { <SessionSheet day /> }.into_any(),
                Some(Shown::Rest(day)) => view! { <Rest day /> }.into_any(),
                Some(Shown::Goal) => view! { <Word title=labels::GOAL_DAY text=labels::GOAL_DAY_TEXT /> }.into_any(),
                Some(Shown::Ended) => {
                    view! {
                        <Word title=labels::ENDED text=labels::ENDED_TEXT />
                        <a class="button" data-tone="main" href=Route::Setup(Step::Kind).href()>
                            {labels::NEW_PROGRAM}
                        </a>
                    }
                        .into_any()
                }
                None => ().into_any(),
            }}
            <WeighIn weight />
        </div>
    }
}

#[component]
fn Rest(day: NaiveDate) -> impl IntoView {
    view! {
        <p class="notice" role="note" data-testid="rest">{labels::REST_DAY}</p>
        <SessionSheet day />
    }
}

#[component]
fn Word(title: &'static str, text: &'static str) -> impl IntoView {
    view! {
        <h1 tabindex="-1">{title}</h1>
        <p class="lead">{text}</p>
    }
}
