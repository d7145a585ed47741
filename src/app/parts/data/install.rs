//! From a tab of a phone to its home screen, with the diary.

use super::copies::Export;
use crate::app::record::use_recorder;
use crate::browser::{clipboard, device};
use crate::view::words::data;
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
                data::COPIED
            } else {
                data::NOT_COPIED
            };
            let _ = said.try_set(word);
        });
    };
    device::is_ios_tab().then(|| {
        let steps = data::INSTALL_STEPS.map(|step| view! { <li>{step}</li> });
        view! {
            <section class="card" data-testid="install">
                <h2>{data::INSTALL}</h2>
                <p>{data::INSTALL_TEXT}</p>
                <ol class="steps">{steps.collect_view()}</ol>
                <div class="actions">
                    <button type="button" data-testid="copy" on:click=copy>
                        {data::COPY}
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
