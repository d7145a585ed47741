//! What the page and the reader beside it tell each other, as JSON: what the athlete said of a file,
//! and what is in it.

use super::found::{Ask, Found, LeftOut, Options, Piece};
use super::names::{self, Match, Meaning};
use crate::diary::Origin;
use crate::training::{MovementId, RunKind, Track};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the exercises of a file are here, by the names that it has for them, each as a
/// [`code`]; what is not named is what it is by its name alone.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Means(pub BTreeMap<String, String>);

impl Means {
    /// What an exercise is; `None` where it is to be left out.
    pub fn of(&self, name: &str) -> Option<Track> {
        match self.0.get(name) {
            Some(said) => track(said),
            None => supposed(name),
        }
    }
}

/// What the athlete said of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Order {
    /// Of its units and columns.
    pub options: Options,
    /// Of its exercises.
    pub means: Means,
}

/// An exercise of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// The name that the file has for it.
    pub name: String,
    /// How many sets there are of it.
    pub sets: usize,
    /// Whether its name tells what it is.
    pub sure: bool,
    /// What it may be, the best first, as codes: last the athlete's own movement that it becomes
    /// where it is none of these. Never empty.
    pub may_be: Vec<String>,
}

/// What is in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Survey {
    /// What wrote it.
    pub origin: Origin,
    /// How many rows it has, or how many files of watches there are.
    pub rows: usize,
    /// How many sessions.
    pub sessions: usize,
    /// How many sets.
    pub sets: usize,
    /// How many runs and walks of watches.
    pub runs: usize,
    /// The days of the first and the last session.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// What is left out, and how often.
    pub left_out: Vec<(LeftOut, usize)>,
    /// What is to be said of it.
    pub asks: Vec<Ask>,
    /// Its exercises, the most often done first.
    pub names: Vec<Named>,
}

impl Survey {
    /// What was found.
    pub fn of(found: &Found) -> Self {
        let mut survey = Self {
            origin: found.origin,
            rows: found.rows,
            sessions: found.workouts.len(),
            sets: 0,
            runs: 0,
            days: None,
            left_out: found
                .left_out
                .iter()
                .map(|(why, count)| (why.clone(), *count))
                .collect(),
            asks: found.asks.clone(),
            names: Vec::new(),
        };
        let mut names: BTreeMap<&str, usize> = BTreeMap::new();
        for workout in &found.workouts {
            let day = workout.start.date();
            let (first, last) = survey.days.unwrap_or((day, day));
            survey.days = Some((first.min(day), last.max(day)));
            for piece in &workout.pieces {
                match piece {
                    Piece::Exercise(exercise) => {
                        survey.sets += exercise.sets.len();
                        *names.entry(&exercise.name).or_default() += exercise.sets.len();
                    }
                    Piece::Activity(_) => survey.runs += 1,
                }
            }
        }
        survey.names = names
            .into_iter()
            .map(|(name, sets)| named(name, sets))
            .collect();
        survey
            .names
            .sort_by_key(|named| std::cmp::Reverse(named.sets));
        survey
    }
}

fn named(name: &str, sets: usize) -> Named {
    let (sure, mut may_be) = match names::find(name, &[]) {
        Match::Sure(meaning) => (true, vec![code(meaning.into())]),
        Match::Unsure(meanings) => {
            let codes = meanings.into_iter().map(|meaning| code(meaning.into()));
            (false, codes.collect())
        }
        Match::Unknown(_) => (false, Vec::new()),
    };
    may_be.extend(own(name).map(|own| code(Track::Movement(own))));
    Named {
        name: name.to_owned(),
        sets,
        sure,
        may_be,
    }
}

/// What an exercise is by its name alone: the likeliest of ours, else a movement of the athlete's
/// own.
fn supposed(name: &str) -> Option<Track> {
    match names::find(name, &[]) {
        Match::Sure(meaning) => Some(meaning.into()),
        Match::Unsure(meanings) => meanings.into_iter().next().map(Track::from),
        Match::Unknown(_) => own(name).map(Track::Movement),
    }
}

/// The movement of the athlete's own that an exercise becomes; `None` where its name cannot be one.
fn own(name: &str) -> Option<MovementId> {
    // The longest name that a movement of one's own has.
    let short: String = name.chars().take(40).collect();
    names::own(name).named(short.trim_end())
}

impl From<Meaning> for Track {
    fn from(meaning: Meaning) -> Self {
        match meaning {
            Meaning::Movement(movement) => Self::Movement(movement),
            Meaning::Run(kind) => Self::Run(kind),
        }
    }
}

/// Kinds of runs by their codes.
const RUNS: [(RunKind, &str); 9] = [
    (RunKind::Easy, "easy"),
    (RunKind::Long, "long"),
    (RunKind::Tempo, "tempo"),
    (RunKind::Intervals, "intervals"),
    (RunKind::RunWalk, "run-walk"),
    (RunKind::Walk, "walk"),
    (RunKind::RacePace, "race-pace"),
    (RunKind::Repetitions, "repetitions"),
    (RunKind::TimeTrial, "time-trial"),
];

/// What stands for an exercise being left out.
pub const NOTHING: &str = "";

/// The code of what an exercise may be: a movement's name, or `run:` and the kind of a run.
pub fn code(track: Track) -> String {
    match track {
        Track::Movement(movement) => movement.as_str().to_owned(),
        Track::Run(kind) => {
            let row = RUNS.iter().find(|(known, _)| *known == kind);
            format!("run:{}", row.map_or("easy", |(_, code)| code))
        }
        Track::Ladder(_) | Track::Rounds | Track::Circuit => NOTHING.to_owned(),
    }
}

/// What a code stands for; `None` where that is nothing.
pub fn track(code: &str) -> Option<Track> {
    match code.strip_prefix("run:") {
        Some(kind) => {
            let row = RUNS.iter().find(|(_, known)| *known == kind);
            row.map(|(kind, _)| Track::Run(*kind))
        }
        None => MovementId::find(code).map(Track::Movement),
    }
}
