//! What is said of a session beside what was done of its lines: other work in a slot's place, a
//! slot that was left, two slots done in turn, notes, and what a watch showed.

use super::session::GivenSlot;
use crate::training::units::{Duration, Pulse};

/// Why a slot was left as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LeftWhy {
    /// It hurt.
    Pain,
    /// What it needs was taken.
    Busy,
    /// There was no time for it.
    Time,
    /// Something else.
    Other,
}

/// A slot that was left: what is not done of it is not a miss.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// Why.
    pub why: LeftWhy,
    /// In the athlete's words; may be empty.
    pub said: String,
}

/// What a note is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    /// The session.
    Session,
    /// A slot of it, counted from 0.
    Slot(u8),
    /// A line of a slot, both counted from 0.
    Line(u8, u8),
}

/// What a watch showed of a line that was run.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Measures {
    /// The mean heart rate.
    pub pulse: Option<Pulse>,
    /// The times of its kilometres or miles, in their order; at most [`Self::MOST_SPLITS`].
    pub splits: Vec<Duration>,
}

impl Measures {
    /// The most splits there are.
    pub const MOST_SPLITS: usize = 100;

    /// Whether nothing was measured.
    pub const fn is_empty(&self) -> bool {
        self.pulse.is_none() && self.splits.is_empty()
    }
}

/// What something is said about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Topic {
    /// The work of a slot.
    Work(u8),
    /// Whether a slot is left.
    Left(u8),
    /// Whether a slot is done in turn with the next one.
    Pair(u8),
    /// A note.
    Note(About),
    /// What a watch showed of a line.
    Measures(u8, u8),
}

/// What is said of it, of the topic's kind.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Said {
    Work(GivenSlot),
    Left(Left),
    Pair(bool),
    Note(String),
    Measures(Measures),
}
