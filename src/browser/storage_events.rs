//! What other tabs write.

use super::listener::listen;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;

/// Calls back with the key and the text that another tab has written. Removals are not told.
pub fn on_write(on: impl Fn(&str, &str) + 'static) {
    on_event(move |event| {
        if let (Some(key), Some(text)) = (event.key(), event.new_value()) {
            on(&key, &text);
        }
    });
}

/// Calls back when another page of this host has cleared all of the store, ours with its own.
pub fn on_clear(on: impl Fn() + 'static) {
    on_event(move |event| {
        if event.key().is_none() {
            on();
        }
    });
}

fn on_event(on: impl Fn(StorageEvent) + 'static) {
    if let Some(window) = web_sys::window() {
        listen(&window, "storage", move |event| {
            if let Ok(event) = event.dyn_into() {
                on(event);
            }
        });
    }
}
