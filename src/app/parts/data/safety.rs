//! How safe the diary is on this device, and how much room it takes.

use crate::app::record::{Safety as Kept, use_recorder};
use crate::browser::persist;
use crate::view::words::{data, say};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The second store, the browser's promise, the room.
#[component]
pub fn Safety() -> impl IntoView {
    let recorder = use_recorder();
    let kept = move || match recorder.safety() {
        Kept::Opening => "",
        Kept::Safe => say!(data_safe),
        Kept::Failing => say!(data_failing),
        Kept::Absent => say!(data_absent),
    };
    let made = RwSignal::new("");
    let make_room = move |_| {
        recorder.make_room();
        made.set(say!(data_room_made));
    };
    view! {
        <section class="card" data-testid="safety">
            <h2>{say!(data_safety)}</h2>
            <p data-testid="black-box">{kept}</p>
            <Promise />
            <p class="quiet" data-testid="size">{move || data::takes(recorder.size())}</p>
            <p class="quiet">{say!(data_room_text)}</p>
            <button type="button" data-testid="make-room" on:click=make_room>
                {say!(data_make_room)}
            </button>
            <p class="said" role="status">
                {made}
            </p>
        </section>
    }
}

/// Whether the browser has promised to keep it, and the way to ask.
#[component]
fn Promise() -> impl IntoView {
    // Nothing is said until the browser has answered.
    let promised = RwSignal::new(None);
    let in_vain = RwSignal::new(false);
    spawn_local(async move {
        let given = persist::is_given().await;
        let _ = promised.try_set(Some(given));
    });
    let said = move || match promised.get() {
        None => "",
        Some(None) => say!(data_promise_unknown),
        Some(Some(true)) => say!(data_promised),
        Some(Some(false)) => say!(data_unpromised),
    };
    let ask = move |_| {
        spawn_local(async move {
            persist::ask().await;
            let given = persist::is_given().await;
            let _ = promised.try_set(Some(given));
            let _ = in_vain.try_set(given == Some(false));
        });
    };
    view! {
        <p data-testid="promise">{said}</p>
        <Show when=move || promised.get() == Some(Some(false))>
            <button type="button" data-testid="ask-promise" on:click=ask>
                {say!(data_ask_promise)}
            </button>
        </Show>
        <p class="said" role="status">
            {move || in_vain.get().then_some(say!(data_asked_in_vain))}
        </p>
    }
}
