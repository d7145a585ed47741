//! Words about sessions of the past.

use super::time::{day, long_day};
use chrono::NaiveDate;

/// The list of them.
pub const PAST: &str = "Past sessions";
/// One of which no purpose is known.
pub const SESSION: &str = "Session";
/// Finds some.
pub const SEARCH: &str = "Find a movement, a kind of session or a note";
/// None is there.
pub const NONE_FOUND: &str = "Nothing of that is in your diary.";
/// None is there.
pub const NONE_IN_MONTH: &str = "No session in this month.";
/// More of them.
pub const MORE: &str = "Show more";
/// No session on a day.
pub const NONE_ON_DAY: &str = "Nothing was done on that day";
/// Heads what was asked.
pub const ASKED: &str = "Asked";
/// Heads what can be corrected.
pub const CORRECT: &str = "Correct it";
/// Its day.
pub const DAY: &str = "The day it was done on";
/// Its effort and the note.
pub const EFFORT: &str = "How hard it was, and the note";
/// Saves what was corrected.
pub const SAVE: &str = "Save";
/// It is saved.
pub const SAVED: &str = "Corrected. What comes next follows from it.";
/// Takes it back whole.
pub const TAKE_OUT: &str = "Take it out of the diary";
/// Asks once more.
pub const SURE: &str = "All that was logged of it counts no more, in trends and in what is asked next. A backup made before still has it.";
/// Does it.
pub const TAKE_IT_OUT: &str = "Yes, take it out";
/// Does not.
pub const KEEP: &str = "Keep it";
/// It is gone.
pub const TAKEN_OUT: &str = "It is out of the diary.";
/// A line that was not done.
pub const NOT_DONE: &str = "not done";
/// Leads to the list.
pub const TO_LIST: &str = "All of this month";

/// `Mon 23 Nov 2026`, or `Tue 24 Nov 2026, planned for Mon 23 Nov`.
pub fn when(on: NaiveDate, planned: NaiveDate) -> String {
    if on == planned {
        long_day(on)
    } else {
        format!("{}, planned for {}", long_day(on), day(planned))
    }
}

/// How hard it was.
pub fn effort(value: u8) -> String {
    format!(" \u{b7} effort {value} of 10")
}

/// A line that was asked in other words than it was done.
pub fn line_asked(asked: &str) -> String {
    format!("asked {asked}")
}
