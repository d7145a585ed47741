//! The end of a session: what the next one on each line asks, and why.

use super::words;
use crate::coach::session::Standing;
use chrono::NaiveDate;

/// What is next on one line of progression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextView {
    /// What it is called.
    pub name: String,
    /// When.
    pub when: String,
    /// The exact work.
    pub asked: String,
    /// Why.
    pub reason: String,
}

/// What comes next on each line of a session; empty where the program ends before.
pub fn next(standing: &Standing<'_>, day: NaiveDate) -> Vec<NextView> {
    let record = standing.diary.session(standing.key(day));
    let Some(given) = record.and_then(|record| record.given()) else {
        return Vec::new();
    };
    given
        .slots
        .iter()
        .filter_map(|slot| {
            let (on, next) = standing.next_of(slot.track, day)?;
            Some(NextView {
                name: words::short(&next.prescription),
                when: words::day(on),
                asked: words::asked(&next.prescription),
                reason: words::reason(&next.reason),
            })
        })
        .collect()
}
