//! Movements, the patterns they belong to, and how their work is counted.

use super::equipment::{EquipmentSet, Implement};
use super::movements::MOVEMENTS;
use super::muscle::Muscles;
use super::own;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// What a body does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pattern {
    /// Hips and knees together, both legs.
    Squat,
    /// Hips alone.
    Hinge,
    /// Away from the chest.
    HorizontalPush,
    /// Overhead.
    VerticalPush,
    /// Towards the chest.
    HorizontalPull,
    /// From overhead.
    VerticalPull,
    /// One leg at a time.
    Lunge,
    /// Walking with a load.
    Carry,
    /// The trunk holding still or curling.
    Core,
    /// Leaving the floor.
    Jump,
}

/// How one set of a movement is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Repetitions.
    Reps,
    /// Seconds held.
    Hold,
    /// Metres carried.
    Carry,
}

/// Whether a set is done once or on each side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sides {
    /// Both at once.
    Both,
    /// Left and right; counts are per side.
    Each,
}

/// The level of movements for hard rounds: they stand in for another only where nothing else can.
pub const HARD_ROUNDS: u8 = 9;

/// One movement, as data.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Movement {
    /// Its name in storage and links; never changed once released.
    pub id: MovementId,
    /// Its common name, in the middle of a sentence.
    pub name: &'static str,
    /// What the body does.
    pub pattern: Pattern,
    /// How much it demands: the place on its pattern's ladder that it is level with, and
    /// [`HARD_ROUNDS`] for what is done in those rather than in sets. A close variation of a
    /// barbell lift is a level under it: who avoids the one had better not be given the other first.
    pub level: u8,
    /// How a set is counted.
    pub measure: Measure,
    /// Once, or on each side.
    pub sides: Sides,
    /// What carries the load.
    pub implement: Implement,
    /// What must be at hand.
    pub needs: EquipmentSet,
    /// The load a healthy novice starts with, in kg (convention).
    pub novice_kg: f64,
    /// Its usual one-rep max as a share of the same pattern's heaviest barbell lift, for
    /// guessing one from another (convention; held back further where it is used).
    pub share: f64,
    /// What it works first.
    pub muscles: Muscles,
    /// What to think of while doing it.
    pub cue: &'static str,
}

/// Names one movement, of the library or an athlete's [own](super::own).
#[derive(Clone, Copy)]
pub struct MovementId(pub(super) &'static str);

// An own movement stays the same by another name.
impl PartialEq for MovementId {
    fn eq(&self, other: &Self) -> bool {
        own::key(self.0) == own::key(other.0)
    }
}

impl Eq for MovementId {}

impl PartialOrd for MovementId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for MovementId {
    fn cmp(&self, other: &Self) -> Ordering {
        own::key(self.0).cmp(own::key(other.0))
    }
}

impl Hash for MovementId {
    fn hash<H: Hasher>(&self, state: &mut H) {
        own::key(self.0).hash(state);
    }
}

impl MovementId {
    /// The movement of this name, if the library has it or it is an own one.
    pub fn find(name: &str) -> Option<Self> {
        MOVEMENTS
            .iter()
            .map(|movement| movement.id)
            .find(|id| id.0 == name)
            .or_else(|| own::find(name))
    }

    /// The movement of this name, known or not: what another version of the library had is kept
    /// as it is. `None` where no version can have named one so: it is empty or too long.
    pub fn read(name: &str) -> Option<Self> {
        Self::find(name).or_else(|| own::unknown(name))
    }

    /// Its name in storage.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// What is known of it.
    pub fn movement(self) -> &'static Movement {
        // Ids are made by this floor alone, each with what is known of it: a test holds that.
        MOVEMENTS
            .iter()
            .find(|movement| movement.id.0 == self.0)
            .or_else(|| own::known(self.0))
            .unwrap_or(&MOVEMENTS[0])
    }
}

impl fmt::Debug for MovementId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Movement {
    /// The whole library, a pattern after the other.
    pub fn all() -> &'static [Self] {
        &MOVEMENTS
    }
}
