//! Something to remember, of a line, a slot or the session.

use super::use_says;
use crate::diary::{About, Body};
use crate::view::words::say;
use leptos::prelude::*;

/// A note; it is kept when the field is left.
#[component]
pub(super) fn Note(
    /// What it is about.
    about: About,
    /// What it is called.
    label: &'static str,
    /// As it stands.
    text: String,
) -> impl IntoView {
    let says = use_says();
    let stands = RwSignal::new(text.clone());
    let saved = RwSignal::new(false);
    let keep = move |event| {
        let text = event_target_value(&event).trim().to_owned();
        let Some(session) = says.sheet.key().filter(|_| text != stands.get_untracked()) else {
            return;
        };
        stands.set(text.clone());
        says.all(vec![Body::Noted {
            session,
            about,
            text,
        }]);
        saved.set(true);
    };
    view! {
        <label class="field">
            <span class="label">{label}</span>
            <textarea
                rows="2"
                maxlength="2000"
                data-testid="note-text"
                prop:value=text
                on:change=keep
            ></textarea>
            <span class="help" role="status">
                {move || saved.get().then_some(say!(noted))}
            </span>
        </label>
    }
}
