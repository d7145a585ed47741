//! Repetitions: 200 m at the pace of a mile race with full rest between, one more each time they
//! were done (Daniels).

use super::judge;
use super::run_bounds::{around, easy_band, farthest, hard_band, lighter_word, present, volume};
use super::{Context, Next};
use crate::coach::reason::{Reason, RunReason};
use crate::training::units::{Distance, DistanceUnit, Duration, Pace};
use crate::training::{Prescription, RunAmount, RunPlan, RunWork, Stretch, Track, WeekKind};

const METRES: f64 = 200.0;
const MILE: f64 = 1_609.344;
const FEWEST: u8 = 4;
const MOST: u8 = 16;
/// Rest of two to three times the work (Daniels).
const REST: Duration = Duration::from_seconds(120);
/// A lighter week has this share of them (convention).
const LIGHTER: f64 = 0.6;

/// What repetitions ask next.
pub(super) fn next(plan: &RunPlan, context: &Context<'_>) -> Next {
    let unit = context.athlete.units.distance;
    let fitness = present(context);
    let mile = Distance::from_metres(MILE, DistanceUnit::Metre);
    let pace = Pace::of(mile, fitness.vdot.race_time(mile), unit);
    let past = context.past(Track::Run(plan.kind));
    let most = ((plan.quality.metres() / METRES) as u8).clamp(FEWEST, MOST);
    let first = RunReason::FromFitness {
        vdot: fitness.vdot.value(),
        known: fitness.known,
    };
    let (wanted, reason) = match past.first().and_then(judge::run) {
        None => (FEWEST, first),
        Some(last) if last.verdict.is_miss() => (last.asked.repeats, RunReason::Repeat),
        Some(last) if last.asked.repeats < most => {
            let from = last.asked.repeats;
            (from + 1, RunReason::MoreRepeats { from })
        }
        Some(_) => (most, first),
    };
    let mut share = volume(context);
    if context.week.kind != WeekKind::Loading {
        share = share.min(LIGHTER);
    }
    let wanted = (f64::from(wanted.min(most)) * share).ceil() as u8;
    let distance = Distance::from_metres(METRES, DistanceUnit::Metre);
    let recovery = Stretch {
        amount: RunAmount::Time(REST),
        pace: Some(easy_band(context)),
    };
    let metres = |repeats: u8| {
        f64::from(repeats) * METRES + f64::from(repeats.saturating_sub(1)) * recovery.metres()
    };
    let minutes = |repeats: u8| {
        let work = pace.time_for(distance).minutes() * f64::from(repeats);
        work + f64::from(repeats.saturating_sub(1)) * REST.minutes()
    };
    let fits = |repeats: &u8| {
        metres(*repeats) <= farthest(context) && minutes(*repeats) <= plan.limit.minutes()
    };
    let repeats = (1..=wanted.max(1)).rev().find(fits).unwrap_or(1);
    let around = around(
        metres(repeats),
        minutes(repeats),
        plan.distance.metres() * volume(context),
        plan.limit,
        context,
    );
    Next {
        prescription: Prescription::Run(RunWork {
            kind: plan.kind,
            warm_up: around,
            repeats,
            work: Stretch {
                amount: RunAmount::Distance(distance),
                pace: Some(hard_band(pace)),
            },
            recovery: (repeats > 1).then_some(recovery),
            cool_down: around,
        }),
        reason: Reason::Run(lighter_word(context).unwrap_or(reason)),
        stress: context.stress(),
        offers: Vec::new(),
    }
}
