//! Double progression: reps climb through a range at a load; all sets at the top within the RPE
//! cap, and the load steps up and the reps return to the bottom (convention).

use super::give_way::{back_off, ease};
use super::judge::{self, Sets, Verdict};
use super::rise::{most_after, rise};
use super::sets::{Plan, Step, Top, prescribe};
use super::start_load::start_load;
use super::{Context, Next};
use crate::coach::estimate::one_rep_max;
use crate::coach::reason::SetsReason;
use crate::diary::Exposure;
use crate::training::units::Load;
use crate::training::{Lift, Prescription};

/// Sessions among which the last lighter day is looked for.
const RECENT: usize = 3;

/// Misses running until a tenth comes off.
pub(super) const FAILURES: usize = 2;

/// What a lift asks next.
pub(super) fn next(lift: &Lift, context: &Context<'_>) -> Next {
    let plan = Plan::of(lift, Top::Once, FAILURES);
    // Whatever line it stood on: what stands in for a ladder may have been a rung of it.
    let movement = lift.movement;
    let past = context.past_where(
        move |asked| matches!(&asked.prescription, Prescription::Sets(work) if work.movement == movement),
    );
    let past: Vec<_> = past.collect();
    let step = step(&plan, context, &past);
    let step = not_under(&plan, context, &past)
        .filter(|more| is_more(more, &step))
        .unwrap_or(step);
    prescribe(&plan, context, step)
}

/// What a movement asks that stands in for another: on from its own past, or into it from the last
/// of its pattern.
pub(in crate::coach) fn stand_in(lift: &Lift, context: &Context<'_>) -> Next {
    let plan = Plan::of(lift, Top::Once, FAILURES);
    let pattern = lift.movement.movement().pattern;
    let past = context.past_where(move |asked| {
        matches!(&asked.prescription, Prescription::Sets(work) if work.movement.movement().pattern == pattern)
    });
    let past: Vec<_> = past.collect();
    prescribe(&plan, context, step(&plan, context, &past))
}

fn is_more(one: &Step, other: &Step) -> bool {
    let load = |step: &Step| step.load.map_or(0.0, Load::kilograms);
    load(one) > load(other)
}

/// The load that the last lighter day of the same movement was done with, for more reps: fewer are
/// not done with less.
fn not_under(plan: &Plan, context: &Context<'_>, past: &[Exposure<'_>]) -> Option<Step> {
    let done = plan.same(past).filter_map(judge::sets);
    let last = done.take(RECENT).find(|sets| {
        let lighter_day = sets.asked.range.low > plan.range.low && !sets.asked.amrap;
        lighter_day && matches!(sets.verdict, Verdict::Done)
    })?;
    let max = one_rep_max::recent(plan.same(past))?;
    Some(into(plan, context, max, last.load))
}

/// The bottom of a range with a load that follows from a one-rep max in kg.
fn into(plan: &Plan, context: &Context<'_>, max: f64, load: Option<Load>) -> Step {
    let reps = plan.range.low;
    Step {
        load,
        count: reps,
        reason: SetsReason::NewRange {
            max: Load::near(max, context.athlete.units.mass),
            reps,
            cap: plan.cap,
        },
    }
}

/// The next step by what was done in this range, or into it where it is new.
pub(super) fn step(plan: &Plan, context: &Context<'_>, past: &[Exposure<'_>]) -> Step {
    let judged: Vec<_> = past
        .iter()
        .filter_map(judge::sets)
        .filter(|sets| sets.asked.movement == plan.movement && sets.asked.range == plan.range)
        .collect();
    match judged.split_first() {
        Some((last, before)) => grow(plan, context, last, before),
        None => enter(plan, context, past),
    }
}

/// Into a range, from the one-rep max behind the last sets of the movement, or the first load.
fn enter(plan: &Plan, context: &Context<'_>, past: &[Exposure<'_>]) -> Step {
    let reps = plan.range.low;
    let same = plan.same(past);
    let heaviest = same
        .clone()
        .filter_map(|exposure| judge::sets(exposure)?.load)
        .max_by(|a, b| a.compare(*b));
    let grid = plan.grid(context);
    if let (Some(max), Some(heaviest), Some(grid)) = (one_rep_max::recent(same), heaviest, grid) {
        let by_max = one_rep_max::load_for(max, reps, plan.cap);
        let bounded = by_max.min(most_after(grid, heaviest));
        return into(plan, context, max, Some(grid.at_most(bounded)));
    }
    let (load, reason) = start_load(plan.movement, (reps, plan.cap), context, past);
    Step {
        load,
        count: reps,
        reason,
    }
}

/// On from the last performance in this range.
fn grow(plan: &Plan, context: &Context<'_>, last: &Sets<'_>, before: &[Sets<'_>]) -> Step {
    let asked = last.asked;
    let count = u16::try_from(asked.amount.count()).unwrap_or(plan.range.high);
    let count = count.max(plan.range.low);
    let earlier = before
        .iter()
        .take_while(|before| before.verdict.is_miss() && before.asked.load == asked.load)
        .count();
    let gives_way = earlier + 1 >= plan.failures;
    let hard_before = before.first().is_some_and(|before| {
        matches!(before.verdict, Verdict::TooHard(_)) && before.asked.load == asked.load
    });
    let stay = |count, reason| Step {
        load: asked.load,
        count,
        reason,
    };
    match last.verdict {
        verdict if verdict.is_miss() && gives_way => back_off(plan, context, asked),
        Verdict::FormBroke => stay(count, SetsReason::RepeatForm),
        Verdict::Left(why) => stay(count, SetsReason::RepeatLeft { why }),
        Verdict::Partial(percent) => stay(count, SetsReason::RepeatPartial { percent }),
        Verdict::Missed(percent) => stay(plan.range.low, SetsReason::RepeatMissed { percent }),
        Verdict::TooHard(_) if hard_before => ease(plan, context, asked),
        Verdict::TooHard(rpe) => stay(
            count,
            SetsReason::RepeatTooHard {
                rpe,
                cap: asked.cap,
            },
        ),
        Verdict::LessLoad => match (asked.load, last.load) {
            (Some(asked), Some(used)) => Step {
                load: Some(used),
                count,
                reason: SetsReason::FromLighter { asked, used },
            },
            _ => stay(count, SetsReason::RepeatPartial { percent: 100 }),
        },
        Verdict::Done => rise(plan, context, last, before.first()),
    }
}
