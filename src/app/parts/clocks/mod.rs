//! All that has to do with time while training: rests, holds, rounds, runs.

pub mod beside;
pub mod choices;
mod cues;
mod dial;
mod moves;
mod rest;
mod ring;
mod screen;
mod stage;
mod start;
mod summary;
mod ticker;

use crate::app::navigation::go_instead;
use crate::browser::page;
use crate::view::route::Route;
use crate::view::watch::{Form, State};
use chrono::NaiveDate;
use leptos::prelude::*;
use stage::Stage;

/// How far a clock is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Start,
    Running,
    Over,
}

/// The clock of the slot at a place, counted from 0, of the session planned for a day.
#[component]
pub fn SlotClock(day: NaiveDate, place: u8) -> impl IntoView {
    let stage = Stage::new(day, place);
    cues::cue(stage);
    let shown = Memo::new(
        move |_| match stage.reading().map(|reading| reading.state) {
            None => Shown::Start,
            Some(State::Running | State::Paused) => Shown::Running,
            Some(State::Over) => Shown::Over,
        },
    );
    let form = Memo::new(move |_| {
        stage
            .course
            .with(|course| course.as_ref().map(|course| course.form))
    });
    // A hold is logged as it was held: hands that shake type no numbers.
    Effect::new(move |_| {
        if shown.get() == Shown::Over && form.get() == Some(Form::Hold) {
            // Where its line was told otherwise meanwhile, or the session was ended, that stands.
            let held = untrack(move || stage.is_awaited().then(|| stage.outcome()));
            stage.log(held.unwrap_or_default());
            go_instead(Route::Session(day));
        }
    });
    // Another face is another page to who hears it.
    Effect::watch(
        move || shown.get(),
        |_, _, _| request_animation_frame(page::to_top),
        false,
    );
    let part = Memo::new(move |_| stage.face().map(|face| face.part.code()));
    let how_far = move || match shown.get() {
        Shown::Start => "start",
        Shown::Running => "running",
        Shown::Over => "over",
    };
    view! {
        <div
            class="page clock"
            data-testid="clock"
            data-form=move || form.get().map(Form::code)
            data-part=part
            data-state=how_far
        >
            {move || match shown.get() {
                Shown::Start => view! { <start::Start stage day /> }.into_any(),
                Shown::Running => view! { <dial::Dial stage day /> }.into_any(),
                Shown::Over => view! { <summary::Summary stage day /> }.into_any(),
            }}
        </div>
    }
}
