//! One movement through time.

use super::around;
use crate::coach::estimate::one_rep_max;
use crate::coach::review::score;
use crate::diary::{Diary, Exposure, Stress};
use crate::training::units::{Load, Rpe};
use crate::training::{Done, MovementId, Prescription, SetDone, SetsWork};
use chrono::NaiveDate;
use std::ops::Range;

/// One performance of a movement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lift {
    /// The day it was done.
    pub day: NaiveDate,
    /// What it is held against others by: the one-rep max in kg, without load the best count.
    pub score: f64,
    /// Whether that is a load.
    pub is_load: bool,
    /// Whether it asked for all: a lighter week's says nothing of a trend.
    pub is_full: bool,
    /// The set that the score is of.
    pub set: SetDone,
    /// Whether it is above all before it.
    pub is_best: bool,
}

/// The movements done in sets within some days, the most often done first.
pub fn movements(diary: &Diary, days: &Range<NaiveDate>) -> Vec<(MovementId, usize)> {
    let mut found: Vec<(MovementId, usize)> = Vec::new();
    for (_, record) in diary.sessions_within(days.clone()) {
        for (place, slot) in (0..).zip(record.given().map_or(&[][..], |given| &given.slots)) {
            let Prescription::Sets(work) = &slot.prescription else {
                continue;
            };
            if record.lines_of(place).iter().all(Option::is_none) {
                continue;
            }
            match found.iter_mut().find(|(known, _)| *known == work.movement) {
                Some((_, count)) => *count += 1,
                None => found.push((work.movement, 1)),
            }
        }
    }
    found.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    found
}

/// The performances of a movement within some days, oldest first. Of one that was done with load at
/// the last, those without are another thing and left out, and the other way round.
pub fn lift(diary: &Diary, movement: MovementId, days: &Range<NaiveDate>) -> Vec<Lift> {
    let is_of = |asked: &crate::diary::GivenSlot| matches!(&asked.prescription, Prescription::Sets(work) if work.movement == movement);
    let exposures = diary.exposures_where(around(days), is_of);
    let mut found: Vec<Lift> = exposures.filter_map(|exposure| of(&exposure)).collect();
    found.retain(|lift| days.contains(&lift.day));
    found.sort_by_key(|lift| lift.day);
    let is_load = found.last().is_some_and(|lift| lift.is_load);
    found.retain(|lift| lift.is_load == is_load);
    let mut best: Option<f64> = None;
    for lift in &mut found {
        // The first is no best: there is nothing to be above.
        lift.is_best = best.is_some_and(|best| lift.score > best + 1e-6);
        best = Some(best.map_or(lift.score, |best| best.max(lift.score)));
    }
    found
}

fn of(exposure: &Exposure<'_>) -> Option<Lift> {
    let Prescription::Sets(asked) = &exposure.asked.prescription else {
        return None;
    };
    let score = score(exposure)?;
    Some(Lift {
        day: exposure.day,
        score,
        is_load: asked.load.is_some_and(|load| !load.is_zero()),
        is_full: exposure.asked.stress == Stress::Full,
        set: best_set(asked, exposure)?,
        is_best: false,
    })
}

/// The set that stands for most: by the one-rep max behind it, without load by its count.
fn best_set(asked: &SetsWork, exposure: &Exposure<'_>) -> Option<SetDone> {
    let mut best: Option<(f64, SetDone)> = None;
    for done in exposure.done.iter().flatten() {
        let Done::Set(set) = done else { continue };
        let count = f64::from(set.amount.count());
        let short = set.amount.count() < asked.amount.count();
        let rpe = set.rpe.unwrap_or(if short { Rpe::MAX } else { asked.cap });
        let worth = match (set.load, set.amount) {
            (Some(load), crate::training::Amount::Reps(reps)) if !load.is_zero() => {
                one_rep_max::estimate(load, reps, Some(rpe)).unwrap_or(0.0)
            }
            (load, _) => load.map_or(0.0, Load::kilograms) + count * 1e-3,
        };
        if best.is_none_or(|(most, _)| worth > most) {
            best = Some((worth, *set));
        }
    }
    best.map(|(_, set)| set)
}
