//! Sessions of the diary, made of what files say and of what their exercises are here.
//!
//! The name of an entry follows from what it says, so that the same file twice, on one device or on
//! two, is the same entries: where it came from, when the session began, and which of those that
//! began then it is.

use super::found::{Activity, Exercise, Found, FoundSet, Piece, Workout};
use super::names;
use super::survey::Means;
use crate::diary::{
    Body, Brought, BroughtLift, BroughtPart, BroughtRun, BroughtSet, Entry, EntryId, Measures,
    Moment, Origin, Writer,
};
use crate::training::{Amount, Form, Measure, MovementId, RunKind, SetDone, Track, said};
use chrono::NaiveDateTime;
use std::collections::{BTreeMap, BTreeSet};

/// The most that one entry holds of anything: parts, or sets of a part. What is more is another.
const MOST: usize = 64;

/// The longest text that is kept of one, in characters.
const LONGEST: usize = 2_000;

/// Entries for sessions, with how many sets and runs are in none of them: of exercises that are to
/// be left out, or without what a set of their kind has.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Made {
    /// The entries, in order of time.
    pub entries: Vec<Entry>,
    /// Sets and runs that are in none.
    pub left_out: usize,
}

/// Minutes to the east of UTC of the athlete's own clock, at so many seconds since 1970 in UTC.
pub type Zone<'a> = &'a dyn Fn(i64) -> i16;

/// Makes entries of all that was found. A file that tells the time of Greenwich mostly does so
/// because it tells no other: those are taken to have been at home.
pub fn entries(found: &Found, means: &Means, zone: Zone<'_>) -> Made {
    let mut made = Made::default();
    let mut movements = BTreeSet::new();
    let mut beginning: BTreeMap<NaiveDateTime, u32> = BTreeMap::new();
    let mut known = BTreeMap::new();
    for workout in &found.workouts {
        let parts = parts(workout, &mut known, means, &mut made.left_out);
        let lifted = parts.iter().filter_map(BroughtPart::movement);
        movements.extend(lifted.filter(|movement| movement.is_own()));
        for parts in parts.chunks(MOST) {
            let of_then = beginning.entry(workout.start).or_default();
            *of_then += 1;
            match session(found.origin, workout, (*of_then, zone), parts.to_vec()) {
                Some(entry) => made.entries.push(entry),
                None => made.left_out += parts.len(),
            }
        }
    }
    // Who has a movement had it when they did it first.
    let at = made.entries.first().map(|entry| entry.at);
    let own = at
        .into_iter()
        .flat_map(|at| movements.iter().map(move |movement| has(*movement, at)));
    let own: Vec<_> = own.collect();
    made.entries.extend(own);
    made
}

