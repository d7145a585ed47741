//! Words about the road to the goal.

use super::time::{day, span};
use crate::coach::week::Clash;
use crate::training::{Week, WeekKind};
use chrono::NaiveDate;

/// Names the picture.
pub const WEEKS: &str = "Weeks to the goal";
/// The end of the road.
pub const GOAL: &str = "Goal";
/// Looks at the next week.
pub const NEXT_WEEK: &str = "Next week";
/// Looks at the week before.
pub const WEEK_BEFORE: &str = "The week before";
/// A day without a session.
pub const REST: &str = "Rest";
/// Leads to a session.
pub const OPEN: &str = "Open the session";
/// Leads to a session that was done.
pub const LOOK_BACK: &str = "Look back at it";
/// Leads to the days that it can be moved to.
pub const MOVE: &str = "Move";
/// Moves it.
pub const MOVE_IT: &str = "Move it";
/// Does not.
pub const LEAVE_IT: &str = "Leave it";
/// Heads the days.
pub const MOVE_TO: &str = "To which day?";
/// None was chosen.
pub const CHOOSE_DAY: &str = "Choose a day.";
/// What stands in the numbers of a session that lies ahead.
pub const AHEAD: &str = "Numbers as they stand today: they follow from what you log until then.";
/// What the blocks of the picture are.
pub const LEGEND: [(&str, &str); 4] = [
    ("done", "Done"),
    ("due", "To come"),
    ("missed", "Missed or left out"),
    ("light", "Lighter on purpose"),
];

/// `11 weeks to go`.
pub fn far(days: i64) -> String {
    match days {
        ..0 => "It is behind you".to_owned(),
        0 => "Today".to_owned(),
        1 => "Tomorrow".to_owned(),
        2..=13 => format!("{days} days to go"),
        days => format!("{} weeks to go", days / 7),
    }
}

/// A week of the picture for who does not see it.
pub fn week_name(week: &Week, kind: &str, (done, of): (usize, usize), now: bool) -> String {
    let this = if now { ", this week" } else { "" };
    format!(
        "Week {}{this}: {kind}, {}, {done} of {of} done",
        week.number,
        span(week.first_day, week.last_day)
    )
}

/// What a week is for.
pub fn what(week: &Week) -> &'static str {
    match week.kind {
        WeekKind::Lighter => "About half the work, to grow on what was done.",
        WeekKind::Loading | WeekKind::Taper => super::phase_purpose(week.phase),
    }
}

/// `done · 55 min`.
pub fn small(state: &str, minutes: u32) -> String {
    match (state, minutes) {
        ("", minutes) => format!("about {minutes} min"),
        (state, 0) => state.to_owned(),
        (state, minutes) => format!("{state} \u{b7} about {minutes} min"),
    }
}

/// The name of the button that moves a session.
pub fn move_name(purpose: &str, on: &str) -> String {
    format!("{MOVE} {purpose}, {on}")
}

/// Heads the dialog that moves a session.
pub fn move_title(purpose: &str) -> String {
    format!("Move {purpose}")
}

/// What moving a session does.
pub fn means(to: NaiveDate, planned: NaiveDate, clash: Option<Clash>) -> String {
    match clash {
        None if to == planned => "Its own day again.".to_owned(),
        None => "Free, and nothing hard stands against it.".to_owned(),
        Some(Clash::SameDay) => "Another session stands there: two on one day.".to_owned(),
        Some(Clash::Beside(hard)) => {
            format!("Hard work on {} too: no rest between.", day(hard))
        }
    }
}

/// It was moved.
pub fn moved(purpose: &str, to: NaiveDate) -> String {
    format!("{purpose} stands on {} now.", day(to))
}
