//! A number between a minus and a plus.

use crate::view::words;
use leptos::prelude::*;

/// A text for a number, with a step down and a step up.
#[component]
pub fn Stepper(
    /// Its name in ids.
    id: &'static str,
    /// What it is called.
    label: String,
    /// As typed.
    #[prop(into)]
    text: Signal<String>,
    /// What is wrong with it, if anything.
    #[prop(into)]
    fault: Signal<Option<String>>,
    /// What it was last time, where it starts with nothing.
    #[prop(optional_no_strip)]
    last: Option<String>,
    /// Called with each text that is typed.
    on_text: Callback<String>,
    /// Called for a step, `true` for up; none where it does not step.
    #[prop(optional)]
    on_step: Option<Callback<bool>>,
) -> impl IntoView {
    let step = |up: bool| {
        let name = words::step_button(&label, up);
        on_step.map(|on_step| {
            view! {
                <button
                    type="button"
                    class="step"
                    aria-label=name
                    data-testid=format!("{id}-{}", if up { "up" } else { "down" })
                    on:click=move |_| on_step.run(up)
                >
                    {if up { "+" } else { "\u{2212}" }}
                </button>
            }
        })
    };
    let (down, up) = (step(false), step(true));
    let error = format!("error-{id}");
    let described = error.clone();
    view! {
        <div class="field">
            <label class="label" for=id>
                {label}
            </label>
            <div class="stepper">
                {down}
                <input
                    id=id
                    data-testid=id
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    placeholder=last
                    prop:value=text
                    aria-invalid=move || fault.with(Option::is_some).then_some("true")
                    aria-describedby=described
                    on:input=move |event| on_text.run(event_target_value(&event))
                />
                {up}
            </div>
            <p class="fault" id=error.clone() data-testid=error role="alert">
                {move || fault.get()}
            </p>
        </div>
    }
}
