//! The weekly review.

use crate::app::coached::use_coached;
use crate::view::weekly::{self, Card};
use crate::view::words::labels;
use leptos::prelude::*;

/// How the goal stands, what was done, and the one thing to change.
#[component]
pub fn Review() -> impl IntoView {
    let review = use_coached().derive(|standing, _| Some(weekly::weekly(standing)));
    let cards = move || {
        let cards = review.get().unwrap_or_default().into_iter();
        cards
            .map(|card| view! { <ReviewCard card /> })
            .collect_view()
    };
    view! {
        <div class="page">
            <h1 tabindex="-1">{labels::REVIEW}</h1>
            <ul class="cards" data-testid="review">
                {cards}
            </ul>
        </div>
    }
}

#[component]
fn ReviewCard(card: Card) -> impl IntoView {
    view! {
        <li class="card">
            <p class="overline">{card.when}</p>
            <h2>{card.name}</h2>
            <p class="asked">{card.asked}</p>
            <p class="reason">{card.reason}</p>
        </li>
    }
}
