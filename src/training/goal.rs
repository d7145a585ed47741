//! What an athlete trains for, and by when.

use super::ladder::Ladder;
use super::movement::MovementId;
use super::units::{Distance, Duration, Load};
use chrono::NaiveDate;

/// The kinds of goal there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GoalKind {
    /// A load on a lift.
    Strength,
    /// A distance, in a time or to the finish.
    Race,
    /// A bodyweight.
    Composition,
    /// A rung of a ladder.
    Movement,
}

/// What is to be reached.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Target {
    /// A single repetition of `lift` with `load`.
    Strength {
        /// The lift.
        lift: MovementId,
        /// Its one-rep max on the day.
        load: Load,
    },
    /// A race.
    Race {
        /// How far.
        distance: Distance,
        /// How fast, or just to the finish.
        time: Option<Duration>,
    },
    /// A bodyweight, with strength kept.
    Composition {
        /// Bodyweight when the program starts.
        from: Load,
        /// Bodyweight on the day.
        to: Load,
    },
    /// A movement to own.
    Movement {
        /// The ladder it stands on.
        ladder: Ladder,
        /// The rung to reach.
        rung: MovementId,
    },
}

impl Target {
    /// The kind of goal this is.
    pub const fn kind(&self) -> GoalKind {
        match self {
            Self::Strength { .. } => GoalKind::Strength,
            Self::Race { .. } => GoalKind::Race,
            Self::Composition { .. } => GoalKind::Composition,
            Self::Movement { .. } => GoalKind::Movement,
        }
    }
}

/// A target with its date.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Goal {
    /// What is to be reached.
    pub target: Target,
    /// On which day.
    pub date: NaiveDate,
}
