//! What stands beside every page of a running session: the clock of the rest, and the screen that
//! stays on.

use super::rest::RestBar;
use super::screen;
use super::stage::kept_clock;
use crate::app::navigation::use_route;
use crate::browser::sound;
use crate::view::route::Route;
use crate::view::words::say;
use leptos::prelude::*;

/// The clock of the rest, over the bar of places.
#[component]
pub fn Beside() -> impl IntoView {
    // A page may sound only after it was touched, and forgets that: each tap readies it anew.
    let on_touch = window_event_listener_untyped("click", |_| sound::wake());
    on_cleanup(move || on_touch.remove());
    let screen = screen::keep_on();
    view! {
        <RestBar screen />
        <ClockBar />
    }
}

/// The way back to a clock that runs, from every page but its own.
#[component]
fn ClockBar() -> impl IntoView {
    let route = use_route();
    let running = Memo::new(move |_| match route.get() {
        Route::Clock(..) => None,
        _ => kept_clock().map(|watch| Route::Clock(watch.place.day, watch.place.slot)),
    });
    move || {
        running.get().map(|to| {
            view! {
                <aside class="clock-bar" aria-label=say!(clock_runs)>
                    <a data-testid="clock-bar" href=to.href()>
                        <span>{say!(clock_runs)}</span>
                        <span>{say!(clock_open)}</span>
                    </a>
                </aside>
            }
        })
    }
}
