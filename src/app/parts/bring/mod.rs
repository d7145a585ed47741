//! What is to be brought in: chosen, dropped or pasted, then shown, and only then brought in. A
//! backup of ours is read here, all else by a reader beside the page.

mod backup;
mod choose;
mod columns;
mod desk;
mod done;
mod names;
mod survey;
mod units;

use super::data::imports::LastImport;
use crate::app::record::use_recorder;
use crate::browser::shared;
use crate::view::words::say;
use backup::Offered;
use choose::Choose;
use desk::{Desk, Stage};
use done::Done;
use leptos::prelude::*;
use leptos::task::spawn_local;
use survey::Surveyed;

/// The ways to choose it, and what came of that.
#[component]
pub fn Bringing() -> impl IntoView {
    let (recorder, desk) = (use_recorder(), Desk::new());
    // What came in and was taken back is in the diary no more.
    let brought = Memo::new_with_compare(move |_| recorder.brought(), |before, now| before != now);
    Effect::new(move |_| {
        let gone = brought.with(Option::is_none);
        if gone && desk.stage().with_untracked(Stage::is_in) {
            desk.show(Stage::Open);
        }
    });
    // What another app has shared is what is brought in.
    spawn_local(async move {
        let files = shared::take().await;
        // Unless something was chosen meanwhile.
        if matches!(desk.stage().try_get_untracked(), Some(Stage::Open)) {
            desk.open(files);
        }
    });
    let shown = move || match desk.stage().get() {
        Stage::Open => ().into_any(),
        Stage::Reading => view! { <Reading desk /> }.into_any(),
        Stage::Refused(why) => view! {
            <p class="notice" role="alert" data-testid="refused">
                {why}
            </p>
        }
        .into_any(),
        Stage::Offered(offer) => view! { <Offered desk offer /> }.into_any(),
        Stage::Found(found) => view! { <Surveyed desk found /> }.into_any(),
        Stage::In(said) => view! { <Done said /> }.into_any(),
    };
    view! {
        <Show when=move || desk.stage().with(Stage::is_open)>
            <Choose desk />
        </Show>
        <div class="stage" aria-live="polite">
            {shown}
        </div>
        // Not where the finger is that has just brought something in.
        <Show when=move || !desk.stage().with(Stage::is_in)>
            <LastImport />
        </Show>
    }
}

#[component]
fn Reading(desk: Desk) -> impl IntoView {
    let percent = move || desk.percent().get();
    let said = move || match percent() {
        0 => say!(data_reading).to_owned(),
        percent => say!(found_reading, percent),
    };
    view! {
        <p role="status" data-testid="reading">{said}</p>
        <progress max="100" prop:value=percent aria-label=say!(data_reading)></progress>
    }
}
