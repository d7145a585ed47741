//! The setup: a step a screen. Each answer is recorded as it is given, right or wrong, so the
//! setup can be left at any point and come back to.

mod returning;
mod review;
mod road;

use crate::app::coached::use_coached;
use crate::app::navigation::go;
use crate::app::parts::field::{FieldSet, Shown};
use crate::app::record::use_recorder;
use crate::app::today::use_today;
use crate::browser::page;
use crate::diary::{Answers, Diary};
use crate::training::MovementId;
use crate::view::route::Route;
use crate::view::setup::{self, Block, Step};
use crate::view::words::{self, say};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use returning::Returning;
use review::ReviewStep;
use road::Road;

/// One step of the setup.
#[component]
pub fn Setup(step: Step) -> impl IntoView {
    let body = if step == Step::Review {
        view! { <ReviewStep /> }.into_any()
    } else {
        view! { <Questions step /> }.into_any()
    };
    view! {
        <div class="page setup" data-testid="setup-step" data-step=step.code()>
            <Road step />
            <header class="head">
                <h1 tabindex="-1">{step.title()}</h1>
                <p class="lead">{step.lead()}</p>
            </header>
            {(step == Step::Kind).then(|| view! { <Returning /> })}
            {body}
        </div>
    }
}

#[component]
fn Questions(step: Step) -> impl IntoView {
    let (diary, today) = (use_recorder().diary(), use_today());
    let answers = Memo::new(move |_| diary.with(Diary::answers));
    let questions = Memo::new(move |_| answers.with(|answers| step.questions(answers)));
    let shown = Shown::default();
    let next = move |event: SubmitEvent| {
        event.prevent_default();
        let faults = answers.with_untracked(|answers| step.faults(answers, today.get_untracked()));
        match (faults.first(), step.next()) {
            (Some(fault), _) => {
                shown.all();
                page::focus_in(&setup::id(fault.question));
            }
            (None, Some(next)) => go(Route::Setup(next)),
            (None, None) => {}
        }
    };
    // Questions keep their places for as long as a step is shown.
    let fields = move || {
        let questions = questions.get();
        let blocks = answers.with_untracked(|answers| setup::blocks(&questions, answers));
        let field = |block| view! { <Fields block answers shown /> };
        blocks.into_iter().map(field).collect_view()
    };
    view! {
        <form class="questions" novalidate on:submit=next>
            {fields}
            <Steps step />
        </form>
    }
}

#[component]
fn Fields(block: Block, answers: Memo<Answers>, shown: Shown) -> impl IntoView {
    match block {
        Block::One(question) => view! { <FieldSet question answers shown /> }.into_any(),
        Block::Mark { lift, help } => view! { <Mark lift help answers shown /> }.into_any(),
        Block::More { name, blocks, open } => {
            let field = |block| view! { <Fields block answers shown /> };
            view! {
                <details class="more" open=open>
                    <summary data-testid="more">{name}</summary>
                    {blocks.into_iter().map(field).collect_view()}
                </details>
            }
            .into_any()
        }
    }
}

/// A set of a lift, in one row.
#[component]
fn Mark(
    lift: MovementId,
    help: &'static str,
    answers: Memo<Answers>,
    shown: Shown,
) -> impl IntoView {
    let field = |question| view! { <FieldSet question answers shown /> };
    view! {
        <fieldset class="mark">
            <legend class="label">{words::mark(lift)}</legend>
            {setup::mark(lift).map(field)}
            <p class="help">{help}</p>
        </fieldset>
    }
}

/// The way back and on.
#[component]
fn Steps(step: Step) -> impl IntoView {
    let coached = use_coached();
    let to = match step.back() {
        Some(back) => Some((Route::Setup(back), say!(back))),
        // Who has a program may leave the setup as it is.
        None => coached.state().map(|_| (Route::Today, say!(to_today))),
    };
    let back = to.map(|(to, name)| {
        view! {
            <a class="button" data-testid="back" href=to.href()>
                {name}
            </a>
        }
    });
    view! {
        <div class="actions" data-stuck="">
            {back}
            <button type="submit" data-tone="main" data-testid="next">
                {say!(next)}
            </button>
        </div>
    }
}
