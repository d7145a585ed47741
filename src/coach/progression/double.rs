//! Double progression: reps climb through a range at a load; all sets at the top within the RPE
//! cap, and the load steps up and the reps return to the bottom (convention).

use super::judge::{self, Sets, Verdict};
use super::start_load::start_load;
use super::{Context, Next};
use crate::coach::estimate::one_rep_max;
use crate::coach::reason::{Reason, SetsReason};
use crate::diary::{Exposure, Stress};
use crate::training::units::{Distance, DistanceUnit, Duration, Load, Rpe};
use crate::training::{
    Amount, Grid, Lift, Measure, MovementId, Prescription, RepRange, SetsWork, Track, WeekKind,
};

/// The smallest rise that counts and the largest that is sane (ACSM 2009), as factors.
const LEAST_RISE: f64 = 1.02;
pub(super) const MOST_RISE: f64 = 1.10;
/// What a second miss running leaves of the load (convention).
const BACK_OFF: f64 = 0.9;

/// Misses running until a tenth comes off.
pub(super) const FAILURES: usize = 2;

/// What a slot of sets asks for, whatever it climbs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plan {
    pub(super) movement: MovementId,
    pub(super) sets: u8,
    pub(super) range: RepRange,
    pub(super) cap: Rpe,
    pub(super) rest: Duration,
    pub(super) top: Top,
    /// Misses running until a tenth comes off.
    pub(super) failures: usize,
}

impl Plan {
    /// The plan of a lift.
    pub(super) const fn of(lift: &Lift, top: Top, failures: usize) -> Self {
        Self {
            movement: lift.movement,
            sets: lift.sets,
            range: lift.range,
            cap: lift.cap,
            rest: lift.rest,
            top,
            failures,
        }
    }
}

/// When the load steps up from the top of the range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Top {
    /// At once.
    Once,
    /// When it was reached twice running: the gate of a rung.
    Twice,
}

/// Where a line of progression stands: the load and the count of each set.
pub(super) struct Step {
    pub(super) load: Option<Load>,
    pub(super) count: u16,
    pub(super) reason: SetsReason,
}

