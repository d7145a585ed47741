//! A number, a time or a day.

use super::Asked;
use crate::app::today::use_today;
use crate::view::setup::{self, Kind};
use crate::view::words::say;
use leptos::prelude::*;

/// A text field; what was typed stays in it, right or wrong.
#[component]
pub(super) fn Typed(asked: Asked) -> impl IntoView {
    let Asked {
        field,
        text,
        wrong,
        answer,
    } = asked;
    let (id, label) =
        field.with_untracked(|field| (format!("{}-input", field.id), field.label.clone()));
    let error = field.with_untracked(|field| format!("error-{}", field.id));
    let (kind, keyboard) = match field.with_untracked(|field| field.kind) {
        Kind::Date => ("date", None),
        Kind::Number => ("text", Some("decimal")),
        _ => ("text", None),
    };
    let quick = (kind == "date").then(|| view! { <QuickDates answer /> });
    view! {
        <label class="label" for=id.clone()>
            {label}
        </label>
        <div class="typed">
            <input
                id=id.clone()
                data-testid=id
                type=kind
                inputmode=keyboard
                autocomplete="off"
                maxlength="200"
                prop:value=text
                aria-invalid=move || wrong.get().then_some("true")
                aria-describedby=error
                on:change=move |event| answer.run(event_target_value(&event))
            />
            <span class="unit">{move || field.with(|field| field.unit)}</span>
        </div>
        {quick}
    }
}

/// Dates that one tap fills in.
#[component]
fn QuickDates(answer: Callback<String>) -> impl IntoView {
    let keys = setup::quick_dates(use_today().get_untracked())
        .into_iter()
        .map(|(name, date)| {
            view! {
                <button type="button" data-testid="quick-date" on:click=move |_| answer.run(date.clone())>
                    {name}
                </button>
            }
        })
        .collect_view();
    view! {
        <div class="quick" role="group" aria-label=say!(quick_dates)>
            {keys}
        </div>
    }
}
