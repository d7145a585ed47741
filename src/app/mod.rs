//! What the athlete touches.

use leptos::prelude::*;

/// Mounts the app into the page.
pub fn mount() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(|| view! { <main>"Rung"</main> });
}
