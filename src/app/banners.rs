//! What concerns the whole app: what is not stored, and a newer version.

use super::newer::use_newer;
use super::record::use_recorder;
use crate::browser::update;
use crate::storage::OpenError;
use crate::view::words::labels;
use leptos::prelude::*;

/// The banners, above every page.
#[component]
pub fn Banners() -> impl IntoView {
    let newer = use_newer();
    view! {
        <Trouble />
        <Show when=move || newer.get()>
            <aside class="banner" role="status" data-testid="newer">
                <p>{labels::NEWER}</p>
                <button type="button" on:click=|_| update::apply()>
                    {labels::UPDATE}
                </button>
            </aside>
        </Show>
    }
}

#[component]
fn Trouble() -> impl IntoView {
    let recorder = use_recorder();
    move || {
        recorder.trouble().map(|trouble| {
            let mend = match trouble {
                OpenError::Newer => view! {
                    <button type="button" on:click=|_| update::apply()>
                        {labels::UPDATE}
                    </button>
                }
                .into_any(),
                OpenError::Store(_) => view! {
                    <button type="button" on:click=move |_| recorder.retry()>
                        {labels::RETRY}
                    </button>
                }
                .into_any(),
            };
            view! {
                <aside class="banner" data-tone="alert" role="alert" data-testid="banner">
                    <p>{trouble.to_string()}</p>
                    {mend}
                    <button type="button" on:click=move |_| recorder.export()>
                        {labels::EXPORT}
                    </button>
                </aside>
            }
        })
    }
}
