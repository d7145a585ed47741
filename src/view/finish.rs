//! The end of a session: what the next one on each line asks, and why.

use super::words;
use crate::coach::session::Standing;
use crate::diary::{Decision, Diary, SessionKey};
use crate::training::units::SessionEffort;
use chrono::NaiveDate;

/// How far the end of a session is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Nothing of it is logged.
    Empty,
    /// To be ended, with so many lines not logged.
    Open {
        /// How many.
        left: u16,
    },
    /// Ended.
    Ended,
    /// Left out.
    LeftOut,
}

/// The session that is ended where a day is named: the one of the program in force; the one of
/// another that is still open, where nothing of the first is known.
pub fn key(standing: &Standing<'_>, day: NaiveDate) -> SessionKey {
    let own = standing.key(day);
    if standing.diary.session(own).is_some() {
        return own;
    }
    let mut others = standing.diary.sessions().rev();
    let open = others.find(|(key, record)| key.day == day && record.is_open());
    open.map_or(own, |(key, _)| key)
}

/// How far the end of the session planned for a day is.
pub fn stage(standing: &Standing<'_>, day: NaiveDate) -> Stage {
    stage_of(standing.diary, standing.key(day))
}

/// How far the end of a session is.
pub fn stage_of(diary: &Diary, key: SessionKey) -> Stage {
    let Some(record) = diary.session(key) else {
        return Stage::Empty;
    };
    if record.finish().is_some() {
        return Stage::Ended;
    }
    if record.skipped().is_some() {
        return Stage::LeftOut;
    }
    if !record.has_work() {
        return Stage::Empty;
    }
    let slots = record.given().map_or(0, |given| given.slots.len());
    let places = (0..slots).filter_map(|place| u8::try_from(place).ok());
    let left = places
        .flat_map(|place| record.lines_of(place))
        .filter(Option::is_none)
        .count();
    Stage::Open {
        left: u16::try_from(left).unwrap_or(u16::MAX),
    }
}

/// How hard the last session of the same purpose was: it stands in until another is chosen.
pub fn last_effort(diary: &Diary, key: SessionKey) -> Option<SessionEffort> {
    let purpose = diary.session(key)?.given()?.purpose;
    let ended = diary.sessions().rev().filter(|(other, _)| *other != key);
    ended
        .filter(|(_, record)| record.given().is_some_and(|given| given.purpose == purpose))
        .find_map(|(_, record)| Some(record.finish()?.effort))
}

/// What is next on one line of progression.
#[derive(Debug, Clone, PartialEq)]
pub struct NextView {
    /// What it is called.
    pub name: String,
    /// When; nothing where it goes without saying.
    pub when: String,
    /// The exact work.
    pub asked: String,
    /// Why.
    pub reason: String,
    /// What there is to decide about it.
    pub choices: Vec<(String, Decision)>,
}

/// What comes next on each line of a session; empty where the program ends before.
pub fn next(standing: &Standing<'_>, day: NaiveDate) -> Vec<NextView> {
    let Some((_, planned)) = standing.program.session_on(day) else {
        return Vec::new();
    };
    let mut next: Vec<_> = planned
        .slots
        .iter()
        .filter_map(|slot| {
            let (on, next) = standing.next_of(slot.track(), day)?;
            Some(NextView {
                name: words::short(&next.prescription),
                when: words::day(on),
                asked: words::asked(&next.prescription),
                reason: words::reason(&next.reason),
                choices: Vec::new(),
            })
        })
        .collect();
    if next.is_empty() {
        next.push(ahead(standing, day));
    }
    next
}

/// Where none of the lines comes again: the next session there is, or the goal.
fn ahead(standing: &Standing<'_>, day: NaiveDate) -> NextView {
    let mut sessions = standing.program.sessions();
    let goal = &standing.program.goal;
    let (when, name, reason) = match sessions.find(|(_, planned)| planned.day > day) {
        Some((_, planned)) => (
            planned.day,
            words::purpose(planned.purpose).to_owned(),
            words::why(&planned.why),
        ),
        None => (goal.date, words::goal(goal), String::new()),
    };
    NextView {
        name,
        when: words::day(when),
        asked: String::new(),
        reason,
        choices: Vec::new(),
    }
}
