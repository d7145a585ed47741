//! A session that was recorded elsewhere, by another app or a watch: what was done is known, what
//! was asked is not.

use super::Measures;
use super::session::{Given, GivenSlot, Stress};
use crate::training::units::{
    Distance, DistanceUnit, Duration, Load, MassUnit, Pace, PaceUnit, Rpe,
};
use crate::training::{
    Amount, Done, MovementId, PaceBand, Phase, Prescription, Purpose, RampSet, RepRange, RunAmount,
    RunKind, RunWork, SetDone, SetsWork, Stretch, Track, WeekKind,
};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// What recorded it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Origin {
    /// Strong.
    Strong,
    /// Hevy.
    Hevy,
    /// `FitNotes`.
    FitNotes,
    /// `StrongLifts` 5x5.
    StrongLifts,
    /// Liftosaur.
    Liftosaur,
    /// `LiftLog`.
    LiftLog,
    /// Garmin Connect's list of activities.
    Garmin,
    /// Strava's list of activities.
    Strava,
    /// A file of a watch: FIT, TCX or GPX.
    Watch,
    /// A table that the athlete said the columns of.
    Table,
}

/// What a set was there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SetKind {
    /// The work.
    Work,
    /// The way up to it; it counts in no trend.
    WarmUp,
    /// On from another set at once, with less.
    Drop,
    /// To the last rep that would go, and on to the one that would not.
    Failure,
}

/// One set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BroughtSet {
    /// What it was there for.
    pub kind: SetKind,
    /// What was done.
    pub done: SetDone,
}

/// A movement with its sets, in their order.
#[derive(Debug, Clone, PartialEq)]
pub struct BroughtLift {
    /// The movement.
    pub movement: MovementId,
    /// Its sets; at least one.
    pub sets: Vec<BroughtSet>,
    /// In the athlete's words; may be empty.
    pub note: String,
}

/// A run.
#[derive(Debug, Clone, PartialEq)]
pub struct BroughtRun {
    /// Its kind, as far as its name tells.
    pub kind: RunKind,
    /// How far.
    pub distance: Distance,
    /// In what time.
    pub time: Duration,
    /// What a watch showed.
    pub measures: Measures,
}

/// One thing that was done.
#[derive(Debug, Clone, PartialEq)]
pub enum BroughtPart {
    /// Sets of a movement.
    Lift(BroughtLift),
    /// A run.
    Run(BroughtRun),
}

/// A session that was recorded elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Brought {
    /// What recorded it.
    pub origin: Origin,
    /// What it was called there; may be empty.
    pub name: String,
    /// In the athlete's words; may be empty.
    pub note: String,
    /// How long it took, where that is known.
    pub time: Option<Duration>,
    /// What was done, in its order; at least one.
    pub parts: Vec<BroughtPart>,
}

/// Up to so many reps a set at the heaviest load are for strength, more for muscle (SCIENCE.md).
const FEW_REPS: u32 = 5;

/// An activity of one pace is taken to have been meant within so much of it either way.
const EITHER_WAY: f64 = 0.05;

impl Brought {
    /// The parts that count, with the places of their slots: what was only warmed up for is none.
    pub fn counted(&self) -> impl Iterator<Item = (u8, &BroughtPart)> {
        let work = self.parts.iter().filter(|part| part.is_work());
        (0..=u8::MAX).zip(work)
    }

    /// The session as if it had been prescribed as it was done, since nobody knows what it was to
    /// be: every set was meant.
    pub(super) fn given(&self) -> Given {
        let slots: Vec<_> = self.counted().map(|(_, part)| part.slot()).collect();
        Given {
            purpose: slots.first().map_or(Purpose::Recovery, purpose),
            phase: Phase::General,
            week: WeekKind::Loading,
            slots,
        }
    }
}

impl BroughtPart {
    fn is_work(&self) -> bool {
        match self {
            Self::Lift(lift) => lift.work().next().is_some(),
            Self::Run(_) => true,
        }
    }

    /// The movement, unless it is a run.
    pub fn movement(&self) -> Option<MovementId> {
        match self {
            Self::Lift(lift) => Some(lift.movement),
            Self::Run(_) => None,
        }
    }

    /// What was noted of it.
    pub(super) fn note(&self) -> Option<&str> {
        match self {
            Self::Lift(lift) => Some(lift.note.as_str()).filter(|note| !note.is_empty()),
            Self::Run(_) => None,
        }
    }

    /// What a watch showed of it.
    pub(super) fn measures(&self) -> Option<&Measures> {
        match self {
            Self::Lift(_) => None,
            Self::Run(run) => Some(&run.measures).filter(|measures| !measures.is_empty()),
        }
    }

    /// What was done, a line each.
    pub(super) fn lines(&self) -> Vec<Done> {
        match self {
            Self::Lift(lift) => lift.lines().into_iter().map(Done::Set).collect(),
            Self::Run(run) => vec![Done::Run {
                distance: run.distance,
                time: run.time,
            }],
        }
    }

