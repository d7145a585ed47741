//! Weak points found by comparison: one file a comparison, each a pure function of what is known.
//!
//! Where the two sides of a pair are both known, they are held against a norm. What lies outside
//! of it lags, and joins the athlete's own weak points; at each phase's end it is tested again.
//! Every norm names its source: a published figure, or a convention that says so.

mod effect;
mod known;
mod legs;
mod lifts;
mod main_lifts;
mod norm;
mod pull_push;
mod races;
mod rungs;
mod test;

pub use effect::{Found, Said, effective, found};
pub use lifts::Strength;
pub use norm::{Norm, Source};
pub use test::{Outcome, Test, first, tests};

use crate::training::{MovementId, RaceMark, WeakPoint};
use known::Known;

/// What is held against what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pair {
    /// The shorter race against the longer one.
    SpeedEndurance,
    /// Towards the chest against away from it.
    PullPush,
    /// One leg at a time against both.
    Legs,
    /// The deadlift against the squat.
    HingeSquat,
    /// The bench press against the squat.
    PushSquat,
    /// The front squat against the back squat.
    FrontBack,
}

/// The numbers behind a comparison.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Evidence {
    /// Two races by their VDOT.
    Races {
        /// The shorter one, and its VDOT.
        short: (RaceMark, f64),
        /// The longer one, and its VDOT.
        long: (RaceMark, f64),
        /// How far apart the two may be.
        apart: f64,
    },
    /// Two lifts by their one-rep max.
    Lifts {
        /// The one that is held against the other.
        part: Strength,
        /// The other.
        whole: Strength,
        /// What the first may be of it.
        norm: Norm,
    },
    /// Two ladders by their rungs.
    Rungs {
        /// The rung on the ladder that is held against the other.
        part: MovementId,
        /// The rung on the other.
        whole: MovementId,
        /// How many rungs the first is behind; negative where it is ahead.
        behind: i8,
    },
}

/// A pair that was compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Compared {
    /// The pair.
    pub pair: Pair,
    /// The numbers.
    pub evidence: Evidence,
    /// Its two sides, as weak points.
    pub sides: [WeakPoint; 2],
    /// The side that lags; `None` where they are in balance.
    pub lags: Option<WeakPoint>,
}

/// Compares every pair of which both sides are known, the surest evidence of each: races, then
/// lifts, then rungs.
fn compare(known: &Known) -> Vec<Compared> {
    let mut compared: Vec<Compared> = Vec::new();
    let all = races::compare(&known.races)
        .into_iter()
        .chain(lifts::compare(&known.lifts))
        .chain(rungs::compare(known));
    for one in all {
        if compared.iter().all(|other| other.pair != one.pair) {
            compared.push(one);
        }
    }
    compared
}
