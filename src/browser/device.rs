//! What the page runs on.

use super::has;
use wasm_bindgen::JsValue;
use web_sys::Window;

/// Whether it is an app on the home screen of such a phone, with a store of its own.
pub fn is_ios_app() -> bool {
    standalone() == Some(true)
}

/// Whether it is in a tab of a phone that gives an installed page a store of its own: iOS, whose
/// browsers alone know this word.
pub fn is_ios_tab() -> bool {
    standalone() == Some(false)
}

/// Whether it is touched.
pub fn is_touched() -> bool {
    web_sys::window().is_some_and(|window| matches(&window, "(pointer: coarse)"))
}

fn standalone() -> Option<bool> {
    let navigator = web_sys::window()?.navigator();
    let word = JsValue::from_str("standalone");
    if !has(&navigator, "standalone") {
        return None;
    }
    js_sys::Reflect::get(&navigator, &word).ok()?.as_bool()
}

fn matches(window: &Window, query: &str) -> bool {
    let list = window.match_media(query).ok().flatten();
    list.is_some_and(|list| list.matches())
}
