//! What an athlete can train with: the things there are, less the movements they avoid.

use super::equipment::{Equipment, EquipmentSet};
use super::movement::{Movement, MovementId, Pattern};
use super::movements::{COUNT, MOVEMENTS};

/// A set of movements: a bit for each row of the library.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct MovementSet([u32; MovementSet::WORDS]);

impl MovementSet {
    const WORDS: usize = COUNT.div_ceil(32);

    /// Whether it holds none.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// Whether a movement is in the set.
    pub fn has(self, movement: MovementId) -> bool {
        !self.is_empty() && bit(movement).is_some_and(|(word, bit)| self.0[word] & bit != 0)
    }
}

/// The word and the bit of a movement.
fn bit(movement: MovementId) -> Option<(usize, u32)> {
    let row = MOVEMENTS.iter().position(|row| row.id == movement)?;
    Some((row / 32, 1 << (row % 32)))
}

impl FromIterator<MovementId> for MovementSet {
    fn from_iter<I: IntoIterator<Item = MovementId>>(movements: I) -> Self {
        let mut set = Self::default();
        for (word, bit) in movements.into_iter().filter_map(bit) {
            set.0[word] |= bit;
        }
        set
    }
}

/// The things there are, less the movements that are avoided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Means {
    /// The things.
    pub items: EquipmentSet,
    /// The movements never to be given.
    pub avoided: MovementSet,
}

impl From<EquipmentSet> for Means {
    fn from(items: EquipmentSet) -> Self {
        Self {
            items,
            avoided: MovementSet::default(),
        }
    }
}

impl Means {
    /// Whether a thing is there.
    pub const fn has(self, item: Equipment) -> bool {
        self.items.has(item)
    }

    /// Whether a movement can be done and is not avoided.
    pub fn can_do(self, movement: MovementId) -> bool {
        self.items.has_all(movement.movement().needs) && !self.avoided.has(movement)
    }

    /// The movements of a pattern that can be done.
    pub fn alternatives(self, pattern: Pattern) -> impl Iterator<Item = &'static Movement> {
        MOVEMENTS.iter().filter(move |movement| {
            movement.pattern == pattern
                && self.items.has_all(movement.needs)
                && !self.avoided.has(movement.id)
        })
    }

    /// The movement of a pattern that can be done and is nearest to a level of demand: of two as
    /// near the lower one, and of two as demanding one that bears a load, for it can grow.
    pub fn nearest(self, pattern: Pattern, level: usize) -> Option<MovementId> {
        let distance = |movement: &&Movement| {
            let at = usize::from(movement.level);
            let unloaded = usize::from(movement.novice_kg <= 0.0);
            at.abs_diff(level) * 4 + usize::from(at > level) * 2 + unloaded
        };
        let best = self.alternatives(pattern).min_by_key(distance)?;
        Some(best.id)
    }
}
