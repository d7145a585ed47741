//! What a clock lets hear when its steps change.

use super::ring;
use super::stage::Stage;
use crate::view::watch::{Part, State};
use leptos::prelude::*;

/// A step that began longer ago, in milliseconds, while nobody could hear it is not rung for.
const LATE: i64 = 3_000;

/// Sounds what a clock has to say, while somebody is there to hear it.
pub(super) fn cue(stage: Stage) {
    let face = Memo::new(move |_| {
        stage.face().map(|face| {
            let is_new = face.span.1 < LATE;
            (
                face.state, face.step, face.part, face.left, is_new, face.title, face.next,
            )
        })
    });
    Effect::new(move |before: Option<Option<(State, usize, Option<u32>)>>| {
        let (runs, step, part, left, is_new, title, next) = face.get()?;
        match before.flatten() {
            // What a reload finds was heard before.
            None if step > 0 || runs != State::Running => {}
            Some((State::Running, ..)) if runs == State::Over => ring::ring(&title, &next),
            Some((_, was, _)) if was != step && is_new && runs == State::Running => match part {
                Part::Work => ring::start(&title, &next),
                _ => ring::turn(&title, &next),
            },
            Some((_, _, was)) if was != left && runs == State::Running => {
                if matches!(left, Some(1..=3)) {
                    ring::tick();
                }
            }
            _ => {}
        }
        Some((runs, step, left))
    });
}
