//! Weeks without training: work adds up only where it goes on.

use super::past::Past;
use super::window::Window;
use super::{Evidence, Kind, scaled, short};
use chrono::{Days, NaiveDate};

/// Weeks without work, one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// How many.
    pub weeks: u16,
    /// The first Monday.
    pub first: NaiveDate,
    /// The last Sunday.
    pub last: NaiveDate,
}

/// Weeks without work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gaps {
    /// Weeks from the first to the last.
    pub weeks: u16,
    /// Those without work.
    pub empty: u16,
    /// The longest run of them.
    pub longest: Option<Gap>,
    /// Sessions in a week with work, in tenths.
    pub sessions: u16,
}

/// Half of the weeks with work earn nothing, 19 of 20 all (convention: a week off in five months
/// costs nothing; SCIENCE: little is lost in two to three weeks).
const SHARES: (f64, f64) = (0.5, 0.95);

pub(super) fn mark(past: &Past, window: &Window) -> (u8, Evidence) {
    let (mut run, mut longest) = (0, None::<(usize, usize)>);
    for (place, minutes) in window.minutes.iter().enumerate() {
        run = if *minutes > 0.0 { 0 } else { run + 1 };
        if run > longest.map_or(0, |(weeks, _)| weeks) {
            longest = Some((run, window.from + place + 1));
        }
    }
    let (weeks, worked) = (window.len(), window.worked());
    let gap = longest.map(|(run, end)| Gap {
        weeks: short(run),
        first: past.monday(end - run),
        last: past
            .monday(end)
            .checked_sub_days(Days::new(1))
            .unwrap_or(NaiveDate::MAX),
    });
    let evidence = Gaps {
        weeks: short(weeks),
        empty: short(weeks - worked),
        longest: gap,
        sessions: short((window.sessions * 10 + worked / 2) / worked.max(1)),
    };
    let share = worked as f64 / weeks.max(1) as f64;
    let points = scaled(share, SHARES, Kind::Gaps.most());
    (points, Evidence::Gaps(evidence))
}
