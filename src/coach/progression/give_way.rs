//! Missed too often, or too hard too often: less load, and up again.

use super::Context;
use super::sets::{Plan, Step};
use crate::coach::reason::SetsReason;
use crate::training::SetsWork;
use crate::training::units::Load;

/// What is left of the load after misses (convention), and after two sessions that were done but
/// too hard.
const BACK_OFF: f64 = 0.9;
const EASE: f64 = 0.95;

fn less(plan: &Plan, context: &Context<'_>, asked: &SetsWork, share: f64) -> Option<Load> {
    let grid = plan.grid(context);
    asked
        .load
        .zip(grid)
        .map(|(load, grid)| grid.share_of(load, share))
}

/// Done twice running, and too hard both times: a twentieth off.
pub(super) fn ease(plan: &Plan, context: &Context<'_>, asked: &SetsWork) -> Step {
    let to = less(plan, context, asked, EASE).or(asked.load);
    Step {
        load: to,
        count: plan.range.low,
        reason: SetsReason::TooHardTwice { to },
    }
}

/// A tenth off the load and the bottom of the range; without load, the bottom of the range.
pub(super) fn back_off(plan: &Plan, context: &Context<'_>, asked: &SetsWork) -> Step {
    let to = less(plan, context, asked, BACK_OFF);
    Step {
        load: to.or(asked.load),
        count: plan.range.low,
        reason: SetsReason::BackOff {
            misses: plan.failures as u8,
            from: asked.load,
            to,
        },
    }
}