/// What a lift asks next.
pub(super) fn next(lift: &Lift, context: &Context<'_>) -> Next {
    let plan = Plan::of(lift, Top::Once, FAILURES);
    let past = context.past(Track::Movement(lift.movement));
    let step = step(&plan, context, &past);
    prescribe(&plan, context, step)
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
    let mass = context.athlete.units.mass;
    let reps = plan.range.low;
    let same = past.iter().filter(|exposure| {
        matches!(&exposure.asked.prescription, Prescription::Sets(asked) if asked.movement == plan.movement)
    });
    let heaviest = same
        .clone()
        .filter_map(|exposure| judge::sets(exposure)?.load)
        .max_by(|a, b| a.compare(*b));
    let grid = plan.movement.movement().implement.grid(mass);
    if let (Some(max), Some(heaviest), Some(grid)) = (one_rep_max::recent(same), heaviest, grid) {
        let by_max = one_rep_max::load_for(max, reps, plan.cap);
        let bounded = by_max.min(heaviest.kilograms() * MOST_RISE);
        return Step {
            load: Some(grid.at_most(bounded)),
            count: reps,
            reason: SetsReason::NewRange {
                max: Load::from_kilograms(max.round(), mass),
                reps,
                cap: plan.cap,
            },
        };
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
    let count = count.clamp(plan.range.low, plan.range.high);
    let earlier = before
        .iter()
        .take_while(|before| before.verdict.is_miss() && before.asked.load == asked.load)
        .count();
    let gives_way = earlier + 1 >= plan.failures;
    let stay = |count, reason| Step {
        load: asked.load,
        count,
        reason,
    };
    match last.verdict {
        verdict if verdict.is_miss() && gives_way => back_off(plan, context, asked),
        Verdict::FormBroke => stay(count, SetsReason::RepeatForm),
        Verdict::Partial(percent) => stay(count, SetsReason::RepeatPartial { percent }),
        Verdict::Missed(percent) => stay(plan.range.low, SetsReason::RepeatMissed { percent }),
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

/// All was done: more in each set, or more load.
fn rise(plan: &Plan, context: &Context<'_>, last: &Sets<'_>, before: Option<&Sets<'_>>) -> Step {
    let top = plan.range.high;
    let count = plan_count(last.least, plan.range);
    let grid = plan
        .movement
        .movement()
        .implement
        .grid(context.athlete.units.mass);
    let twice = before.is_some_and(|before| before.at_top(plan.range));
    let two_for_two = before.is_some_and(|before| is_two_over(before)) && is_two_over(last);
    let at_top = last.at_top(plan.range);
    if let Some(step) = grid.and_then(|grid| much_too_easy(plan, grid, last)) {
        return step;
    }
    if let (Some(grid), Some(load), true) = (grid, last.load, at_top || two_for_two) {
        let confirmed = twice || two_for_two;
        let to = heavier(grid, load);
        let large = to.kilograms() > load.kilograms() * MOST_RISE;
        if confirmed || (plan.top == Top::Once && !large) {
            let reason = if at_top {
                let top = last.asked.amount.with_count(u32::from(top));
                SetsReason::Heavier {
                    from: load,
                    to,
                    top,
                }
            } else {
                SetsReason::TwoForTwo { from: load, to }
            };
            return Step {
                load: Some(to),
                count: plan.range.low,
                reason,
            };
        }
    }
    let to = last.asked.amount.with_count(u32::from(if at_top {
        top
    } else {
        (count + step_of(plan.movement)).min(top)
    }));
    Step {
        load: last.load.or(last.asked.load),
        count: u16::try_from(to.count()).unwrap_or(top),
        reason: if at_top {
            SetsReason::TopAgain { top: to }
        } else {
            SetsReason::More {
                from: last.asked.amount.with_count(u32::from(count)),
                to,
            }
        },
    }
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

fn plan_count(least: u32, range: RepRange) -> u16 {
    u16::try_from(least)
        .unwrap_or(range.high)
        .clamp(range.low, range.high)
}

/// A tenth off the load and the bottom of the range; without load, the bottom of the range.
fn back_off(plan: &Plan, context: &Context<'_>, asked: &SetsWork) -> Step {
    let mass = context.athlete.units.mass;
    let grid = plan.movement.movement().implement.grid(mass);
    let to = asked.load.zip(grid).map(|(load, grid)| {
        let lighter = grid.at_most(load.kilograms() * BACK_OFF);
        // A load under what the implement weighs stays what it was.
        if lighter.compare(load).is_lt() {
            lighter
        } else {
            load
        }
    });
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

/// The load of the last full session of a movement, whatever its reps.
fn last_load(movement: MovementId, context: &Context<'_>) -> Option<Load> {
    let of = |exposure: Exposure<'_>| judge::sets(&exposure)?.load;
    context
        .diary
        .exposures_where(context.days_back(Context::WINDOW), move |asked| {
            asked.stress == Stress::Full
                && matches!(&asked.prescription, Prescription::Sets(work) if work.movement == movement)
        })
        .find_map(of)
}

/// By how much a set grows: one rep, five seconds, ten metres.
fn step_of(movement: MovementId) -> u16 {
    match movement.movement().measure {
        Measure::Reps => 1,
        Measure::Hold => 5,
        Measure::Carry => 10,
    }
}

/// A step as a prescription, in the light of the week and of missed time.
pub(super) fn prescribe(plan: &Plan, context: &Context<'_>, step: Step) -> Next {
    let mass = context.athlete.units.mass;
    let grid = plan.movement.movement().implement.grid(mass);
    let amount = |count: u16| match plan.movement.movement().measure {
        Measure::Reps => Amount::Reps(count),
        Measure::Hold => Amount::Hold(Duration::from_seconds(u32::from(count))),
        Measure::Carry => {
            Amount::Carry(Distance::from_metres(f64::from(count), DistanceUnit::Metre))
        }
    };
    let (mut load, mut count, mut sets, mut reason) =
        (step.load, step.count, plan.sets, step.reason);
    if let Some(absence) = context.absence {
        load = load.zip(grid).map(|(load, grid)| {
            let kept = grid.at_most(load.kilograms() * absence.load_share());
            if kept.compare(load).is_lt() {
                kept
            } else {
                load
            }
        });
        count = plan.range.low;
        sets = ((f64::from(sets) * absence.volume_share()).round() as u8).max(1);
        reason = SetsReason::Return {
            days: absence.days,
            since: absence.since,
            load: load.map_or(100, |_| (absence.load_share() * 100.0).round() as u8),
            volume: (absence.volume_share() * 100.0).round() as u8,
        };
    } else if context.week.kind != WeekKind::Loading {
        // Nothing heavier than in the last full session: the step that would have come waits.
        load = match (load, last_load(plan.movement, context)) {
            (Some(load), Some(last)) if last.compare(load).is_lt() => Some(last),
            (load, _) => load,
        };
        count = plan.range.low;
        reason = SetsReason::Lighter;
    }
    // Who has changed units gets the loads of the new one.
    if let (Some(foreign), Some(grid)) = (load.filter(|load| load.unit() != mass), grid) {
        load = Some(grid.at_most(foreign.kilograms()));
    }
    Next {
        prescription: Prescription::Sets(SetsWork {
            movement: plan.movement,
            sets: sets.max(1),
            amount: amount(count),
            range: plan.range,
            load,
            cap: plan.cap,
            rest: plan.rest,
        }),
        reason: Reason::Sets(reason),
        stress: context.stress(),
        offers: Vec::new(),
    }
}
