//! Fingers and mice that carry something over the page.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

/// Near the edges of the screen, in pixels, a page moves along under what is carried over it; there
/// is the bar of places at its bottom.
const EDGES: (f64, f64) = (72.0, 132.0);
/// By so many pixels at a time.
const STEP: f64 = 14.0;

/// Keeps a pointer with the element that heard of it, wherever it goes.
pub fn keep(event: &PointerEvent) {
    let target = event.current_target();
    if let Some(element) = target.and_then(|target| target.dyn_into::<Element>().ok()) {
        // One that is gone already is kept by nobody.
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}

/// The value of an attribute of what lies under a pointer, or of what that lies in.
pub fn under(event: &PointerEvent, attribute: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    let (x, y) = (event.client_x() as f32, event.client_y() as f32);
    let found = document.element_from_point(x, y)?;
    let marked = found.closest(&format!("[{attribute}]")).ok()??;
    marked.get_attribute(attribute)
}

/// Moves the page along where a pointer is near an edge; by how much.
pub fn scroll_near_edges(event: &PointerEvent) -> f64 {
    let Some(window) = web_sys::window() else {
        return 0.0;
    };
    let height = window
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64());
    let y = f64::from(event.client_y());
    let by = match height {
        Some(_) if y < EDGES.0 => -STEP,
        Some(height) if y > height - EDGES.1 => STEP,
        _ => return 0.0,
    };
    let before = window.scroll_y().unwrap_or(0.0);
    window.scroll_by_with_x_and_y(0.0, by);
    window.scroll_y().unwrap_or(before) - before
}
