//! Choices of this device: how a clock may tell that it ends, and whether the screen stays on.

use super::ring::{self, CHOICES};
use crate::browser::notify::{self, Allowed};
use crate::browser::{kept, sound};
use crate::view::signals::Signal as Choice;
use crate::view::words::{say, timer};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What may sound, buzz, show and shine.
#[component]
pub fn Clocks() -> impl IntoView {
    let allowed = RwSignal::new(notify::allowed());
    let rows = Choice::ALL.map(|choice| view! { <Row choice allowed /> });
    let word = move || match allowed.get() {
        Allowed::No => say!(notify_denied),
        Allowed::Absent => say!(notify_absent),
        Allowed::Yes | Allowed::Unasked => "",
    };
    view! {
        <section class="card" data-testid="clocks">
            <h2>{say!(signals)}</h2>
            <p class="quiet">{say!(signals_text)}</p>
            {rows}
            <p class="said" role="note">{word}</p>
        </section>
    }
}

#[component]
fn Row(choice: Choice, allowed: RwSignal<Allowed>) -> impl IntoView {
    let is_on = RwSignal::new(ring::is_on(choice));
    let turn = move |on| {
        let before = kept::get(CHOICES).unwrap_or_default();
        kept::set(CHOICES, &choice.turned(&before, on));
        let _ = is_on.try_set(on);
    };
    let is_notification = choice == Choice::Notification;
    let change = move |event| {
        let on = event_target_checked(&event);
        if is_notification && on {
            // It is asked for within the tap, and never else.
            let asked = notify::ask();
            spawn_local(async move {
                let found = asked.await;
                let _ = allowed.try_set(found);
                // Turned on only where it may be shown.
                let _ = is_on.try_set(true);
                turn(found == Allowed::Yes);
            });
            return;
        }
        turn(on);
        if choice == Choice::Sound && on {
            sound::wake();
        }
    };
    let shut = move || is_notification && matches!(allowed.get(), Allowed::No | Allowed::Absent);
    // What was allowed once may have been forbidden since.
    let checked = move || is_on.get() && (!is_notification || allowed.get() == Allowed::Yes);
    view! {
        <label class="check">
            <input
                type="checkbox"
                data-testid=format!("signal-{}", choice.code())
                prop:checked=checked
                disabled=shut
                on:change=change
            />
            <span>{timer::signal(choice)}</span>
        </label>
    }
}
