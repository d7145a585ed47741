//! A few values in a row, one to be chosen.

use leptos::prelude::*;

/// Radio buttons that look like keys. `name` must be unique on the page; each value has the test
/// id `<name>-<value>`.
#[component]
pub fn ChoiceRow(
    /// Names the group.
    name: &'static str,
    /// What is chosen here.
    legend: &'static str,
    /// Values with their names.
    options: Vec<(u8, String)>,
    /// The value that is chosen, if one is.
    #[prop(into)]
    chosen: Signal<Option<u8>>,
    /// Called with each choice, also where it is the one that is chosen already.
    on_choose: Callback<u8>,
) -> impl IntoView {
    let keys = options
        .into_iter()
        .map(|(value, text)| {
            view! {
                <label class="key">
                    <input
                        type="radio"
                        name=name
                        data-testid=format!("{name}-{value}")
                        prop:checked=move || chosen.get() == Some(value)
                        on:click=move |_| on_choose.run(value)
                    />
                    <span>{text}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="keys">
            <legend class="label">{legend}</legend>
            {keys}
        </fieldset>
    }
}
