//! Choices of this device: its theme and its language.

use super::choice_row::ChoiceRow;
use crate::browser::{kept, page};
use crate::view::words::say;
use crate::view::words::say::{Language, language};
use leptos::prelude::*;

/// As they are kept; the first is as none.
const THEMES: [&str; 3] = ["", "light", "dark"];

/// Theme and language.
#[component]
pub fn Look() -> impl IntoView {
    view! {
        <section class="card" data-testid="look">
            <h2>{say!(settings_device)}</h2>
            <Theme />
            <Spoken />
        </section>
    }
}

#[component]
fn Theme() -> impl IntoView {
    let now = kept::get("theme").unwrap_or_default();
    let chosen = RwSignal::new(place(THEMES.iter().position(|theme| **theme == now)));
    let choose = Callback::new(move |value: u8| {
        chosen.set(Some(value));
        kept::set("theme", THEMES.get(usize::from(value)).unwrap_or(&""));
        page::look();
    });
    let names = [say!(theme_system), say!(theme_light), say!(theme_dark)];
    let options = (0..).zip(names.map(str::to_owned)).collect();
    view! { <ChoiceRow name="theme" legend=say!(theme) options chosen on_choose=choose /> }
}

/// A page speaks one language as long as it lives.
#[component]
fn Spoken() -> impl IntoView {
    let spoken = Language::ALL.iter().position(|known| *known == language());
    let chosen = RwSignal::new(place(spoken));
    let choose = Callback::new(move |value: u8| {
        let Some(wanted) = Language::ALL.get(usize::from(value)) else {
            return;
        };
        chosen.set(Some(value));
        kept::set("language", wanted.code());
        if *wanted != language() {
            page::reload();
        }
    });
    let names = Language::ALL.map(|language| language.own_name().to_owned());
    let options = (0..).zip(names).collect();
    view! { <ChoiceRow name="language" legend=say!(language) options chosen on_choose=choose /> }
}

fn place(of: Option<usize>) -> Option<u8> {
    of.and_then(|place| u8::try_from(place).ok())
}
