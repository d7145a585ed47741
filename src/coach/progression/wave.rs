//! Percentage waves: three weeks of sets at rising shares of a training max, the last set of each
//! as many as are good, and a light week after them (5/3/1: Wendler 2009).
//!
//! The training max is never stored. In the first week of a wave it follows from the first week of
//! the last one, four weeks ago, and from what the open sets have shown since; in the others from
//! this wave's own first week.

use super::judge;
use super::sets::{self, Plan, Step, Top};
use super::start_load::start_load;
use super::{Context, Next, double};
use crate::coach::estimate::one_rep_max;
use crate::coach::reason::{Reason, SetsReason, WaveMax};
use crate::diary::{Exposure, Stress};
use crate::training::units::{Load, Rpe};
use crate::training::{Amount, Grid, Lift, Pattern, Prescription, RampSet, Track, WeekKind};
use chrono::{Days, NaiveDate};

/// Percent of the training max and reps of each set, a row a week; the last row is the light one.
const WEEKS: [[(u8, u16); 3]; 4] = [
    [(65, 5), (75, 5), (85, 5)],
    [(70, 3), (80, 3), (90, 3)],
    [(75, 5), (85, 3), (95, 1)],
    [(40, 5), (50, 5), (60, 5)],
];
const LIGHT: usize = 3;

/// The light week leaves four reps.
const LIGHT_CAP: Rpe = Rpe::clamped(12);

/// The training max is this share of the one-rep max, and what is left of it after a miss.
const OF_MAX: f64 = 0.9;
const BACK_OFF: f64 = 0.9;
/// The most that one wave adds, so that with its rounding it is within a tenth (ACSM 2009), and the share of the training max that the open sets
/// must still stand for if it is to grow at all.
const MOST_RISE: f64 = 1.08;
const STILL: f64 = 0.97;

/// One past session of a wave.
struct Wave {
    day: NaiveDate,
    /// The training max behind its heaviest set, in kg.
    max: f64,
    /// The one-rep max that its open set stands for, in kg.
    shown: Option<f64>,
    missed: bool,
}

impl Wave {
    fn of(exposure: &Exposure<'_>) -> Option<Self> {
        let sets = judge::sets(exposure).filter(|sets| sets.asked.amrap)?;
        let reps = sets.asked.amount.count();
        let [.., (percent, _)] = *WEEKS
            .iter()
            .find(|[.., (_, top)]| u32::from(*top) == reps)?;
        let load = sets.asked.load?;
        Some(Self {
            day: exposure.day,
            max: load.kilograms() * 100.0 / f64::from(percent),
            shown: one_rep_max::best(exposure),
            missed: sets.verdict.is_miss(),
        })
    }
}

/// What a lift asks next. Where nothing is known of it, straight fives come first.
pub(super) fn next(lift: &Lift, context: &Context<'_>) -> Next {
    let week = match context.week.kind {
        WeekKind::Lighter => LIGHT,
        _ => usize::from(context.week.block.week).min(LIGHT - 1),
    };
    let [first, second, (percent, reps)] = WEEKS[week];
    let plan = Plan::of(lift, Top::Once, double::FAILURES).at(reps);
    let past = context.past(Track::Movement(lift.movement));
    let grid = plan.grid(context);
    let Some((grid, (max, from))) =
        grid.and_then(|grid| Some((grid, training_max(&plan, context, grid, &past)?)))
    else {
        let plan = plan.at(lift.range.low);
        let step = double::step(&plan, context, &past);
        return sets::prescribe(&plan, context, step);
    };
    let share = |percent: u8| max * f64::from(percent) / 100.0;
    let reason = SetsReason::Wave {
        max: Load::near(max, context.athlete.units.mass),
        percent,
        from,
    };
    let top = grid.nearest(share(percent));
    let step = Step {
        load: Some(top),
        count: reps,
        reason: reason.clone(),
    };
    let mut next = sets::prescribe(&Plan { sets: 1, ..plan }, context, step);
    if week == LIGHT && context.absence.is_none() {
        next.reason = Reason::Sets(reason);
    }
    if let Prescription::Sets(work) = &mut next.prescription {
        // A way back from a break takes as much off the way up.
        let kept = work.load.map_or(1.0, Load::kilograms) / top.kilograms().max(1.0);
        // A short day has fewer of the way up.
        let ramp = [first, second];
        let skipped = ramp
            .len()
            .saturating_sub(usize::from(lift.sets.saturating_sub(1)));
        for (percent, reps) in &ramp[skipped..] {
            work.ramp.push(RampSet {
                amount: Amount::Reps(*reps),
                load: grid.nearest(share(*percent) * kept),
            });
        }
        work.amrap = next.stress == Stress::Full;
        if week == LIGHT {
            work.cap = LIGHT_CAP;
        }
    }
    next
}

/// The training max in kg, and what it follows from; none where nothing is known of the lift.
fn training_max(
    plan: &Plan,
    context: &Context<'_>,
    grid: Grid,
    past: &[Exposure<'_>],
) -> Option<(f64, WaveMax)> {
    let same = plan.same(past);
    let waves: Vec<Wave> = same.clone().filter_map(Wave::of).collect();
    let unit = context.athlete.units.mass;
    let Some(last) = waves.first() else {
        let max = one_rep_max::recent(same).or_else(|| told(plan, context, past))?;
        let from = WaveMax::Share(Load::near(max, unit));
        return Some((max * OF_MAX, from));
    };
    if last.missed {
        return Some((last.max * BACK_OFF, WaveMax::Missed));
    }
    let since = Days::new(7 * u64::from(context.week.block.week));
    let start = context.week.first_day - since;
    if context.week.kind == WeekKind::Lighter || last.day >= start {
        // Its own first week, or the first one after a miss.
        let own = waves.iter().take_while(|wave| !wave.missed);
        let own = own.take_while(|wave| wave.day >= start).last();
        return Some((own.unwrap_or(last).max, WaveMax::Same));
    }
    let month = last.day - Days::new(28);
    let before = || {
        let whole = waves.iter().take_while(|wave| !wave.missed);
        whole.take_while(|wave| wave.day > month)
    };
    let max = before().last().unwrap_or(last).max;
    let shown = before().filter_map(|wave| wave.shown).fold(0.0, f64::max) * OF_MAX;
    // Where no open set said how hard it was, it was done all the same: a step is earned (Wendler).
    let shown = if shown > 0.0 { shown } else { max };
    let step = match plan.movement.movement().pattern {
        Pattern::Squat | Pattern::Hinge => 2.0,
        _ => 1.0,
    } * grid.step.kilograms();
    if shown < max * STILL {
        return Some((max, WaveMax::Held));
    }
    let next = shown.min(max * MOST_RISE).max(max + step);
    Some((next, WaveMax::Grown(Load::near(max, unit))))
}

/// The one-rep max in kg that the athlete told of, or that another lift suggests.
fn told(plan: &Plan, context: &Context<'_>, past: &[Exposure<'_>]) -> Option<f64> {
    let (load, reason) = start_load(plan.movement, (1, Rpe::MAX), context, past);
    let known = !matches!(reason, SetsReason::NoviceStart);
    load.filter(|_| known).map(Load::kilograms)
}
