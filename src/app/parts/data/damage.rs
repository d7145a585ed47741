//! What is stored and cannot be read.

use crate::app::record::use_recorder;
use crate::view::words::labels;
use leptos::prelude::*;

/// Names it, where there is any.
#[component]
pub fn Damages() -> impl IntoView {
    let recorder = use_recorder();
    move || {
        let damage = recorder.damage();
        (!damage.is_empty()).then(|| {
            let names = damage.into_iter();
            let names = names.map(|damage| view! { <li><code>{damage.key}</code></li> });
            view! {
                <section class="card" data-tone="alert" data-testid="damage">
                    <h2>{labels::DAMAGE}</h2>
                    <p>{labels::DAMAGE_TEXT}</p>
                    <ul>{names.collect_view()}</ul>
                </section>
            }
        })
    }
}
