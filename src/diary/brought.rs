//! A session that was recorded elsewhere, by another app or a watch: what was done is known, what
//! was asked is not.

use super::Measures;
use crate::training::units::{Distance, Duration};
use crate::training::{MovementId, RunKind, SetDone};

/// What recorded it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// Strong.
    Strong,
    /// Hevy.
    Hevy,
    /// FitNotes.
    FitNotes,
    /// StrongLifts 5x5.
    StrongLifts,
    /// Liftosaur.
    Liftosaur,
    /// LiftLog.
    LiftLog,
    /// Garmin Connect's list of activities.
    Garmin,
    /// Strava's list of activities.
    Strava,
    /// A file of a watch: FIT, TCX or GPX.
    Watch,
    /// A table that the athlete said the columns of.
    Table,
}

/// What a set was there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SetKind {
    /// The work.
    Work,
    /// The way up to it; it counts in no trend.
    WarmUp,
    /// On from another set at once, with less.
    Drop,
    /// To the last rep that would go, and on to the one that would not.
    Failure,
}

/// A set as it was done.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BroughtSet {
    /// What it was there for.
    pub kind: SetKind,
    /// What was done.
    pub done: SetDone,
}

/// A movement with its sets, in their order.
#[derive(Debug, Clone, PartialEq)]
pub struct BroughtLift {
    /// The movement.
    pub movement: MovementId,
    /// Its sets; at least one.
    pub sets: Vec<BroughtSet>,
    /// In the athlete's words; may be empty.
    pub note: String,
}

/// A run.
#[derive(Debug, Clone, PartialEq)]
pub struct BroughtRun {
    /// Its kind, as far as its name tells.
    pub kind: RunKind,
    /// How far.
    pub distance: Distance,
    /// In what time.
    pub time: Duration,
    /// What a watch showed.
    pub measures: Measures,
}

/// One thing that was done.
#[derive(Debug, Clone, PartialEq)]
pub enum BroughtPart {
    /// Sets of a movement.
    Lift(BroughtLift),
    /// A run.
    Run(BroughtRun),
}

/// A session that was recorded elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Brought {
    /// What recorded it.
    pub origin: Origin,
    /// What it was called there; may be empty.
    pub name: String,
    /// In the athlete's words; may be empty.
    pub note: String,
    /// How long it took, where that is known.
    pub time: Option<Duration>,
    /// What was done, in its order; at least one.
    pub parts: Vec<BroughtPart>,
}
