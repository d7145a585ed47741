//! A time trial: a set distance, all out and even, alone. Its result stands for the race that there
//! is none of (Daniels: any race or time trial gives the VDOT).

use super::race_pace::finish;
use super::run_bounds::{farthest, present, rounded};
use super::{Context, Next};
use crate::coach::reason::RunReason;
use crate::training::units::Pace;
use crate::training::{PaceBand, RunPlan};

/// The pace is a guess: so many seconds a kilometre or mile to either side of it are right, too.
const EITHER_WAY: u32 = 120;
/// The share of the day that is left for the way there and back.
const AROUND: f64 = 0.35;

/// What a time trial asks.
pub(super) fn next(plan: &RunPlan, context: &Context<'_>) -> Next {
    let unit = context.athlete.units.distance;
    let vdot = present(context).vdot;
    let of = |distance| Pace::of(distance, vdot.race_time(distance), unit);
    let by_time = plan.limit.minutes() * (1.0 - AROUND) * of(plan.quality).metres_per_minute();
    let most = plan.quality.metres().min(farthest(context)).min(by_time);
    let distance = rounded(most, unit);
    let pace = of(distance);
    let band = PaceBand {
        target: pace,
        fastest: pace.faster_by(EITHER_WAY),
        slowest: pace.slower_by(EITHER_WAY),
    };
    let vdot = vdot.value();
    finish(
        plan,
        context,
        (band, distance, 1),
        RunReason::Trial { vdot },
    )
}
