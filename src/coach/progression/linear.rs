//! Linear progression: the same reps, and a step of load after each success; three failures at a
//! load, and a tenth comes off (convention: Rippetoe).

use super::double;
use super::sets::{self, Plan, Top};
use super::{Context, Next};
use crate::training::{Lift, Track};

/// Failures at a load until a tenth comes off.
const FAILURES: usize = 3;

/// What a lift asks next. Its reps stay at the bottom of the plan's range.
pub(super) fn next(lift: &Lift, context: &Context<'_>) -> Next {
    let reps = lift.range.low;
    let plan = Plan::of(lift, Top::Once, FAILURES).at(reps);
    let past = context.past(Track::Movement(lift.movement));
    let step = double::step(&plan, context, &past);
    sets::prescribe(&plan, context, step)
}
