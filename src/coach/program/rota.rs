//! Whose turn it is: no pattern two days running, none too often in a week.

use super::slots;
use crate::training::{Athlete, Ladder, PlannedSlot, PlannedWork, Week};
use chrono::NaiveDate;

/// Sessions a week that a ladder gets beside the goal, and a weak one (convention: ten hard sets
/// a muscle a week are reached so).
const A_WEEK: u8 = 2;
const A_WEEK_WEAK: u8 = 3;

/// What was trained on the last day, and how often each ladder came this week.
#[derive(Default)]
pub(super) struct Rota {
    week: u16,
    counts: Vec<(Ladder, u8)>,
    last: Option<(NaiveDate, Vec<Ladder>)>,
}

/// Whether a slot trains a ladder, by its rung or by what stands in for it.
fn trains(slot: &PlannedSlot, ladder: Ladder) -> bool {
    match &slot.work {
        PlannedWork::Climb(climb) => climb.ladder == ladder,
        PlannedWork::Lift(lift) => lift.movement.movement().pattern == ladder.pattern(),
        PlannedWork::Run(_) | PlannedWork::Rounds(_) => false,
    }
}

impl Rota {
    /// The next `most` ladders of an order for a day, as slots: weak points first, then those
    /// that came least this week.
    pub(super) fn next(
        &mut self,
        athlete: &Athlete,
        (week, day): (&Week, NaiveDate),
        (order, most): (&[Ladder], usize),
    ) -> Vec<PlannedSlot> {
        if self.week != week.number {
            self.week = week.number;
            self.counts.clear();
        }
        let yesterday = match &self.last {
            Some((last, ladders)) if last.succ_opt() == Some(day) => ladders.clone(),
            _ => Vec::new(),
        };
        let mut picked = Vec::new();
        let mut planned = Vec::new();
        while picked.len() < most {
            let next = order
                .iter()
                .filter(|ladder| !picked.contains(*ladder) && !yesterday.contains(ladder))
                .filter(|ladder| self.count(**ladder) < limit(athlete, **ladder))
                .min_by_key(|ladder| (!athlete.is_weak(**ladder), self.count(**ladder)));
            let Some(next) = next.copied() else { break };
            picked.push(next);
            planned.extend(slots::balance(athlete, next, week));
        }
        for ladder in &picked {
            self.add(*ladder);
        }
        self.last = Some((day, picked));
        planned
    }

    /// The slots that fit the day. What does not was not trained: its turn is still to come.
    pub(super) fn fit(
        &mut self,
        athlete: &Athlete,
        week: &Week,
        slots: Vec<PlannedSlot>,
    ) -> Vec<PlannedSlot> {
        let slots = slots::fit(athlete, week, slots);
        if let Some((_, picked)) = &mut self.last {
            picked.retain(|ladder| {
                let kept = slots.iter().any(|slot| trains(slot, *ladder));
                let known = self.counts.iter_mut().find(|(known, _)| known == ladder);
                if let (false, Some((_, count))) = (kept, known) {
                    *count -= 1;
                }
                kept
            });
        }
        slots
    }

    fn count(&self, ladder: Ladder) -> u8 {
        let known = self.counts.iter().find(|(known, _)| *known == ladder);
        known.map_or(0, |(_, count)| *count)
    }

    fn add(&mut self, ladder: Ladder) {
        match self.counts.iter_mut().find(|(known, _)| *known == ladder) {
            Some((_, count)) => *count += 1,
            None => self.counts.push((ladder, 1)),
        }
    }
}

fn limit(athlete: &Athlete, ladder: Ladder) -> u8 {
    if athlete.is_weak(ladder) {
        A_WEEK_WEAK
    } else {
        A_WEEK
    }
}
