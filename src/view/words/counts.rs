//! Words around numbers and names.

use crate::training::LeftOut;
use crate::training::units::{Load, MassUnit, Rpe, tenths};

/// `1 line is` or `3 lines are`, still to log.
pub fn lines_left(count: u16) -> String {
    match count {
        1 => "1 line is not logged: it counts as not done.".to_owned(),
        count => format!("{count} lines are not logged: they count as not done."),
    }
}

/// The name of a button that steps a number.
pub fn step_button(label: &str, up: bool) -> String {
    format!("{label}: {}", if up { "more" } else { "less" })
}

/// A measurement that looks like a slip of the finger.
pub fn doubted_measure(by: &str, less: bool) -> String {
    let way = if less { "less" } else { "more" };
    format!("That is {by} {way} than last time. If it is right, save it again.")
}

/// What was measured is on record.
pub fn saved_measure(last: &str) -> String {
    format!("Saved: {last}.")
}

/// How fast a bodyweight may fall, whatever the goal is measured by.
pub fn most_a_week(rate: Load) -> String {
    format!("Down by {rate} a week at the most: faster costs muscle")
}

/// The name of the field for bodyweight.
pub fn weight_in(unit: MassUnit) -> String {
    format!("Weight today, {}", unit.symbol())
}

/// The name of the button that edits a line.
pub fn edit_line(name: &str, text: &str) -> String {
    format!("{name}, {text}: change")
}

/// The name of the button that logs a line, or that says that it is logged; it starts with the
/// word that is seen on it.
pub fn done_line(word: &str, name: &str, text: &str) -> String {
    format!("{word}: {name}, {text}")
}

/// What a count may be.
pub fn whole_up_to(most: u32, noun: &str) -> String {
    format!("Enter a whole number of {noun}, {most} at most.")
}

/// What was typed against what was asked: so many times that, or 0 where nothing was.
pub fn doubt(what: &str, times: f64) -> String {
    let against = match times {
        0.0 => "where no weight was asked".to_owned(),
        3.0.. => format!("is {} times what was asked", times.round() as u32),
        _ => format!("is {} times what was asked", tenths(times)),
    };
    format!("{what} {against}. Save again if it is right.")
}

/// What the effort of a session may be; the ends of the scale have their meaning on a second line.
pub fn efforts() -> Vec<(u8, String)> {
    let name = |value: u8| match value {
        0 => "0\nrest".to_owned(),
        10 => "10\nall I had".to_owned(),
        value => value.to_string(),
    };
    (0..=10).map(|value| (value, name(value))).collect()
}

/// What a set's RPE may be, in half points, with `0` for not said.
pub fn rpes() -> Vec<(u8, String)> {
    const HALVES: [u8; 8] = [12, 14, 15, 16, 17, 18, 19, 20];
    let said = HALVES.map(|halves| (halves, Rpe::clamped(halves).to_string()));
    std::iter::once((0, "not said".to_owned()))
        .chain(said)
        .collect()
}

/// `Week 3`.
pub fn week(number: u16) -> String {
    format!("Week {number}")
}

/// `8 weeks`.
pub fn weeks_from_now(count: u64) -> String {
    format!("{count} weeks")
}

/// `Weeks 3–7`.
pub fn weeks((first, last): (u16, u16)) -> String {
    if first == last {
        week(first)
    } else {
        format!("Weeks {first}\u{2013}{last}")
    }
}

/// When a rung is due.
pub fn gate(week: u16, rung: &str) -> String {
    format!("{rung} from week {week}")
}

/// What a program has to do without.
pub fn left_out(what: LeftOut) -> String {
    let what = match what {
        LeftOut::Base => "a base phase; there is no time to lay one".to_owned(),
        LeftOut::Peak => "weeks at the goal\u{2019}s own intensity".to_owned(),
        LeftOut::Taper { weeks, of } => {
            format!("a taper of {of} weeks; it has {weeks}")
        }
        LeftOut::LighterWeek => "a lighter week to grow on".to_owned(),
        LeftOut::HardRunning => "hard running; your week is too short for it".to_owned(),
        LeftOut::LongRun { reaches, of } => {
            format!("a long run of {of}; it reaches {reaches}")
        }
        LeftOut::RungWeeks { weeks } => {
            format!("three weeks on each rung; there are {weeks}")
        }
    };
    format!("Left out: {what}")
}

/// How much a program is.
pub fn extent(weeks: usize, sessions: usize) -> String {
    let sessions = match sessions {
        1 => "one session".to_owned(),
        count => format!("up to {count} sessions"),
    };
    format!("{weeks} weeks, {sessions} a week")
}

/// The first session.
pub fn first_session(first: &str) -> String {
    format!("It starts on {first}.")
}

/// How far the setup is.
pub fn step(number: usize, of: usize) -> String {
    format!("Step {number} of {of}")
}

/// How much came back from the black box.
pub fn restored(count: usize) -> String {
    match count {
        1 => "One entry that the browser had lost was restored.".to_owned(),
        count => format!("{count} entries that the browser had lost were restored."),
    }
}

/// How much there is in the diary.
pub fn entries(count: usize) -> String {
    match count {
        0 => "Nothing is recorded yet.".to_owned(),
        1 => "1 entry in the diary.".to_owned(),
        count => format!("{count} entries in the diary."),
    }
}
