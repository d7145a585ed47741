//! Words about sessions of the past.

use super::say;
use super::time::{day, long_day};
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
