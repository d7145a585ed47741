//! The exact work to come, and why; or what there is to decide.

use crate::app::record::use_recorder;
use crate::diary::Body;
use crate::view::finish::NextView;
use leptos::prelude::*;

/// One line of progression: when, what, how much, why, and what to do about it.
#[component]
pub fn NextCard(next: NextView) -> impl IntoView {
    let recorder = use_recorder();
    let when = Some(next.when).filter(|when| !when.is_empty());
    let choices = next
        .choices
        .into_iter()
        .enumerate()
        .map(|(place, (name, decision))| {
            view! {
                <button
                    type="button"
                    data-testid=format!("choose-{place}")
                    on:click=move |_| recorder.record(Body::Decided(decision))
                >
                    {name}
                </button>
            }
        });
    let choices = choices.collect_view();
    view! {
        <li class="card">
            {when.map(|when| view! { <p class="overline">{when}</p> })}
            <h2>{next.name}</h2>
            <p class="asked">{next.asked}</p>
            <p class="reason">{next.reason}</p>
            <div class="choices">{choices}</div>
        </li>
    }
}
