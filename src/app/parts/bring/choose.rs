//! The ways to choose what is brought in.

use super::desk::{Desk, Stage};
use crate::browser::clipboard;
use crate::browser::file::Chosen;
use crate::view::words::say;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A picker, a place to drop files on, and the clipboard.
#[component]
pub fn Choose(desk: Desk) -> impl IntoView {
    let by_hand = RwSignal::new(false);
    let paste = move |_| {
        let pasting = clipboard::paste();
        spawn_local(async move {
            match pasting.await {
                Some(text) if text.trim().is_empty() => {
                    desk.show(Stage::Refused(say!(data_nothing_copied).to_owned()));
                }
                Some(text) => desk.paste(&text),
                None => {
                    let _ = by_hand.try_set(true);
                }
            }
        });
    };
    view! {
        <section
            class="card drop"
            data-testid="drop"
            on:dragover=|event| event.prevent_default()
            on:drop=move |event| {
                event.prevent_default();
                desk.open(Chosen::dropped(&event));
            }
        >
            <div class="actions">
                <label class="button file" data-tone="main">
                    <input
                        type="file"
                        multiple=true
                        data-testid="file"
                        on:change=move |event| desk.open(Chosen::in_input(&event))
                    />
                    <span>{say!(data_choose_file)}</span>
                </label>
                <button type="button" data-testid="paste" on:click=paste>
                    {say!(data_paste)}
                </button>
            </div>
            <Show when=move || by_hand.get()>
                <label class="field">
                    <span class="label">{say!(data_paste_here)}</span>
                    <textarea
                        rows="3"
                        spellcheck="false"
                        data-testid="pasted"
                        on:input=move |event| desk.paste(&event_target_value(&event))
                    ></textarea>
                </label>
            </Show>
        </section>
    }
}
