//! How the athlete trains, what this device is to do, and the data: all that can be set, on one page.

use crate::app::parts::clocks::choices::Clocks;
use crate::app::parts::data::copies::Copies;
use crate::app::parts::data::damage::Damages;
use crate::app::parts::data::install::Install;
use crate::app::parts::data::safety::Safety;
use crate::app::parts::look::Look;
use crate::app::parts::own_movements::OwnMovements;
use crate::app::record::use_recorder;
use crate::diary::Diary;
use crate::view::route::Route;
use crate::view::settings::{Line, lines};
use crate::view::setup::Step;
use crate::view::words::say;
use leptos::prelude::*;

/// Training first, then the device, then the data.
#[component]
pub fn Settings() -> impl IntoView {
    view! {
        <div class="page">
            <h1 tabindex="-1">{say!(settings)}</h1>
            <Training />
            <Look />
            <Clocks />
            <Copies />
            <Damages />
            <Install />
            <Safety />
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

/// Units, days and equipment, each with the way to the questions about it.
#[component]
fn Training() -> impl IntoView {
    let diary = use_recorder().diary();
    let row = |line: Line| {
        let name = line.name;
        view! {
            <li data-testid=format!("settings-{}", line.id)>
                <div>
                    <h3>{name}</h3>
                    <p class="quiet">{line.text}</p>
                </div>
                <a
                    class="button"
                    href=Route::Setup(line.step).href()
                    aria-label=format!("{}: {name}", say!(settings_change))
                >
                    {say!(settings_change)}
                </a>
            </li>
        }
    };
    let rows = move || {
        let answers = diary.with(Diary::answers);
        lines(&answers).map(row).collect_view()
    };
    view! {
        <section class="card" data-testid="training">
            <h2>{say!(settings_training)}</h2>
            <ul class="settings">{rows}</ul>
            <p class="quiet">{say!(settings_follow)}</p>
        </section>
    }
}
