//! What is stored and cannot be read.

use crate::app::record::use_recorder;
use crate::view::words::{data, say};
use leptos::prelude::*;

/// Says how much, where there is any, and which when it is asked.
#[component]
pub fn Damages() -> impl IntoView {
    let recorder = use_recorder();
    move || {
        let damage = recorder.damage();
        (!damage.is_empty()).then(|| {
            let said = data::damaged(damage.len());
            let names = damage.into_iter();
            let names = names.map(|damage| view! { <li><code>{damage.key}</code></li> });
            view! {
                <section class="card" data-testid="damage">
                    <p>{said}</p>
                    <details class="more">
                        <summary>{say!(data_damaged_keys)}</summary>
                        <ul>{names.collect_view()}</ul>
                    </details>
                </section>
            }
        })
    }
}
