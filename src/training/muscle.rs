//! What a movement works.

/// A muscle or a group that works as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Muscle {
    /// Front of the thigh.
    Quads,
    /// Seat.
    Glutes,
    /// Back of the thigh.
    Hamstrings,
    /// Inside of the thigh.
    Adductors,
    /// Lower leg.
    Calves,
    /// Chest.
    Chest,
    /// Front and side of the shoulder.
    Shoulders,
    /// Back of the shoulder.
    RearDelts,
    /// Broad back.
    Lats,
    /// Between and above the shoulder blades.
    UpperBack,
    /// Along the spine.
    LowerBack,
    /// Front of the upper arm.
    Biceps,
    /// Back of the upper arm.
    Triceps,
    /// Belly and flanks.
    Trunk,
    /// Forearm and hand.
    Grip,
}

impl Muscle {
    /// All there are.
    pub const ALL: [Self; 15] = [
        Self::Quads,
        Self::Glutes,
        Self::Hamstrings,
        Self::Adductors,
        Self::Calves,
        Self::Chest,
        Self::Shoulders,
        Self::RearDelts,
        Self::Lats,
        Self::UpperBack,
        Self::LowerBack,
        Self::Biceps,
        Self::Triceps,
        Self::Trunk,
        Self::Grip,
    ];
}

/// The primary muscles of a movement: a set of bits, for the table has one on every row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Muscles(u16);

impl Muscles {
    /// The set of some.
    pub const fn of(muscles: &[Muscle]) -> Self {
        let mut set = 0;
        let mut at = 0;
        while at < muscles.len() {
            set |= 1 << muscles[at] as u16;
            at += 1;
        }
        Self(set)
    }

    /// Whether a muscle is among them.
    pub const fn has(self, muscle: Muscle) -> bool {
        self.0 & (1 << muscle as u16) != 0
    }

    /// They, from legs to hands.
    pub fn iter(self) -> impl Iterator<Item = Muscle> {
        Muscle::ALL
            .into_iter()
            .filter(move |muscle| self.has(*muscle))
    }
}
