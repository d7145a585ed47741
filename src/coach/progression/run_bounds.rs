//! What no run ever leaves, and how runs are measured out.

use super::Context;
use super::fitness::{Fitness, fitness};
use super::judge::{Run, RunVerdict};
use crate::coach::estimate::vdot::Effort;
use crate::coach::reason::RunReason;
use crate::diary::Exposure;
use crate::training::units::{Distance, Duration, Pace, PaceUnit};
use crate::training::{PaceBand, Prescription, RunAmount, RunKind, Stretch, WeekKind, ran};

/// No single run is longer than the longest of the last 30 days by more than this (BJSM 2025).
pub(super) const MOST_GROWTH: f64 = 1.10;
/// The days in which that longest run counts.
const DAYS: u64 = 30;
/// What a lighter week leaves, about (convention).
const LIGHTER: f64 = 0.8;
/// Who has not run lately may run this far, in metres (convention).
pub(super) const FLOOR: f64 = 3_000.0;

/// The longest run of the last 30 days in metres: as logged with its warm-up and cool-down, or
/// as told at the start while that is within the 30 days.
pub(super) fn longest(context: &Context<'_>) -> f64 {
    let logged = longest_within(context, DAYS);
    let program_days = context.day.signed_duration_since(context.start).num_days();
    let told = context
        .athlete
        .benchmarks
        .running
        .filter(|_| program_days <= 30)
        .map_or(0.0, |running| running.longest.metres());
    logged.max(told)
}

/// The longest logged run of the last so many days, in metres.
fn longest_within(context: &Context<'_>, days: u64) -> f64 {
    context
        .diary
        .exposures_where(context.days_back(days), |slot| {
            matches!(&slot.prescription, Prescription::Run(run) if run.kind != RunKind::Walk)
        })
        .map(|exposure| metres(&exposure))
        .fold(0.0, f64::max)
}

/// Metres of a run as it was done; what is not logged went as asked.
pub(in crate::coach) fn metres(exposure: &Exposure<'_>) -> f64 {
    let Prescription::Run(asked) = &exposure.asked.prescription else {
        return 0.0;
    };
    let (logged, _) = ran(&exposure.done);
    let around = [asked.warm_up, asked.cool_down].into_iter().flatten();
    // A run-walk is logged whole; the jogs between repeats are left out, on the safe side.
    logged + around.map(|stretch| stretch.metres()).sum::<f64>()
}

/// The farthest that a run of today may go, in metres, all stretches together: a tenth over the
/// longest of the last 30 days; after a break of more than that a third of what was run before
/// it (Daniels' first third of a way back).
pub(super) fn farthest(context: &Context<'_>) -> f64 {
    let longest = longest(context);
    let floor = if longest > 0.0 {
        FLOOR
    } else {
        (longest_within(context, Context::WINDOW) / 3.0).max(FLOOR)
    };
    (longest * MOST_GROWTH).max(floor)
}

/// Fitness on the day of the session, less what a break has taken.
pub(super) fn present(context: &Context<'_>) -> Fitness {
    let fitness = fitness(context.athlete, context.diary, context.start, context.day);
    Fitness {
        vdot: context.absence.map_or(fitness.vdot, |absence| {
            fitness.vdot.times(absence.vdot_share())
        }),
        ..fitness
    }
}

