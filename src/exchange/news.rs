//! What of an import a diary does not hold yet.

use crate::diary::{Body, Brought, BroughtPart, BroughtRun, Diary, Entry};
use crate::training::Done;
use chrono::Days;

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
        for entry in entries {
            let is_session = matches!(entry.body, Body::Brought(_));
            if diary.entry(entry.id).is_some() {
                news.known += usize::from(is_session);
            } else if is_ran_already(&entry, diary) {
                news.same += 1;
            } else {
                news.entries.push(entry);
            }
        }
        // Movements without a session that needs them are none of the athlete's.
        if !news.entries.iter().any(is_session) {
            news.entries.clear();
        }
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
        let parts = self.entries.iter().flat_map(|entry| match &entry.body {
            Body::Brought(brought) => &brought.parts[..],
            _ => &[],
        });
        parts.fold((0, 0), |(sets, runs), part| match part {
            BroughtPart::Lift(lift) => (sets + lift.sets.len(), runs),
            BroughtPart::Run(_) => (sets, runs + 1),
        })
    }
}

fn is_session(entry: &Entry) -> bool {
    matches!(entry.body, Body::Brought(_))
}

/// Whether a session is one run, and the diary has that run by another name.
fn is_ran_already(entry: &Entry, diary: &Diary) -> bool {
    let Body::Brought(brought) = &entry.body else {
        return false;
    };
    let Brought { parts, .. } = &**brought;
    let [BroughtPart::Run(run)] = &parts[..] else {
        return false;
    };
    let day = entry.at.day();
    // What was planned for a day of its week may have been run on this one.
    let first = day.checked_sub_days(Days::new(7)).unwrap_or(day);
    let end = day.checked_add_days(Days::new(8)).unwrap_or(day);
    let on_the_day = diary
        .sessions_within(first..end)
        .filter(|(key, record)| record.day_done().unwrap_or(key.day) == day);
    let mut lines = on_the_day.flat_map(|(_, record)| record.done());
    lines.any(|done| is_same(run, &done))
}

fn is_same(run: &BroughtRun, done: &Done) -> bool {
    let Done::Run { distance, time } = done else {
        return false;
    };
    let near = |one: f64, other: f64, share: f64| (one - other).abs() <= share * one.max(other);
    near(run.distance.metres(), distance.metres(), SAME_DISTANCE)
        && near(run.time.minutes(), time.minutes(), SAME_TIME)
}
