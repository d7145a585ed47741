//! The steps a tempo run may take: the coach's, or another that the athlete chooses.

use crate::app::parts::session::use_sheet;
use crate::app::record::use_recorder;
use crate::diary::Body;
use crate::view::session::{OfferView, SlotView, State};
use crate::view::words::say;
use leptos::prelude::*;

/// The steps, while the session is not begun.
#[component]
pub(super) fn Offers(card: Memo<Option<SlotView>>) -> impl IntoView {
    let sheet = use_sheet();
    let offers = Memo::new(move |_| {
        card.with(|slot| {
            slot.as_ref()
                .map(|slot| slot.offers.clone())
                .unwrap_or_default()
        })
    });
    let planned = Memo::new(move |_| {
        sheet.session.with(|session| {
            session
                .as_ref()
                .is_some_and(|session| session.state == State::Planned)
        })
    });
    let shown = move || planned.get() && offers.with(|offers| !offers.is_empty());
    view! {
        <Show when=shown>
            <fieldset class="keys offers" data-testid="offers">
                <legend class="label">{say!(offers)}</legend>
                {move || offers.get().into_iter().map(|offer| view! { <OfferKey offer /> }).collect_view()}
            </fieldset>
        </Show>
    }
}

#[component]
fn OfferKey(offer: OfferView) -> impl IntoView {
    let recorder = use_recorder();
    let step = offer.step;
    view! {
        <label class="key">
            <input
                type="radio"
                name="offer"
                data-testid=format!("offer-{step:?}").to_ascii_lowercase()
                prop:checked=offer.stands
                on:change=move |_| recorder.record(Body::ChoseTempo { step })
            />
            <span>
                <strong>{offer.name}</strong>
                " "
                {offer.work}
                <small>{offer.asks}</small>
            </span>
        </label>
    }
}
