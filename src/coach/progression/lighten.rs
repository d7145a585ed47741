//! A bad day lightens what is asked of it, and adds nothing. What athletes say of their sleep,
//! soreness and stress follows their load more closely than what is measured of them (Saw, Main &
//! Gastin 2016); how much comes off is a convention. The next session goes on from the last full
//! one.

use super::rounds::fewer as fewer_rounds;
use super::run_bounds::{easy_band, rounded};
use super::{Context, Next};
use crate::coach::reason::{Eased, Reason};
use crate::diary::{Check, Feel, Stress};
use crate::training::units::{Load, Rpe};
use crate::training::{
    Prescription, RoundsWork, RunAmount, RunKind, RunWork, SetsWork, Stretch, Track,
};

/// How much a check takes off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ease {
    /// Nothing.
    None,
    /// One thing is bad, or all three are so-so.
    Little,
    /// Two things are bad.
    Half,
}

/// What two bad things leave of a load.
const LOAD: f64 = 0.9;
/// What one bad thing leaves of a run, and two of one that is not run hard anyway.
const SHORTER: u8 = 80;
const HALF: u8 = 50;
/// What is left of the distance of a hard run that is run easy.
const EASY: u8 = 67;

impl Ease {
    /// What a check takes off: a bad thing counts as much as three that are so-so.
    pub fn of(check: Check) -> Self {
        let points = check.all().map(|feel| match feel {
            Feel::Unsaid | Feel::Good => 0,
            Feel::SoSo => 1,
            Feel::Bad => 3,
        });
        match points.iter().sum() {
            ..3 => Self::None,
            3..6 => Self::Little,
            6.. => Self::Half,
        }
    }
}

/// A slot of today in the light of the check.
pub(in crate::coach) fn lighten(
    next: &Next,
    track: Track,
    check: Check,
    context: &Context<'_>,
) -> Option<Next> {
    let ease = Ease::of(check);
    if ease == Ease::None {
        return None;
    }
    let (prescription, eased) = less(next, track, ease == Ease::Half, context);
    Some(Next {
        prescription,
        reason: Reason::Check { check, eased },
        stress: Stress::Light,
        offers: Vec::new(),
    })
}

/// The same at half the volume, for a reason of its own.
pub(super) fn halve(next: &Next, track: Track, reason: Reason, context: &Context<'_>) -> Next {
    let (prescription, _) = less(next, track, true, context);
    Next {
        prescription,
        reason,
        stress: Stress::Light,
        offers: Vec::new(),
    }
}

/// A run cut to a share for a reason of its own, to be built upon; sets stay as they are.
pub(super) fn shorten(
    mut next: Next,
    percent: u8,
    reason: Reason,
    context: &Context<'_>,
) -> Option<Next> {
    let Prescription::Run(run) = next.prescription else {
        return None;
    };
    let (prescription, _) = shorter(run, percent, context);
    next.prescription = prescription;
    next.reason = reason;
    Some(next)
}

fn less(next: &Next, track: Track, half: bool, context: &Context<'_>) -> (Prescription, Eased) {
    match &next.prescription {
        Prescription::Sets(work) => sets(work.clone(), half, context),
        Prescription::Rounds(work) => rounds(work.clone(), half),
        Prescription::Run(run) => {
            let hard = matches!(track, Track::Run(kind) if kind.is_hard());
            match (hard, half) {
                (true, true) => easy(run, context),
                _ if run.repeats > 1 => repeats(*run, half),
                (_, half) => shorter(*run, if half { HALF } else { SHORTER }, context),
            }
        }
    }
}

/// One less, or half of them.
const fn fewer(count: u8, half: bool) -> u8 {
    match (count, half) {
        (..=1, _) => count,
        (count, true) => count.div_ceil(2),
        (count, false) => count - 1,
    }
}

/// A point of RPE off, not under 5.
fn lower(cap: Rpe) -> Rpe {
    cap.min(Rpe::clamped(cap.halves().saturating_sub(2).max(10)))
}

fn sets(mut work: SetsWork, half: bool, context: &Context<'_>) -> (Prescription, Eased) {
    work.sets = fewer(work.sets, half);
    work.cap = lower(work.cap);
    let implement = work.movement.movement().implement;
    let grid = context.athlete.loads(implement);
    let lighter = work.load.zip(grid).filter(|_| half);
    let lighter = lighter.map(|(load, grid)| grid.share_of(load, LOAD));
    let lighter = lighter.filter(|to| work.load.is_some_and(|load| !same(load, *to)));
    work.load = lighter.or(work.load);
    // Nothing is open on such a day, and the way up is to where it ends.
    work.amrap = false;
    if let (Some(_), Some(grid)) = (lighter, grid) {
        for set in &mut work.ramp {
            set.load = grid.share_of(set.load, LOAD);
        }
    }
    let eased = Eased::Sets {
        sets: work.lines(),
        cap: work.cap,
        load: lighter,
    };
    (Prescription::Sets(work), eased)
}

fn same(one: Load, other: Load) -> bool {
    one.compare(other).is_eq()
}

fn rounds(mut work: RoundsWork, half: bool) -> (Prescription, Eased) {
    // Rounds are many: one of ten is no relief.
    let by = if half {
        work.rounds / 2
    } else {
        work.rounds / 4
    };
    let left = (work.rounds - by).max(1);
    work = fewer_rounds(&work, left);
    work.cap = lower(work.cap);
    let eased = Eased::Times { left: work.rounds };
    (Prescription::Rounds(work), eased)
}

fn repeats(mut run: RunWork, half: bool) -> (Prescription, Eased) {
    run.repeats = fewer(run.repeats, half);
    let eased = Eased::Times { left: run.repeats };
    (Prescription::Run(run), eased)
}

/// The work of a run, cut to a share; what goes around it stays.
fn shorter(mut run: RunWork, percent: u8, context: &Context<'_>) -> (Prescription, Eased) {
    let share = f64::from(percent) / 100.0;
    run.work.amount = match run.work.amount {
        RunAmount::Distance(distance) => RunAmount::Distance(rounded(
            distance.metres() * share,
            context.athlete.units.distance,
        )),
        RunAmount::Time(time) => {
            let minutes = (time.minutes() * share).floor().max(1.0) as u32;
            RunAmount::Time(time.min(crate::training::units::Duration::from_minutes(minutes)))
        }
    };
    (Prescription::Run(run), Eased::Shorter { percent })
}

/// An easy run in place of a hard one.
fn easy(run: &RunWork, context: &Context<'_>) -> (Prescription, Eased) {
    let metres = run.metres() * f64::from(EASY) / 100.0;
    let run = RunWork {
        kind: RunKind::Easy,
        warm_up: None,
        repeats: 1,
        work: Stretch {
            amount: RunAmount::Distance(rounded(metres, context.athlete.units.distance)),
            pace: Some(easy_band(context)),
        },
        recovery: None,
        cool_down: None,
    };
    (Prescription::Run(run), Eased::EasyRun)
}
