//! How much was done, week by week.

use super::{around, monday};
use crate::coach::estimate::session_load::session_minutes;
use crate::diary::{Diary, SessionRecord};
use crate::training::{Done, Pattern, Prescription, Purpose, ran};
use chrono::{Days, NaiveDate};
use std::ops::Range;

/// The work of a week.
#[derive(Debug, Clone, PartialEq)]
pub struct WeekVolume {
    /// Its Monday.
    pub monday: NaiveDate,
    /// Minutes by what the sessions were for.
    pub minutes: Vec<(Purpose, f64)>,
    /// Sets by pattern.
    pub sets: Vec<(Pattern, u32)>,
    /// Metres run or walked in runs.
    pub metres: f64,
}

/// The weeks that lie within some days or begin in them, oldest first, those without work among them.
pub fn weeks(diary: &Diary, days: &Range<NaiveDate>) -> Vec<WeekVolume> {
    let mut weeks: Vec<WeekVolume> = Vec::new();
    let mut first = monday(days.start);
    while first < days.end {
        weeks.push(WeekVolume {
            monday: first,
            minutes: Vec::new(),
            sets: Vec::new(),
            metres: 0.0,
        });
        let Some(next) = first.checked_add_days(Days::new(7)) else {
            break;
        };
        first = next;
    }
    for (key, record) in diary.sessions_within(around(days)) {
        let day = record.day_done().unwrap_or(key.day);
        let place = weeks.partition_point(|week| week.monday <= day);
        if let Some(week) = place.checked_sub(1).and_then(|at| weeks.get_mut(at)) {
            // Behind the last Monday there are seven days, no more.
            if day.signed_duration_since(week.monday).num_days() < 7 {
                add(week, record);
            }
        }
    }
    weeks
}

fn add(week: &mut WeekVolume, record: &SessionRecord) {
    let Some(given) = record.given().filter(|_| record.has_work()) else {
        return;
    };
    let minutes = session_minutes(record);
    match week
        .minutes
        .iter_mut()
        .find(|(known, _)| *known == given.purpose)
    {
        Some((_, sum)) => *sum += minutes,
        None => week.minutes.push((given.purpose, minutes)),
    }
    for (place, slot) in (0..).zip(&given.slots) {
        let lines = record.lines_of(place);
        match &slot.prescription {
            Prescription::Sets(work) => {
                let good = |done: &&Done| !done.is_nothing();
                let count = u32::try_from(lines.iter().flatten().filter(good).count()).unwrap_or(0);
                let pattern = work.movement.movement().pattern;
                match week.sets.iter_mut().find(|(known, _)| *known == pattern) {
                    Some((_, sum)) => *sum += count,
                    None if count > 0 => week.sets.push((pattern, count)),
                    None => {}
                }
            }
            Prescription::Run(_) => week.metres += ran(&lines).0,
            Prescription::Rounds(_) => {}
        }
    }
}