    fn slot(&self) -> GivenSlot {
        let (track, prescription) = match self {
            Self::Lift(lift) => (
                Track::Movement(lift.movement),
                Prescription::Sets(lift.asked()),
            ),
            Self::Run(run) => (Track::Run(run.kind), Prescription::Run(run.asked())),
        };
        GivenSlot {
            track,
            stress: Stress::Full,
            prescription,
        }
    }
}

impl BroughtLift {
    /// The sets that count: what was only warmed up for is none.
    pub fn work(&self) -> impl Iterator<Item = SetDone> {
        let work = self.sets.iter().filter(|set| set.kind != SetKind::WarmUp);
        work.map(|set| set.done)
    }

    /// The work in the order in which it is asked for: the heaviest sets last, as at the end of a
    /// ramp, so that what is asked next is held against them, not against what came down after.
    fn lines(&self) -> Vec<SetDone> {
        let mut lines: Vec<SetDone> = Vec::new();
        for set in self.work() {
            // Mostly the last: sets rarely come down.
            let heavier = |line: &&SetDone| by_load(line.load, set.load).is_gt();
            let behind = lines.iter().rev().take_while(heavier).count();
            lines.insert(lines.len() - behind, set);
        }
        lines
    }

    fn asked(&self) -> SetsWork {
        let lines = self.lines();
        let heaviest = lines.last().and_then(|set| set.load);
        let lighter = |set: &&SetDone| by_load(set.load, heaviest).is_lt();
        let ramp = lines.iter().take_while(lighter);
        let ramp: Vec<_> = ramp
            .map(|set| RampSet {
                amount: set.amount,
                load: set.load.unwrap_or(Load::whole(0, MassUnit::Kilogram)),
            })
            .collect();
        let top = &lines[ramp.len().min(lines.len())..];
        let amount = usual(top);
        let count = u16::try_from(amount.count()).unwrap_or(u16::MAX);
        SetsWork {
            movement: self.movement,
            sets: u8::try_from(top.len()).unwrap_or(u8::MAX).max(1),
            amount,
            range: RepRange {
                low: count,
                high: count,
            },
            load: heaviest,
            // How hard it was is not known where it is not said: all that was there is the least
            // that can be made of it.
            cap: Rpe::MAX,
            rest: Duration::default(),
            ramp,
            amrap: false,
        }
    }
}

impl BroughtRun {
    fn asked(&self) -> RunWork {
        let unit = match self.distance.unit() {
            DistanceUnit::Mile => PaceUnit::Mile,
            DistanceUnit::Metre | DistanceUnit::Kilometre => PaceUnit::Kilometre,
        };
        let speed = self.distance.metres() / self.time.minutes().max(1e-6);
        let pace = |share: f64| Pace::from_metres_per_minute(speed * share, unit);
        let band = PaceBand {
            target: pace(1.0),
            fastest: pace(1.0 + EITHER_WAY),
            slowest: pace(1.0 - EITHER_WAY),
        };
        RunWork {
            kind: self.kind,
            warm_up: None,
            repeats: 1,
            work: Stretch {
                amount: RunAmount::Distance(self.distance),
                pace: (self.kind != RunKind::Walk).then_some(band),
            },
            recovery: None,
            cool_down: None,
        }
    }
}

/// What has no load is the least.
fn by_load(one: Option<Load>, other: Option<Load>) -> Ordering {
    match (one, other) {
        (Some(one), Some(other)) => one.compare(other),
        (one, other) => one.is_some().cmp(&other.is_some()),
    }
}

/// The count that most of the sets have; of two the higher. There is at least one set.
fn usual(sets: &[SetDone]) -> Amount {
    let often = |amount: Amount| {
        let same = |set: &&SetDone| set.amount.count() == amount.count();
        sets.iter().filter(same).count()
    };
    let amounts = sets.iter().map(|set| set.amount);
    let most = amounts.max_by_key(|amount| (often(*amount), amount.count()));
    most.unwrap_or(Amount::Reps(0))
}

/// What a session was for, as far as its first part tells.
fn purpose(slot: &GivenSlot) -> Purpose {
    match &slot.prescription {
        Prescription::Sets(work) => match work.amount {
            Amount::Reps(_) if work.amount.count() <= FEW_REPS => Purpose::MaxStrength,
            _ => Purpose::Hypertrophy,
        },
        Prescription::Run(run) => match run.kind {
            RunKind::Easy | RunKind::RunWalk | RunKind::Walk => Purpose::EasyAerobic,
            RunKind::Long => Purpose::Long,
            RunKind::Tempo | RunKind::RacePace => Purpose::Threshold,
            RunKind::Intervals | RunKind::TimeTrial => Purpose::Vo2Max,
            RunKind::Repetitions => Purpose::Speed,
        },
        Prescription::Rounds(_) => Purpose::Metabolic,
    }
}
