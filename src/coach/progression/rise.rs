//! All was done: more in each set, or more load.

use super::Context;
use super::judge::{Sets, Verdict};
use super::sets::{Plan, Step, Top};
use crate::coach::estimate::one_rep_max;
use crate::coach::reason::SetsReason;
use crate::training::units::Load;
use crate::training::{Amount, Grid, Measure, MovementId, RepRange};

/// The smallest rise that counts and the largest that is sane (ACSM 2009), as factors.
const LEAST_RISE: f64 = 1.02;
pub(super) const MOST_RISE: f64 = 1.10;

/// The most in kg that may follow a load: a tenth more, or the smallest step there is.
pub(super) fn most_after(grid: Grid, load: Load) -> f64 {
    let step = grid.above(load).kilograms();
    (load.kilograms() * MOST_RISE).max(step)
}

/// Reps over the range until a step of load is taken that is large (convention).
const STRETCH: u16 = 5;

/// All was done: more in each set, or more load.
pub(super) fn rise(
    plan: &Plan,
    context: &Context<'_>,
    last: &Sets<'_>,
    before: Option<&Sets<'_>>,
) -> Step {
    let grid = plan.grid(context);
    if let Some(step) = grid.and_then(|grid| much_too_easy(plan, grid, last)) {
        return step;
    }
    let at_top = last.at_top(plan.range);
    let two_for_two = before.is_some_and(|before| is_two_over(before)) && is_two_over(last);
    let next = grid
        .zip(last.load)
        .map(|(grid, load)| (load, heavier(grid, load)));
    let most = by_range(plan);
    let large = next.is_some_and(|(load, to)| to.kilograms() > load.kilograms() * most);
    // Where the next load is far, and where there is none, reps go beyond the range first.
    let top = match next {
        None => plan.range.high.saturating_mul(2),
        Some(_) if large => plan
            .range
            .high
            .saturating_add(STRETCH * step_of(plan.movement)),
        Some(_) => plan.range.high,
    };
    let twice = before.is_some_and(|before| before.at_top(plan.range));
    let passed = at_top && (twice || plan.top == Top::Once);
    let ready = if large {
        let stands = next.is_some_and(|(_, to)| stands_for(plan, last, to));
        last.least >= u32::from(top) || (passed && stands)
    } else {
        two_for_two || passed
    };
    if let Some((from, to)) = next.filter(|_| ready) {
        let top = last.asked.amount.with_count(last.least);
        return Step {
            load: Some(to),
            count: plan.range.low,
            reason: if two_for_two && !at_top {
                SetsReason::TwoForTwo { from, to }
            } else {
                SetsReason::Heavier { from, to, top }
            },
        };
    }
    let count = u16::try_from(last.least)
        .unwrap_or(top)
        .clamp(plan.range.low, top);
    let to = (count + step_of(plan.movement)).min(top);
    let amount = |count: u16| last.asked.amount.with_count(u32::from(count));
    Step {
        load: last.load.or(last.asked.load),
        count: to,
        reason: if to == count || (at_top && next.is_some() && !large) {
            SetsReason::TopAgain { top: amount(to) }
        } else {
            SetsReason::More {
                from: amount(count),
                to: amount(to),
            }
        },
    }
}

/// The rise that a range makes room for: as hard at its bottom as the load before was at its top.
/// Fixed reps make none: there it is a tenth.
fn by_range(plan: &Plan) -> f64 {
    let share = |reps| one_rep_max::load_for(1.0, reps, plan.cap);
    let RepRange { low, high } = plan.range;
    if low == high {
        return MOST_RISE;
    }
    (share(low) / share(high)).min(MOST_RISE)
}

/// Whether the last sets stand for a load, from the bottom of the range and within the cap. Sets
/// without RPE are taken as hard as the cap.
fn stands_for(plan: &Plan, last: &Sets<'_>, to: Load) -> bool {
    let max = last.load.and_then(|load| {
        let reps = u16::try_from(last.least).ok()?;
        one_rep_max::estimate(load, reps, Some(last.hardest.unwrap_or(plan.cap)))
    });
    max.is_some_and(|max| one_rep_max::load_for(max, plan.range.low, plan.cap) >= to.kilograms())
}

/// By this much under its cap a set is so easy that the chart may take the load further.
const EASY: f64 = 2.0;

/// All was done two points of RPE or more under the cap: as much as the chart gives, a tenth more
/// at the most, from the bottom of the range.
fn much_too_easy(plan: &Plan, grid: Grid, last: &Sets<'_>) -> Option<Step> {
    let (load, rpe) = (last.load?, last.hardest?);
    if rpe.value() + EASY > plan.cap.value() || !matches!(last.asked.amount, Amount::Reps(_)) {
        return None;
    }
    let reps = u16::try_from(last.least).ok()?;
    let max = one_rep_max::estimate(load, reps, Some(rpe))?;
    let by_chart = one_rep_max::load_for(max, plan.range.low, plan.cap);
    let to = grid.at_most(by_chart.min(load.kilograms() * MOST_RISE));
    to.compare(load).is_gt().then_some(Step {
        load: Some(to),
        count: plan.range.low,
        reason: SetsReason::TooEasy {
            rpe,
            cap: plan.cap,
            to,
        },
    })
}

/// The next load up: the smallest step that is a rise at all, unless it would be too large.
fn heavier(grid: Grid, load: Load) -> Load {
    let smallest = grid.above(load);
    let rise = grid.at_least(load.kilograms() * LEAST_RISE);
    let next = if rise.kilograms() > smallest.kilograms() {
        rise
    } else {
        smallest
    };
    if next.kilograms() > load.kilograms() * MOST_RISE {
        smallest
    } else {
        next
    }
}

fn is_two_over(sets: &Sets<'_>) -> bool {
    let reps = matches!(sets.asked.amount, Amount::Reps(_));
    reps && sets.verdict == Verdict::Done && sets.last >= sets.asked.amount.count() + 2
}

/// By how much a set grows: one rep, five seconds, ten metres.
fn step_of(movement: MovementId) -> u16 {
    match movement.movement().measure {
        Measure::Reps => 1,
        Measure::Hold => 5,
        Measure::Carry => 10,
    }
}
