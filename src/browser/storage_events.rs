//! What other tabs write.

use super::listener::listen;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;

/// Calls back with the key and the text that another tab has written. Removals are not told.
pub fn on_write(on: impl Fn(&str, &str) + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    listen(&window, "storage", move |event| {
        let Ok(event) = event.dyn_into::<StorageEvent>() else {
            return;
        };
        if let (Some(key), Some(text)) = (event.key(), event.new_value()) {
            on(&key, &text);
        }
    });
}
