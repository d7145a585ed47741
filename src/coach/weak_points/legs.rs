//! One leg at a time against both: a lunge or split squat against the back squat.

use super::Pair;
use super::norm::{Norm, Source};
use crate::training::Ladder;

/// One leg is taken to carry half of what both do: the split squat with half the load of the back
/// squat (Mackey & Riemann, *Int J Exerc Sci* 2021, set their loads so). The library's shares are of
/// that kind, two dumbbells together under the bar; a quarter below them lags. All of it is
/// convention. That a squat lags behind its lunge is not told: balance holds that one back.
pub(super) const NORMS: [Norm; 3] = [
    against_squat("barbell-reverse-lunge", 0.375),
    // Of one of the two dumbbells.
    against_squat("rear-foot-elevated-split-squat", 0.165),
    against_squat("reverse-lunge", 0.15),
];

const fn against_squat(lift: &'static str, least: f64) -> Norm {
    Norm {
        pair: Pair::Legs,
        lifts: [lift, "back-squat"],
        least,
        most: None,
        sides: [Ladder::SingleLeg, Ladder::Squat],
        source: Source::Convention,
    }
}
