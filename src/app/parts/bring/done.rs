//! What came in, and the ways on.

use crate::view::route::Route;
use crate::view::words::say;
use leptos::html;
use leptos::prelude::*;

/// What came in, in sentences.
#[component]
pub fn Done(said: Vec<String>) -> impl IntoView {
    // The button that had the focus is gone.
    let node = NodeRef::<html::Div>::new();
    node.on_load(|node| drop(node.focus()));
    let lines = said.into_iter().map(|line| view! { <p>{line}</p> });
    view! {
        <div class="notice" role="status" tabindex="-1" node_ref=node data-testid="brought-in">
            {lines.collect_view()}
        </div>
        <p class="quiet">{say!(data_can_go_back)}</p>
        <div class="actions">
            <a class="button" data-tone="main" data-testid="to-audit" href=Route::Audit.href()>
                {say!(audit)}
            </a>
            <a class="button" data-testid="to-today" href=Route::Today.href()>
                {say!(to_today)}
            </a>
        </div>
    }
}
