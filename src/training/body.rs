//! What a body is measured by, beside the scale.

use super::units::{BodyFat, Length, Load};

/// What a tape shows on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tape {
    /// Around the waist: at the navel, women where it is narrowest.
    pub waist: Length,
    /// Around the neck, where it was measured.
    pub neck: Option<Length>,
    /// Around the hips where they are widest, where they were measured.
    pub hips: Option<Length>,
}

/// Which of the two equations for body fat stands for this body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Formula {
    /// Of waist, neck and height.
    Man,
    /// Of waist, hips, neck and height.
    Woman,
}

/// What a composition goal is measured by, and what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyGoal {
    /// A bodyweight, below today's or above it.
    Weight(Load),
    /// A waist, below today's.
    Waist {
        /// When the program starts.
        from: Length,
        /// On the day.
        to: Length,
    },
    /// A share of fat by the tape, below today's.
    Fat {
        /// When the program starts.
        from: BodyFat,
        /// On the day.
        to: BodyFat,
        /// What the tape shows when the program starts.
        tape: Tape,
        /// How tall.
        height: Length,
        /// The equation.
        formula: Formula,
    },
}

impl BodyGoal {
    /// Whether it is reached by losing weight, from a bodyweight.
    pub fn loses(self, from: Load) -> bool {
        match self {
            Self::Weight(to) => to.compare(from).is_lt(),
            Self::Waist { .. } | Self::Fat { .. } => true,
        }
    }
}
