//! The movements that a clock is for, with what to think of.

use crate::view::watch::Move;
use leptos::prelude::*;

/// Each movement and its cue.
#[component]
pub(super) fn Moves(#[prop(into)] moves: Signal<Vec<Move>>) -> impl IntoView {
    let rows = move || {
        let rows = moves.get().into_iter().map(|one| {
            view! {
                <li>
                    <span class="name">{one.name}</span>
                    <span class="cue">{one.cue}</span>
                </li>
            }
        });
        rows.collect_view()
    };
    view! {
        <Show when=move || moves.with(|moves| !moves.is_empty())>
            <ul class="moves" data-testid="clock-moves">{rows}</ul>
        </Show>
    }
}
