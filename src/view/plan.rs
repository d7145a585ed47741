//! The road to the goal date.

use super::away::{self, Away};
use super::words::{self, say};
use crate::coach::session::Standing;
use crate::coach::week::{Dropped, Place, places};
use crate::training::{Phase, PlannedSession, Program, Week, WeekKind};
use chrono::NaiveDate;

/// The whole road.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanView {
    /// The goal, in words.
    pub goal: String,
    /// Its date, in words.
    pub date: String,
    /// Illness and injury.
    pub away: Away,
    /// Its weeks.
    pub weeks: Vec<WeekView>,
    /// When the rungs of the goal's ladder are due, and what is left out, in words.
    pub notes: Vec<String>,
}

/// One week of the road.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WeekView {
    /// Counted from 1.
    pub number: u16,
    /// Its first and last day, in words.
    pub span: String,
    /// Its phase.
    pub phase: Phase,
    /// Its phase and how it differs from others, in words.
    pub kind: String,
    /// How much there is in it against the fullest week, in percent.
    pub load: u8,
    /// Whether today is in it.
    pub now: bool,
    /// Its sessions.
    pub sessions: Vec<DayView>,
}

/// One session of the road.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DayView {
    /// The day it is planned for.
    pub day: NaiveDate,
    /// The day it stands on, in words.
    pub when: String,
    /// What it is for.
    pub purpose: &'static str,
    /// How it stands.
    pub state: DayState,
}

/// How a session of the road stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DayState {
    /// Ended.
    Done,
    /// Left out.
    Skipped,
    /// Begun.
    Open,
    /// Past and not done.
    Missed,
    /// It will not be done.
    Dropped,
    /// To come on another day.
    Moved,
    /// To come.
    Due,
}

impl DayState {
    /// Its name for the style.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Skipped => "skipped",
            Self::Open => "open",
            Self::Missed => "missed",
            Self::Dropped => "dropped",
            Self::Moved => "moved",
            Self::Due => "due",
        }
    }

    /// Its name for the athlete; nothing where it goes without saying.
    pub fn word(self) -> &'static str {
        match self {
            Self::Due => "",
            Self::Open => say!(state_open),
            Self::Skipped => say!(state_skipped),
            Self::Done => say!(state_done),
            Self::Missed => say!(state_missed),
            Self::Dropped => say!(state_dropped),
            Self::Moved => say!(state_moved),
        }
    }
}

/// The whole road.
pub fn plan(standing: &Standing<'_>, today: NaiveDate) -> PlanView {
    let program = standing.program;
    let work: Vec<_> = program.weeks.iter().map(amount_of_work).collect();
    let most = work.iter().copied().fold(1.0, f64::max);
    PlanView {
        goal: words::goal(&program.goal),
        date: words::long_day(program.goal.date),
        away: away::away(standing, today),
        weeks: program
            .weeks
            .iter()
            .zip(work)
            .map(|(week, work)| WeekView {
                number: week.number,
                span: words::span(week.first_day, week.last_day),
                phase: week.phase,
                kind: match week.kind {
                    WeekKind::Lighter => words::lighter(week.phase),
                    WeekKind::Loading | WeekKind::Taper => words::phase(week.phase).to_owned(),
                },
                load: (work / most * 100.0).round() as u8,
                now: (week.first_day..=week.last_day).contains(&today),
                sessions: days(standing, week, today),
            })
            .collect(),
        notes: notes(program),
    }
}

/// When the rungs of the goal's ladder are due, and what is left out.
pub(super) fn notes(program: &Program) -> Vec<String> {
    let gates = program.gates.iter();
    let gates = gates.map(|gate| words::gate(gate.week, &words::movement(gate.rung)));
    let left_out = program.left_out.iter().map(|what| words::left_out(*what));
    gates.chain(left_out).collect()
}

/// Minutes or so, by what is planned.
fn amount_of_work(week: &Week) -> f64 {
    use crate::training::PlannedWork;
    let slots = week.sessions.iter().flat_map(|session| &session.slots);
    slots
        .map(|slot| match &slot.work {
            PlannedWork::Lift(lift) => f64::from(lift.sets) * 4.0,
            PlannedWork::Climb(climb) => f64::from(climb.sets) * 2.5,
            PlannedWork::Run(run) => (run.distance.metres() / 150.0).min(run.limit.minutes()),
            PlannedWork::Rounds(rounds) => rounds.limit.minutes(),
        })
        .sum()
}

/// The sessions of a week in the order of the days on which they stand.
fn days(standing: &Standing<'_>, week: &Week, today: NaiveDate) -> Vec<DayView> {
    let mut days: Vec<(NaiveDate, DayView)> = Vec::new();
    for (session, place) in week.sessions.iter().zip(places(standing, week)) {
        let on = place.day().unwrap_or(session.day);
        let before = days.partition_point(|(day, _)| *day <= on);
        days.insert(before, (on, day_view(standing, (session, place), today)));
    }
    days.into_iter().map(|(_, view)| view).collect()
}

fn day_view(
    standing: &Standing<'_>,
    (session, place): (&PlannedSession, Place),
    today: NaiveDate,
) -> DayView {
    let record = standing.diary.session(standing.key(session.day));
    let state = match record {
        Some(record) if record.finish().is_some() => DayState::Done,
        Some(record) if record.skipped().is_some() => DayState::Skipped,
        Some(record) if record.is_open() => DayState::Open,
        _ => match place.day() {
            None if place == Place::Dropped(Dropped::Easy) && session.day < today => {
                DayState::Missed
            }
            None => DayState::Dropped,
            Some(day) if day != session.day => DayState::Moved,
            Some(_) => DayState::Due,
        },
    };
    DayView {
        day: session.day,
        when: words::day(place.day().unwrap_or(session.day)),
        purpose: words::purpose(session.purpose),
        state,
    }
}
