//! The main lifts against each other.

use super::Pair;
use super::norm::{Norm, Source};
use crate::training::Ladder;

/// Of 809,986 entries in drug-tested meets without equipment the 90th percentile of men (women) of
/// 18-35 years squats 2.83 (2.26) times their bodyweight, benches 1.95 (1.35) and deadlifts 3.25
/// (2.66) (van den Hoek et al., *J Sci Med Sport* 2024; 27: 734-742): a deadlift of 115 % (118 %) of
/// the squat, a bench press of 69 % (60 %). How far from both of them a lift lags is convention.
///
/// A front squat of 85 % of the back squat is a convention (Poliquin), and so is that the trunk and
/// the upper back hold back one under 75 %.
pub(super) const NORMS: [Norm; 3] = [
    Norm {
        pair: Pair::HingeSquat,
        lifts: ["deadlift", "back-squat"],
        least: 1.0,
        most: Some(1.4),
        sides: [Ladder::Hinge, Ladder::Squat],
        source: Source::Meets,
    },
    Norm {
        pair: Pair::PushSquat,
        lifts: ["bench-press", "back-squat"],
        least: 0.5,
        most: Some(0.85),
        sides: [Ladder::HorizontalPush, Ladder::Squat],
        source: Source::Meets,
    },
    Norm {
        pair: Pair::FrontBack,
        lifts: ["front-squat", "back-squat"],
        least: 0.75,
        most: None,
        sides: [Ladder::Core, Ladder::Squat],
        source: Source::Convention,
    },
];
