//! Which findings take effect: the athlete's own weak points come first, and what they decline
//! stays out.

use super::Compared;
use crate::coach::program;
use crate::training::{Goal, Target, WeakPoint};

/// Weak points at once, the athlete's own among them, up to which found ones join (convention:
/// where everything comes first, nothing does).
const MOST: usize = 2;

/// What the athlete says of weak points.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// Those they gave.
    pub given: Vec<WeakPoint>,
    /// Those that were found, and that they decline.
    pub declined: Vec<WeakPoint>,
}

/// A finding that changes the program, or would.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found {
    /// The comparison.
    pub compared: Compared,
    /// What lags.
    pub lags: WeakPoint,
    /// Whether the athlete declines it.
    pub declined: bool,
}

/// The findings that change the program to a goal, or would if they were not declined. Left out
/// are those that the athlete gave themselves or sees the other way round, those that the program
/// trains first as it is, and those beyond the first [`MOST`].
pub fn found(said: &Said, goal: &Goal, compared: &[Compared]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let room = MOST.saturating_sub(said.given.len());
    for one in compared {
        let Some(lags) = one.lags else { continue };
        let said_already = one.sides.iter().any(|side| said.given.contains(side));
        let known = found.iter().any(|other| other.lags == lags);
        if said_already || said.given.contains(&lags) || known || !changes(goal, lags) {
            continue;
        }
        // A declined one keeps its place, so that declining brings no other up.
        if found.len() >= room {
            break;
        }
        let declined = said.declined.contains(&lags);
        found.push(Found {
            compared: *one,
            lags,
            declined,
        });
    }
    found
}

/// The weak points that a program to a goal is made for.
pub fn effective(said: &Said, goal: &Goal, compared: &[Compared]) -> Vec<WeakPoint> {
    let found = found(said, goal, compared).into_iter();
    let taken = found
        .filter(|found| !found.declined)
        .map(|found| found.lags);
    said.given.iter().copied().chain(taken).collect()
}

/// Whether more of a weak point is there to be trained: speed and endurance for a race alone, and
/// not the goal's own pattern, which stands first anyway.
fn changes(goal: &Goal, weak: WeakPoint) -> bool {
    let WeakPoint::Ladder(ladder) = weak else {
        return matches!(goal.target, Target::Race { .. });
    };
    let own = match goal.target {
        Target::Strength { lift, .. } => lift.movement().pattern == ladder.pattern(),
        Target::Movement { ladder: own, .. } => own == ladder,
        Target::Race { .. } | Target::Composition { .. } => false,
    };
    !own && program::ladders(goal.target.kind()).contains(&ladder)
}
