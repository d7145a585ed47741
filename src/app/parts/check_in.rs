//! The daily check: three taps that may lighten today.

use super::choice_row::ChoiceRow;
use crate::app::record::use_recorder;
use crate::app::today::use_today;
use crate::diary::{Body, Check, Feel};
use crate::view::today::Today;
use crate::view::words;
use leptos::prelude::*;

const FEELS: [Feel; 3] = [Feel::Good, Feel::SoSo, Feel::Bad];

/// The check while it can still do something; one line until it is opened.
#[component]
pub fn CheckIn(today: Memo<Option<Today>>) -> impl IntoView {
    let asked = move || today.with(|today| today.as_ref()?.check);
    let names = ["sleep", "soreness", "stress"];
    let rows = move || {
        let parts = names.into_iter().zip(words::checks()).enumerate();
        parts
            .map(|(part, (name, (legend, words)))| view! { <Row part name legend words /> })
            .collect_view()
    };
    view! {
        <Show when=move || asked().is_some()>
            <details class="card folded check-in" data-testid="check">
                <summary>{asked}</summary>
                {rows}
            </details>
        </Show>
    }
}

/// One thing and how it is; the same tap again takes it back.
#[component]
fn Row(
    part: usize,
    name: &'static str,
    legend: &'static str,
    words: [&'static str; 3],
) -> impl IntoView {
    let (recorder, today) = (use_recorder(), use_today());
    let check = move || recorder.diary().with(|diary| diary.check(today.get()));
    let chosen = move || {
        let feel = check().all()[part];
        let place = FEELS.iter().position(|known| *known == feel)?;
        u8::try_from(place).ok()
    };
    let choose = move |value: u8| {
        let mut feels = untrack(check).all();
        let feel = FEELS[usize::from(value) % FEELS.len()];
        feels[part] = if feels[part] == feel {
            Feel::Unsaid
        } else {
            feel
        };
        let [sleep, soreness, stress] = feels;
        let check = Check {
            sleep,
            soreness,
            stress,
        };
        let day = today.get_untracked();
        recorder.record(Body::Checked { day, check });
    };
    view! {
        <ChoiceRow
            name
            legend
            options=(0..).zip(words.map(str::to_owned)).collect()
            chosen=Signal::derive(chosen)
            on_choose=Callback::new(choose)
        />
    }
}
