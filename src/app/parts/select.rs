//! One of many, in a list that the browser opens in its own way.

use leptos::prelude::*;

/// A list; the first option is the one that is shown.
#[component]
pub fn Select(
    /// Its test id.
    id: &'static str,
    /// What is chosen here.
    label: &'static str,
    /// Values with their names.
    options: Vec<(String, String)>,
    /// Called with each choice.
    on_choose: Callback<String>,
) -> impl IntoView {
    let options = options.into_iter().map(|(value, name)| {
        view! { <option value=value>{name}</option> }
    });
    view! {
        <select
            class="select"
            aria-label=label
            data-testid=id
            on:change=move |event| on_choose.run(event_target_value(&event))
        >
            {options.collect_view()}
        </select>
    }
}
