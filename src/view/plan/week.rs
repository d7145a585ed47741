//! One week of the road, day by day, and what moving a session does.

use super::{DayState, Stand, amount, kind, stands};
use crate::coach::session::Standing;
use crate::coach::week;
use crate::diary::{SessionKey, SessionRecord};
use crate::training::Prescription;
use crate::view::words::{self, road as told};
use chrono::NaiveDate;

/// One week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekPanel {
    /// What it is called.
    pub name: String,
    /// Its phase and how it differs from others.
    pub kind: String,
    /// Its first and last day.
    pub span: String,
    /// What its phase is for, or why it is lighter.
    pub what: &'static str,
    /// Its phase's name for the style.
    pub phase: &'static str,
    /// Its days.
    pub days: Vec<DayRow>,
}

/// A day of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayRow {
    /// The day.
    pub day: NaiveDate,
    /// In words.
    pub name: String,
    /// Whether it is today.
    pub now: bool,
    /// The goal, where this is its day.
    pub goal: Option<String>,
    /// What stands on it.
    pub sessions: Vec<SessionCard>,
}

/// A session on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionCard {
    /// The day it is planned for.
    pub planned: NaiveDate,
    /// Its name.
    pub key: SessionKey,
    /// What it is for.
    pub purpose: &'static str,
    /// How it stands.
    pub state: DayState,
    /// That, and how long it is, in words.
    pub small: String,
    /// Where it came from or went, or nothing.
    pub note: String,
    /// Whether it can be moved.
    pub moves: bool,
    /// Whether it is looked back at.
    pub recorded: bool,
}

/// A slot of a session in one line.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SlotLine {
    /// What it is called.
    pub name: String,
    /// The exact work.
    pub asked: String,
}

/// A day to move a session to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Move {
    /// The day.
    pub to: NaiveDate,
    /// In words.
    pub name: String,
    /// What that does.
    pub means: String,
    /// Whether something speaks against it.
    pub clashes: bool,
}

/// The week of a number; `None` where there is none.
pub fn week(standing: &Standing<'_>, number: u16) -> Option<WeekPanel> {
    let program = standing.program;
    let week = program.weeks.iter().find(|week| week.number == number)?;
    let stands = stands(standing, week);
    let row = |day: NaiveDate| {
        let here = stands.iter().filter(|stand| stand.on == day);
        DayRow {
            day,
            name: words::day(day),
            now: day == standing.today,
            goal: (day == program.goal.date).then(|| words::goal(&program.goal)),
            sessions: here.map(|stand| card(standing, stand)).collect(),
        }
    };
    let days = week.first_day.iter_days();
    Some(WeekPanel {
        name: words::week(week.number),
        kind: kind(week),
        span: words::span(week.first_day, week.last_day),
        what: told::what(week),
        phase: words::phase_code(week.phase),
        days: days
            .take_while(|day| *day <= week.last_day)
            .map(row)
            .collect(),
    })
}

fn card(standing: &Standing<'_>, stand: &Stand<'_>) -> SessionCard {
    let planned = stand.session.day;
    let settled = matches!(
        stand.state,
        DayState::Done | DayState::Skipped | DayState::Open
    );
    let ways = !settled && !week::ways(standing, planned).is_empty();
    SessionCard {
        planned,
        key: standing.key(planned),
        purpose: words::purpose(stand.session.purpose),
        state: stand.state,
        small: told::small(stand.state.word(), amount(stand.session).round() as u32),
        note: match stand.place {
            week::Place::On(on) if on != planned => {
                words::moved(planned, week::clash_of(standing, planned))
            }
            place => words::elsewhere(planned, place),
        },
        moves: ways,
        recorded: settled,
    }
}

/// The slots of a session: as they were given, else as the coach would give them today.
pub fn slots(standing: &Standing<'_>, planned: NaiveDate) -> Vec<SlotLine> {
    let line = |prescription: &Prescription| SlotLine {
        name: words::short(prescription),
        asked: words::asked(prescription),
    };
    let record = standing.diary.session(standing.key(planned));
    if let Some(given) = record.and_then(SessionRecord::given) {
        let slots = given.slots.iter();
        return slots.map(|slot| line(&slot.prescription)).collect();
    }
    let session = standing.prescribe(planned);
    let slots = session.iter().flat_map(|session| &session.slots);
    slots.map(|slot| line(&slot.next.prescription)).collect()
}

/// The days that a session can be moved to, each with what that does.
pub fn moves(standing: &Standing<'_>, planned: NaiveDate) -> Vec<Move> {
    let ways = week::ways(standing, planned).into_iter();
    ways.map(|(to, clash)| Move {
        to,
        name: words::day(to),
        means: told::means(to, planned, clash),
        clashes: clash.is_some(),
    })
    .collect()
}
