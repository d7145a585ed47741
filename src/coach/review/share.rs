//! Training share: how much of what was done was training, not working out.

use super::series::{HALF_A_YEAR, last_days};
use crate::coach::session::Standing;
use crate::training::Track;

/// What was done in the last 28 days, by slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TrainingShare {
    /// Slots with work done; a session without a prescription is one.
    pub slots: u16,
    /// Of those, with a purpose in a phase of a program.
    pub planned: u16,
    /// Of those, with a prescription that follows from an earlier performance on the same line.
    pub from_history: u16,
}

impl TrainingShare {
    /// The share with a purpose, a phase and a prescription from history, 0 to 1; `None` where
    /// nothing was done, or nothing but first times of a plan: those have nothing to follow from.
    pub fn share(&self) -> Option<f64> {
        let first_times = self.planned == self.slots && self.from_history == 0;
        (self.slots > 0 && !first_times)
            .then(|| f64::from(self.from_history) / f64::from(self.slots))
    }
}

/// How much of the last 28 days had a purpose, a phase and a prescription from history.
pub fn training_share(standing: &Standing<'_>) -> TrainingShare {
    let month = last_days(standing.today, 28);
    let mut share = TrainingShare::default();
    let mut seen: Vec<Track> = Vec::new();
    let past = last_days(standing.today, HALF_A_YEAR);
    for (key, record) in standing.diary.sessions_within(past) {
        if !record.has_work() {
            continue;
        }
        let counts = u16::from(month.contains(&key.day));
        let Some(given) = record.given() else {
            share.slots += counts;
            continue;
        };
        for (place, slot) in (0..).zip(&given.slots) {
            if record.lines_of(place).iter().all(Option::is_none) {
                continue;
            }
            share.slots += counts;
            share.planned += counts;
            if seen.contains(&slot.track) {
                share.from_history += counts;
            } else {
                seen.push(slot.track);
            }
        }
    }
    share
}
