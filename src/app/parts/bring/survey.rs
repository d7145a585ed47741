//! What is in files from elsewhere: how much, what is asked of it, what stays out.

use super::columns::Columns;
use super::desk::{Desk, Stage};
use super::names::Names;
use super::units::{DayFirst, Far, Mass};
use crate::exchange::found::Ask;
use crate::exchange::survey::{Named, Survey};
use crate::view::found::{Preview, preview};
use crate::view::words::say;
use leptos::html;
use leptos::prelude::*;

/// All of it, with the two ways on.
#[component]
pub fn Surveyed(desk: Desk, found: ArcRwSignal<Survey>) -> impl IntoView {
    let found = RwSignal::from(found);
    let seen = Memo::new(move |_| found.with(preview));
    let node = NodeRef::<html::H2>::new();
    node.on_load(|node| drop(node.focus()));
    let counts = move || list(seen.with(|seen| seen.counts.clone()));
    let said = move || seen.with(|seen| seen.said.join(" "));
    let left_out = move || list(seen.with(|seen| seen.left_out.clone()));
    view! {
        <section
            class="card found"
            data-testid="found"
            aria-busy=move || desk.busy().to_string()
        >
            <h2 tabindex="-1" node_ref=node>
                {move || seen.with(|seen| seen.origin)}
            </h2>
            <ul class="counts" data-testid="found-counts">
                {counts}
            </ul>
            <p class="quiet" data-testid="found-said">{said}</p>
            <Asked desk seen />
            <Exercises desk found seen />
            <details class="more">
                <summary data-testid="left-out">{say!(found_left)}</summary>
                <ul class="said-of" data-testid="left-out-rows">
                    {left_out}
                </ul>
            </details>
            <div class="actions">
                <Show when=move || seen.with(|seen| seen.is_ready)>
                    <button
                        type="button"
                        data-tone="main"
                        data-testid="bring-in"
                        disabled=move || desk.busy()
                        on:click=move |_| desk.bring()
                    >
                        {move || say!(found_bring_in, sessions = found.with(|found| found.sessions))}
                    </button>
                </Show>
                <button type="button" data-testid="leave" on:click=move |_| desk.show(Stage::Open)>
                    {say!(data_leave)}
                </button>
            </div>
        </section>
    }
}

fn list(lines: Vec<String>) -> impl IntoView {
    let lines = lines.into_iter().map(|line| view! { <li>{line}</li> });
    lines.collect_view()
}

/// What a file does not say. An answer does not move what was answered.
#[component]
fn Asked(desk: Desk, seen: Memo<Preview>) -> impl IntoView {
    let asks = Memo::new(move |_| seen.with(|seen| seen.asks.clone()));
    move || {
        let asks = asks.get().into_iter();
        let each = asks.map(|ask| match ask {
            Ask::Mass => view! { <Mass desk /> }.into_any(),
            Ask::Distance => view! { <Far desk /> }.into_any(),
            Ask::DayFirst => view! { <DayFirst desk /> }.into_any(),
            Ask::Columns(table) => view! { <Columns desk table /> }.into_any(),
        });
        each.collect_view()
    }
}

/// Its exercises: those that are asked for stand open.
#[component]
fn Exercises(desk: Desk, found: RwSignal<Survey>, seen: Memo<Preview>) -> impl IntoView {
    let names = Memo::new(move |_| found.with(|found| found.names.clone()));
    let of = move |sure: bool| {
        let all = names.get().into_iter();
        all.filter(|named| named.sure == sure)
            .collect::<Vec<Named>>()
    };
    let unsure = move || {
        let text = seen.with(|seen| seen.unsure.clone());
        (!text.is_empty()).then(|| {
            view! {
                <section class="part" data-testid="unsure">
                    <h3>{say!(found_unsure)}</h3>
                    <p class="quiet">{text}</p>
                    <Names desk names=of(false) />
                </section>
            }
        })
    };
    let sure = move || {
        let names = of(true);
        let count = names.len();
        (count > 0).then(|| {
            view! {
                <details class="more">
                    <summary data-testid="sure">{say!(found_sure, count)}</summary>
                    <Names desk names />
                </details>
            }
        })
    };
    view! {
        {unsure}
        {sure}
    }
}
