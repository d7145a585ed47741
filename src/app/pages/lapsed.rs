//! What is shown where a program cannot be laid out any more.

use crate::view::route::Route;
use crate::view::setup::Step;
use crate::view::words::say;
use leptos::prelude::*;

/// Says so, and leads to the setup.
#[component]
pub fn Lapsed() -> impl IntoView {
    view! {
        <section class="page">
            <h1 tabindex="-1">{say!(lapsed)}</h1>
            <p>{say!(program_lapsed)}</p>
            <a class="button" data-tone="main" href=Route::Setup(Step::Kind).href()>
                {say!(open_setup)}
            </a>
        </section>
    }
}
