//! From a tab of a phone to its home screen, with the diary.

use super::copies::Export;
use crate::app::record::use_recorder;
use crate::browser::{clipboard, device};
use crate::view::words::{data, say};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The way there, where the app on the home screen starts empty.
#[component]
pub fn Install() -> impl IntoView {
    let recorder = use_recorder();
    let said = RwSignal::new("");
    let copy = move |_| {
        let copying = clipboard::copy(&recorder.backup());
        spawn_local(async move {
            let copied = copying.await;
            let word = if copied {
                say!(data_copied)
            } else {
                say!(data_not_copied)
            };
            let _ = said.try_set(word);
        });
    };
    device::is_ios_tab().then(|| {
        let steps = data::install_steps().map(|step| view! { <li>{step}</li> });
        view! {
            <section class="card" data-testid="install">
                <h2>{say!(data_install)}</h2>
                <p>{say!(data_install_text)}</p>
                <ol class="steps">{steps.collect_view()}</ol>
                <div class="actions">
                    <button type="button" data-testid="copy" on:click=copy>
                        {say!(data_copy)}
                    </button>
                    <Export main=false />
                </div>
                <p class="said" role="status" data-testid="copied">
                    {said}
                </p>
            </section>
        }
    })
}
