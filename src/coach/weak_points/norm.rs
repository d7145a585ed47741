//! What one lift may be of another.

use super::Pair;
use crate::training::Ladder;

/// Where a norm comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Its middle is from competition results, how far off it lags is a convention.
    Meets,
    /// Its middle is from tests of athletes, how far off it lags is a convention.
    Tests,
    /// A convention among coaches.
    Convention,
}

/// What the one-rep max of one lift may be of another's, and what lags outside of that.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Norm {
    /// The pair it speaks for.
    pub pair: Pair,
    /// The lifts: the one, and the one it is held against.
    pub lifts: [&'static str; 2],
    /// Under this share the first one lags.
    pub least: f64,
    /// Over this share the second one does; `None` where it never does.
    pub most: Option<f64>,
    /// What lags then: the ladders that are trained more.
    pub sides: [Ladder; 2],
    /// Where that comes from.
    pub source: Source,
}
