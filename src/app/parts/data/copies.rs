//! Copies: how old the last one is, and the next with one tap.

use super::imports::LastImport;
use crate::app::record::use_recorder;
use crate::app::today::use_today;
use crate::browser::share::Shared;
use crate::view::backup;
use crate::view::route::Route;
use crate::view::words::{self, say};
use leptos::prelude::*;

/// What there is, and the ways out and in.
#[component]
pub fn Copies() -> impl IntoView {
    let (recorder, today) = (use_recorder(), use_today());
    let diary = recorder.diary();
    let entries = move || diary.with(|diary| words::entries(diary.len()));
    let age = move || diary.with(|diary| backup::age(diary, today.get()));
    view! {
        <section class="card">
            <h2>{say!(data)}</h2>
            <p>{say!(data_text)}</p>
            <p class="quiet" data-testid="entries">{entries}</p>
            <p data-testid="copy-age">{age}</p>
            <div class="actions">
                <Export main=true />
                <a class="button" data-testid="to-bring" href=Route::Bring.href()>
                    {say!(data_bring)}
                </a>
            </div>
            <a class="aslink" data-testid="to-out" href=Route::Out.href()>
                {say!(out_link)}
            </a>
            <LastImport />
        </section>
    }
}

/// Hands everything out, and says what became of it.
#[component]
pub fn Export(
    /// Whether that is what the page is for.
    main: bool,
) -> impl IntoView {
    let recorder = use_recorder();
    let shared = RwSignal::new(None);
    let refused = move || shared.get() == Some(Shared::Refused);
    let said = move || match shared.get() {
        Some(Shared::Taken) => say!(data_exported),
        Some(Shared::Refused) => say!(data_refused),
        Some(Shared::Left) | None => "",
    };
    // The sheet may still be open when the page is left.
    let pending = RwSignal::new(false);
    let export = move |_| {
        // One sheet at a time.
        if pending.get_untracked() {
            return;
        }
        pending.set(true);
        recorder.hand_out(move |what| {
            let _ = pending.try_set(false);
            let _ = shared.try_set(Some(what));
        });
    };
    view! {
        <button
            type="button"
            data-tone=main.then_some("main")
            data-testid="export"
            on:click=export
        >
            {say!(export)}
        </button>
        <Show when=refused>
            <button
                type="button"
                data-testid="save-file"
                on:click=move |_| shared.set(Some(recorder.save_file()))
            >
                {say!(data_save_file)}
            </button>
        </Show>
        <p class="said" role="status" data-testid="exported">
            {said}
        </p>
    }
}
