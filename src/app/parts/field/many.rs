//! Any number of some.

use super::Asked;
use crate::view::setup::{has, toggled};
use leptos::prelude::*;

/// Check boxes that look like chips.
#[component]
pub(super) fn Many(asked: Asked) -> impl IntoView {
    let Asked {
        field,
        text,
        answer,
        ..
    } = asked;
    let (id, label) = field.with_untracked(|field| (field.id.clone(), field.label.clone()));
    let keys = move || {
        let options = field.with(|field| field.options.clone()).into_iter();
        let key = |(code, label)| {
            let toggle = move |_| answer.run(text.with_untracked(|text| toggled(text, code)));
            view! {
                <label class="key">
                    <input
                        type="checkbox"
                        value=code
                        data-testid=format!("{id}-{code}")
                        prop:checked=move || text.with(|text| has(text, code))
                        on:change=toggle
                    />
                    <span>{label}</span>
                </label>
            }
        };
        options.map(key).collect_view()
    };
    view! {
        <fieldset class="keys" data-many="">
            <legend class="label">{label}</legend>
            {keys}
        </fieldset>
    }
}
