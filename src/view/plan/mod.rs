//! The road to the goal date: all weeks as one picture, and one of them with its days.

mod week;

pub use week::{DayRow, Move, SessionCard, SlotLine, WeekPanel, moves, slots, week};

use super::away::{self, Away};
use super::words::{self, road as told, say};
use crate::coach::estimate::minutes;
use crate::coach::session::Standing;
use crate::coach::week::{Dropped, Place, places};
use crate::diary::SessionRecord;
use crate::training::{Phase, PlannedSession, Program, Week, WeekKind};
use chrono::NaiveDate;

/// The whole road.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanView {
    /// The goal, in words.
    pub goal: String,
    /// Its date, in words.
    pub date: String,
    /// How far it is, in words.
    pub far: String,
    /// Illness and injury.
    pub away: Away,
    /// Its weeks.
    pub weeks: Vec<WeekView>,
    /// Its phases in order.
    pub phases: Vec<PhaseSpan>,
    /// Where the rungs of the goal's ladder are due.
    pub rungs: Vec<RungMark>,
    /// What is left out, in words.
    pub notes: Vec<String>,
}

/// One week of the road.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WeekView {
    /// Counted from 1.
    pub number: u16,
    /// Its phase.
    pub phase: Phase,
    /// Whether it holds less on purpose: a lighter week, the taper.
    pub light: bool,
    /// Whether today is in it.
    pub now: bool,
    /// Its sessions in order of the days on which they stand: how much of the fullest week each is,
    /// in percent, and how it stands.
    pub parts: Vec<(u8, DayState)>,
    /// All of that, for who does not see it.
    pub name: String,
}

/// Weeks of one phase.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PhaseSpan {
    /// Which.
    pub phase: Phase,
    /// Its name.
    pub name: &'static str,
    /// What it is for.
    pub what: &'static str,
    /// Its first and its last week.
    pub weeks: (u16, u16),
}

/// A rung of the goal's ladder on the road.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RungMark {
    /// What it is called.
    pub name: String,
    /// The week in which it is due, and the last one before the next.
    pub weeks: (u16, u16),
    /// Whether its week has come.
    pub due: bool,
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

    /// How a session stands by what is recorded of it; `None` where that says nothing.
    pub fn of(record: &SessionRecord) -> Option<Self> {
        if record.finish().is_some() || record.origin().is_some() {
            Some(Self::Done)
        } else if record.skipped().is_some() {
            Some(Self::Skipped)
        } else {
            record.is_open().then_some(Self::Open)
        }
    }
}

/// A session on the day on which it stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stand<'a> {
    /// That day.
    pub on: NaiveDate,
    /// The session as it is planned.
    pub session: &'a PlannedSession,
    /// How it stands.
    pub state: DayState,
    /// Where the coach has put it.
    pub place: Place,
}

/// The sessions of a week in the order of the days on which they stand.
pub fn stands<'a>(standing: &Standing<'a>, week: &'a Week) -> Vec<Stand<'a>> {
    let sessions = week.sessions.iter().zip(places(standing, week));
    let mut all: Vec<_> = sessions
        .map(|(session, place)| Stand {
            on: place.day().unwrap_or(session.day),
            session,
            state: state(standing, session, place),
            place,
        })
        .collect();
    all.sort_by_key(|stand| stand.on);
    all
}

fn state(standing: &Standing<'_>, session: &PlannedSession, place: Place) -> DayState {
    let record = standing.diary.session(standing.key(session.day));
    if let Some(state) = record.and_then(DayState::of) {
        return state;
    }
    match place.day() {
        None if place == Place::Dropped(Dropped::Easy) && session.day < standing.today => {
            DayState::Missed
        }
        None => DayState::Dropped,
        Some(day) if day != session.day => DayState::Moved,
        Some(_) => DayState::Due,
    }
}

/// Minutes or so, by what is planned.
pub(super) fn amount(session: &PlannedSession) -> f64 {
    let slots = session.slots.iter();
    slots.map(|slot| minutes::planned(&slot.work)).sum()
}

/// The whole road.
pub fn plan(standing: &Standing<'_>, today: NaiveDate) -> PlanView {
    let standing = &Standing { today, ..*standing };
    let program = standing.program;
    let sum = |week: &Week| week.sessions.iter().map(amount).sum();
    let most = program.weeks.iter().map(sum).fold(1.0, f64::max);
    let left_out = program.left_out.iter();
    PlanView {
        goal: words::goal(&program.goal),
        date: words::long_day(program.goal.date),
        far: told::far(program.goal.date.signed_duration_since(today).num_days()),
        away: away::away(standing, today),
        weeks: program
            .weeks
            .iter()
            .map(|week| week_view(standing, week, most))
            .collect(),
        phases: phases(program),
        rungs: rungs(program, today),
        notes: left_out.map(|what| words::left_out(*what)).collect(),
    }
}

fn week_view(standing: &Standing<'_>, week: &Week, most: f64) -> WeekView {
    let stands = stands(standing, week);
    let part = |stand: &Stand<'_>| {
        let share = amount(stand.session) / most * 100.0;
        (share.round() as u8, stand.state)
    };
    let done = stands.iter().filter(|stand| stand.state == DayState::Done);
    let now = (week.first_day..=week.last_day).contains(&standing.today);
    WeekView {
        number: week.number,
        phase: week.phase,
        light: week.kind != WeekKind::Loading,
        now,
        parts: stands.iter().map(part).collect(),
        name: told::week_name(week, &kind(week), (done.count(), stands.len()), now),
    }
}

/// A week's phase and how it differs from others, in words.
fn kind(week: &Week) -> String {
    match week.kind {
        WeekKind::Lighter => words::lighter(week.phase),
        WeekKind::Loading | WeekKind::Taper => words::phase(week.phase).to_owned(),
    }
}

fn phases(program: &Program) -> Vec<PhaseSpan> {
    let mut phases: Vec<PhaseSpan> = Vec::new();
    for week in &program.weeks {
        match phases.last_mut() {
            Some(last) if last.phase == week.phase => last.weeks.1 = week.number,
            _ => phases.push(PhaseSpan {
                phase: week.phase,
                name: words::phase(week.phase),
                what: words::phase_purpose(week.phase),
                weeks: (week.number, week.number),
            }),
        }
    }
    phases
}

fn rungs(program: &Program, today: NaiveDate) -> Vec<RungMark> {
    let now = program.week_of(today).map_or(0, |week| week.number);
    let last = program.weeks.last().map_or(0, |week| week.number);
    let gates = &program.gates;
    let mark = |(place, gate): (usize, &crate::training::Gate)| RungMark {
        name: words::movement(gate.rung),
        weeks: (
            gate.week,
            gates
                .get(place + 1)
                .map_or(last, |next| next.week.saturating_sub(1))
                .max(gate.week),
        ),
        due: gate.week <= now,
    };
    gates.iter().enumerate().map(mark).collect()
}

/// When the rungs of the goal's ladder are due, and what is left out.
pub(super) fn notes(program: &Program) -> Vec<String> {
    let gates = program.gates.iter();
    let gates = gates.map(|gate| words::gate(gate.week, &words::movement(gate.rung)));
    let left_out = program.left_out.iter().map(|what| words::left_out(*what));
    gates.chain(left_out).collect()
}
