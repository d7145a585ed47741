//! One of many, in a list.

use super::Asked;
use crate::view::words::say;
use leptos::prelude::*;

/// A list that the browser opens in its own way.
#[component]
pub(super) fn List(asked: Asked) -> impl IntoView {
    let Asked {
        field,
        text,
        wrong,
        answer,
    } = asked;
    let (id, label) =
        field.with_untracked(|field| (format!("{}-input", field.id), field.label.clone()));
    let error = field.with_untracked(|field| format!("error-{}", field.id));
    let options = move || {
        let options = field.with(|field| field.options.clone()).into_iter();
        options
            .map(|(code, name)| {
                view! {
                    <option value=code selected=move || text.with(|text| text == code)>
                        {name}
                    </option>
                }
            })
            .collect_view()
    };
    view! {
        <label class="label" for=id.clone()>
            {label}
        </label>
        <select
            id=id.clone()
            data-testid=id
            aria-invalid=move || wrong.get().then_some("true")
            aria-describedby=error
            on:change=move |event| answer.run(event_target_value(&event))
        >
            <option value="" selected=move || text.with(String::is_empty)>
                {say!(choose)}
            </option>
            {options}
        </select>
    }
}
