//! Brisk walking: easy minutes beside the rest of a session. Weigh-ins steer them: more where the
//! weight falls more slowly than the goal needs, fewer where it falls faster than keeps muscle.

use super::easy::whole;
use super::run_bounds::volume;
use super::steer::steer;
use super::{Context, Next};
use crate::coach::reason::{RunReason, Steer};
use crate::training::units::Duration;
use crate::training::{Prescription, RunAmount, RunPlan, Stretch, Track, WeekKind};

/// Minutes from one walk to the next, and the fewest (convention).
const STEP: u32 = 5;
const FEWEST: u32 = 10;
/// Walking goes at 100 m a minute.
const METRES_A_MINUTE: f64 = 100.0;

/// What a walk asks next.
pub(super) fn next(plan: &RunPlan, context: &Context<'_>) -> Next {
    let most = plan.limit.seconds() / 60;
    let usual = (plan.distance.metres() / METRES_A_MINUTE) as u32;
    let past = context.past(Track::Run(plan.kind));
    let last = past
        .first()
        .and_then(|last| match &last.asked.prescription {
            Prescription::Run(run) => Some(run.time().seconds() / 60),
            _ => None,
        });
    let trend = steer(context);
    let last = last.unwrap_or(usual);
    let wanted = match trend {
        Steer::Unknown => usual.max(last),
        Steer::OnCourse { .. } => last,
        Steer::Short { .. } => last + STEP,
        Steer::TooFast { .. } => last.saturating_sub(STEP),
    };
    let mut minutes = wanted.max(FEWEST).min(most.max(1));
    if context.absence.is_some() || context.week.kind != WeekKind::Loading {
        minutes = (f64::from(minutes) * volume(context)) as u32;
    }
    let stretch = Stretch {
        amount: RunAmount::Time(Duration::from_minutes(minutes.max(1))),
        pace: None,
    };
    whole(plan.kind, stretch, RunReason::Trend(trend), context)
}
