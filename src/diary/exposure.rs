//! Past performances, as they were asked and as they were done.

use super::aside::LeftWhy;
use super::session::{GivenSlot, SessionRecord};
use crate::training::Done;
use crate::training::units::SessionEffort;
use chrono::NaiveDate;

/// One past performance on a line of progression.
#[derive(Debug, Clone, PartialEq)]
pub struct Exposure<'a> {
    /// The day it was done.
    pub day: NaiveDate,
    /// What was asked.
    pub asked: &'a GivenSlot,
    /// What was done, a line each; `None` where a line was left out.
    pub done: Vec<Option<Done>>,
    /// How hard the whole session was, where it was said.
    pub effort: Option<SessionEffort>,
    /// Why the rest of it was left, where that was said.
    pub left: Option<LeftWhy>,
}

impl<'a> Exposure<'a> {
    /// The performance of one slot of a session, if any of it was done.
    pub(super) fn of(
        planned: NaiveDate,
        record: &'a SessionRecord,
        place: usize,
        asked: &'a GivenSlot,
    ) -> Option<Self> {
        let slot = u8::try_from(place).ok()?;
        let done = record.lines_of(slot);
        done.iter().any(Option::is_some).then(|| Self {
            day: record.day_done().unwrap_or(planned),
            asked,
            done,
            effort: record.finish().map(|finish| finish.effort),
            left: record.left(slot).map(|(_, left)| left.why),
        })
    }
}
