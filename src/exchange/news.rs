//! What of an import a diary does not hold yet.

use crate::diary::{Body, BroughtPart, BroughtRun, Diary, Entry, SessionRecord};
use crate::training::{Done, MovementId, Prescription, SetDone};
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;

/// Two runs of a day within these shares of each other in distance and time are one: two watches
/// and two apps never quite agree.
const SAME_DISTANCE: f64 = 0.02;
const SAME_TIME: f64 = 0.05;

/// What an import would change.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct News {
    /// What would come in.
    pub entries: Vec<Entry>,
    /// How many sessions are here already, whether or not they say the same now.
    pub known: usize,
    /// How many runs are here already from somewhere else.
    pub same: usize,
}

impl News {
    /// Those of an import's entries that are news to a diary: what is here stays as it is, since the
    /// athlete may have corrected it.
    pub fn of(entries: Vec<Entry>, diary: &Diary) -> Self {
        let mut news = Self::default();
        let (sessions, rest): (Vec<_>, Vec<_>) = entries.into_iter().partition(is_session);
        let mut taken = Diary::default();
        let mut movements = BTreeSet::new();
        for entry in sessions {
            if diary.entry(entry.id).is_some() {
                news.known += 1;
            } else if is_done_already(&entry, diary) || is_ran_already(&entry, &taken) {
                news.same += 1;
            } else {
                movements.extend(parts(&entry).iter().filter_map(BroughtPart::movement));
                // Another watch may have recorded the same run.
                if run_of(&entry).is_some() {
                    taken.add(entry.clone());
                }
                news.entries.push(entry);
            }
        }
        // A movement that no session of it needs is none of the athlete's.
        let is_needed = |entry: &Entry| match entry.body {
            Body::HasMovement { movement, .. } => movements.contains(&movement),
            _ => true,
        };
        let is_news = |entry: &Entry| diary.entry(entry.id).is_none() && is_needed(entry);
        news.entries.extend(rest.into_iter().filter(is_news));
        news
    }

    /// How many sessions would come in.
    pub fn sessions(&self) -> usize {
        self.entries
            .iter()
            .filter(|entry| is_session(entry))
            .count()
    }

    /// How many sets and how many runs would come in.
    pub fn work(&self) -> (usize, usize) {
        self.entries
            .iter()
            .flat_map(parts)
            .fold((0, 0), |(sets, runs), part| match part {
                BroughtPart::Lift(lift) => (sets + lift.sets.len(), runs),
                BroughtPart::Run(_) => (sets, runs + 1),
            })
    }
}

fn is_session(entry: &Entry) -> bool {
    matches!(entry.body, Body::Brought(_))
}

/// What was done in a session from elsewhere.
fn parts(entry: &Entry) -> &[BroughtPart] {
    match &entry.body {
        Body::Brought(brought) => &brought.parts,
        _ => &[],
    }
}

/// The run that a session is, if it is one and nothing else.
fn run_of(entry: &Entry) -> Option<&BroughtRun> {
    match parts(entry) {
        [BroughtPart::Run(run)] => Some(run),
        _ => None,
    }
}

/// The sessions done on a day. What was planned for a day of its week may have been done on it.
fn on_the_day(diary: &Diary, day: NaiveDate) -> impl Iterator<Item = &SessionRecord> {
    let first = day.checked_sub_days(Days::new(7)).unwrap_or(day);
    let end = day.checked_add_days(Days::new(8)).unwrap_or(day);
    let near = diary.sessions_within(first..end);
    near.filter(move |(key, record)| record.day_done().unwrap_or(key.day) == day)
        .map(|(_, record)| record)
}

/// Whether the diary has the work of a session by another name: the same run, or just the same sets
/// of the same movements, as another app has them that the history went through.
fn is_done_already(entry: &Entry, diary: &Diary) -> bool {
    let mut there = on_the_day(diary, entry.at.day()).peekable();
    // Mostly there is nothing to be held against.
    if there.peek().is_none() {
        return false;
    }
    let sets = sets_of(entry);
    is_ran_already(entry, diary)
        || (!sets.is_empty() && there.any(|record| sets_done(record) == sets))
}

/// Whether a session is one run, and the diary has that run by another name.
fn is_ran_already(entry: &Entry, diary: &Diary) -> bool {
    let Some(run) = run_of(entry) else {
        return false;
    };
    let mut lines = on_the_day(diary, entry.at.day()).flat_map(SessionRecord::done);
    lines.any(|done| is_same(run, &done))
}

/// A set as it is held against another: its movement, its count and its grams.
type Held = (MovementId, u32, u32);

fn held(movement: MovementId, set: &SetDone) -> Held {
    let grams = set.load.map_or(0.0, |load| load.kilograms() * 1_000.0);
    (movement, set.amount.count(), grams.round() as u32)
}

/// All sets that count of a session from elsewhere, in an order of their own.
fn sets_of(entry: &Entry) -> Vec<Held> {
    let lifts = parts(entry).iter().filter_map(|part| match part {
        BroughtPart::Lift(lift) => Some(lift),
        BroughtPart::Run(_) => None,
    });
    let mut all: Vec<_> = lifts
        .flat_map(|lift| lift.work().map(|set| held(lift.movement, &set)))
        .collect();
    all.sort_unstable();
    all
}

/// All sets of a session as it stands, in the same order.
fn sets_done(record: &SessionRecord) -> Vec<Held> {
    let slots = record.given().map_or(&[][..], |given| &given.slots);
    let mut all = Vec::new();
    for (place, slot) in (0..).zip(slots) {
        let Prescription::Sets(work) = &slot.prescription else {
            continue;
        };
        for done in record.lines_of(place).into_iter().flatten() {
            if let Done::Set(set) = done {
                all.push(held(work.movement, &set));
            }
        }
    }
    all.sort_unstable();
    all
}

fn is_same(run: &BroughtRun, done: &Done) -> bool {
    let Done::Run { distance, time } = done else {
        return false;
    };
    let near = |one: f64, other: f64, share: f64| (one - other).abs() <= share * one.max(other);
    near(run.distance.metres(), distance.metres(), SAME_DISTANCE)
        && near(run.time.minutes(), time.minutes(), SAME_TIME)
}
