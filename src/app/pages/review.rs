//! The weekly review.

use crate::app::coached::use_coached;
use crate::app::parts::next_card::NextCard;
use crate::view::weekly;
use crate::view::words::say;
use leptos::prelude::*;

/// How the goal stands, what was done, and the one thing to change.
#[component]
pub fn Review() -> impl IntoView {
    let review = use_coached().derive(|standing, _| Some(weekly::weekly(standing)));
    let cards = move || {
        let cards = review.get().unwrap_or_default().into_iter();
        cards.map(|next| view! { <NextCard next /> }).collect_view()
    };
    view! {
        <div class="page">
            <h1 tabindex="-1">{say!(review)}</h1>
            <ul class="cards" data-testid="review">
                {cards}
            </ul>
        </div>
    }
}
