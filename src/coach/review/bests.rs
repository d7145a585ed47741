//! Bests: what a session was first in.

use crate::coach::estimate::one_rep_max;
use crate::coach::session::Standing;
use crate::diary::{Diary, Exposure, SessionKey, SessionRecord};
use crate::training::units::{Distance, Duration, Load};
use crate::training::{Amount, Done, MovementId, Prescription, RunKind, SetDone, Track, ran};
use chrono::NaiveDate;

/// Something done better than ever before.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Best {
    /// A rung that was never trained before, above those that were.
    Rung(MovementId),
    /// The sets stand for more than any before, once.
    Estimate {
        /// Of what.
        movement: MovementId,
        /// Now.
        now: Load,
        /// The best before.
        before: Load,
    },
    /// More of it with a load than ever with as much.
    Count {
        /// Of what.
        movement: MovementId,
        /// How much.
        amount: Amount,
        /// With what.
        load: Option<Load>,
    },
    /// Farther than ever in one run.
    Longest {
        /// How far.
        distance: Distance,
    },
    /// As far as before, and faster than ever.
    Fastest {
        /// Of which kind.
        kind: RunKind,
        /// How far.
        distance: Distance,
        /// In what time.
        time: Duration,
    },
}

/// What is no more than noise of the estimate is no best (convention).
const CLEARLY: f64 = 1.005;
/// Runs within this share of a distance are held against each other (convention).
const AS_FAR: f64 = 0.97;

/// The bests of a session against all that was done on days before it, one a slot at most. The first
/// time of a movement or a kind of run is none: there is nothing to beat.
pub fn bests(standing: &Standing<'_>, session: SessionKey) -> Vec<Best> {
    let diary = standing.diary;
    let Some(record) = diary.session(session) else {
        return Vec::new();
    };
    let slots = record.given().map_or(&[][..], |given| &given.slots);
    let mut found: Vec<Best> = Vec::new();
    for (place, slot) in (0..).zip(slots) {
        let done = record.lines_of(place);
        let best = match &slot.prescription {
            Prescription::Sets(work) => {
                let sets = done.iter().flatten().filter_map(|done| match done {
                    Done::Set(set) if !done.is_nothing() => Some(*set),
                    _ => None,
                });
                let sets: Vec<_> = sets.collect();
                rung(diary, session.day, slot.track, work.movement, &sets)
                    .or_else(|| lifted(diary, session, work.movement, &sets, record))
            }
            Prescription::Run(run) => fastest(diary, session.day, run.kind, &done),
            Prescription::Rounds(_) => None,
        };
        found.extend(best.filter(|best| !found.contains(best)));
    }
    found.extend(longest(diary, session.day, record));
    found
}

/// All that was done of a movement in sessions before a day, whatever line it was on.
fn before(
    diary: &Diary,
    day: NaiveDate,
    movement: MovementId,
) -> impl Iterator<Item = Exposure<'_>> {
    diary.exposures_where(NaiveDate::MIN..day, move |asked| {
        matches!(&asked.prescription, Prescription::Sets(work) if work.movement == movement)
    })
}

fn rung(
    diary: &Diary,
    day: NaiveDate,
    track: Track,
    movement: MovementId,
    sets: &[SetDone],
) -> Option<Best> {
    let Track::Ladder(ladder) = track else {
        return None;
    };
    let now = ladder.place(movement).filter(|_| !sets.is_empty())?;
    let highest = diary
        .exposures(track, NaiveDate::MIN..day)
        .filter_map(|exposure| match &exposure.asked.prescription {
            Prescription::Sets(work) => ladder.place(work.movement),
            Prescription::Run(_) | Prescription::Rounds(_) => None,
        })
        .max()?;
    (now > highest).then_some(Best::Rung(movement))
}

