//! A cookie that says that there is a diary: it lies elsewhere than the stores, so where they are
//! lost it may be there still. It says nothing else.

use wasm_bindgen::JsCast;
use web_sys::HtmlDocument;

const NAME: &str = "rung=kept";

/// The longest that browsers keep a cookie, 400 days, in seconds.
const AGE: u32 = 400 * 24 * 60 * 60;

fn document() -> Option<HtmlDocument> {
    web_sys::window()?.document()?.dyn_into().ok()
}

/// Whether it is there.
pub fn is_there() -> bool {
    let cookies = document().and_then(|document| document.cookie().ok());
    cookies.is_some_and(|cookies| cookies.split("; ").any(|cookie| cookie == NAME))
}

/// Puts it there, or keeps it for longer.
pub fn keep() {
    set(AGE);
}

/// Takes it away.
pub fn forget() {
    set(0);
}

fn set(age: u32) {
    if let Some(document) = document() {
        // A browser that takes none has one witness less.
        let _ = document.set_cookie(&format!("{NAME}; max-age={age}; samesite=strict"));
    }
}
