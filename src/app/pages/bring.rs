//! Bringing in a backup.

use crate::app::parts::data::imports::LastImport;
use crate::app::parts::data::offer::Bringing;
use crate::view::route::Route;
use crate::view::words::{data, labels};
use leptos::prelude::*;

/// The way in for a file, and the way back for the last one.
#[component]
pub fn Bring() -> impl IntoView {
    view! {
        <div class="page bring">
            <header class="head">
                <h1 tabindex="-1">{data::BRING}</h1>
                <p class="lead">{data::BRING_TEXT}</p>
            </header>
            <Bringing />
            <LastImport />
            <a class="button" data-testid="back" href=Route::Settings.href()>
                {labels::SETTINGS}
            </a>
        </div>
    }
}
