//! Words about the road to the goal.

use super::time::{day, span};
use super::{message, say};
use crate::coach::week::Clash;
use crate::training::{Week, WeekKind};
use chrono::NaiveDate;

/// What the blocks of the picture are.
pub fn legend() -> [(&'static str, &'static str); 4] {
    [
        ("done", say!(done)),
        ("due", say!(to_come)),
        ("missed", say!(road_missed)),
        ("light", say!(lighter_on_purpose)),
    ]
}

/// `11 weeks to go`.
pub fn far(days: i64) -> String {
    match days {
        ..0 => say!(road_behind).to_owned(),
        0 => say!(today).to_owned(),
        1 => say!(tomorrow).to_owned(),
        2..=13 => say!(road_days_left, days = days.unsigned_abs()),
        days => say!(road_weeks_left, weeks = days.unsigned_abs() / 7),
    }
}

/// A week of the picture for who does not see it.
pub fn week_name(week: &Week, kind: &str, (done, of): (usize, usize), now: bool) -> String {
    let (number, span) = (week.number, span(week.first_day, week.last_day));
    if now {
        say!(road_this_week, number, kind, span, done, of)
    } else {
        say!(road_week, number, kind, span, done, of)
    }
}

/// What a week is for.
pub fn what(week: &Week) -> &'static str {
    match week.kind {
        WeekKind::Lighter => say!(road_lighter),
        WeekKind::Loading | WeekKind::Taper => super::phase_purpose(week.phase),
    }
}

/// `done · about 55 min`.
pub fn small(state: &str, minutes: u32) -> String {
    match (state, minutes) {
        ("", minutes) => say!(about_minutes, minutes),
        (state, 0) => state.to_owned(),
        (state, minutes) => format!("{state} \u{b7} {}", say!(about_minutes, minutes)),
    }
}

/// The name of the button that moves a session; it starts with the word that is seen on it.
pub fn move_name(purpose: &str, on: &str) -> String {
    format!("{}: {purpose}, {on}", say!(road_move))
}

/// What moving a session does.
pub fn means(to: NaiveDate, planned: NaiveDate, clash: Option<Clash>) -> String {
    let fixed = match clash {
        None if to == planned => message!(road_own_day),
        None => message!(road_free),
        Some(Clash::SameDay) => message!(road_same_day),
        Some(Clash::Beside(hard)) => return say!(road_beside, day = day(hard)),
    };
    fixed.text().to_owned()
}

/// It was moved.
pub fn moved(purpose: &str, to: NaiveDate) -> String {
    say!(road_moved, purpose, day = day(to))
}
