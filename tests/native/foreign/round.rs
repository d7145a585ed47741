//! A history, written as each app would write it, is read as it was; and a file that was damaged
//! anywhere is read or refused, whatever is in it.

use super::{fit_file, sample, try_read};
use crate::readers;
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use proptest::collection::{btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use rung::diary::{Origin, SetKind};
use rung::exchange::found::{Exercise, FoundSet, Options, Piece, Workout};
use rung::training::units::{Distance, DistanceUnit, Duration, Load, MassUnit, Rpe};
use std::fmt::Write;

const SESSIONS: [&str; 4] = ["Push, heavy", "Pull; light", "Beine \"A\"", ""];
const EXERCISES: [&str; 5] = [
    "Bench Press (Barbell)",
    "Squat, low bar",
    "Übung; neu",
    "Say \"go\"",
    "Przysiad",
];

/// A way to write a history.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Way {
    StrongCommas,
    StrongUnits,
    StrongNumbered,
    HevyKilograms,
    HevyPounds,
    FitNotes,
    Liftosaur,
    LiftLog,
    Table,
}

const WAYS: [Way; 9] = [
    Way::StrongCommas,
    Way::StrongUnits,
    Way::StrongNumbered,
    Way::HevyKilograms,
    Way::HevyPounds,
    Way::FitNotes,
    Way::Liftosaur,
    Way::LiftLog,
    Way::Table,
];

impl Way {
    fn origin(self) -> Origin {
        match self {
            Self::StrongCommas | Self::StrongUnits | Self::StrongNumbered => Origin::Strong,
            Self::HevyKilograms | Self::HevyPounds => Origin::Hevy,
            Self::FitNotes => Origin::FitNotes,
            Self::Liftosaur => Origin::Liftosaur,
            Self::LiftLog => Origin::LiftLog,
            Self::Table => Origin::Table,
        }
    }

