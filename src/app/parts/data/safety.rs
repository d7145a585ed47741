//! How safe the diary is on this device, and how much room it takes.

use crate::app::record::{Safety as Kept, use_recorder};
use crate::browser::persist;
use crate::view::words::data;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The second store, the browser's promise, the room.
#[component]
pub fn Safety() -> impl IntoView {
    let recorder = use_recorder();
    let kept = move || match recorder.safety() {
        Kept::Opening => data::OPENING,
        Kept::Safe => data::SAFE,
        Kept::Failing => data::FAILING,
        Kept::Absent => data::ABSENT,
    };
    let made = RwSignal::new("");
    let make_room = move |_| {
        recorder.make_room();
        made.set(data::ROOM_MADE);
    };
    view! {
        <section class="card" data-testid="safety">
            <h2>{data::SAFETY}</h2>
            <p data-testid="black-box">{kept}</p>
            <Promise />
            <p class="quiet" data-testid="size">{move || data::takes(recorder.size())}</p>
            <p class="quiet">{data::ROOM_TEXT}</p>
            <button type="button" data-testid="make-room" on:click=make_room>
                {data::MAKE_ROOM}
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
        Some(None) => data::PROMISE_UNKNOWN,
        Some(Some(true)) => data::PROMISED,
        Some(Some(false)) => data::UNPROMISED,
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
                {data::ASK_PROMISE}
            </button>
        </Show>
        <p class="said" role="status">
            {move || in_vain.get().then_some(data::ASKED_IN_VAIN)}
        </p>
    }
}
