//! The exact work to come, and why.

use crate::view::finish::NextView;
use leptos::prelude::*;

/// One line of progression: when, what, how much, why.
#[component]
pub fn NextCard(next: NextView) -> impl IntoView {
    let when = Some(next.when).filter(|when| !when.is_empty());
    view! {
        <li class="card">
            {when.map(|when| view! { <p class="overline">{when}</p> })}
            <h2>{next.name}</h2>
            <p class="asked">{next.asked}</p>
            <p class="reason">{next.reason}</p>
        </li>
    }
}
