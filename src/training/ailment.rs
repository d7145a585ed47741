//! What keeps an athlete from training, and how long.

use super::movement::{MovementId, Pattern};
use chrono::NaiveDate;

/// What cannot be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ailment {
    /// Nothing at all.
    Illness,
    /// No running.
    Running,
    /// No movement of a pattern.
    Pattern(Pattern),
    /// Not this movement.
    Movement(MovementId),
}

impl Ailment {
    /// Whether a movement is to be left alone. Who cannot squat at all bends no knee under load:
    /// neither on one leg nor out of a jump (convention).
    pub fn forbids(self, movement: MovementId) -> bool {
        use Pattern::{Jump, Lunge, Squat};
        match self {
            Self::Illness => true,
            Self::Running => false,
            Self::Pattern(Squat) => {
                matches!(movement.movement().pattern, Squat | Lunge | Jump)
            }
            Self::Pattern(pattern) => movement.movement().pattern == pattern,
            Self::Movement(other) => other == movement,
        }
    }
}

/// An ailment with its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sidelined {
    /// What.
    pub ailment: Ailment,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day; before the first where it is taken back.
    pub until: NaiveDate,
}

impl Sidelined {
    /// How many days it lasts.
    pub fn days(&self) -> i64 {
        (self.until.signed_duration_since(self.from).num_days() + 1).max(0)
    }

    /// Whether a day is among them.
    pub fn has(&self, day: NaiveDate) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_squatting_is_no_squatting_on_one_leg_either() {
        let forbids = |pattern, name| {
            let movement = MovementId::find(name).expect("a movement");
            Ailment::Pattern(pattern).forbids(movement)
        };
        for name in ["back-squat", "pistol-squat", "split-squat", "box-jump"] {
            assert!(forbids(Pattern::Squat, name), "{name}");
        }
        assert!(!forbids(Pattern::Squat, "deadlift"));
        // One leg may be what hurts: on two it goes.
        assert!(!forbids(Pattern::Lunge, "back-squat"));
    }
}
