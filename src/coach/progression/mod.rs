//! Past performances become the next prescription: one file a rule.

mod absence;
mod by_rpe;
mod density;
mod double;
mod easy;
pub mod fitness;
mod give_way;
mod intervals;
pub(super) mod judge;
mod ladder;
mod lighten;
mod linear;
mod long;
mod picked;
mod race_pace;
mod rise;
mod rounds;
pub(super) mod run_bounds;
mod run_walk;
mod sets;
mod start_load;
mod steer;
mod tempo;
mod time_trial;
mod walk;
mod warm_up;
mod wave;

pub use absence::Absence;
pub(super) use double::stand_in;
pub(super) use ladder::range as rung_range;
pub use lighten::Ease;
pub(super) use lighten::lighten;
pub(super) use picked::picked;
pub use warm_up::warm_up;

use super::reason::Reason;
use super::session::Standing;
use crate::diary::{Diary, Exposure, GivenSlot, Stress};
use crate::training::{
    Athlete, Goal, PlannedSlot, PlannedWork, Prescription, Rule, RunKind, RunPlan, TempoStep,
    Track, Week, WeekKind,
};
use chrono::{Days, NaiveDate};
use std::ops::Range;

/// What a rule may look at beside its own plan and its own past.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// Who trains.
    pub athlete: &'a Athlete,
    /// What the program is to reach, and by when.
    pub goal: &'a Goal,
    /// The first day of the program.
    pub start: NaiveDate,
    /// The week of the session.
    pub week: &'a Week,
    /// The day the session is planned for; nothing planned on it or later is looked at.
    pub day: NaiveDate,
    /// The last break in training, if it still matters.
    pub absence: Option<Absence>,
    /// Everything that was done.
    pub diary: &'a Diary,
}

impl<'a> Context<'a> {
    /// How far back rules look: half a year, so that their cost does not grow with history.
    pub(in crate::coach) const WINDOW: u64 = 182;

    /// The same for one slot, which may have been left out while others were done.
    #[must_use]
    pub fn with(self, standing: &Standing<'_>, slot: &PlannedSlot) -> Self {
        Self {
            absence: self
                .absence
                .or_else(|| Absence::of_slot(standing, slot, self.day)),
            ..self
        }
    }

    /// The last so many days before this one.
    pub fn days_back(&self, days: u64) -> Range<NaiveDate> {
        let start = self.day.checked_sub_days(Days::new(days));
        start.unwrap_or(NaiveDate::MIN)..self.day
    }

    /// Past performances on a line of progression that asked for all, newest first.
    pub fn past(&self, track: Track) -> Vec<Exposure<'a>> {
        self.past_where(move |asked| asked.track == track).collect()
    }

    /// Past performances that asked for all, of slots that pass a filter, newest first.
    pub fn past_where(
        &self,
        keep: impl Fn(&GivenSlot) -> bool + Copy,
    ) -> impl Iterator<Item = Exposure<'a>> {
        let diary = self.diary;
        diary.exposures_where(self.days_back(Self::WINDOW), move |asked| {
            asked.stress == Stress::Full && keep(asked)
        })
    }

    /// Whether the session can be built upon: not in a lighter week, a taper or after a break.
    pub fn stress(&self) -> Stress {
        self.stress_after(self.absence)
    }

    /// The same, of work for which this break is the one that counts.
    fn stress_after(&self, absence: Option<Absence>) -> Stress {
        if self.week.kind == WeekKind::Loading && absence.is_none() {
            Stress::Full
        } else {
            Stress::Light
        }
    }
}

/// A step that a tempo run may take next, with what it asks.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// The step.
    pub step: TempoStep,
    /// The work it leads to.
    pub prescription: Prescription,
    /// By how much its VDOT-equivalent is above that of the last one.
    pub asks: f64,
    /// Whether this is the step that stands.
    pub stands: bool,
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

/// Whether a hard run is an easy one for now.
fn is_kept_easy(kind: RunKind, context: &Context<'_>) -> bool {
    kind.is_hard() && context.absence.is_some_and(Absence::keeps_easy)
}

/// What `slot` asks next.
pub fn next(slot: &PlannedSlot, context: &Context<'_>) -> Next {
    match &slot.work {
        PlannedWork::Lift(lift) => match lift.rule {
            Rule::Linear => linear::next(lift, context),
            Rule::Double => double::next(lift, context),
            Rule::Wave => wave::next(lift, context),
            Rule::Rpe { reps } => by_rpe::next(lift, reps, context),
        },
        PlannedWork::Climb(climb) => ladder::next(climb, context),
        PlannedWork::Rounds(rounds) if rounds.circuit => density::next(rounds, context),
        PlannedWork::Rounds(rounds) => rounds::next(rounds, context),
        PlannedWork::Run(run) if is_kept_easy(run.kind, context) => {
            let kind = RunKind::Easy;
            easy::next(&RunPlan { kind, ..*run }, context)
        }
        PlannedWork::Run(run) => match run.kind {
            RunKind::Easy => easy::next(run, context),
            RunKind::Long => long::next(run, context),
            RunKind::Tempo => tempo::next(run, context),
            RunKind::Intervals => intervals::next(run, context),
            RunKind::RunWalk => run_walk::next(run, context),
            RunKind::Walk => walk::next(run, context),
            RunKind::TimeTrial => time_trial::next(run, context),
            RunKind::RacePace | RunKind::Repetitions => race_pace::next(run, context),
        },
    }
}