fn lifted(
    diary: &Diary,
    session: SessionKey,
    movement: MovementId,
    sets: &[SetDone],
    record: &SessionRecord,
) -> Option<Best> {
    let day = session.day;
    let past: Vec<_> = before(diary, day, movement).collect();
    if past.is_empty() {
        return None;
    }
    let until = day.succ_opt()?;
    let today = diary
        .exposures_where(day..until, move |asked| {
            matches!(&asked.prescription, Prescription::Sets(work) if work.movement == movement)
        })
        .filter_map(|exposure| one_rep_max::best(&exposure))
        .max_by(f64::total_cmp);
    let best = past
        .iter()
        .filter_map(one_rep_max::best)
        .max_by(f64::total_cmp);
    if let (Some(now), Some(best)) = (today, best)
        && now > best * CLEARLY
        && record.has_work()
    {
        let unit = sets.iter().find_map(|set| set.load).map(Load::unit)?;
        let (now, before) = (Load::near(now, unit), Load::near(best, unit));
        if now.compare(before).is_gt() {
            return Some(Best::Estimate {
                movement,
                now,
                before,
            });
        }
    }
    // Most with a load: no set before had as much of both.
    let kilograms = |set: &SetDone| set.load.map_or(0.0, Load::kilograms);
    let earlier: Vec<SetDone> = past
        .iter()
        .flat_map(|exposure| exposure.done.iter().flatten())
        .filter_map(|done| match done {
            Done::Set(set) => Some(*set),
            _ => None,
        })
        .collect();
    let beaten = |set: &&SetDone| {
        let as_much = |was: &SetDone| {
            kilograms(was) >= kilograms(set) && was.amount.count() >= set.amount.count()
        };
        // With a load that was lifted before: a new one is the estimate's matter.
        let known = |was: &SetDone| kilograms(was) >= kilograms(set);
        !earlier.iter().any(as_much) && earlier.iter().any(known)
    };
    let most = sets.iter().filter(beaten);
    let most = most.max_by(|a, b| kilograms(a).total_cmp(&kilograms(b)))?;
    Some(Best::Count {
        movement,
        amount: most.amount,
        load: most.load.filter(|load| !load.is_zero()),
    })
}

fn fastest(diary: &Diary, day: NaiveDate, kind: RunKind, done: &[Option<Done>]) -> Option<Best> {
    let (metres, seconds) = ran(done);
    if metres <= 0.0
        || seconds <= 0.0
        || matches!(
            kind,
            RunKind::Easy | RunKind::Long | RunKind::Walk | RunKind::RunWalk
        )
    {
        return None;
    }
    let speeds = diary
        .exposures(Track::Run(kind), NaiveDate::MIN..day)
        .map(|exposure| ran(&exposure.done))
        .filter(|(far, time)| *far >= metres * AS_FAR && *time > 0.0)
        .map(|(far, time)| far / time);
    let best = speeds.max_by(f64::total_cmp)?;
    let first = done.iter().flatten().find_map(|done| match done {
        Done::Run { distance, .. } => Some(distance.unit()),
        _ => None,
    })?;
    (metres / seconds > best * CLEARLY).then(|| Best::Fastest {
        kind,
        distance: Distance::from_metres(metres, first),
        time: Duration::from_seconds(seconds as u32),
    })
}

fn longest(diary: &Diary, day: NaiveDate, record: &SessionRecord) -> Option<Best> {
    let slots = |record: &SessionRecord| record.given().map_or(0, |given| given.slots.len());
    let far = |record: &SessionRecord| {
        let places = (0..slots(record)).filter_map(|place| u8::try_from(place).ok());
        places
            .map(|place| ran(&record.lines_of(place)).0)
            .fold(0.0, f64::max)
    };
    let now = far(record);
    if now <= 0.0 {
        return None;
    }
    let past = diary.sessions_within(NaiveDate::MIN..day);
    let best = past.map(|(_, record)| far(record)).fold(0.0, f64::max);
    let unit = (0..slots(record)).find_map(|place| {
        let lines = record.lines_of(u8::try_from(place).ok()?);
        lines.iter().flatten().find_map(|done| match done {
            Done::Run { distance, .. } => Some(distance.unit()),
            _ => None,
        })
    })?;
    (best > 0.0 && now > best * CLEARLY).then(|| Best::Longest {
        distance: Distance::from_metres(now, unit),
    })
}
