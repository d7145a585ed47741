//! Running through time.

use super::{around, before};
use crate::coach::progression::fitness::fitness;
use crate::coach::session::Standing;
use crate::diary::{Diary, Stress};
use crate::training::{PaceBand, Prescription, RunKind, Track, ran};
use chrono::{Days, NaiveDate};
use std::ops::Range;

/// One run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Run {
    /// The day it was done.
    pub day: NaiveDate,
    /// How far its work went, in metres.
    pub metres: f64,
    /// In how many seconds.
    pub seconds: f64,
    /// The paces that serve its purpose, where it has any.
    pub asked: Option<PaceBand>,
    /// Whether it asked for all.
    pub is_full: bool,
}

/// Running fitness on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fit {
    /// The day.
    pub day: NaiveDate,
    /// The fitness, in VDOT.
    pub vdot: f64,
    /// Whether a race or time trial stands behind it.
    pub is_known: bool,
}

/// The kinds of runs done within some days, the most often done first.
pub fn kinds(diary: &Diary, days: &Range<NaiveDate>) -> Vec<(RunKind, usize)> {
    let mut found: Vec<(RunKind, usize)> = Vec::new();
    for (_, record) in diary.sessions_within(days.clone()) {
        for (place, slot) in (0..).zip(record.given().map_or(&[][..], |given| &given.slots)) {
            let Prescription::Run(run) = &slot.prescription else {
                continue;
            };
            if record.lines_of(place).iter().all(Option::is_none) {
                continue;
            }
            match found.iter_mut().find(|(known, _)| *known == run.kind) {
                Some((_, count)) => *count += 1,
                None => found.push((run.kind, 1)),
            }
        }
    }
    found.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    found
}

/// The runs of a kind within some days, oldest first.
pub fn run(diary: &Diary, kind: RunKind, days: &Range<NaiveDate>) -> Vec<Run> {
    let mut found = Vec::new();
    for exposure in diary.exposures(Track::Run(kind), around(days)) {
        let Prescription::Run(work) = &exposure.asked.prescription else {
            continue;
        };
        let (metres, seconds) = ran(&exposure.done);
        if metres > 0.0 && seconds > 0.0 && days.contains(&exposure.day) {
            found.push(Run {
                day: exposure.day,
                metres,
                seconds,
                asked: work.work.pace,
                is_full: exposure.asked.stress == Stress::Full,
            });
        }
    }
    found.sort_by_key(|run| run.day);
    found
}

/// Fitness week by week since the program began, up to today: what the coach took it to be.
pub fn fitnesses(standing: &Standing<'_>) -> Vec<Fit> {
    let start = standing.program.start;
    let mut found = Vec::new();
    let mut day = standing.today;
    loop {
        let then = fitness(standing.athlete, standing.diary, start, day);
        found.push(Fit {
            day,
            vdot: then.vdot.value(),
            is_known: then.known,
        });
        if day <= start {
            break;
        }
        day = before(day, 7).max(start);
    }
    found.reverse();
    found
}

/// The day after another.
pub(super) fn after(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(day)
}
