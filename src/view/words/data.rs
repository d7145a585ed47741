//! The athlete's data: copies, what is brought in, what is lost.

use super::{say, time};
use chrono::NaiveDate;

/// How the app comes to the home screen.
pub fn install_steps() -> [&'static str; 3] {
    [
        say!(install_step_1),
        say!(install_step_2),
        say!(install_step_3),
    ]
}

/// How old the last copy is, and how many sessions were ended since.
pub fn last_copy(day: NaiveDate, today: NaiveDate, ended: usize) -> String {
    let days = today.signed_duration_since(day).num_days();
    say!(
        last_copy,
        days = days.max(0).unsigned_abs(),
        sessions = ended
    )
}

/// That it is time for a copy.
pub fn copy_due(days: Option<i64>, ended: usize) -> String {
    let sessions = ended;
    match days.map(|days| days.max(0).unsigned_abs()) {
        None => say!(copy_due_never, sessions),
        Some(days) if ended == 0 => say!(copy_due_old, days),
        Some(days) if days < 2 => say!(copy_due_sessions, sessions),
        Some(days) => say!(copy_due, days, sessions),
    }
}

/// How much comes in.
pub fn coming_in(entries: usize, sessions: usize) -> String {
    say!(coming_in, entries, sessions)
}

/// From when to when.
pub fn from_to(first: NaiveDate, last: NaiveDate) -> String {
    let day = time::long_day;
    if first == last {
        say!(all_from, day = day(first))
    } else {
        say!(from_to, first = day(first), last = day(last))
    }
}

/// How much of it is known.
pub fn known(count: usize) -> String {
    say!(known_entries, count)
}

/// How much of it cannot be read.
pub fn unreadable(count: usize) -> String {
    say!(unreadable, count)
}

/// Which program would be in force.
pub fn in_force(goal: &str, start: NaiveDate) -> String {
    say!(in_force, goal, start = time::long_day(start))
}

/// One program takes the place of another.
pub fn changes(from: &str, to: &str) -> String {
    say!(program_changes, from, to)
}

/// What came in.
pub fn brought_in(entries: usize) -> String {
    say!(brought_in, entries)
}

/// When the last import was.
pub fn brought_on(day: NaiveDate) -> String {
    say!(brought_on, day = time::long_day(day))
}

/// How much of its space it takes.
pub fn takes(characters: usize) -> String {
    // Browsers give about five million characters.
    say!(takes_space, percent = characters / 50_000)
}

/// Heads what is stored and cannot be read.
pub fn damaged(count: usize) -> String {
    say!(damaged, count)
}
