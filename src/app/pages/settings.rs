//! The athlete's data, and a new program.

use crate::app::parts::clocks::choices::Clocks;
use crate::app::parts::data::copies::Copies;
use crate::app::parts::data::damage::Damages;
use crate::app::parts::data::install::Install;
use crate::app::parts::data::safety::Safety;
use crate::app::parts::own_movements::OwnMovements;
use crate::view::route::Route;
use crate::view::setup::Step;
use crate::view::words::say;
use leptos::prelude::*;

/// Data, its safety, movements of one's own, a new program.
#[component]
pub fn Settings() -> impl IntoView {
    view! {
        <div class="page">
            <h1 tabindex="-1">{say!(settings)}</h1>
            <Copies />
            <Damages />
            <Install />
            <Safety />
            <Clocks />
            <OwnMovements />
            <section class="card">
                <h2>{say!(new_program)}</h2>
                <p>{say!(new_program_text)}</p>
                <a class="button" data-testid="new-program" href=Route::Setup(Step::Kind).href()>
                    {say!(open_setup)}
                </a>
            </section>
            <p class="quiet">{say!(version)} " " {env!("CARGO_PKG_VERSION")}</p>
        </div>
    }
}
