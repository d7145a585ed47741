//! Words around numbers and names.

use super::say;
use super::say::decimal;
use crate::training::LeftOut;
use crate::training::units::{Load, MassUnit, Rpe};

/// How many lines are still to log.
pub fn lines_left(count: u16) -> String {
    say!(lines_left, count)
}

/// The name of a button that steps a number.
pub fn step_button(label: &str, up: bool) -> String {
    if up {
        say!(step_up, label)
    } else {
        say!(step_down, label)
    }
}

/// A measurement that looks like a slip of the finger.
pub fn doubted_measure(by: &str, less: bool) -> String {
    if less {
        say!(doubted_less, by)
    } else {
        say!(doubted_more, by)
    }
}

/// What was measured is on record.
pub fn saved_measure(last: &str) -> String {
    say!(saved_measure, last)
}

/// How fast a bodyweight may fall, whatever the goal is measured by.
pub fn most_a_week(rate: Load) -> String {
    say!(most_a_week, rate)
}

/// The name of the field for bodyweight.
pub fn weight_in(unit: MassUnit) -> String {
    say!(weight_in, unit = unit.symbol())
}

/// The name of the button that edits a line.
pub fn edit_line(name: &str, text: &str) -> String {
    say!(edit_line, name, text)
}

/// The name of the button that logs a line, or that says that it is logged; it starts with the
/// word that is seen on it.
pub fn done_line(word: &str, name: &str, text: &str) -> String {
    format!("{word}: {name}, {text}")
}

/// What a count may be.
pub fn whole_up_to(most: u32, noun: &str) -> String {
    say!(whole_up_to, noun, most)
}

/// What was typed against what was asked: so many times that, or 0 where nothing was.
pub fn doubt(what: &str, times: f64) -> String {
    match times {
        0.0 => say!(doubt_unasked, what),
        3.0.. => say!(doubt, what, times = times.round() as u32),
        _ => say!(doubt, what, times = tenths(times)),
    }
}

/// What the effort of a session may be; the ends of the scale have their meaning on a second line.
pub fn efforts() -> Vec<(u8, String)> {
    let name = |value: u8| match value {
        0 => format!("0\n{}", say!(effort_least)),
        10 => format!("10\n{}", say!(effort_most)),
        value => value.to_string(),
    };
    (0..=10).map(|value| (value, name(value))).collect()
}

/// What a set's RPE may be, in half points, with `0` for not said.
pub fn rpes() -> Vec<(u8, String)> {
    const HALVES: [u8; 8] = [12, 14, 15, 16, 17, 18, 19, 20];
    let said = HALVES.map(|halves| (halves, decimal(Rpe::clamped(halves).to_string())));
    std::iter::once((0, say!(rpe_unsaid).to_owned()))
        .chain(said)
        .collect()
}

/// A number of a formula rounded to a tenth, from zero on.
pub fn tenths(value: f64) -> String {
    decimal(crate::training::units::tenths(value))
}

/// Thousandths as a decimal without trailing zeros.
pub fn from_thousandths(value: u32) -> String {
    decimal(crate::training::units::from_thousandths(value))
}

/// `Week 3`.
pub fn week(number: u16) -> String {
    say!(week, number)
}

/// `8 weeks`.
pub fn weeks_from_now(count: u64) -> String {
    say!(weeks_from_now, count)
}

/// `Weeks 3–7`.
pub fn weeks((first, last): (u16, u16)) -> String {
    if first == last {
        week(first)
    } else {
        say!(weeks, first, last)
    }
}

/// When a rung is due.
pub fn gate(week: u16, rung: &str) -> String {
    say!(gate, rung, week)
}

/// What a program has to do without.
pub fn left_out(what: LeftOut) -> String {
    match what {
        LeftOut::Base => say!(left_out_base).to_owned(),
        LeftOut::Peak => say!(left_out_peak).to_owned(),
        LeftOut::Taper { weeks, of } => say!(left_out_taper, weeks, of),
        LeftOut::LighterWeek => say!(left_out_lighter_week).to_owned(),
        LeftOut::HardRunning => say!(left_out_hard_running).to_owned(),
        LeftOut::LongRun { reaches, of } => say!(left_out_long_run, reaches, of),
        LeftOut::RungWeeks { weeks } => say!(left_out_rung_weeks, weeks = weeks.to_string()),
    }
}

/// How much a program is.
pub fn extent(weeks: usize, sessions: usize) -> String {
    say!(extent, weeks, sessions)
}

/// The first session.
pub fn first_session(first: &str) -> String {
    say!(first_session, first)
}

/// How far the setup is.
pub fn step(number: usize, of: usize) -> String {
    say!(step, number, of)
}

/// How much came back from the black box.
pub fn restored(count: usize) -> String {
    say!(restored, count)
}

/// How much there is in the diary.
pub fn entries(count: usize) -> String {
    say!(entries, count)
}