fn session(
    origin: Origin,
    workout: &Workout,
    (of_then, zone): (u32, Zone<'_>),
    parts: Vec<BroughtPart>,
) -> Option<Entry> {
    let clock = workout.start.and_utc().timestamp();
    let (utc, offset) = match workout.offset {
        // What day it was is all that is known.
        None => (clock, 0),
        Some(0) => (clock, zone(clock)),
        Some(offset) => (clock - i64::from(offset) * 60, offset),
    };
    Some(Entry {
        id: named(&format!(
            "{origin:?} {} {of_then}{}",
            workout.start,
            told_apart(origin, workout)
        )),
        at: Moment::new(utc, offset)?,
        body: Body::Brought(Box::new(Brought {
            origin,
            name: text(&workout.name),
            note: text(&workout.note),
            time: workout.time,
            parts,
        })),
    })
}

/// What tells sessions apart that began at the same time by two tables: those of one app are one
/// history, those of the athlete's own may have only the day.
fn told_apart(origin: Origin, workout: &Workout) -> String {
    let mut text = String::new();
    if origin == Origin::Table {
        text.push_str(&workout.name);
        for piece in &workout.pieces {
            if let Piece::Exercise(exercise) = piece {
                text.push('/');
                text.push_str(&exercise.name);
            }
        }
    }
    text
}

fn has(movement: MovementId, at: Moment) -> Entry {
    Entry {
        id: named(movement.as_str()),
        at,
        body: Body::HasMovement {
            movement,
            preferred: false,
        },
    }
}

/// The name of an entry that says what this text tells apart. It comes before all that the athlete
/// says of it.
fn named(what: &str) -> EntryId {
    const CRC: crc::Crc<u64> = crc::Crc::<u64>::new(&crc::CRC_64_XZ);
    EntryId {
        seq: 1,
        writer: Writer(CRC.checksum(what.as_bytes())),
    }
}

fn text(text: &str) -> String {
    said::note(text).chars().take(LONGEST).collect()
}

fn parts<'f>(
    workout: &'f Workout,
    known: &mut BTreeMap<&'f str, Option<Track>>,
    means: &Means,
    left_out: &mut usize,
) -> Vec<BroughtPart> {
    let mut parts = Vec::new();
    for piece in &workout.pieces {
        match piece {
            Piece::Activity(activity) => parts.push(BroughtPart::Run(run(activity, &workout.name))),
            // A name is looked at once, not with each session.
            Piece::Exercise(exercise) => match *known
                .entry(&exercise.name)
                .or_insert_with(|| means.of(&exercise.name))
            {
                Some(Track::Movement(movement)) => lifts(exercise, movement, &mut parts, left_out),
                Some(Track::Run(kind)) => runs(exercise, kind, &mut parts, left_out),
                _ => *left_out += exercise.sets.len(),
            },
        }
    }
    parts
}

fn run(activity: &Activity, name: &str) -> BroughtRun {
    BroughtRun {
        kind: if activity.walked {
            RunKind::Walk
        } else {
            names::run_kind(name)
        },
        distance: activity.distance,
        time: activity.time,
        measures: Measures {
            pulse: activity.pulse,
            splits: activity
                .splits
                .iter()
                .take(Measures::MOST_SPLITS)
                .copied()
                .collect(),
        },
    }
}

/// Runs that an app for lifting has as sets.
fn runs(exercise: &Exercise, kind: RunKind, parts: &mut Vec<BroughtPart>, left_out: &mut usize) {
    for set in &exercise.sets {
        match (set.distance, set.time) {
            (Some(distance), Some(time)) => parts.push(BroughtPart::Run(BroughtRun {
                kind,
                distance,
                time,
                measures: Measures::default(),
            })),
            _ => *left_out += 1,
        }
    }
}

fn lifts(
    exercise: &Exercise,
    movement: MovementId,
    parts: &mut Vec<BroughtPart>,
    left_out: &mut usize,
) {
    let measure = movement.movement().measure;
    let sets: Vec<_> = exercise
        .sets
        .iter()
        .filter_map(|set| done(set, measure))
        .collect();
    *left_out += exercise.sets.len() - sets.len();
    for (place, sets) in sets.chunks(MOST).enumerate() {
        let note = if place == 0 {
            exercise.note.as_str()
        } else {
            ""
        };
        parts.push(BroughtPart::Lift(BroughtLift {
            movement,
            sets: sets.to_vec(),
            note: text(note),
        }));
    }
}

/// A set in the measure of its movement where the file has that, else in the one that it has.
fn done(set: &FoundSet, measure: Measure) -> Option<BroughtSet> {
    let reps = set.reps.map(Amount::Reps);
    let hold = set.time.map(Amount::Hold);
    let carry = set.distance.map(Amount::Carry);
    let amount = match measure {
        Measure::Reps => reps.or(hold).or(carry),
        Measure::Hold => hold.or(reps).or(carry),
        Measure::Carry => carry.or(hold).or(reps),
    };
    Some(BroughtSet {
        kind: set.kind,
        done: SetDone {
            amount: amount?,
            load: set.load,
            rpe: set.rpe,
            form: Form::Sound,
        },
    })
}
