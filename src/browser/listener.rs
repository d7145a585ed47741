//! Listening for an event for as long as the page lives.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, EventTarget};

/// Calls back on every event of a kind, for ever: all that listens lives as long as the page.
pub(super) fn listen(target: &EventTarget, kind: &str, on: impl FnMut(Event) + 'static) {
    let callback = Closure::<dyn FnMut(Event)>::new(on);
    // A page that cannot listen still works; it only learns less.
    let _ = target.add_event_listener_with_callback(kind, callback.as_ref().unchecked_ref());
    callback.forget();
}
