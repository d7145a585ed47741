//! The keys of the pad: digits, a step up and down, and the one that saves.

use super::Typing;
use crate::view::draft::Part;
use crate::view::words::{self, say};
use leptos::prelude::*;

/// Four rows of keys.
#[component]
pub(super) fn Keys(typing: Typing) -> impl IntoView {
    let Typing { draft, part, fresh } = typing;
    let digit = move |text: &'static str| {
        view! {
            <button
                type="button"
                class="digit"
                data-testid=format!("key-{text}")
                on:click=move |_| press(typing, text)
            >
                {text}
            </button>
        }
    };
    let erase = move |_| {
        let mut text = draft.with_untracked(|draft| draft.text(part.get_untracked()).to_owned());
        if fresh.get_untracked() {
            text.clear();
        } else {
            text.pop();
        }
        fresh.set(false);
        typing.put(text);
    };
    let between = Memo::new(move |_| match part.get() {
        Part::Time => ":".to_owned(),
        _ => words::decimal(".".to_owned()),
    });
    view! {
        <div class="pad-keys" role="group">
            {["1", "2", "3"].map(digit).collect_view()}
            <Step typing up=true />
            {["4", "5", "6"].map(digit).collect_view()}
            <Step typing up=false />
            {["7", "8", "9"].map(digit).collect_view()}
            <button
                type="button"
                class="digit"
                aria-label=say!(erase)
                data-testid="key-erase"
                on:click=erase
            >
                <svg aria-hidden="true"><use href="#mark-erase" /></svg>
            </button>
            <button
                type="button"
                class="digit"
                data-testid="key-point"
                on:click=move |_| press(typing, &between.get_untracked())
            >
                {between}
            </button>
            {digit("0")}
            <button type="submit" class="save" data-tone="main" data-testid="save-line">
                {say!(save)}
            </button>
        </div>
    }
}

/// A key types behind what stands there, or in its place where it was not touched yet.
fn press(typing: Typing, key: &str) {
    const LONGEST: usize = 8;
    let Typing { draft, part, fresh } = typing;
    let mut text = draft.with_untracked(|draft| draft.text(part.get_untracked()).to_owned());
    if fresh.get_untracked() {
        text.clear();
    }
    fresh.set(false);
    if text.len() < LONGEST {
        text.push_str(key);
        typing.put(text);
    }
}

/// To the next load that can be made, or a rep more or less: it says where it leads.
#[component]
fn Step(typing: Typing, up: bool) -> impl IntoView {
    let Typing { draft, part, .. } = typing;
    let to = Memo::new(move |_| {
        let part = part.get();
        draft.with(|draft| {
            let to = draft.stepped(part, up);
            // From what is no number, and from none at all, no step leads on.
            let leads = part != Part::Time && to != draft.text(part);
            leads.then_some(to)
        })
    });
    let step = move |_| {
        if let Some(to) = to.get_untracked() {
            typing.put(to);
            typing.fresh.set(true);
        }
    };
    let name = move || words::step_button(&to.get().unwrap_or_default(), up);
    view! {
        <button
            type="button"
            class="step-to"
            aria-label=name
            data-testid=if up { "step-up" } else { "step-down" }
            disabled=move || to.with(Option::is_none)
            on:click=step
        >
            <span aria-hidden="true">{if up { "+" } else { "\u{2212}" }}</span>
            <small aria-hidden="true">{to}</small>
        </button>
    }
}
