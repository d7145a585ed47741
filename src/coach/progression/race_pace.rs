//! Runs at a pace of the race: that of the day, longer each time it was done; and repetitions of
//! 200 m at the pace of a mile race with full rest between, one more each time (Daniels).

use super::judge;
use super::run_bounds::{
    around, easy_band, farthest, hard_band, lighter_word, present, rounded, volume,
};
use super::{Context, Next};
use crate::coach::reason::{Reason, RunReason};
use crate::training::units::{Distance, DistanceUnit, Duration, Pace};
use crate::training::{
    PaceBand, Prescription, RunAmount, RunKind, RunPlan, RunWork, Stretch, Target, Track, WeekKind,
};

/// What the first run at race pace has of the most that the week allows, and how it grows
/// (convention).
const FIRST: f64 = 0.6;
const STEP: f64 = 1.15;
/// Metres of a repetition, of the race at whose pace it is run, and how many there are.
const METRES: f64 = 200.0;
const MILE: f64 = 1_609.344;
const FEWEST: u8 = 4;
const MOST: u8 = 16;
/// Rest of two to three times the work (Daniels).
const REST: Duration = Duration::from_seconds(120);
/// A lighter week has this share of either (convention).
const LIGHTER: f64 = 0.6;

/// What a run at race pace, or repetitions, ask next.
pub(super) fn next(plan: &RunPlan, context: &Context<'_>) -> Next {
    let past = context.past(Track::Run(plan.kind));
    let last = past.first().and_then(judge::run);
    let last = last.map(|last| (last.asked, last.verdict.is_miss()));
    let mut share = volume(context);
    if context.week.kind != WeekKind::Loading {
        share = share.min(LIGHTER);
    }
    let fitness = present(context);
    let vdot = fitness.vdot.value();
    let most = farthest(context);
    let (pace, distance, repeats, reason) = if plan.kind == RunKind::Repetitions {
        let mile = Distance::from_metres(MILE, DistanceUnit::Metre);
        let pace = Pace::of(
            mile,
            fitness.vdot.race_time(mile),
            context.athlete.units.distance,
        );
        let bound = ((plan.quality.metres() / METRES) as u8).clamp(FEWEST, MOST);
        let known = fitness.known;
        let (wanted, reason) = match last {
            Some((asked, true)) => (asked.repeats, RunReason::Repeat),
            Some((asked, false)) if asked.repeats < bound => {
                let from = asked.repeats;
                (from + 1, RunReason::MoreRepeats { from })
            }
            Some(_) => (bound, RunReason::FromFitness { vdot, known }),
            None => (FEWEST, RunReason::FromFitness { vdot, known }),
        };
        let wanted = (f64::from(wanted.min(bound)) * share).ceil();
        // What a repetition takes with its rest, in metres and in minutes.
        let metres = METRES + easy_band(context).target.metres_per_minute() * REST.minutes();
        let minutes = METRES / pace.metres_per_minute() + REST.minutes();
        let fits = (most / metres).min(plan.limit.minutes() / minutes);
        let repeats = (wanted.min(fits) as u8).max(1);
        let distance = Distance::from_metres(METRES, DistanceUnit::Metre);
        (pace, distance, repeats, reason)
    } else {
        let pace = race_pace(context);
        let metres = match last {
            None => plan.quality.metres() * FIRST,
            Some((asked, true)) => asked.work.metres(),
            Some((asked, false)) => asked.work.metres() * STEP,
        };
        let by_time = plan.limit.minutes() * pace.metres_per_minute();
        let most = plan.quality.metres().min(most).min(by_time);
        let distance = rounded((metres * share).min(most), context.athlete.units.distance);
        (pace, distance, 1, RunReason::AtRacePace { vdot })
    };
    finish(plan, context, (hard_band(pace), distance, repeats), reason)
}

/// Work at a pace with an easy way there and back.
pub(super) fn finish(
    plan: &RunPlan,
    context: &Context<'_>,
    (band, distance, repeats): (PaceBand, Distance, u8),
    reason: RunReason,
) -> Next {
    let mut work = RunWork {
        kind: plan.kind,
        warm_up: None,
        repeats,
        work: Stretch {
            amount: RunAmount::Distance(distance),
            pace: Some(band),
        },
        recovery: (repeats > 1).then(|| Stretch {
            amount: RunAmount::Time(REST),
            pace: Some(easy_band(context)),
        }),
        cool_down: None,
    };
    work.warm_up = around(
        work.metres(),
        work.time().minutes(),
        plan.distance.metres() * volume(context),
        plan.limit,
        context,
    );
    work.cool_down = work.warm_up;
    Next {
        prescription: Prescription::Run(work),
        reason: Reason::Run(lighter_word(context).unwrap_or(reason)),
        stress: context.stress(),
        offers: Vec::new(),
    }
}

/// The goal's pace, where present fitness races it; else what present fitness does race.
fn race_pace(context: &Context<'_>) -> Pace {
    let unit = context.athlete.units.distance;
    let vdot = present(context).vdot;
    let Target::Race { distance, time } = context.goal.target else {
        let ten = Distance::from_metres(10_000.0, DistanceUnit::Metre);
        return Pace::of(ten, vdot.race_time(ten), unit);
    };
    let of = |time| Pace::of(distance, time, unit);
    let able = of(vdot.race_time(distance));
    time.map(of)
        .filter(|goal| goal.seconds() >= able.seconds())
        .unwrap_or(able)
}
