//! How far the setup is.

use crate::view::setup::Step;
use crate::view::words;
use leptos::prelude::*;

/// A rung a step.
#[component]
pub fn Road(step: Step) -> impl IntoView {
    let rungs = Step::ALL
        .into_iter()
        .map(|each| {
            let state = match each.cmp(&step) {
                std::cmp::Ordering::Less => "done",
                std::cmp::Ordering::Equal => "now",
                std::cmp::Ordering::Greater => "ahead",
            };
            view! { <span data-state=state></span> }
        })
        .collect_view();
    view! {
        <div class="rungs" role="img" aria-label=words::step(step.number(), Step::ALL.len())>
            {rungs}
        </div>
    }
}
