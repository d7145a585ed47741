//! One of a few, all in sight.

use super::Asked;
use leptos::prelude::*;

/// Radio buttons that look like cards.
#[component]
pub(super) fn Choice(asked: Asked) -> impl IntoView {
    let Asked {
        field,
        text,
        answer,
        ..
    } = asked;
    let (id, label) = field.with_untracked(|field| (field.id.clone(), field.label.clone()));
    let options = field.with_untracked(|field| field.options.clone());
    let few = options.len() < 3;
    let keys = options
        .into_iter()
        .map(|(code, name)| {
            view! {
                <label class="key">
                    <input
                        type="radio"
                        name=id.clone()
                        value=code
                        data-testid=format!("{id}-{code}")
                        prop:checked=move || text.with(|text| text == code)
                        on:change=move |_| answer.run(code.to_owned())
                    />
                    <span>{name}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="keys" data-few=few.then_some("")>
            <legend class="label">{label}</legend>
            {keys}
        </fieldset>
    }
}
