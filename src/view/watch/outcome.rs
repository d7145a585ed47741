//! What is to be logged of a clock that is over.

use super::{Course, Form, Length, Part, Reading, Step};
use crate::training::units::{Distance, DistanceUnit, Duration, Pace};
use crate::training::{Amount, Done, Prescription, RunKind, RunWork, SetDone};
use crate::view::draft::TOO_FAST;

/// A stretch that was gone on from within this time, in milliseconds, was not run.
const SKIPPED: i64 = 3_000;

/// What was done, a line each from the first line of the clock on.
pub fn outcome(asked: &Prescription, line: u8, course: &Course, reading: &Reading) -> Vec<Done> {
    match asked {
        Prescription::Run(run) if run.kind == RunKind::RunWalk => {
            run_walk(run, course, reading).into_iter().collect()
        }
        Prescription::Run(_) => repeats(course, reading),
        Prescription::Rounds(_) => {
            let rounds = match course.form {
                Form::Circuit => reading.rounds,
                _ => whole_rounds(course, reading),
            };
            vec![Done::Rounds { rounds, rpe: None }]
        }
        Prescription::Sets(_) => match (asked.as_prescribed(line), held(course, reading)) {
            (Done::Set(set), Some(held)) => vec![Done::Set(SetDone {
                amount: Amount::Hold(held),
                ..set
            })],
            _ => Vec::new(),
        },
    }
}

/// The steps that are done, with the milliseconds that each took, and whether it was broken off.
fn taken<'a>(
    course: &'a Course,
    reading: &'a Reading,
) -> impl Iterator<Item = (&'a Step, i64, bool)> {
    let last = reading.done.len().saturating_sub(1);
    let steps = course.steps.iter().zip(&reading.done).enumerate();
    steps.map(move |(place, (step, took))| (step, *took, reading.cut && place == last))
}

fn work<'a>(
    course: &'a Course,
    reading: &'a Reading,
) -> impl Iterator<Item = (&'a Step, i64, bool)> {
    taken(course, reading).filter(|(step, ..)| step.part == Part::Work)
}

fn seconds(milliseconds: i64) -> Duration {
    Duration::from_seconds(u32::try_from((milliseconds + 500) / 1_000).unwrap_or(u32::MAX))
}

/// Each repeat as it was run.
fn repeats(course: &Course, reading: &Reading) -> Vec<Done> {
    let run = work(course, reading).filter(|(_, took, _)| *took >= SKIPPED);
    run.map(|(step, took, cut)| Done::Run {
        distance: distance(step, took, cut),
        time: seconds(took),
    })
    // A few steps at a walk are no repeat.
    .filter(|done| !matches!(done, Done::Run { distance, .. } if distance.metres() <= 0.0))
    .collect()
}

/// A hundredth of the unit is all that a watch is good for.
fn rounded(metres: f64, unit: DistanceUnit) -> Distance {
    let hundredth = unit.metres() / 100.0;
    Distance::from_metres((metres / hundredth).round() * hundredth, unit)
}

/// How far the pace of a step leads in a time, in metres; a brisk walk where it has none: 100 m a
/// minute, as prescriptions count it.
fn by_pace(step: &Step, took: i64) -> f64 {
    let pace = step.pace.map(|band| band.target);
    pace.map_or(100.0, Pace::metres_per_minute) * took as f64 / 60_000.0
}

/// How far a step was: as far as it asked where it was done to its end; else, and where it asked
/// for a time, as far as its pace leads in the time it took. What nobody runs so fast was not
/// done to its end, whoever tapped on.
fn distance(step: &Step, took: i64, cut: bool) -> Distance {
    let whole = |far: Distance| !cut && far.metres() * 60_000.0 <= TOO_FAST * took as f64;
    match step.length {
        Length::Far { distance, .. } if whole(distance) => distance,
        Length::Far { distance, .. } => {
            let shorter = by_pace(step, took).min(distance.metres());
            rounded(shorter, distance.unit())
        }
        Length::Time(_) => {
            let unit = step.pace.map_or(DistanceUnit::Kilometre, |band| {
                band.target.unit().distance_unit()
            });
            rounded(by_pace(step, took), unit)
        }
    }
}

/// Running and walking in turn are logged as one.
fn run_walk(run: &RunWork, course: &Course, reading: &Reading) -> Option<Done> {
    if work(course, reading).all(|(_, took, _)| took < SKIPPED) {
        return None;
    }
    let (asked, _) = run.line();
    let metres = taken(course, reading)
        .map(|(step, took, cut)| match step.length {
            Length::Far { .. } => distance(step, took, cut).metres(),
            Length::Time(_) => by_pace(step, took),
        })
        .sum();
    Some(Done::Run {
        distance: rounded(metres, asked.unit()),
        time: seconds(reading.total()),
    })
}

fn whole_rounds(course: &Course, reading: &Reading) -> u8 {
    let whole = work(course, reading)
        .filter(|(step, took, _)| step.milliseconds().is_some_and(|length| *took >= length))
        .count();
    u8::try_from(whole).unwrap_or(u8::MAX)
}

/// How long it was held: of two sides the shorter, where both were begun.
fn held(course: &Course, reading: &Reading) -> Option<Duration> {
    let held = work(course, reading).map(|(_, took, _)| took).min()?;
    Some(Duration::from_seconds(
        u32::try_from(held / 1_000).unwrap_or(u32::MAX),
    ))
}
