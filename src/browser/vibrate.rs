//! The phone in the hand.

use super::has;
use wasm_bindgen::JsValue;

/// Whether it can be moved.
pub fn is_there() -> bool {
    web_sys::window().is_some_and(|window| has(&window.navigator(), "vibrate"))
}

/// Moves it for so many milliseconds, stops for so many, and so on.
pub fn vibrate(pattern: &[u16]) {
    if !is_there() {
        return;
    }
    if let Some(window) = web_sys::window() {
        let pattern: js_sys::Array = pattern.iter().copied().map(JsValue::from).collect();
        // One that is not touched yet may refuse.
        let _ = window.navigator().vibrate_with_pattern(&pattern);
    }
}
