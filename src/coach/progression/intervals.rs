//! Intervals: repeats of three to five minutes at interval pace; more of them first, then a
//! little faster within present fitness (Daniels), then with less of a jog between them.

use super::judge::{self, Run};
use super::run_bounds::{around, easy_band, farthest, hard_band, lighter_word, present, volume};
use super::{Context, Next};
use crate::coach::estimate::vdot::Effort;
use crate::coach::reason::{Reason, RunReason};
use crate::training::units::{Distance, DistanceUnit, Duration, Pace, PaceUnit};
use crate::training::{
    PaceBand, Prescription, RunAmount, RunPlan, RunWork, Stretch, Track, WeekKind,
};

/// Repeats to choose from, in metres: the longest that takes no more than five minutes.
const REPEATS: [u32; 6] = [1_200, 1_000, 800, 600, 500, 400];
const LONGEST_REPEAT: u32 = 300;
const FEWEST: u8 = 3;
/// The largest step of pace from one session to the next, in seconds a kilometre or mile.
const STEP: u32 = 3;
/// The step of the jog between repeats, in seconds; it stays at half of their time (Daniels: as
/// long as they are, or a little less).
const REST_STEP: u32 = 15;

/// What an interval session asks next.
pub(super) fn next(plan: &RunPlan, context: &Context<'_>) -> Next {
    let past = context.past(Track::Run(plan.kind));
    let judged: Vec<_> = past.iter().take(2).filter_map(judge::run).collect();
    let unit = context.athlete.units.distance;
    let fitness = present(context);
    let pace = fitness.vdot.pace(Effort::Interval, unit);
    let (set, reason) = match judged
        .first()
        .and_then(|last| Some((last, Set::of(last, unit)?)))
    {
        None => {
            let repeat = repeat(pace, plan.quality.metres());
            let first = Set {
                repeat,
                repeats: FEWEST,
                pace,
                rest: usual_rest(pace, repeat),
            };
            let reason = RunReason::FromFitness {
                vdot: fitness.vdot.value(),
                known: fitness.known,
            };
            (first, reason)
        }
        Some((last, set)) if last.verdict.is_miss() => {
            let second = judged.get(1).is_some_and(|before| {
                before.verdict.is_miss() && Set::of(before, unit) == Some(set)
            });
            let rest = usual_rest(set.pace, set.repeat);
            if second && set.rest < rest {
                (Set { rest, ..set }, RunReason::BackOff)
            } else if second && set.repeats > FEWEST {
                let repeats = set.repeats - 1;
                (Set { repeats, ..set }, RunReason::BackOff)
            } else if second {
                let pace = set.pace.slower_by(STEP);
                (Set { pace, ..set }, RunReason::BackOff)
            } else {
                (set, RunReason::Repeat)
            }
        }
        Some((_, set)) => grow(set, pace, plan, fitness.vdot.value()),
    };
    let growth = Reason::Run(lighter_word(context).unwrap_or(reason));
    Next {
        prescription: Prescription::Run(work(set, plan, context)),
        reason: growth,
        stress: context.stress(),
        offers: Vec::new(),
    }
}

/// The hard part of a session.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Set {
    repeat: Distance,
    repeats: u8,
    pace: Pace,
    /// The jog between two of them.
    rest: Duration,
}

impl Set {
    fn of(run: &Run<'_>, unit: PaceUnit) -> Option<Self> {
        let RunAmount::Distance(repeat) = run.asked.work.amount else {
            return None;
        };
        let pace = run.asked.work.pace?.target.per(unit);
        let jog = run.asked.recovery;
        Some(Self {
            repeat,
            repeats: run.asked.repeats,
            pace,
            rest: jog.map_or_else(|| usual_rest(pace, repeat), |jog| jog.time()),
        })
    }

    fn time(self) -> Duration {
        self.pace.time_for(self.repeat)
    }

    fn metres(self) -> f64 {
        self.repeat.metres() * f64::from(self.repeats)
    }
}

/// The jog between repeats: three quarters of their time, in half minutes.
fn usual_rest(pace: Pace, repeat: Distance) -> Duration {
    Duration::from_seconds((pace.time_for(repeat).seconds() * 3 / 4).div_ceil(30) * 30)
}

/// The longest repeat of at most five minutes of which one more than the fewest fit the week's
/// hard part: there is something to grow into.
fn repeat(pace: Pace, quality: f64) -> Distance {
    let metres = |count: u32| Distance::from_metres(f64::from(count), DistanceUnit::Metre);
    REPEATS
        .into_iter()
        .map(metres)
        .filter(|repeat| pace.time_for(*repeat).seconds() <= LONGEST_REPEAT)
        .find(|repeat| repeat.metres() * f64::from(FEWEST + 1) <= quality)
        .unwrap_or_else(|| metres(400))
}

fn grow(set: Set, pace: Pace, plan: &RunPlan, vdot: f64) -> (Set, RunReason) {
    let more = Set {
        repeats: set.repeats.saturating_add(1),
        ..set
    };
    if more.metres() <= plan.quality.metres().min(10_000.0) {
        return (more, RunReason::MoreRepeats { from: set.repeats });
    }
    let faster = set.pace.faster_by(match set.pace.unit() {
        PaceUnit::Kilometre => STEP - 1,
        PaceUnit::Mile => STEP,
    });
    if faster.metres_per_minute() <= pace.metres_per_minute() + 0.5 {
        let reason = RunReason::FasterRepeats { from: set.pace };
        return (
            Set {
                pace: faster,
                ..set
            },
            reason,
        );
    }
    let less = set.rest.seconds().saturating_sub(REST_STEP);
    if less * 2 >= set.time().seconds() {
        let rest = Duration::from_seconds(less);
        return (Set { rest, ..set }, RunReason::LessRest { from: set.rest });
    }
    (set, RunReason::AtThreshold { vdot })
}

fn work(mut set: Set, plan: &RunPlan, context: &Context<'_>) -> RunWork {
    if context.absence.is_some() {
        let present = present(context)
            .vdot
            .pace(Effort::Interval, set.pace.unit());
        if present.metres_per_minute() < set.pace.metres_per_minute() {
            set.pace = present;
        }
    }
    let mut share = volume(context);
    if context.week.kind != WeekKind::Loading {
        share = share.min(0.6);
    }
    let wanted = (f64::from(set.repeats) * share).ceil() as u8;
    let (time, rest) = (set.time(), set.rest);
    let band: PaceBand = easy_band(context);
    let recovery = Stretch {
        amount: RunAmount::Time(rest),
        pace: Some(band),
    };
    let metres = |repeats: u8| {
        let jogs = f64::from(repeats.saturating_sub(1)) * recovery.metres();
        set.repeat.metres() * f64::from(repeats) + jogs
    };
    let minutes = |repeats: u8| {
        let jogs = f64::from(repeats.saturating_sub(1)) * rest.minutes();
        time.minutes() * f64::from(repeats) + jogs
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
    RunWork {
        kind: plan.kind,
        warm_up: around,
        repeats,
        work: Stretch {
            amount: RunAmount::Distance(set.repeat),
            pace: Some(hard_band(set.pace)),
        },
        recovery: (repeats > 1).then_some(recovery),
        cool_down: around,
    }
}
