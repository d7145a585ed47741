//! What was due and what was done of it.

use super::work;
use crate::coach::estimate::minutes;
use crate::coach::session::Standing;
use crate::diary::SessionRecord;
use chrono::NaiveDate;
use std::ops::Range;

/// Sessions done over sessions due, and work done over work prescribed (SCIENCE: Compliance).
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Compliance {
    /// Sessions whose day is past, and those done today.
    pub due: u16,
    /// Of those, with work done.
    pub done: u16,
    /// Of those done, on another day than planned.
    pub moved: u16,
    /// Of those due, left out or never opened.
    pub missed: u16,
    /// Sessions done that this program did not plan.
    pub extra: u16,
    /// The share of the prescribed work that was done, by its minutes, 0 to 1.
    pub work: f64,
    /// The share that was done at the load, pace or effort asked: what served its purpose.
    pub right: f64,
}

impl Compliance {
    /// The share of the sessions that were done, 0 to 1; all where none was due.
    pub fn sessions(&self) -> f64 {
        if self.due == 0 {
            1.0
        } else {
            f64::from(self.done) / f64::from(self.due)
        }
    }
}

/// How the sessions planned within some days stand. What was never opened was given no numbers:
/// its work is counted as planned.
pub fn compliance(standing: &Standing<'_>, days: &Range<NaiveDate>) -> Compliance {
    let mut found = Compliance::default();
    let (mut asked, mut done, mut right) = (0.0, 0.0, 0.0);
    for (_, planned) in standing.program.sessions() {
        if !days.contains(&planned.day) {
            continue;
        }
        let record = standing.diary.session(standing.key(planned.day));
        let worked = record.filter(|record| record.has_work());
        let moved_to = record.and_then(SessionRecord::moved_to);
        // What could not be done was not due.
        if worked.is_none() && planned.slots.is_empty() {
            continue;
        }
        if worked.is_none() && moved_to.unwrap_or(planned.day) >= standing.today {
            continue;
        }
        found.due += 1;
        if let Some(record) = worked {
            found.done += 1;
            let moved = record.day_done().is_some_and(|day| day != planned.day);
            found.moved += u16::from(moved);
            let of = session(record);
            asked += of.0;
            done += of.1;
            right += of.2;
        } else {
            found.missed += 1;
            for slot in &planned.slots {
                asked += minutes::planned(&slot.work);
            }
        }
    }
    for (key, record) in standing.diary.sessions_within(days.clone()) {
        let foreign = key.program != standing.adopted && key.day >= standing.program.start;
        found.extra += u16::from(foreign && record.has_work());
    }
    if asked > 0.0 {
        found.work = done / asked;
        found.right = right / asked;
    }
    found
}

/// Minutes of a session as asked, as done, and as done right.
fn session(record: &SessionRecord) -> (f64, f64, f64) {
    let (mut asked, mut done, mut right) = (0.0, 0.0, 0.0);
    let slots = record.given().map_or(&[][..], |given| &given.slots);
    for (place, slot) in (0..).zip(slots) {
        let minutes = minutes::asked(&slot.prescription);
        let shares = work::shares(&slot.prescription, &record.lines_of(place));
        asked += minutes;
        done += minutes * shares.done;
        right += minutes * shares.right;
    }
    (asked, done, right)
}
