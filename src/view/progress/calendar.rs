//! A month of days: done, left out, missed, to come.

use crate::coach::session::Standing;
use crate::view::plan::{DayState, stands};
use crate::view::words::{self, progress as told, say};
use chrono::{Datelike, Days, Months, NaiveDate};

/// A month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthView {
    /// Its first day.
    pub first: NaiveDate,
    /// Its name.
    pub name: String,
    /// How much of it was done.
    pub says: String,
    /// Days before its first in that week.
    pub blank: u8,
    /// Its days.
    pub days: Vec<CalendarDay>,
}

/// A day of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CalendarDay {
    /// The day.
    pub day: NaiveDate,
    /// What it is called, with what there was, for who does not see its colour.
    pub name: String,
    /// The day for which what stands on it was planned.
    pub planned: NaiveDate,
    /// How it stands; `None` is a day of rest.
    pub state: Option<DayState>,
    /// Whether it is today.
    pub now: bool,
    /// Whether there is something to look back at.
    pub recorded: bool,
}

/// A session, and the day on which it stands.
struct Found {
    on: NaiveDate,
    planned: NaiveDate,
    state: DayState,
    purpose: &'static str,
}

/// The month of a day.
pub fn first_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// The month so many before or after another, where there is one.
pub fn turned(first: NaiveDate, months: i32) -> Option<NaiveDate> {
    let by = Months::new(months.unsigned_abs());
    if months < 0 {
        first.checked_sub_months(by)
    } else {
        first.checked_add_months(by)
    }
}

/// The month that begins on a day: by the program in force, and of what was before it by what is
/// recorded.
pub fn month(standing: &Standing<'_>, first: NaiveDate) -> MonthView {
    let end = turned(first, 1).unwrap_or(first);
    let mut stand: Vec<Found> = Vec::new();
    for week in &standing.program.weeks {
        if week.last_day + Days::new(7) < first || week.first_day > end {
            continue;
        }
        let found = stands(standing, week).into_iter();
        stand.extend(found.map(|stand| Found {
            on: stand.on,
            planned: stand.session.day,
            state: stand.state,
            purpose: words::purpose(stand.session.purpose),
        }));
    }
    for (key, record) in standing.diary.sessions_within(first..end) {
        if key.program == standing.adopted {
            continue;
        }
        let purpose = record
            .given()
            .map_or("", |given| words::purpose(given.purpose));
        if let Some(state) = DayState::of(record) {
            stand.push(Found {
                on: record.day_done().unwrap_or(key.day),
                planned: key.day,
                state,
                purpose,
            });
        }
    }
    let mut days = Vec::new();
    let (mut done, mut due) = (0, 0);
    for day in first.iter_days().take_while(|day| *day < end) {
        // Of two on a day the one that was done speaks for it.
        let here = || stand.iter().filter(|stand| stand.on == day);
        let found = here().min_by_key(|stand| stand.state != DayState::Done);
        for stand in here() {
            done += usize::from(stand.state == DayState::Done);
            due += usize::from(matches!(
                stand.state,
                DayState::Done | DayState::Skipped | DayState::Missed | DayState::Open
            ));
        }
        let state = found.map(|stand| stand.state);
        days.push(CalendarDay {
            day,
            planned: found.map_or(day, |stand| stand.planned),
            name: name(day, found),
            state,
            now: day == standing.today,
            recorded: matches!(
                state,
                Some(DayState::Done | DayState::Skipped | DayState::Open)
            ),
        });
    }
    MonthView {
        first,
        name: told::month(first),
        says: told::month_done(done, due),
        blank: first.weekday().num_days_from_monday() as u8,
        days,
    }
}

fn name(day: NaiveDate, found: Option<&Found>) -> String {
    let what = match found {
        None => say!(road_rest).to_owned(),
        Some(Found { state, purpose, .. }) => match state.word() {
            "" => (*purpose).to_owned(),
            word => format!("{purpose}, {word}"),
        },
    };
    format!("{}: {what}", words::day(day))
}
