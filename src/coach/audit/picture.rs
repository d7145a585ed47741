//! What was done in which week: a system shows as lines, random work as confetti.

use super::past::{Past, What};
use super::short;
use super::system::done_in;
use super::window::Window;
use chrono::NaiveDate;

/// The picture: the last weeks with work as columns, what was done in them as rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// The Monday of each column.
    pub weeks: Vec<NaiveDate>,
    /// The rows, the most often done first.
    pub rows: Vec<Row>,
    /// Kinds that have no row.
    pub others: u16,
}

/// What was done of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The kind.
    pub what: What,
    /// Whether it was done, week by week.
    pub done: Vec<bool>,
}

impl Row {
    /// In how many weeks it was done.
    pub fn count(&self) -> usize {
        self.done.iter().filter(|done| **done).count()
    }
}

/// As many as are seen at once on a phone.
const COLUMNS: usize = 26;
const ROWS: usize = 14;

pub(super) fn picture(past: &Past, window: &Window) -> Picture {
    let worked = window.minutes.iter().enumerate();
    let worked = worked.filter(|(_, minutes)| **minutes > 0.0);
    let mondays: Vec<_> = worked
        .map(|(place, _)| past.monday(window.from + place))
        .collect();
    let skip = mondays.len().saturating_sub(COLUMNS);
    let columns = mondays.len() - skip;
    let mut rows = Vec::new();
    for (what, weeks) in past.whats.iter().zip(done_in(past, window)) {
        let mut done = vec![false; columns];
        for week in weeks {
            if let Some(cell) = week.checked_sub(skip).and_then(|at| done.get_mut(at)) {
                *cell = true;
            }
        }
        let row = Row { what: *what, done };
        if row.count() > 0 {
            rows.push(row);
        }
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.count()));
    let others = rows.len().saturating_sub(ROWS);
    rows.truncate(ROWS);
    Picture {
        weeks: mondays[skip..].to_vec(),
        rows,
        others: short(others),
    }
}
