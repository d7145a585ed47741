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
    let options = move || field.with(|field| field.options.clone());
    view! {
        <fieldset class="keys" data-many="">
            <legend class="label">{label}</legend>
            <For each=options key=|option| option.0 let:option>
                <label class="key">
                    <input
                        type="checkbox"
                        value=option.0
                        data-testid=format!("{id}-{}", option.0)
                        prop:checked=move || text.with(|text| has(text, option.0))
                        on:change=move |_| {
                            answer.run(text.with_untracked(|text| toggled(text, option.0)));
                        }
                    />
                    <span>{option.1}</span>
                </label>
            </For>
        </fieldset>
    }
}
