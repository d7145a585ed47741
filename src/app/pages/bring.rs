//! Bringing in what was recorded elsewhere.

use crate::app::coached::use_coached;
use crate::app::parts::bring::Bringing;
use crate::view::route::Route;
use crate::view::words::say;
use leptos::prelude::*;

/// The way in for a file, and the way back for the last one.
#[component]
pub fn Bring() -> impl IntoView {
    let coached = use_coached();
    // Who has no program came from the setup, or from where the diary was missed.
    let back = move || match coached.state() {
        Some(_) => (Route::Settings, say!(settings)),
        None => (Route::Today, say!(back)),
    };
    view! {
        <div class="page bring">
            <header class="head">
                <h1 tabindex="-1">{say!(found_bring)}</h1>
                <p class="lead">{say!(found_bring_text)}</p>
            </header>
            <Bringing />
            <a class="button back" data-testid="back" href=move || back().0.href()>
                {move || back().1}
            </a>
        </div>
    }
}
