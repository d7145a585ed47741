//! What was lifted, and the rungs that are owned.

use super::{Carried, HALF_A_YEAR, LATELY, Source, days_to};
use crate::coach::audit::strongest;
use crate::coach::intake;
use crate::coach::progression::rung_range;
use crate::diary::{Exposure, Question};
use crate::training::units::{Load, Rpe};
use crate::training::{Done, Form, Ladder, MovementId, Prescription};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::ops::Range;

pub(super) fn add(source: &Source<'_>, carried: &mut Carried) {
    for lift in intake::lifts() {
        if let Some((load, reps, rpe)) = best(source, lift) {
            // All that was there is what is taken where nothing is said.
            let rpe = if rpe == Rpe::MAX {
                String::new()
            } else {
                rpe.to_string()
            };
            carried.add([
                (Question::LiftLoad(lift), load.to_string()),
                (Question::LiftReps(lift), reps.to_string()),
                (Question::LiftRpe(lift), rpe),
            ]);
        }
    }
    let owned = owned(source);
    for ladder in Ladder::ALL {
        let mut highest_first = ladder.rungs().iter().rev();
        if let Some(rung) =
            highest_first.find(|rung| owned.get(rung).is_some_and(|times| *times >= GATE))
        {
            carried.add([(Question::RungOwned(ladder), rung.as_str().to_owned())]);
        }
    }
}

/// The set of a lift that stands for the highest one-rep max, of the last twelve weeks of training;
/// where there is none, of those before its last time.
fn best(source: &Source<'_>, lift: MovementId) -> Option<(Load, u16, Rpe)> {
    let within = |days: Range<NaiveDate>| {
        let exposures = source.diary.exposures_where(days, move |asked| {
            matches!(&asked.prescription, Prescription::Sets(work) if work.movement == lift)
        });
        let sets = exposures.filter_map(|exposure| {
            let Prescription::Sets(asked) = &exposure.asked.prescription else {
                return None;
            };
            // Where the app's plates made a set of no sense, it is none.
            let found = strongest(asked, &exposure.done)?;
            (found.1.kilograms() <= HEAVIEST).then_some((exposure.day, found))
        });
        sets.collect::<Vec<_>>()
    };
    let mut sets = within(days_to(source.last, LATELY));
    if sets.is_empty() {
        let all = within(NaiveDate::MIN..source.last);
        let newest = all.iter().map(|(day, _)| *day).max()?;
        let days = days_to(newest, LATELY);
        sets = all;
        sets.retain(|(day, _)| days.contains(day));
    }
    let best = sets
        .into_iter()
        .max_by(|(_, one), (_, other)| one.0.total_cmp(&other.0))?;
    let (_, (_, load, reps, rpe)) = best;
    Some((load, reps, rpe))
}

/// The most that the question takes, in kg.
const HEAVIEST: f64 = 600.0;

/// Exposures at the top of a rung that its gate asks for (SCIENCE: two running).
const GATE: usize = 2;
/// A loaded rung stands for a one-rep max of so much more than what a novice starts with: that load
/// for six or so (convention: other apps know of no range whose top was reached).
const OVER_NOVICE: f64 = 1.17;

/// How often each rung was done to its gate in the last half year.
fn owned(source: &Source<'_>) -> BTreeMap<MovementId, usize> {
    let mut times = BTreeMap::new();
    let days = days_to(source.last, HALF_A_YEAR);
    let exposures = source.diary.exposures_where(days, |asked| {
        matches!(asked.prescription, Prescription::Sets(_))
    });
    for exposure in exposures {
        if let Some(rung) = at_gate(&exposure) {
            *times.entry(rung).or_default() += 1;
        }
    }
    times
}

/// The movement of a performance that reached the top of its rung: every set without load at the top
/// of the range and sound; with one, heavier than a novice's.
fn at_gate(exposure: &Exposure<'_>) -> Option<MovementId> {
    let Prescription::Sets(asked) = &exposure.asked.prescription else {
        return None;
    };
    let movement = asked.movement.movement();
    let (mut sets, mut least, mut sound) = (0, u32::MAX, true);
    for done in exposure.done.iter().flatten() {
        let Done::Set(set) = done else { continue };
        sets += 1;
        least = least.min(set.amount.count());
        sound &= set.form == Form::Sound;
    }
    let range = rung_range(asked.movement);
    let reached = if movement.novice_kg > 0.0 {
        let shown = strongest(asked, &exposure.done).map_or(0.0, |found| found.0);
        shown >= movement.novice_kg * OVER_NOVICE
    } else {
        sets >= 2 && least >= u32::from(range.high)
    };
    (reached && sound).then_some(asked.movement)
}
