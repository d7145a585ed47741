//! Ladders: each pattern's movements from the most remedial to the most advanced.

use super::means::Means;
use super::movement::{MovementId, Pattern};

/// A ladder of movements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ladder {
    /// To the back squat.
    Squat,
    /// To the pistol squat.
    SingleLeg,
    /// To the deadlift.
    Hinge,
    /// To the bench press.
    HorizontalPush,
    /// To the handstand push-up.
    VerticalPush,
    /// To the barbell row.
    HorizontalPull,
    /// To the weighted pull-up.
    VerticalPull,
    /// To the hanging leg raise.
    Core,
    /// To the overhead carry.
    Carry,
    /// To the depth jump.
    Jump,
}

impl Ladder {
    /// All ladders, in the order in which they are asked for.
    pub const ALL: [Self; 10] = [
        Self::Squat,
        Self::SingleLeg,
        Self::Hinge,
        Self::HorizontalPush,
        Self::VerticalPush,
        Self::HorizontalPull,
        Self::VerticalPull,
        Self::Core,
        Self::Carry,
        Self::Jump,
    ];

    /// Its name in answers and storage; never changed once released.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Squat => "squat",
            Self::SingleLeg => "single-leg",
            Self::Hinge => "hinge",
            Self::HorizontalPush => "horizontal-push",
            Self::VerticalPush => "vertical-push",
            Self::HorizontalPull => "horizontal-pull",
            Self::VerticalPull => "vertical-pull",
            Self::Core => "core",
            Self::Carry => "carry",
            Self::Jump => "jump",
        }
    }

    /// The ladder of a [`code`](Self::code).
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ladder| ladder.code() == code)
    }

    /// Its rungs, the most remedial first.
    pub const fn rungs(self) -> &'static [MovementId] {
        macro_rules! rungs {
            ($($id:literal),*) => { const { &[$(MovementId($id)),*] } };
        }
        match self {
            Self::Squat => rungs![
                "sit-to-stand",
                "goblet-box-squat",
                "split-squat",
                "goblet-squat",
                "front-squat",
                "back-squat"
            ],
            Self::SingleLeg => rungs![
                "supported-split-squat",
                "bodyweight-split-squat",
                "reverse-lunge",
                "rear-foot-elevated-split-squat",
                "skater-squat",
                "pistol-squat"
            ],
            Self::Hinge => rungs![
                "hip-hinge-drill",
                "glute-bridge",
                "dumbbell-romanian-deadlift",
                "kettlebell-deadlift",
                "trap-bar-deadlift",
                "deadlift"
            ],
            Self::HorizontalPush => rungs![
                "wall-push-up",
                "incline-push-up",
                "pin-push-up",
                "push-up",
                "dumbbell-bench-press",
                "bench-press"
            ],
            Self::VerticalPush => rungs![
                "pike-hold",
                "half-kneeling-press",
                "dumbbell-press",
                "overhead-press",
                "handstand-push-up"
            ],
            Self::HorizontalPull => rungs![
                "band-row",
                "ring-row-high",
                "ring-row-low",
                "one-arm-dumbbell-row",
                "barbell-row"
            ],
            Self::VerticalPull => rungs![
                "dead-hang",
                "scapular-pull",
                "band-assisted-pull-up",
                "slow-negative",
                "pull-up",
                "weighted-pull-up"
            ],
            Self::Core => rungs![
                "dead-bug",
                "front-plank",
                "side-plank",
                "hollow-hold",
                "ab-wheel",
                "hanging-leg-raise"
            ],
            Self::Carry => rungs![
                "suitcase-hold",
                "farmer-carry",
                "suitcase-carry",
                "front-rack-carry",
                "overhead-carry"
            ],
            Self::Jump => rungs![
                "snap-down",
                "box-jump",
                "countermovement-jump",
                "broad-jump",
                "hurdle-hop",
                "depth-jump"
            ],
        }
    }

    /// Where a movement stands on it, counted from 0, if it does.
    pub fn place(self, movement: MovementId) -> Option<usize> {
        self.rungs().iter().position(|rung| *rung == movement)
    }

    /// What its rungs train.
    pub const fn pattern(self) -> Pattern {
        match self {
            Self::Squat => Pattern::Squat,
            Self::SingleLeg => Pattern::Lunge,
            Self::Hinge => Pattern::Hinge,
            Self::HorizontalPush => Pattern::HorizontalPush,
            Self::VerticalPush => Pattern::VerticalPush,
            Self::HorizontalPull => Pattern::HorizontalPull,
            Self::VerticalPull => Pattern::VerticalPull,
            Self::Core => Pattern::Core,
            Self::Carry => Pattern::Carry,
            Self::Jump => Pattern::Jump,
        }
    }

    /// The rungs from `from` to `to` that can be done with what there is, in order.
    pub fn climb(self, from: MovementId, to: MovementId, means: Means) -> Vec<MovementId> {
        let (Some(from), Some(to)) = (self.place(from), self.place(to)) else {
            return Vec::new();
        };
        self.rungs()
            .get(from..=to)
            .unwrap_or_default()
            .iter()
            .copied()
            .filter(|rung| means.can_do(*rung))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::{Equipment, EquipmentSet, Movement};

    #[test]
    fn every_rung_is_a_movement_of_the_library() {
        for ladder in Ladder::ALL {
            for rung in ladder.rungs() {
                assert_eq!(MovementId::find(rung.as_str()), Some(*rung));
            }
        }
    }

    #[test]
    fn a_rung_is_level_with_its_place_and_of_its_pattern() {
        for ladder in Ladder::ALL {
            for (place, rung) in ladder.rungs().iter().enumerate() {
                let movement = rung.movement();
                assert_eq!(usize::from(movement.level), place, "{rung:?}");
                assert_eq!(movement.pattern, ladder.pattern(), "{rung:?}");
            }
        }
    }

    #[test]
    fn no_two_movements_share_an_id() {
        let mut ids: Vec<_> = Movement::all().iter().map(|movement| movement.id).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }

    #[test]
    fn a_climb_leaves_out_what_the_equipment_cannot_do() {
        let [.., split, goblet, _, back] = Ladder::Squat.rungs() else {
            unreachable!("the squat ladder has six rungs")
        };
        let climb = Ladder::Squat.climb(
            *split,
            *back,
            Means::from(EquipmentSet::of(&[Equipment::Dumbbells])),
        );
        assert_eq!(climb, [*split, *goblet]);
    }
}
