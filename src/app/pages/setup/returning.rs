//! A way in for who was here before, as long as there is nothing here.

use crate::app::record::use_recorder;
use crate::browser::device;
use crate::diary::Diary;
use crate::view::route::Route;
use crate::view::words::say;
use leptos::prelude::*;

/// A quiet way to a backup; an app that was just installed asks for it first.
#[component]
pub fn Returning() -> impl IntoView {
    let bring = Route::Bring.href();
    // What is asked first stays where it is while the first answers are given.
    let is_new = use_recorder().diary().with_untracked(Diary::is_empty);
    match (is_new, device::is_ios_app()) {
        (false, _) => ().into_any(),
        (true, false) => view! {
            <a class="way" data-testid="have-backup" href=bring>
                {say!(found_have_history)}
            </a>
        }
        .into_any(),
        (true, true) => view! {
            <section class="card" data-testid="bring-first">
                <h2>{say!(data_installed)}</h2>
                <p>{say!(data_installed_text)}</p>
                <a class="button" data-tone="main" data-testid="have-backup" href=bring>
                    {say!(data_installed_bring)}
                </a>
            </section>
        }
        .into_any(),
    }
}
