//! The last step: what the coach makes of the answers, and the start.

use crate::app::navigation::go;
use crate::app::record::use_recorder;
use crate::app::today::use_today;
use crate::diary::{Body, Diary};
use crate::view::review::{self, PhaseView, Review, Summary};
use crate::view::route::Route;
use crate::view::setup::Step;
use crate::view::words::{self, labels};
use leptos::prelude::*;

/// The program in short, or why there is none.
#[component]
pub fn ReviewStep() -> impl IntoView {
    let (diary, today) = (use_recorder().diary(), use_today());
    let review =
        Memo::new(move |_| diary.with(|diary| review::review(&diary.answers(), today.get())));
    move || match review.get() {
        Review::Ready(summary) => view! { <Ready summary /> }.into_any(),
        Review::Refused(message) => view! { <Refused message /> }.into_any(),
        Review::Faults(faults) => view! { <Faults faults /> }.into_any(),
    }
}

#[component]
fn Ready(summary: Summary) -> impl IntoView {
    let (recorder, today) = (use_recorder(), use_today());
    let replaces = recorder
        .diary()
        .with_untracked(|diary| diary.program().is_some());
    let begun = StoredValue::new(false);
    let adopt = move |_| {
        // A second tap would adopt the same again.
        if begun.get_value() {
            return;
        }
        begun.set_value(true);
        let start = today.get_untracked();
        let answers = recorder.diary().with_untracked(Diary::answers);
        recorder.record(Body::Adopted { start, answers });
        go(Route::Today);
    };
    let gates = summary
        .gates
        .iter()
        .map(|(week, rung)| words::gate(*week, rung));
    view! {
        <section class="card summary" data-testid="summary">
            <p class="overline">{summary.date}</p>
            <h2>{summary.goal}</h2>
            <p>{words::extent(summary.weeks, summary.sessions)}</p>
            <p class="quiet">{words::first_session(&summary.first)}</p>
        </section>
        <ol class="phases">
            {summary.phases.into_iter().map(|phase| view! { <Phase phase /> }).collect_view()}
        </ol>
        <ul class="gates">{gates.map(|gate| view! { <li>{gate}</li> }).collect_view()}</ul>
        {replaces.then(|| view! { <p class="notice" role="note">{labels::REPLACES}</p> })}
        <div class="actions" data-stuck="">
            <button type="button" data-tone="main" data-testid="adopt" on:click=adopt>
                {labels::ADOPT}
            </button>
            <Back to=Step::Standing />
        </div>
    }
}

#[component]
fn Phase(phase: PhaseView) -> impl IntoView {
    view! {
        <li class="phase" data-phase=words::phase_code(phase.phase)>
            <span class="week-name">{words::weeks(phase.weeks)}</span>
            <strong>{words::phase(phase.phase)}</strong>
            <span class="quiet">{phase.what}</span>
        </li>
    }
}

#[component]
fn Refused(message: String) -> impl IntoView {
    view! {
        <section class="card" data-tone="alert" data-testid="refusal">
            <h2>{labels::REFUSED}</h2>
            <p>{message}</p>
        </section>
        <div class="actions" data-stuck="">
            <a class="button" data-tone="main" data-testid="change-goal" href=Route::Setup(Step::Goal).href()>
                {labels::CHANGE_GOAL}
            </a>
            <Back to=Step::Standing />
        </div>
    }
}

#[component]
fn Faults(faults: Vec<(Step, crate::diary::Question, String)>) -> impl IntoView {
    let lines = faults
        .into_iter()
        .map(|(step, question, message)| {
            view! {
                <li>
                    <a href=Route::Setup(step).href()>{words::label(question)}</a>
                    " "
                    {message}
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="card" data-tone="alert">
            <h2>{labels::FAULTS}</h2>
            <ul>{lines}</ul>
        </section>
    }
}

#[component]
fn Back(to: Step) -> impl IntoView {
    view! {
        <a class="button" data-testid="back" href=Route::Setup(to).href()>
            {labels::BACK}
        </a>
    }
}
