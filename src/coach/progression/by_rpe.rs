//! Load by RPE: what the best recent sets stand for, times the share at which these reps are as
//! hard as the cap (Tuchscherer's chart), the newest weighing most.

use super::judge::{self, Verdict};
use super::rise::most_after;
use super::sets::{self, Plan, Step, Top};
use super::{Context, Next};
use super::{double, give_way};
use crate::coach::estimate::one_rep_max;
use crate::coach::reason::SetsReason;
use crate::diary::Exposure;
use crate::training::units::Load;
use crate::training::{Lift, Track, WeekKind};

/// Sessions among which the heaviest is looked for: a week of them.
const RECENT: usize = 3;

/// What a lift asks next, `reps` a set.
pub(super) fn next(lift: &Lift, reps: u16, context: &Context<'_>) -> Next {
    let plan = Plan::of(lift, Top::Once, double::FAILURES).at(reps);
    let past = context.past(Track::Movement(lift.movement));
    let step = step(&plan, context, &past).unwrap_or_else(|| double::step(&plan, context, &past));
    sets::prescribe(&plan, context, step)
}

/// The load that the chart gives; none where nothing is known of the lift, or where it bears
/// none. Two misses running back off as everywhere.
fn step(plan: &Plan, context: &Context<'_>, past: &[Exposure<'_>]) -> Option<Step> {
    let mass = context.athlete.units.mass;
    let grid = plan.grid(context)?;
    let same = plan.same(past);
    let judged: Vec<_> = same.clone().filter_map(judge::sets).take(RECENT).collect();
    let last = judged.first()?;
    if judged.len() >= 2 && judged.iter().take(2).all(|sets| sets.verdict.is_miss()) {
        return Some(give_way::back_off(plan, context, last.asked));
    }
    // What was broken off is no measure: nothing more is asked than then.
    if let Verdict::Left(why) = last.verdict {
        return Some(Step {
            load: last.asked.load,
            count: plan.range.low,
            reason: SetsReason::RepeatLeft { why },
        });
    }
    // The heaviest of the last sessions: a light day is no measure of a heavy one. Of the same
    // reps the last one is.
    let recent = if last.asked.range == plan.range {
        1
    } else {
        RECENT
    };
    let used = judged
        .iter()
        .take(recent)
        .filter_map(|sets| sets.load)
        .max_by(|a, b| a.compare(*b))?;
    let max = one_rep_max::recent(same)?;
    let by_chart = one_rep_max::load_for(max, plan.range.low, plan.cap);
    let loading = context.week.kind == WeekKind::Loading;
    let most = if loading {
        most_after(grid, used)
    } else {
        used.kilograms()
    };
    let load = grid.at_most(by_chart.min(most));
    // Rounding down must not hold who did as many reps, no harder than asked.
    let as_many = last.asked.amount.count() >= u32::from(plan.range.low);
    let heavy = last.load.is_some_and(|load| load.compare(used).is_eq());
    let held = heavy && last.verdict == Verdict::Done && as_many;
    if loading && held && load.compare(used).is_le() {
        let to = grid.above(used);
        let top = last.asked.amount;
        return Some(Step {
            load: Some(to),
            count: plan.range.low,
            reason: SetsReason::Heavier {
                from: used,
                to,
                top,
            },
        });
    }
    Some(Step {
        load: Some(load),
        count: plan.range.low,
        reason: SetsReason::ByRpe {
            max: Load::near(max, mass),
            reps: plan.range.low,
            cap: plan.cap,
        },
    })
}
