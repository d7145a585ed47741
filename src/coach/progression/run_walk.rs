//! From walking to running: one to one, three to one, then running on (SCIENCE: the run ladder).
//! It is logged whole, walking and running together.

use super::easy::whole;
use super::judge::{self, RunVerdict};
use super::run_bounds::{easy_band, farthest, lighter_word, volume};
use super::{Context, Next};
use crate::coach::reason::{Reason, RunReason};
use crate::diary::Exposure;
use crate::training::units::Duration;
use crate::training::{Prescription, RunAmount, RunKind, RunPlan, RunWork, Stretch, WeekKind};

/// Seconds of running, seconds of walking, repeats.
const MIXES: [(u32, u32, u8); 9] = [
    (60, 60, 8),
    (60, 60, 10),
    (120, 120, 5),
    (120, 120, 6),
    (180, 60, 5),
    (180, 60, 6),
    (270, 90, 4),
    (360, 120, 3),
    (540, 180, 2),
];
/// Then running on for this many minutes, and two more each time.
const FIRST_MINUTES: u32 = 18;
const MORE_MINUTES: u32 = 2;
/// A lighter week has this share of the repeats (convention).
const LIGHTER: f64 = 0.65;

/// Whether the athlete runs without walking: as told at the start, or as the last run-walk that
/// asked for all shows.
pub(super) fn runs_on(context: &Context<'_>) -> bool {
    context.athlete.benchmarks.running.is_some()
        || past(context)
            .iter()
            .take(2)
            .filter_map(judge::run)
            .any(|run| !run.verdict.is_miss() && level(run.asked) >= MIXES.len())
}

/// Run-walks that asked for all, newest first, whatever they were planned as.
fn past<'a>(context: &Context<'a>) -> Vec<Exposure<'a>> {
    context
        .past_where(|asked| {
            matches!(&asked.prescription, Prescription::Run(run) if run.kind == RunKind::RunWalk)
        })
        .collect()
}

/// What running and walking in turn asks next.
pub(super) fn next(plan: &RunPlan, context: &Context<'_>) -> Next {
    let past = past(context);
    let judged: Vec<_> = past.iter().take(2).filter_map(judge::run).collect();
    let (level, reason) = match judged.first() {
        None => (
            0,
            RunReason::FromFitness {
                vdot: super::run_bounds::present(context).vdot.value(),
                known: false,
            },
        ),
        Some(last) => {
            let level = level(last.asked);
            let second = judged.get(1).is_some_and(|before| before.verdict.is_miss());
            match last.verdict {
                RunVerdict::Done | RunVerdict::TooFast(_) if context.absence.is_none() => {
                    let twice = judged.get(1).is_some_and(|before| {
                        !before.verdict.is_miss() && self::level(before.asked) == level
                    });
                    if twice && context.week.kind == WeekKind::Loading {
                        (level + 1, RunReason::NextMix)
                    } else {
                        (level, RunReason::SameMix)
                    }
                }
                RunVerdict::Short(_) | RunVerdict::TooSlow if second => {
                    (level.saturating_sub(1), RunReason::BackOff)
                }
                RunVerdict::Short(percent) => (level, RunReason::RepeatDistance { percent }),
                _ => (level, RunReason::Repeat),
            }
        }
    };
    let band = easy_band(context);
    let run = |seconds| Stretch {
        amount: RunAmount::Time(Duration::from_seconds(seconds)),
        pace: Some(band),
    };
    let Some((running, walking, repeats)) = MIXES.get(level).copied() else {
        let further = u32::try_from(level - MIXES.len()).unwrap_or(0);
        let whole_minutes = f64::from(FIRST_MINUTES + further * MORE_MINUTES);
        let minutes = whole_minutes * volume(context) * lighter(context);
        // Once there is nothing to walk, the plan's distance is the end of it.
        let speed = band.target.metres_per_minute();
        let planned = (plan.distance.metres() / speed).max(whole_minutes.min(30.0));
        let most = plan
            .limit
            .minutes()
            .min(planned)
            .min(farthest(context) / speed);
        let seconds = (minutes.min(most) * 60.0) as u32 / 60 * 60;
        return whole(RunKind::RunWalk, run(seconds.max(60)), reason, context);
    };
    let work = RunWork {
        kind: RunKind::RunWalk,
        warm_up: None,
        repeats,
        work: run(running),
        recovery: Some(Stretch {
            amount: RunAmount::Time(Duration::from_seconds(walking)),
            pace: None,
        }),
        cool_down: None,
    };
    Next {
        prescription: Prescription::Run(held(work, plan, context)),
        reason: Reason::Run(lighter_word(context).unwrap_or(reason)),
        stress: context.stress(),
        offers: Vec::new(),
    }
}

fn lighter(context: &Context<'_>) -> f64 {
    match context.week.kind {
        WeekKind::Loading => 1.0,
        WeekKind::Lighter | WeekKind::Taper => LIGHTER,
    }
}

/// As many repeats as missed time, legs and the day allow.
fn held(mut work: RunWork, plan: &RunPlan, context: &Context<'_>) -> RunWork {
    let share = volume(context) * lighter(context);
    let wanted = (f64::from(work.repeats) * share).round() as u8;
    work.repeats = (1..=wanted.max(1))
        .rev()
        .find(|repeats| {
            let work = RunWork {
                repeats: *repeats,
                ..work
            };
            work.metres() <= farthest(context) && work.time() <= plan.limit
        })
        .unwrap_or(1);
    work
}

/// The level of an asked run: the mix with its running and its repeats or more, or beyond them.
fn level(asked: &RunWork) -> usize {
    let RunAmount::Time(running) = asked.work.amount else {
        return 0;
    };
    let known = MIXES
        .iter()
        .rposition(|(run, _, repeats)| *run == running.seconds() && *repeats <= asked.repeats);
    if asked.recovery.is_none() && asked.repeats == 1 {
        let minutes = running.seconds() / 60;
        let further = minutes.saturating_sub(FIRST_MINUTES) / MORE_MINUTES;
        return MIXES.len() + further as usize;
    }
    known.unwrap_or_else(|| {
        let same = MIXES
            .iter()
            .position(|(run, _, _)| *run == running.seconds());
        same.map_or(0, |place| place.saturating_sub(1))
    })
}
