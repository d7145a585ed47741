//! Past performances become the next prescription: one file a rule.

mod absence;

pub use absence::Absence;

use super::reason::Reason;
use crate::diary::{Diary, Exposure, Stress};
use crate::training::{Athlete, Goal, PlannedSlot, Prescription, TempoStep, Track, Week};
use chrono::{Days, NaiveDate};
use std::ops::Range;

/// What a rule may look at beside its own plan and its own past.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// Who trains.
    pub athlete: &'a Athlete,
    /// What for.
    pub goal: &'a Goal,
    /// The week of the session.
    pub week: &'a Week,
    /// The day the session is planned for; nothing planned on it or later is looked at.
    pub day: NaiveDate,
    /// The last break in training, if it still matters.
    pub absence: Option<Absence>,
    /// Everything that was done.
    pub diary: &'a Diary,
}

impl Context<'_> {
    /// How far back rules look: half a year, so that their cost does not grow with history.
    const WINDOW: Days = Days::new(182);

    /// The days that rules look at.
    pub fn window(&self) -> Range<NaiveDate> {
        let start = self.day.checked_sub_days(Self::WINDOW);
        start.unwrap_or(NaiveDate::MIN)..self.day
    }

    /// Past performances on a line of progression, newest first.
    pub fn past(&self, track: Track) -> Vec<Exposure<'_>> {
        self.diary.exposures(track, self.window()).collect()
    }
}

/// Another step that the athlete may choose instead, with what it asks.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// The step.
    pub step: TempoStep,
    /// The work it leads to.
    pub prescription: Prescription,
    /// By how much its VDOT-equivalent is above that of the last exposure.
    pub asks_vdot: f64,
    /// Whether this is the step that stands.
    pub chosen: bool,
}

/// What a slot asks next, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Next {
    /// The exact work.
    pub prescription: Prescription,
    /// Why.
    pub reason: Reason,
    /// Whether it can be built upon.
    pub stress: Stress,
    /// The steps there are to choose from, where there are any.
    pub offers: Vec<Offer>,
}

/// What `slot` asks next.
pub fn next(slot: &PlannedSlot, context: &Context<'_>) -> Next {
    let _ = (slot, context);
    unimplemented!("the rules follow")
}
