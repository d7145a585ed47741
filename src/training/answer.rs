//! What can be done about a line of progression that has stopped.

use super::movement::MovementId;
use super::prescription::RepRange;
use super::purpose::RunKind;
use super::units::Load;

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Answer {
    /// Do the sessions before anything is changed.
    DoSessions,
    /// A step up, to the next load there is where it bears load.
    Step {
        /// The next load.
        to: Option<Load>,
    },
    /// A tenth off, and climb again.
    TenOff {
        /// A tenth less, where it bears load.
        to: Option<Load>,
    },
    /// Another range of reps.
    NewRange {
        /// Which.
        to: RepRange,
    },
    /// A neighbouring rung.
    Neighbour {
        /// Which, where the ladder has one that can be done.
        to: Option<MovementId>,
    },
    /// A week at half the volume.
    LighterWeek,
    /// The other kind of hard run.
    OtherRun {
        /// Which.
        to: RunKind,
    },
}
