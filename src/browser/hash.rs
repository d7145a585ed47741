//! The part of the address behind `#`: a static host has no rewrites, so routes live there.

use super::listener::listen;

/// What stands behind `#`, without it; empty where there is nothing.
pub fn get() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.unwrap_or_default().trim_start_matches('#').to_owned()
}

/// Goes to a hash, as a step that "back" undoes.
pub fn set(hash: &str) {
    if let Some(window) = web_sys::window() {
        // A browser that refuses stays where it is.
        let _ = window.location().set_hash(hash);
    }
}

/// Goes to a `#hash` in place of the one that is there, so that "back" does not lead to it again.
pub fn replace(hash: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().replace(hash);
    }
}

/// Calls back with each new hash.
pub fn on_change(on: impl Fn(String) + 'static) {
    if let Some(window) = web_sys::window() {
        listen(&window, "hashchange", move |_| on(get()));
    }
}
