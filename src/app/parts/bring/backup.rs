//! What a backup of ours would bring in.

use super::desk::{Desk, Stage};
use crate::app::parts::data::trouble::unwritten;
use crate::app::record::use_recorder;
use crate::storage::import::Offer;
use crate::view::import::{Preview, preview};
use crate::view::words::{data, say};
use leptos::prelude::*;
use std::sync::Arc;

/// What it would bring in, and the two ways on.
#[component]
pub fn Offered(desk: Desk, offer: Arc<Offer>) -> impl IntoView {
    let recorder = use_recorder();
    let diary = recorder.diary();
    // It lives as long as this is shown.
    let offer = StoredValue::new(offer);
    let news = move || diary.with(|diary| offer.with_value(|offer| offer.news_to(diary)));
    let seen = Memo::new(move |_| {
        let news = news();
        let unreadable = offer.with_value(|offer| offer.unreadable);
        diary.with(|diary| preview(&news.entries, news.known, unreadable, diary))
    });
    let said = move || {
        let said = seen.with(|seen| seen.said.clone()).into_iter();
        said.map(|line| view! { <li>{line}</li> }).collect_view()
    };
    let bring = move |_| {
        let entries = untrack(news).entries;
        let count = entries.len();
        desk.show(match recorder.bring_in(entries) {
            Ok(()) => Stage::In(vec![data::brought_in(count)]),
            Err(error) => Stage::Refused(unwritten(error).to_owned()),
        });
    };
    view! {
        <section class="card" data-testid="preview-import">
            <h2>{say!(data_preview)}</h2>
            <ul class="said-of">{said}</ul>
            <div class="actions">
                <Show when=move || seen.with(|seen: &Preview| seen.news)>
                    <button type="button" data-tone="main" data-testid="bring-in" on:click=bring>
                        {move || {
                            if seen.with(|seen| seen.changes) {
                                say!(data_bring_in_changed)
                            } else {
                                say!(data_bring_in)
                            }
                        }}
                    </button>
                </Show>
                <button
                    type="button"
                    data-testid="leave"
                    on:click=move |_| desk.show(Stage::Open)
                >
                    {say!(data_leave)}
                </button>
            </div>
        </section>
    }
}
