//! Running at the pace of the race: longer each time it was done, up to the session's bound.

use super::judge;
use super::run_bounds::{around, farthest, hard_band, lighter_word, present, rounded, volume};
use super::{Context, Next};
use crate::coach::reason::{Reason, RunReason};
use crate::training::units::Pace;
use crate::training::{
    Prescription, RunAmount, RunPlan, RunWork, Stretch, Target, Track, WeekKind,
};

/// What the first one has of the most that the week allows, and how it grows (convention).
const FIRST: f64 = 0.6;
const STEP: f64 = 1.15;
/// A lighter week's has this share of the distance (convention).
const LIGHTER: f64 = 0.6;

/// What a run at race pace asks next.
pub(super) fn next(plan: &RunPlan, context: &Context<'_>) -> Next {
    let unit = context.athlete.units.distance;
    let pace = pace(context);
    let past = context.past(Track::Run(plan.kind));
    let metres = match past.first().and_then(judge::run) {
        None => plan.quality.metres() * FIRST,
        Some(last) if last.verdict.is_miss() => last.asked.work.metres(),
        Some(last) => last.asked.work.metres() * STEP,
    };
    let mut share = volume(context);
    if context.week.kind != WeekKind::Loading {
        share = share.min(LIGHTER);
    }
    let by_time = plan.limit.minutes() * pace.metres_per_minute();
    let most = plan.quality.metres().min(farthest(context)).min(by_time);
    let distance = rounded((metres * share).min(most), unit);
    let around = around(
        distance.metres(),
        pace.time_for(distance).minutes(),
        plan.distance.metres() * volume(context),
        plan.limit,
        context,
    );
    let fitness = present(context);
    let reason = RunReason::AtRacePace {
        vdot: fitness.vdot.value(),
    };
    Next {
        prescription: Prescription::Run(RunWork {
            kind: plan.kind,
            warm_up: around,
            repeats: 1,
            work: Stretch {
                amount: RunAmount::Distance(distance),
                pace: Some(hard_band(pace)),
            },
            recovery: None,
            cool_down: around,
        }),
        reason: Reason::Run(lighter_word(context).unwrap_or(reason)),
        stress: context.stress(),
        offers: Vec::new(),
    }
}

/// The goal's pace, where present fitness races it; else what present fitness does race.
fn pace(context: &Context<'_>) -> Pace {
    let unit = context.athlete.units.distance;
    let Target::Race { distance, time } = context.goal.target else {
        let easy = crate::coach::estimate::vdot::Effort::Easy;
        return present(context).vdot.pace(easy, unit);
    };
    let of = |time| Pace::of(distance, time, unit);
    let able = of(present(context).vdot.race_time(distance));
    time.map(of)
        .filter(|goal| goal.seconds() >= able.seconds())
        .unwrap_or(able)
}
