//! A question of the setup with its answer and the sentence about it.

mod choice;
mod list;
mod many;
mod typed;

use crate::app::record::use_recorder;
use crate::app::today::use_today;
use crate::coach::intake;
use crate::diary::{Answers, Body, Question};
use crate::view::setup::{self, Field, Kind};
use crate::view::words;
use choice::Choice;
use leptos::prelude::*;
use list::List;
use many::Many;
use typed::Typed;

/// Whether faults are shown beside fields that nobody has touched yet.
#[derive(Clone, Copy)]
pub struct Shown(RwSignal<bool>);

impl Default for Shown {
    fn default() -> Self {
        Self(RwSignal::new(false))
    }
}

impl Shown {
    /// Shows all faults: the athlete wants to go on.
    pub fn all(self) {
        self.0.set(true);
    }
}

/// What every kind of field is made of.
#[derive(Clone, Copy)]
struct Asked {
    field: Memo<Field>,
    /// What was typed, or what stands where nothing was.
    text: Memo<String>,
    /// Whether there is something wrong.
    wrong: Memo<bool>,
    /// Called with each answer.
    answer: Callback<String>,
}

/// One question.
#[component]
pub fn FieldSet(question: Question, answers: Memo<Answers>, shown: Shown) -> impl IntoView {
    let (recorder, today) = (use_recorder(), use_today());
    let field = Memo::new(move |_| answers.with(|answers| setup::field(question, answers)));
    let typed = Memo::new(move |_| answers.with(|answers| answers.get(&question).cloned()));
    let text = Memo::new(move |_| answers.with(|answers| setup::shown(question, answers)));
    let fault = Memo::new(move |_| {
        let touched = typed.with(Option::is_some) || shown.0.get();
        let check = |answers: &Answers| intake::check(question, answers, today.get()).err();
        touched
            .then(|| answers.with(check))
            .flatten()
            .map(|fault| words::wrong(fault.wrong))
    });
    let answer = Callback::new(move |now: String| {
        let known = typed.with_untracked(Option::is_some);
        if known && text.with_untracked(|before| *before == now) {
            return;
        }
        let text = answers.with_untracked(|answers| setup::said(question, &now, answers));
        recorder.record(Body::Answered { question, text });
    });
    let wrong = Memo::new(move |_| fault.with(Option::is_some));
    let asked = Asked {
        field,
        text,
        wrong,
        answer,
    };
    let id = setup::id(question);
    let input = match field.with_untracked(|field| field.kind) {
        Kind::Choice => view! { <Choice asked /> }.into_any(),
        Kind::List => view! { <List asked /> }.into_any(),
        Kind::Many => view! { <Many asked /> }.into_any(),
        Kind::Number | Kind::Clock | Kind::Date => view! { <Typed asked /> }.into_any(),
    };
    view! {
        <div class="field" id=id.clone() data-testid=format!("field-{id}") data-wrong=move || wrong.get().then_some("")>
            {input}
            <p class="help">{move || field.with(|field| field.help)}</p>
            <p class="fault" id=format!("error-{id}") data-testid=format!("error-{id}") role="alert">
                {move || fault.get()}
            </p>
        </div>
    }
}
