//! The last step: what the coach makes of the answers, and the start.

use crate::app::navigation::go_instead;
use crate::app::record::use_recorder;
use crate::app::today::use_today;
use crate::diary::{Body, Diary, Question};
use crate::view::review::{self, PhaseView, Refused, Review, Summary, Way};
use crate::view::route::Route;
use crate::view::setup::{self, Step};
use crate::view::weak_points::{self, Finding};
use crate::view::words::{self, say};
use leptos::prelude::*;

/// The program in short, or why there is none.
#[component]
pub fn ReviewStep() -> impl IntoView {
    let (diary, today) = (use_recorder().diary(), use_today());
    let review =
        Memo::new(move |_| diary.with(|diary| review::review(&diary.answers(), today.get())));
    move || match review.get() {
        Review::Ready(summary) => view! { <Ready summary /> }.into_any(),
        Review::Refused(refused) => view! { <NoProgram refused /> }.into_any(),
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
        go_instead(Route::Today);
    };
    let notes = summary.notes.into_iter();
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
        <ul class="gates" data-testid="notes">{notes.map(|note| view! { <li>{note}</li> }).collect_view()}</ul>
        <Found />
        {replaces.then(|| view! { <p class="notice" role="note">{say!(replaces)}</p> })}
        <div class="actions" data-stuck="">
            <Back to=Step::Standing />
            <button type="button" data-tone="main" data-testid="adopt" on:click=adopt>
                {say!(adopt)}
            </button>
        </div>
    }
}

/// What the answers and the diary show to be weak, each to take or to decline.
#[component]
fn Found() -> impl IntoView {
    let (recorder, today) = (use_recorder(), use_today());
    let diary = recorder.diary();
    let question = Question::Declined;
    let declined = move || diary.with(|diary| diary.answer(question).unwrap_or("").to_owned());
    let today = today.get_untracked();
    // What is declined keeps its place.
    let found = diary.with_untracked(|diary| weak_points::findings(diary, today));
    let one = |Finding { code, card }| {
        let toggle = move |_| {
            let text = setup::toggled(&untrack(declined), code);
            recorder.record(Body::Answered { question, text });
        };
        view! {
            <li class="card">
                <h3>{card.name}</h3>
                <p class="asked">{card.asked}</p>
                <p class="reason">{card.reason}</p>
                <p class="quiet">{card.when}</p>
                <label class="check">
                    <input
                        type="checkbox"
                        data-testid=format!("found-{code}")
                        prop:checked=move || !setup::has(&declined(), code)
                        on:change=toggle
                    />
                    {say!(weak_take)}
                </label>
            </li>
        }
    };
    (!found.is_empty()).then(|| {
        view! {
            <h2>{say!(weak_found)}</h2>
            <ul class="cards" data-testid="found">
                {found.into_iter().map(one).collect_view()}
            </ul>
        }
    })
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
fn NoProgram(refused: Refused) -> impl IntoView {
    let change = match refused.step {
        Step::Means => say!(change_means),
        _ => say!(change_goal),
    };
    view! {
        <section class="card" data-tone="alert" data-testid="refusal">
            <h2>{refused.title}</h2>
            <p>{refused.text}</p>
        </section>
        <div class="ways">
            {refused.ways.into_iter().map(|way| view! { <WayOut way /> }).collect_view()}
        </div>
        <div class="actions" data-stuck="">
            <Back to=Step::Standing />
            <a class="button" data-tone="main" data-testid="change-goal" href=Route::Setup(refused.step).href()>
                {change}
            </a>
        </div>
    }
}

/// A goal that is in reach, one tap away.
#[component]
fn WayOut(way: Way) -> impl IntoView {
    let recorder = use_recorder();
    let (question, answer) = (way.question, way.answer);
    let id = format!("way-{}", setup::id(question));
    let take = move |_| {
        let text = answer.clone();
        recorder.record(Body::Answered { question, text });
    };
    view! {
        <button type="button" data-testid=id on:click=take>
            {way.name}
        </button>
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
            <h2>{say!(faults)}</h2>
            <ul>{lines}</ul>
        </section>
    }
}

#[component]
fn Back(to: Step) -> impl IntoView {
    view! {
        <a class="button" data-testid="back" href=Route::Setup(to).href()>
            {say!(back)}
        </a>
    }
}
