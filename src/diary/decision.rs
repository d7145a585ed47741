//! What the athlete decided when looking back.

use crate::training::{Answer, RepRange, Track};
use chrono::NaiveDate;

/// Advice on how to train, which changes no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Advice {
    /// Do the sessions.
    DoSessions,
    /// Keep to the load, pace and effort that are asked.
    KeepToPurpose,
    /// Measure.
    Measure,
    /// Make the days differ.
    VaryDays,
    /// Choose the goal anew.
    MoveGoal,
}

/// A pick about a line that had stopped.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pick {
    /// When.
    pub on: NaiveDate,
    /// The line.
    pub track: Track,
    /// The range of reps that had stopped.
    pub range: Option<RepRange>,
    /// The pick; none leaves it as it is.
    pub answer: Option<Answer>,
}

/// A decision.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Decision {
    /// What to do about a line that has stopped.
    Picked {
        /// The line.
        track: Track,
        /// The range of reps that had stopped: a line may have a heavy day and a lighter one.
        range: Option<RepRange>,
        /// The pick; none leaves it as it is.
        answer: Option<Answer>,
    },
    /// Whether the week's advice is taken.
    Advised {
        /// The advice.
        advice: Advice,
        /// Whether it is.
        taken: bool,
    },
}
