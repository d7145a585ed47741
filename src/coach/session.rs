//! A day's session: each slot with today's numbers, last time's and four weeks ago's.

use super::progression::Next;
use crate::training::{Done, Phase, Prescription, Purpose, Track, WeekKind, Why};
use chrono::NaiveDate;

/// One past performance, to be shown beside today's.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// The day it was done.
    pub day: NaiveDate,
    /// What was asked.
    pub asked: Prescription,
    /// What was done, a line each.
    pub done: Vec<Option<Done>>,
}

/// The two look-backs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LookBack {
    /// The last performance on this line.
    pub last: Option<Past>,
    /// The one nearest to four weeks ago, within a week either way.
    pub four_weeks: Option<Past>,
}

/// A slot with its numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    /// The line of progression it continues.
    pub track: Track,
    /// Its work, and why.
    pub next: Next,
    /// What came before.
    pub look_back: LookBack,
}

/// A day's session, ready to be done.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// The day it is planned for.
    pub day: NaiveDate,
    /// What it is for.
    pub purpose: Purpose,
    /// Why it is there.
    pub why: Why,
    /// The number of its week, counted from 1.
    pub week: u16,
    /// Its phase.
    pub phase: Phase,
    /// The kind of its week.
    pub kind: WeekKind,
    /// Its work, in order.
    pub slots: Vec<Slot>,
}
