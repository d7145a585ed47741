//! A history, written as each app would write it, is read as it was; and a file that was damaged
//! anywhere is read or refused, whatever is in it.

use super::way::WAYS;
use super::{fit_file, sample, try_read};
use crate::readers;
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use proptest::collection::{btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use rung::diary::SetKind;
use rung::exchange::found::{Exercise, FoundSet, Options, Piece, Workout};
use rung::training::units::{Distance, DistanceUnit, Duration, Load, MassUnit, Rpe};

const SESSIONS: [&str; 4] = ["Push, heavy", "Pull; light", "Beine \"A\"", ""];
const EXERCISES: [&str; 5] = [
    "Bench Press (Barbell)",
    "Squat, low bar",
    "Übung; neu",
    "Say \"go\"",
    "Przysiad",
];

fn any_set() -> impl Strategy<Value = FoundSet> {
    let kinds = [
        SetKind::Work,
        SetKind::WarmUp,
        SetKind::Drop,
        SetKind::Failure,
    ];
    let parts = (
        proptest::sample::select(kinds.to_vec()),
        of(1_u32..50_000),
        of(1_u16..999),
        of(1_u32..7_200),
        of(1_u32..199_999),
        of(2_u8..=20),
    );
    parts.prop_map(|(kind, load, reps, time, far, rpe)| FoundSet {
        kind,
        load: load.and_then(|it| Load::new(it, MassUnit::Kilogram).ok()),
        reps,
        time: time.and_then(|it| Duration::new(it).ok()),
        distance: far.and_then(|it| Distance::new(it, DistanceUnit::Kilometre).ok()),
        rpe: rpe.and_then(|it| Rpe::from_halves(it).ok()),
    })
}

/// Sessions of which the last came first in some files, each on a day of its own.
fn any_history() -> impl Strategy<Value = Vec<Workout>> {
    let exercise = (0..EXERCISES.len(), vec(any_set(), 1..4));
    let session = (0..SESSIONS.len(), vec(exercise, 1..4), 0_i64..1_440);
    (btree_set(0_i64..4_000, 1..5), vec(session, 5)).prop_map(|(days, sessions)| {
        let named = days.into_iter().zip(sessions);
        named
            .map(|(day, (name, exercises, minute))| workout(day, SESSIONS[name], exercises, minute))
            .collect()
    })
}

fn workout(day: i64, name: &str, exercises: Vec<(usize, Vec<FoundSet>)>, minute: i64) -> Workout {
    let first = NaiveDate::from_ymd_opt(2015, 3, 1).expect("a day");
    let mut pieces: Vec<Piece> = Vec::new();
    for (at, sets) in exercises {
        let same = pieces.iter_mut().find_map(|piece| match piece {
            Piece::Exercise(exercise) if exercise.name == EXERCISES[at] => Some(exercise),
            _ => None,
        });
        match same {
            Some(exercise) => exercise.sets.extend(sets),
            None => pieces.push(Piece::Exercise(Exercise {
                name: EXERCISES[at].to_owned(),
                note: String::new(),
                sets,
            })),
        }
    }
    Workout {
        start: NaiveDateTime::from(first) + TimeDelta::days(day) + TimeDelta::minutes(minute),
        offset: None,
        name: name.to_owned(),
        note: String::new(),
        time: None,
        pieces,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_an_app_writes_is_read_as_it_was(history in any_history()) {
        for way in WAYS {
            let kept: Vec<_> = history.iter().map(|workout| way.keeps(workout)).collect();
            let backwards: Vec<_> = kept.iter().rev().cloned().collect();
            for told in [&kept, &backwards] {
                let text = way.file(told);
                let found = try_read(&[super::file(text.clone())], &Options::default());
                let mut found = found.map_err(|why| TestCaseError::fail(format!("{way:?}: {why:?}\n{text}")))?;
                found.workouts.iter_mut().for_each(|workout| workout.time = None);
                prop_assert_eq!(found.origin, way.origin());
                prop_assert_eq!(&found.workouts, &kept, "{:?}\n{}", way, text);
                prop_assert_eq!(found.rows, super::counted(&found).0);
                prop_assert!(found.left_out.is_empty());
            }
        }
    }

    #[test]
    fn a_damaged_file_is_read_or_refused(
        which in 0..SAMPLES.len(),
        cuts in vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        end in any::<prop::sample::Index>(),
    ) {
        let mut bytes = if SAMPLES[which] == "fit" { fit() } else { sample(SAMPLES[which]).bytes };
        for (at, byte) in cuts {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        readers::foreign(&bytes);
        bytes.truncate(end.index(bytes.len()));
        readers::foreign(&bytes);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..400)) {
        readers::foreign(&bytes);
        readers::fit(&bytes);
        readers::foreign(&[b"\xff\xfe", &bytes[..]].concat());
    }
}

const SAMPLES: [&str; 14] = [
    "strong-commas.csv",
    "strong-semicolons.csv",
    "strong-units.csv",
    "hevy-kg.csv",
    "hevy-lbs.csv",
    "fitnotes-android.csv",
    "stronglifts.csv",
    "liftosaur.csv",
    "liftlog.csv",
    "garmin.csv",
    "strava.csv",
    "run.gpx",
    "run.tcx",
    "fit",
];

/// A small run of a watch.
fn fit() -> Vec<u8> {
    use fit_file::{
        Message,
        Value::{U8, U32},
    };
    let start = 1_777_698_000 - 631_065_600;
    fit_file::file(&[
        Message(0, vec![(0, U8(4))]),
        Message(20, vec![(253, U32(start)), (5, U32(0)), (3, U8(140))]),
        Message(
            20,
            vec![(253, U32(start + 300)), (5, U32(100_000)), (3, U8(150))],
        ),
        Message(
            18,
            vec![
                (2, U32(start)),
                (5, U8(1)),
                (7, U32(300_000)),
                (9, U32(100_000)),
            ],
        ),
    ])
}
