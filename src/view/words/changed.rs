//! What the athlete changed of a session.

use super::names::name;
use super::{message, say};
use crate::coach::swap::Likeness;
use crate::diary::{Left, LeftWhy};
use crate::training::MovementId;

/// Why a slot asks what the athlete put there.
pub fn put(instead_of: Option<MovementId>) -> String {
    match instead_of {
        Some(movement) => say!(put_instead, movement = name(movement)),
        None => say!(put_added).to_owned(),
    }
}

/// Why what was left is asked again as it was.
pub fn again(why: LeftWhy) -> &'static str {
    match why {
        LeftWhy::Pain => message!(again_pain),
        LeftWhy::Busy => message!(again_busy),
        LeftWhy::Time => message!(again_time),
        LeftWhy::Other => message!(again_other),
    }
    .text()
}

/// Why a slot was left, with what the athlete said of it.
pub fn left_for(left: &Left) -> String {
    let why = match left.why {
        LeftWhy::Pain => message!(left_pain),
        LeftWhy::Busy => message!(left_busy),
        LeftWhy::Time => message!(left_time),
        LeftWhy::Other => message!(left_other),
    };
    match left.said.as_str() {
        "" => why.text().to_owned(),
        said => format!("{}: {said}", why.text()),
    }
}

/// What was noted last time.
pub fn last_noted(note: &str) -> String {
    say!(last_noted, note)
}

/// Names the button that opens what can be done with a slot.
pub fn more_of(name: &str) -> String {
    say!(more_of, name)
}

/// In what a movement is like the one it stands in for.
pub fn like(like: Likeness) -> String {
    let rungs = match like.rungs {
        0 => say!(rungs_same).to_owned(),
        1.. => say!(rungs_higher).to_owned(),
        lower => say!(rungs_lower, count = u32::from(lower.unsigned_abs())),
    };
    match (like.same_pattern, like.same_muscles) {
        (false, _) => say!(like_spares).to_owned(),
        (true, true) => say!(like_both, rungs),
        (true, false) => say!(like_pattern, rungs),
    }
}

/// The reasons to leave a slot, each with its code and its word.
pub fn whys() -> [(LeftWhy, &'static str, &'static str); 4] {
    [
        (LeftWhy::Pain, "pain", say!(leave_pain)),
        (LeftWhy::Busy, "busy", say!(leave_busy)),
        (LeftWhy::Time, "time", say!(leave_time)),
        (LeftWhy::Other, "other", say!(leave_other)),
    ]
}

/// Two slots in turn.
pub fn pair_with(next: &str) -> String {
    say!(pair_with, next)
}

/// Of the bar, in a unit.
pub fn bar(unit: &str) -> String {
    say!(kit_bar, unit)
}

/// So many reps in reserve, by the half points of an RPE.
pub fn in_reserve(halves: u8) -> String {
    let left = 20_u8.saturating_sub(halves);
    let count = match (left / 2, left % 2) {
        (whole, 0) => whole.to_string(),
        (0, _) => "\u{bd}".to_owned(),
        (whole, _) => format!("{whole}\u{bd}"),
    };
    say!(reps_left, count)
}
