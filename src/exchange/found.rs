//! What a file from elsewhere says, in its own names: what all readers make.

use crate::diary::{Origin, SetKind};
use crate::training::units::{Distance, DistanceUnit, Duration, Load, MassUnit, Pulse, Rpe};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A set as a file has it. Nought of anything is nothing: of a file it is never known to be meant.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundSet {
    /// What it was there for.
    pub kind: SetKind,
    /// With what.
    pub load: Option<Load>,
    /// How often.
    pub reps: Option<u16>,
    /// For how long.
    pub time: Option<Duration>,
    /// How far.
    pub distance: Option<Distance>,
    /// How hard.
    pub rpe: Option<Rpe>,
}

/// An exercise of a session, by the name that the file has for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Exercise {
    /// As the file has it, with spaces trimmed; never empty.
    pub name: String,
    /// In the athlete's words; may be empty.
    pub note: String,
    /// In their order; at least one.
    pub sets: Vec<FoundSet>,
}

/// A run or a walk that a watch recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct Activity {
    /// Whether it was walked.
    pub walked: bool,
    /// How far.
    pub distance: Distance,
    /// How long it was moved for; where that is not known, from its beginning to its end.
    pub time: Duration,
    /// The mean heart rate.
    pub pulse: Option<Pulse>,
    /// The time of each whole kilometre or mile, in the unit of the distance; may be empty.
    pub splits: Vec<Duration>,
}

/// One thing that was done.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// Sets of an exercise.
    Exercise(Exercise),
    /// A run or a walk.
    Activity(Activity),
}

/// A session as a file has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Workout {
    /// When it began, by the clock of its place.
    pub start: NaiveDateTime,
    /// Minutes of that clock to the east of UTC, where the file says so. Most files of watches say
    /// nought and mean UTC itself: who knows the athlete's place may turn such a clock.
    pub offset: Option<i16>,
    /// What it is called; may be empty.
    pub name: String,
    /// In the athlete's words; may be empty.
    pub note: String,
    /// How long it took, where that is known.
    pub time: Option<Duration>,
    /// What was done, in its order; at least one.
    pub pieces: Vec<Piece>,
}

/// Why something of a file is left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum LeftOut {
    /// A pause between sets that the app wrote down as if it were a set.
    Rest,
    /// A row that says of no set, time or distance.
    Nothing,
    /// A row without a day that can be read.
    NoDay,
    /// A row without the name of an exercise.
    NoName,
    /// A row with a number that no set has, or that is cut short.
    Unreadable,
    /// An activity of a sport that is neither strength nor running nor walking, by the name that the
    /// file has for it.
    Sport(String),
    /// What was never ended, or only planned.
    Unfinished,
    /// A file, of several, that cannot be read, by its name.
    File(String),
}

/// What the columns of a table may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Column {
    /// The day, with the time of day or without.
    Day,
    /// What the session is called.
    Session,
    /// The exercise.
    Exercise,
    /// With what.
    Load,
    /// How often.
    Reps,
    /// How many such sets.
    Sets,
    /// How long.
    Time,
    /// How far.
    Distance,
    /// How hard.
    Rpe,
    /// In the athlete's words.
    Note,
}

/// A table of which nobody knows what its columns hold: its head, its first rows, and a guess.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The names of its columns.
    pub head: Vec<String>,
    /// The first rows, five at most, each as wide as the head.
    pub rows: Vec<Vec<String>>,
    /// What each column is taken to hold.
    pub columns: Vec<Option<Column>>,
}

/// What a file does not say and the athlete must: until then it is supposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ask {
    /// Whether its loads are in kilograms or pounds.
    Mass,
    /// Whether its distances are in kilometres or miles.
    Distance,
    /// Whether `3/4/2024` is in April or in March: no day of it tells.
    DayFirst,
    /// What its columns hold.
    Columns(Table),
}

/// What the athlete said of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Options {
    /// What loads are in.
    pub mass: Option<MassUnit>,
    /// What distances are in.
    pub distance: Option<DistanceUnit>,
    /// Whether the day stands before the month.
    pub day_first: Option<bool>,
    /// What the columns of a table hold.
    pub columns: Option<Vec<Option<Column>>>,
}

/// What files say.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// What wrote them.
    pub origin: Origin,
    /// How many rows there are, without the head; of files of watches, how many activities, and the
    /// sets where a watch counted them. Each is in a session or counted in `left_out`, unless it is
    /// asked what the columns of a table hold and there is no sure guess: then none is read.
    pub rows: usize,
    /// The sessions, in order of time.
    pub workouts: Vec<Workout>,
    /// What is left out, and how often.
    pub left_out: BTreeMap<LeftOut, usize>,
    /// What is supposed until it is said.
    pub asks: Vec<Ask>,
}
