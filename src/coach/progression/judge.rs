//! Whether what was done is what was asked, by the purpose of it.

use crate::diary::{Exposure, LeftWhy};
use crate::training::units::{Load, Pace, Rpe};
use crate::training::{
    Done, Form, Prescription, RepRange, RunAmount, RunKind, RunWork, SetDone, SetsWork, ran,
};

/// What one performance of sets amounts to.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sets<'a> {
    /// As asked.
    pub(super) asked: &'a SetsWork,
    /// How it went.
    pub(super) verdict: Verdict,
    /// The lightest load of the sets that were done.
    pub(super) load: Option<Load>,
    /// The least count among the asked sets; 0 where one was left out.
    pub(super) least: u32,
    /// The count of the last asked set.
    pub(super) last: u32,
    /// The highest RPE that was said of a set.
    pub(super) hardest: Option<Rpe>,
}

/// How a performance went.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Verdict {
    /// As asked, or more.
    Done,
    /// As asked as far as it went; the rest was left, and that is no miss.
    Left(LeftWhy),
    /// All of it, harder than it should have been.
    TooHard(Rpe),
    /// All of it, with less load.
    LessLoad,
    /// The form broke.
    FormBroke,
    /// At least half of it; percent done.
    Partial(u8),
    /// Less than half of it; percent done.
    Missed(u8),
}

impl Verdict {
    /// Whether it counts towards a second miss running.
    pub(super) const fn is_miss(self) -> bool {
        matches!(self, Self::FormBroke | Self::Partial(_) | Self::Missed(_))
    }
}

impl Sets<'_> {
    /// Whether all sets reached the top of the range within the cap and with sound form.
    pub(super) fn at_top(&self, range: RepRange) -> bool {
        self.verdict == Verdict::Done && self.least >= u32::from(range.high)
    }
}

/// Judges sets; `None` where the exposure is of something else, or was left before the first that
/// counts.
pub(super) fn sets<'a>(exposure: &'a Exposure<'_>) -> Option<Sets<'a>> {
    let Prescription::Sets(asked) = &exposure.asked.prescription else {
        return None;
    };
    let mut done: Vec<_> = exposure
        .done
        .iter()
        // The ramp leads to what counts.
        .skip(asked.ramp.len())
        .take(usize::from(asked.sets))
        .map(|line| match line {
            Some(Done::Set(set)) => Some(set),
            _ => None,
        })
        .collect();
    // What was left is no miss: what was done is judged.
    let left = exposure.left.filter(|_| done.contains(&None));
    if left.is_some() {
        done.retain(Option::is_some);
        if done.is_empty() {
            return None;
        }
    }
    let sets = if left.is_some() {
        done.len() as u64
    } else {
        u64::from(asked.sets.max(1))
    };
    let count = |set: Option<&SetDone>| set.map_or(0, |set| set.amount.count());
    let target = asked.amount.count().max(1);
    let total = u64::from(target) * sets;
    let full: u64 = done
        .iter()
        .map(|set| u64::from(count(*set).min(target)))
        .sum();
    let percent = (full * 100 / total).min(100) as u8;

    let loads = done.iter().flatten().filter_map(|set| set.load);
    let load = loads.min_by(|a, b| a.compare(*b));
    let lighter = asked
        .load
        .zip(load)
        .is_some_and(|(asked, used)| used.kilograms() < asked.kilograms() * ROUNDED);
    let hardest = done.iter().flatten().filter_map(|set| set.rpe).max();
    let broke = done.iter().flatten().any(|set| set.form == Form::Broke);
    let verdict = match percent {
        ..50 => Verdict::Missed(percent),
        _ if broke => Verdict::FormBroke,
        50..100 => Verdict::Partial(percent),
        _ if lighter => Verdict::LessLoad,
        _ => match hardest.filter(|rpe| rpe.halves() > asked.cap.halves() + NOISE) {
            Some(rpe) => Verdict::TooHard(rpe),
            None => left.map_or(Verdict::Done, Verdict::Left),
        },
    };
    Some(Sets {
        asked,
        verdict,
        load,
        least: done.iter().copied().map(count).min().unwrap_or(0),
        last: done.last().copied().map_or(0, count),
        hardest,
    })
}

/// Half a point of RPE is what people are off by (Zourdos 2016): no more than that is no miss.
const NOISE: u8 = 1;

/// What one performance of a run amounts to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Run<'a> {
    /// As asked.
    pub(super) asked: &'a RunWork,
    /// How it went.
    pub(super) verdict: RunVerdict,
}

/// How a run went, by its purpose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::coach) enum RunVerdict {
    /// As asked.
    Done,
    /// Easy or long, and faster than that is.
    TooFast(Pace),
    /// Short of its distance or time; percent done.
    Short(u8),
    /// Its distance, short of its pace.
    TooSlow,
}

impl RunVerdict {
    /// Whether it counts towards a second miss running.
    pub(super) fn is_miss(self) -> bool {
        self != Self::Done
    }
}

/// A watch is within this share of the truth (convention).
pub(in crate::coach) const WATCH: f64 = 0.97;
/// And this is what a change of units may round away of a load.
pub(in crate::coach) const ROUNDED: f64 = 0.995;

/// Judges a run; `None` where the exposure is of something else, or was left before its end.
pub(super) fn run<'a>(exposure: &'a Exposure<'_>) -> Option<Run<'a>> {
    let Prescription::Run(asked) = &exposure.asked.prescription else {
        return None;
    };
    let (metres, seconds) = ran(&exposure.done);
    let share = share_done(asked, metres, seconds);
    // What was left is no miss: the run before it is gone on from.
    if exposure.left.is_some() && share < WATCH {
        return None;
    }
    let verdict = if share < WATCH {
        RunVerdict::Short((share * 100.0) as u8)
    } else {
        off_pace(asked, metres, seconds).unwrap_or(RunVerdict::Done)
    };
    Some(Run { asked, verdict })
}

/// What its pace makes of a run that served another purpose: easy running that was too fast, hard
/// running that was too slow.
pub(in crate::coach) fn off_pace(asked: &RunWork, metres: f64, seconds: f64) -> Option<RunVerdict> {
    let band = asked.work.pace?;
    let minutes = (seconds / 60.0).max(1e-6);
    let ran = Pace::from_metres_per_minute(metres / minutes, band.target.unit());
    match asked.kind {
        RunKind::Easy | RunKind::Long if ran.seconds() < band.fastest.seconds() => {
            Some(RunVerdict::TooFast(ran))
        }
        RunKind::Tempo | RunKind::Intervals | RunKind::RacePace | RunKind::Repetitions
            if ran.seconds() > band.slowest.seconds() =>
        {
            Some(RunVerdict::TooSlow)
        }
        _ => None,
    }
}

/// The share of the asked work that was done, by time where it was asked by time.
pub(in crate::coach) fn share_done(asked: &RunWork, metres: f64, seconds: f64) -> f64 {
    let repeats = f64::from(asked.repeats.max(1));
    if asked.kind == RunKind::RunWalk {
        return seconds / f64::from(asked.time().seconds().max(1));
    }
    match asked.work.amount {
        RunAmount::Distance(distance) => metres / (distance.metres() * repeats).max(1.0),
        RunAmount::Time(time) => seconds / (f64::from(time.seconds()) * repeats).max(1.0),
    }
}
