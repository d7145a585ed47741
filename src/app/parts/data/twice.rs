//! A button that asks once more.

use crate::view::words::say;
use leptos::prelude::*;

/// A button; once it is tapped, what it does in words, with a second one that does it.
#[component]
pub fn Twice(
    /// The first button.
    name: &'static str,
    /// What it does.
    text: &'static str,
    /// The second button.
    sure: &'static str,
    /// Names them to tests.
    id: &'static str,
    /// Does it.
    act: Callback<()>,
) -> impl IntoView {
    let asked = RwSignal::new(false);
    let act = move |_| {
        asked.set(false);
        act.run(());
    };
    view! {
        <Show
            when=move || asked.get()
            fallback=move || {
                view! {
                    <button type="button" data-testid=id on:click=move |_| asked.set(true)>
                        {name}
                    </button>
                }
            }
        >
            <div class="asked-twice" role="group" aria-label=name>
                <p>{text}</p>
                <div class="actions">
                    <button type="button" data-testid=format!("{id}-yes") on:click=act>
                        {sure}
                    </button>
                    <button type="button" on:click=move |_| asked.set(false)>
                        {say!(cancel)}
                    </button>
                </div>
            </div>
        </Show>
    }
}
