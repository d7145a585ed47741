//! The athlete's data, and a new program.

use crate::app::parts::own_movements::OwnMovements;
use crate::app::record::use_recorder;
use crate::view::route::Route;
use crate::view::setup::Step;
use crate::view::words::{self, labels};
use leptos::prelude::*;

/// Data, damage, a new program.
#[component]
pub fn Settings() -> impl IntoView {
    let recorder = use_recorder();
    let entries = move || {
        recorder
            .diary()
            .with(|diary| words::entries(diary.entries().count()))
    };
    view! {
        <div class="page">
            <h1 tabindex="-1">{labels::SETTINGS}</h1>
            <section class="card">
                <h2>{labels::DATA}</h2>
                <p>{labels::DATA_TEXT}</p>
                <p class="quiet" data-testid="entries">{entries}</p>
                <button type="button" data-testid="export" on:click=move |_| recorder.export()>
                    {labels::EXPORT}
                </button>
            </section>
            <Damages />
            <OwnMovements />
            <section class="card">
                <h2>{labels::NEW_PROGRAM}</h2>
                <p>{labels::NEW_PROGRAM_TEXT}</p>
                <a class="button" data-testid="new-program" href=Route::Setup(Step::Kind).href()>
                    {labels::OPEN_SETUP}
                </a>
            </section>
            <p class="quiet">{labels::VERSION} " " {env!("CARGO_PKG_VERSION")}</p>
        </div>
    }
}

#[component]
fn Damages() -> impl IntoView {
    let damage = use_recorder().damage();
    (!damage.is_empty()).then(|| {
        view! {
            <section class="card" data-tone="alert" data-testid="damage">
                <h2>{labels::DAMAGE}</h2>
                <p>{labels::DAMAGE_TEXT}</p>
                <ul>
                    {damage.into_iter().map(|damage| view! { <li><code>{damage.key}</code></li> }).collect_view()}
                </ul>
            </section>
        }
    })
}