/// Whether easy running was too fast twice running: the first time its distance is held, and held
/// for good it would only teach less (convention).
pub(super) fn too_fast_twice(newest_first: &[Run<'_>]) -> bool {
    let too_fast = |run: &Run<'_>| matches!(run.verdict, RunVerdict::TooFast(_));
    newest_first.len() > 1 && newest_first.iter().take(2).all(too_fast)
}

/// Easy running at present fitness.
pub(super) fn easy_band(context: &Context<'_>) -> PaceBand {
    let vdot = present(context).vdot;
    let unit = context.athlete.units.distance;
    let pace = |effort| vdot.pace(effort, unit);
    PaceBand {
        target: pace(Effort::Easy),
        fastest: pace(Effort::EasyFast),
        // Nobody runs too slowly for an easy run.
        slowest: pace(Effort::EasySlow).slower_by(60),
    }
}

/// A band around the pace of hard running: a fiftieth either way (convention).
pub(super) fn hard_band(target: Pace) -> PaceBand {
    let margin = target.seconds().div_ceil(50);
    PaceBand {
        target,
        fastest: target.faster_by(margin),
        slowest: target.slower_by(margin),
    }
}

/// Half kilometres or quarter miles, rounded down, and tenths where those would be a twentieth of
/// the distance or more: a tenth of growth must not be lost in the rounding. At least one.
pub(super) fn rounded(metres: f64, unit: PaceUnit) -> Distance {
    let distance_unit = unit.distance_unit();
    let coarse = match unit {
        PaceUnit::Kilometre => 0.5,
        PaceUnit::Mile => 0.25,
    } * distance_unit.metres();
    let step = if metres >= coarse * 20.0 {
        coarse
    } else {
        distance_unit.metres() / 10.0
    };
    // The small allowance keeps a distance that is exact from slipping a step down.
    let steps = (metres / step + 1e-6).floor().max(1.0);
    Distance::from_metres(steps * step, distance_unit)
}

/// A distance at an easy pace, held to what the legs and the day allow, and why it is as it is.
pub(super) fn steady(
    planned: f64,
    limit: Duration,
    band: PaceBand,
    context: &Context<'_>,
) -> (Stretch, RunReason) {
    // In a lighter week legs rest, too, where it is they that hold the distance.
    let rest = match context.week.kind {
        WeekKind::Loading => 1.0,
        WeekKind::Lighter | WeekKind::Taper => LIGHTER,
    };
    let by_legs = farthest(context) * rest;
    let by_time = band.target.metres_per_minute() * limit.minutes();
    let unit = context.athlete.units.distance;
    let least = by_legs.min(by_time).min(planned);
    let reason = if least >= planned {
        RunReason::Planned {
            vdot: present(context).vdot.value(),
        }
    } else if by_legs <= by_time {
        let whole = unit.distance_unit();
        let longest = longest(context).max(FLOOR / MOST_GROWTH);
        let tenths = (longest / whole.metres() * 10.0).round() / 10.0;
        RunReason::HeldToLongest {
            longest: Distance::from_metres(tenths * whole.metres(), whole),
        }
    } else {
        RunReason::HeldToTime { limit }
    };
    let stretch = Stretch {
        amount: RunAmount::Distance(rounded(least, unit)),
        pace: Some(band),
    };
    (stretch, reason)
}

/// Easy stretches around hard work, the same before and after: ten minutes each, more where the
/// plan has more, less where legs or the day allow no more. `None` where nothing is left.
pub(super) fn around(
    hard_metres: f64,
    hard_minutes: f64,
    planned: f64,
    limit: Duration,
    context: &Context<'_>,
) -> Option<Stretch> {
    let band = easy_band(context);
    let speed = band.target.metres_per_minute();
    let wanted = ((planned - hard_metres) / 2.0).max(speed * 10.0);
    let by_legs = (farthest(context) - hard_metres) / 2.0;
    let by_time = (limit.minutes() - hard_minutes) / 2.0 * speed;
    let metres = wanted.min(by_legs).min(by_time);
    let unit = context.athlete.units.distance;
    let stretch = rounded(metres, unit);
    (stretch.metres() <= metres + 1.0).then_some(Stretch {
        amount: RunAmount::Distance(stretch),
        pace: Some(band),
    })
}

/// The word for a lighter week or a way back, where one of them shapes the run.
pub(super) fn lighter_word(context: &Context<'_>) -> Option<RunReason> {
    if let Some(absence) = context.absence {
        return Some(RunReason::Return {
            days: absence.days,
            since: absence.since,
            volume: (absence.volume_share() * 100.0).round() as u8,
            lost: ((1.0 - absence.vdot_share()) * 100.0).round() as u8,
        });
    }
    (context.week.kind != WeekKind::Loading).then_some(RunReason::Lighter)
}

/// The share of the planned distance that missed time leaves. A lighter week has less already:
/// there the smaller of the two shares counts, not their product.
pub(super) fn volume(context: &Context<'_>) -> f64 {
    let share = context.absence.map_or(1.0, super::Absence::volume_share);
    if context.week.kind == WeekKind::Loading {
        share
    } else {
        (share / LIGHTER).min(1.0)
    }
}
