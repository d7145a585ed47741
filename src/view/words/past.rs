//! Words about sessions of the past.

use super::time::{day, long_day};
use super::{found, say};
use crate::diary::Origin;
use chrono::NaiveDate;

/// `Mon 23 Nov 2026`, or `Tue 24 Nov 2026, planned for Mon 23 Nov`.
pub fn when(on: NaiveDate, planned: NaiveDate) -> String {
    if on == planned {
        long_day(on)
    } else {
        say!(past_when, on = long_day(on), planned = day(planned))
    }
}

/// How hard it was.
pub fn effort(effort: u8) -> String {
    format!(" \u{b7} {}", say!(past_effort, effort))
}

/// What recorded a session that is from elsewhere.
pub fn from(origin: Origin) -> String {
    let from = match origin {
        Origin::Watch => say!(past_watch),
        Origin::Table => say!(past_table),
        app => found::origin(app),
    };
    format!(" \u{b7} {}", say!(past_from, from))
}

/// What was asked of a slot, where that is known.
pub fn asked(what: &str) -> String {
    if what.is_empty() {
        return String::new();
    }
    format!("{} {what}", say!(as_asked))
}
