//! The weeks that are looked at.

use super::lighter;
use super::past::{Past, Work};
use chrono::{Days, NaiveDate};

/// How much of a history is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Span {
    /// The last 26 weeks that hold work, within the last year and a half.
    #[default]
    Recent,
    /// All of it.
    Whole,
}

/// Weeks with work that are looked at (half a year, as far as the review looks back), and the
/// weeks that they are looked for in (convention).
const RECENT: usize = 26;
const WITHIN: usize = 78;

/// Some weeks of a history, one after the other.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::coach) struct Window {
    /// The first of them, counted from the first of the history.
    pub from: usize,
    /// Sessions with work.
    pub sessions: usize,
    /// Minutes of work in each; none where nothing was done.
    pub minutes: Vec<f64>,
    /// Which were lighter than those before them.
    pub light: Vec<bool>,
}

impl Window {
    /// Up to the last week with work.
    pub fn of(past: &Past, today: NaiveDate, span: Span) -> Self {
        let weeks = past.sittings.last().map_or(0, |last| last.week + 1);
        let mut minutes = vec![0.0; weeks];
        for sitting in &past.sittings {
            // What was done has taken some time, whatever is known of it.
            minutes[sitting.week] += sitting.volume.max(1.0);
        }
        // Lighter than weeks before the window, too.
        let goes_on = today < past.monday(weeks);
        let light = lighter::flags(past, &minutes, goes_on);
        let from = match span {
            Span::Recent => {
                let worked = (0..weeks).rev().take(WITHIN);
                let mut worked = worked.filter(|week| minutes[*week] > 0.0);
                let first = worked.by_ref().take(RECENT).last();
                first.unwrap_or(0)
            }
            Span::Whole => 0,
        };
        let within = past.sittings.iter().filter(|sitting| sitting.week >= from);
        Self {
            from,
            sessions: within.count(),
            minutes: minutes.split_off(from),
            light: light.get(from..).unwrap_or_default().to_vec(),
        }
    }

    /// How many weeks there are, those without work among them.
    pub fn len(&self) -> usize {
        self.minutes.len()
    }

    /// How many of them have work.
    pub fn worked(&self) -> usize {
        self.minutes
            .iter()
            .filter(|minutes| **minutes > 0.0)
            .count()
    }

    /// The first day and the last.
    pub fn days(&self, past: &Past) -> (NaiveDate, NaiveDate) {
        let first = past.monday(self.from);
        let last = past.monday(self.from + self.len());
        let last = last.checked_sub_days(Days::new(1)).unwrap_or(last);
        (first, last)
    }

    /// The performances in it.
    pub fn works<'a>(&self, past: &'a Past) -> &'a [Work] {
        let first = past.works.partition_point(|work| work.week < self.from);
        &past.works[first..]
    }

    /// Whether a week of the history was lighter.
    pub fn is_light(&self, week: usize) -> bool {
        let place = week.checked_sub(self.from);
        place.and_then(|place| self.light.get(place)) == Some(&true)
    }
}
