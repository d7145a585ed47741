//! A line that is said once on this device.

use crate::browser::kept;
use crate::view::words::say;
use leptos::prelude::*;

/// Where those that were read are kept, by their ids.
const READ: &str = "hints";

/// Shown until it is taken note of.
#[component]
pub fn Hint(
    /// Its name in what is kept.
    id: &'static str,
    /// What it says.
    text: &'static str,
) -> impl IntoView {
    let read = kept::get(READ).unwrap_or_default();
    let shown = RwSignal::new(!read.split(' ').any(|known| known == id));
    let understood = move |_| {
        let read = kept::get(READ).unwrap_or_default();
        kept::set(READ, format!("{read} {id}").trim());
        shown.set(false);
    };
    view! {
        <Show when=move || shown.get()>
            <div class="hint" role="note" data-testid=format!("hint-{id}")>
                <p>{text}</p>
                <button type="button" data-tone="quiet" on:click=understood>
                    {say!(understood)}
                </button>
            </div>
        </Show>
    }
}
