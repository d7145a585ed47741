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
            None => may_be(name).1.first().copied(),
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
    let (sure, may_be) = may_be(name);
    Named {
        name: name.to_owned(),
        sets,
        sure,
        may_be: may_be.into_iter().map(code).collect(),
    }
}

/// What an exercise may be by its name alone, the likeliest first, and whether that is sure: last the
/// movement of the athlete's own that it becomes where it is none of ours.
fn may_be(name: &str) -> (bool, Vec<Track>) {
    let (sure, ours) = match names::find(name, &[]) {
        Match::Sure(meaning) => (true, vec![meaning]),
        Match::Unsure(meanings) => (false, meanings),
        Match::Unknown(_) => (false, Vec::new()),
    };
    let own = own(name).map(Track::Movement);
    (sure, ours.into_iter().map(Track::from).chain(own).collect())
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

/// What stands for an exercise being left out.
pub const NOTHING: &str = "";

/// The code of what an exercise may be: a movement's name, or `run:` and the kind of a run.
pub fn code(track: Track) -> String {
    match track {
        Track::Movement(movement) => movement.as_str().to_owned(),
        Track::Run(kind) => format!("run:{}", kind.as_str()),
        Track::Ladder(_) | Track::Rounds | Track::Circuit => NOTHING.to_owned(),
    }
}

/// What a code stands for; `None` where that is nothing.
pub fn track(code: &str) -> Option<Track> {
    match code.strip_prefix("run:") {
        Some(kind) => RunKind::find(kind).map(Track::Run),
        None => MovementId::find(code).map(Track::Movement),
    }
}