    fn head(self) -> &'static str {
        match self {
            Self::StrongCommas => {
                "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,\
                 Notes,Workout Notes,RPE"
            }
            Self::StrongUnits => {
                "Workout #;Date;Workout Name;Duration;Exercise Name;Set Order;Weight;Weight Unit;\
                 Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes"
            }
            Self::StrongNumbered => {
                "Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);\
                 Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes"
            }
            Self::HevyKilograms => {
                "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,\
                 set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe"
            }
            Self::HevyPounds => {
                "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,\
                 set_index,set_type,weight_lbs,reps,distance_miles,duration_seconds,rpe"
            }
            Self::FitNotes => {
                "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment"
            }
            Self::Liftosaur => {
                "Workout DateTime,Day Name,Exercise,Is Warmup Set?,Completed Reps,Completed RPE,\
                 Completed Weight Value,Completed Weight Unit,Notes"
            }
            Self::LiftLog => "SessionId,Timestamp,Exercise,Weight,WeightUnit,Reps,TargetReps,Notes",
            Self::Table => "Datum;Training;Übung;Gewicht (lb);Wdh.;Sekunden;Distanz (km);RPE",
        }
    }

    /// What of a history this way can say.
    fn keeps(self, workout: &Workout) -> Workout {
        let mut kept = workout.clone();
        match self {
            Self::FitNotes => kept.start = kept.start.date().into(),
            Self::Liftosaur => kept.offset = Some(0),
            _ => {}
        }
        if matches!(self, Self::FitNotes | Self::LiftLog) {
            kept.name.clear();
        }
        for piece in &mut kept.pieces {
            if let Piece::Exercise(exercise) = piece {
                exercise.sets.iter_mut().for_each(|set| self.keeps_of(set));
            }
        }
        kept
    }

    fn keeps_of(self, set: &mut FoundSet) {
        let mass = match self {
            Self::StrongUnits | Self::HevyPounds | Self::Table => MassUnit::Pound,
            _ => MassUnit::Kilogram,
        };
        let length = match self {
            Self::StrongUnits | Self::HevyPounds => DistanceUnit::Mile,
            Self::StrongNumbered => DistanceUnit::Metre,
            _ => DistanceUnit::Kilometre,
        };
        set.load = set
            .load
            .and_then(|it| Load::new(it.hundredths(), mass).ok());
        set.distance = set
            .distance
            .and_then(|it| Distance::new(it.thousandths(), length).ok());
        match (self, set.kind) {
            (Self::Liftosaur, SetKind::WarmUp) => {}
            (Self::FitNotes | Self::Liftosaur | Self::LiftLog | Self::Table, _) => {
                set.kind = SetKind::Work;
            }
            _ => {}
        }
        if matches!(self, Self::FitNotes | Self::LiftLog) {
            set.rpe = None;
        }
        if matches!(self, Self::Liftosaur | Self::LiftLog) {
            (set.time, set.distance) = (None, None);
        }
        if set.reps.is_none() && set.time.is_none() && set.distance.is_none() {
            set.reps = Some(1);
        }
    }

    fn row(self, workout: &Workout, exercise: &Exercise, set: &FoundSet) -> Vec<String> {
        let comma = matches!(self, Self::StrongUnits | Self::StrongNumbered | Self::Table);
        let load = set
            .load
            .map(|it| number(&it.number(), comma))
            .unwrap_or_default();
        let far = set
            .distance
            .map(|it| number(&it.number(), comma))
            .unwrap_or_default();
        let rpe = set
            .rpe
            .map(|it| number(&it.to_string(), comma))
            .unwrap_or_default();
        let reps = set.reps.map(|it| it.to_string()).unwrap_or_default();
        let seconds = set
            .time
            .map(|it| it.seconds().to_string())
            .unwrap_or_default();
        let at = workout.start.format("%Y-%m-%d %H:%M:%S").to_string();
        let name = workout.name.clone();
        let exercise = exercise.name.clone();
        let none = String::new;
        let say = str::to_owned;
        match self {
            Self::StrongCommas => vec![
                at,
                name,
                say("1h 5m"),
                exercise,
                say(letter(set.kind)),
                zero(load),
                zero(reps),
                zero(far),
                zero(seconds),
                none(),
                none(),
                rpe,
            ],
            Self::StrongUnits => vec![
                say("7"),
                at,
                name,
                say("1h 5m"),
                exercise,
                say(letter(set.kind)),
                load,
                say("lbs"),
                reps,
                rpe,
                far,
                say("mi"),
                seconds,
                none(),
                none(),
            ],
            Self::StrongNumbered => vec![
                say("7"),
                at,
                name,
                say("3900"),
                exercise,
                say(letter(set.kind)),
                load,
                reps,
                rpe,
                far,
                seconds,
                none(),
                none(),
            ],
            Self::HevyKilograms | Self::HevyPounds => {
                let start = workout.start.format("%-d %b %Y, %H:%M").to_string();
                let end = workout.start + TimeDelta::seconds(3_900);
                let end = end.format("%-d %b %Y, %H:%M").to_string();
                let kind = match set.kind {
                    SetKind::Work => "normal",
                    SetKind::WarmUp => "warmup",
                    SetKind::Drop => "dropset",
                    SetKind::Failure => "failure",
                };
                vec![
                    name,
                    start,
                    end,
                    none(),
                    exercise,
                    none(),
                    none(),
                    say("0"),
                    say(kind),
                    load,
                    reps,
                    far,
                    seconds,
                    rpe,
                ]
            }
            Self::FitNotes => {
                let clock = set.time.map(|it| it.seconds());
                let clock =
                    clock.map(|it| format!("{}:{:02}:{:02}", it / 3_600, it / 60 % 60, it % 60));
                vec![
                    at[..10].to_owned(),
                    exercise,
                    say("Legs"),
                    load,
                    say("kgs"),
                    reps,
                    far,
                    say("km"),
                    clock.unwrap_or_default(),
                    none(),
                ]
            }
            Self::Liftosaur => {
                let at = workout.start.format("%Y-%m-%dT%H:%M:%S.000Z").to_string();
                let warm_up = if set.kind == SetKind::WarmUp {
                    "1"
                } else {
                    "0"
                };
                vec![
                    at,
                    name,
                    exercise,
                    say(warm_up),
                    reps,
                    rpe,
                    load,
                    say("kg"),
                    none(),
                ]
            }
            Self::LiftLog => vec![
                at.clone(),
                at,
                exercise,
                load,
                say("kg"),
                reps,
                say("5"),
                none(),
            ],
            Self::Table => vec![at, name, exercise, load, reps, seconds, far, rpe],
        }
    }

    fn file(self, history: &[Workout]) -> String {
        let delimiter = if self.head().contains(';') { ';' } else { ',' };
        let mut file = self.head().to_owned();
        for workout in history {
            for exercise in exercises(workout) {
                for set in &exercise.sets {
                    let cells = self.row(workout, exercise, set);
                    let cells: Vec<_> = cells.iter().map(|cell| quoted(cell)).collect();
                    write!(file, "\r\n{}", cells.join(&delimiter.to_string())).expect("a string");
                }
            }
        }
        file
    }
}

fn exercises(workout: &Workout) -> impl Iterator<Item = &Exercise> {
    workout.pieces.iter().filter_map(|piece| match piece {
        Piece::Exercise(exercise) => Some(exercise),
        Piece::Activity(_) => None,
    })
}

fn number(text: &str, comma: bool) -> String {
    if comma {
        text.replace('.', ",")
    } else {
        text.to_owned()
    }
}

fn zero(text: String) -> String {
    if text.is_empty() {
        "0".to_owned()
    } else {
        text
    }
}

fn letter(kind: SetKind) -> &'static str {
    match kind {
        SetKind::Work => "3",
        SetKind::WarmUp => "W",
        SetKind::Drop => "D",
        SetKind::Failure => "F",
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', ';', '"']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

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
