//! What the athlete touches: pages and parts. They show what `view` makes of the diary and send
//! entries to [`record`]; nothing here computes a fact of training.

mod banners;
mod coached;
mod handing;
mod later;
mod logging;
mod navigation;
mod newer;
mod pages;
mod parts;
mod record;
mod today;

use crate::browser::page;
use crate::view::words::say::{Language, speak};
use leptos::prelude::*;

/// Mounts the app into the page, in place of the static shell.
pub fn mount() {
    page::name_panics();
    if let Some((code, text)) = page::words()
        && let Some(language) = Language::from_code(&code)
    {
        speak(language, &text);
    }
    leptos::mount::mount_to_body(App);
    page::remove_shell();
}

#[component]
fn App() -> impl IntoView {
    record::provide();
    today::provide();
    coached::provide();
    navigation::provide();
    newer::provide();
    later::provide();
    view! {
        <banners::Banners />
        <main id="main">
            <pages::Page />
        </main>
        {move || later::use_parts().quiet(later::Later::Beside)}
        <navigation::Navigation />
    }
}
