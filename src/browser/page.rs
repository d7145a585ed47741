//! The page itself.

use super::listener::listen;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

/// Takes away the static shell that was painted while the app loaded.
pub fn remove_shell() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(shell) = document.and_then(|document| document.get_element_by_id("shell")) {
        shell.remove();
    }
}

/// The language that the page speaks, by its code, and its words as `static/boot.js` fetched them;
/// none where it is the one that is built in.
pub fn words() -> Option<(String, String)> {
    let window = web_sys::window()?;
    let words = js_sys::Reflect::get(&window, &"rungWords".into()).ok()?;
    let root = window.document()?.document_element()?;
    Some((root.get_attribute("lang")?, words.as_string()?))
}

/// Shows the theme that this device keeps (`static/look.js`).
pub fn look() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let found = js_sys::Reflect::get(&window, &"rungLook".into()).ok();
    if let Some(look) = found.and_then(|found| found.dyn_into::<js_sys::Function>().ok()) {
        let _ = look.call0(&window);
    }
}

/// Opens the browser's own page for printing this one.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Whether nobody can see it: another page is before it, or the screen is off.
pub fn is_hidden() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.is_some_and(|document| document.hidden())
}

/// Scrolls to the top and puts the focus on the page's heading, so that a reader starts there.
pub fn to_top() {
    let Some(window) = web_sys::window() else {
        return;
    };
    window.scroll_to_with_x_and_y(0.0, 0.0);
    let heading = window
        .document()
        .and_then(|document| document.query_selector("main h1").ok().flatten());
    if let Some(heading) = heading.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = heading.focus();
    }
}

/// Puts the focus on the first input within the element of an id, and brings it into sight.
pub fn focus_in(id: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let found = document.and_then(|document| {
        let field = document.get_element_by_id(id)?;
        // What is folded away can have no focus.
        if let Ok(Some(folded)) = field.closest("details") {
            let _ = folded.set_attribute("open", "");
        }
        field.scroll_into_view();
        field.query_selector("input, select, textarea").ok()?
    });
    if let Some(input) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = input.focus();
    }
}

/// Puts the focus on the element of an id where what had it is gone.
pub fn refocus(id: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let at = document.and_then(|document| document.active_element());
    if at.is_none_or(|at| at.tag_name() == "BODY") {
        focus(id);
    }
}

/// Fetches the style of the pages that a first visit does not show, once. In a release the page names
/// its file and what it must be; while developing it is there from the start.
pub fn add_sheet() {
    let document = web_sys::window().and_then(|window| window.document());
    let _ = document.and_then(|document| {
        let named = document.query_selector("meta[name=sheet]").ok()??;
        let content = named.get_attribute("content")?;
        let (source, integrity) = content.split_once(' ')?;
        let link = document.create_element("link").ok()?;
        link.set_attribute("rel", "stylesheet").ok()?;
        link.set_attribute("integrity", integrity).ok()?;
        link.set_attribute("href", source).ok()?;
        document.head()?.append_child(&link).ok()?;
        // It is asked for once.
        named.remove();
        Some(())
    });
}

fn by_id(id: &str) -> Option<HtmlElement> {
    let document = web_sys::window()?.document()?;
    document.get_element_by_id(id)?.dyn_into().ok()
}

/// Puts the focus on the element of an id.
pub fn focus(id: &str) {
    if let Some(element) = by_id(id) {
        let _ = element.focus();
    }
}

/// Brings the element of an id into the middle of the row that it scrolls in.
pub fn center(id: &str) {
    let Some(element) = by_id(id) else { return };
    let row = element.offset_parent();
    if let Some(row) = row {
        let middle = element.offset_left() + element.offset_width() / 2;
        row.set_scroll_left(middle - row.client_width() / 2);
    }
}

/// Selects all of the text of an input that has got the focus, so that typing takes its place.
pub fn select_all(event: &web_sys::FocusEvent) {
    let input = event.target();
    if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
        input.select();
    }
}

/// Calls back whenever the athlete comes back to the page.
pub fn on_return(on: impl Fn() + Clone + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let focused = on.clone();
    listen(&window, "focus", move |_| focused());
    if let Some(document) = window.document() {
        listen(&document, "visibilitychange", move |_| on());
    }
}

/// Names a panic in the console; a release has no words for it. What the athlete sees then is in
/// `static/boot.js`, for nothing of the app runs any more.
pub fn name_panics() {
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
}
