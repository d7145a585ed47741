//! What stands beside every page of a running session: the clock of the rest, and the screen that
//! stays on.

use super::rest::RestBar;
use super::screen;
use crate::browser::sound;
use leptos::prelude::*;

/// The clock of the rest, over the bar of places.
#[component]
pub fn Beside() -> impl IntoView {
    // A page may sound only after it was touched, and forgets that: each tap readies it anew.
    let on_touch = window_event_listener_untyped("click", |_| sound::wake());
    on_cleanup(move || on_touch.remove());
    let screen = screen::keep_on();
    view! { <RestBar screen /> }
}
