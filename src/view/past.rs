//! Sessions of the past: a month of them, what is found among them, and one as asked and as done.

use super::plan::DayState;
use super::progress::calendar::{first_of, turned};
use super::session::{LineView, line_view};
use super::words::{self, past as told, progress, say};
use crate::coach::session::Standing;
use crate::diary::{About, EntryId, Finish, LineRef, SessionKey, SessionRecord};
use crate::training::units::MassUnit;
use chrono::{Days, NaiveDate};

/// A month of sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthList {
    /// Its first day.
    pub first: NaiveDate,
    /// Its name.
    pub name: String,
    /// The month before it in which there is any.
    pub earlier: Option<NaiveDate>,
    /// The month after it in which there is any.
    pub later: Option<NaiveDate>,
    /// Its sessions, the newest first.
    pub rows: Vec<PastRow>,
}

/// A session in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastRow {
    /// Its name.
    pub key: SessionKey,
    /// When it was done.
    pub when: String,
    /// What it was for, or what it was called where it was recorded.
    pub title: String,
    /// How it stands.
    pub state: DayState,
    /// What was done of each slot, in short.
    pub slots: Vec<(String, String)>,
    /// The athlete's words.
    pub note: String,
}

/// The sessions of a month; of this one where none is named.
pub fn month(standing: &Standing<'_>, first: Option<NaiveDate>) -> MonthList {
    let first = first_of(first.unwrap_or(standing.today));
    let end = turned(first, 1).unwrap_or(NaiveDate::MAX);
    let diary = standing.diary;
    let within = |from, to| {
        diary
            .sessions_within(from..to)
            .filter(|(_, record)| is_told(record))
    };
    let tomorrow = standing.today.succ_opt().unwrap_or(NaiveDate::MAX);
    MonthList {
        first,
        name: progress::month(first),
        earlier: within(NaiveDate::MIN, first)
            .next_back()
            .map(|(key, _)| first_of(key.day)),
        later: within(end, tomorrow)
            .next()
            .map(|(key, _)| first_of(key.day)),
        rows: within(first, end)
            .rev()
            .map(|(key, record)| row(standing, key, record))
            .collect(),
    }
}

/// Whether there is anything to tell of a session.
fn is_told(record: &SessionRecord) -> bool {
    record.has_work() || record.is_over()
}

/// The sessions that a text is found in, the newest first, and whether there are more than asked for:
/// in the names of movements and runs, in what they were for, in notes.
pub fn found(standing: &Standing<'_>, text: &str, most: usize) -> (Vec<PastRow>, bool) {
    let text = text.trim().to_lowercase();
    let mut all = standing.diary.sessions().rev().filter(|(_, record)| {
        let has = |words: &str| words.to_lowercase().contains(&text);
        let slots = record.given().map_or(&[][..], |given| &given.slots);
        let mut names = slots.iter().map(|slot| words::short(&slot.prescription));
        let purpose = record.given().map(|given| words::purpose(given.purpose));
        is_told(record)
            && (names.any(|name| has(&name)) || purpose.is_some_and(has) || has(&note(record)))
    });
    let rows = all
        .by_ref()
        .take(most)
        .map(|(key, record)| row(standing, key, record))
        .collect();
    (rows, all.next().is_some())
}

fn note(record: &SessionRecord) -> String {
    let said = record.finish().map_or("", |finish| &finish.note);
    let noted = || record.note(About::Session).unwrap_or(said);
    record.skipped().unwrap_or_else(noted).to_owned()
}

/// What a session is called: what it was for, and from elsewhere what it was called there.
fn title(standing: &Standing<'_>, key: SessionKey, record: &SessionRecord) -> String {
    let brought = standing.diary.brought(key).map(|brought| &brought.name);
    brought
        .filter(|name| !name.is_empty())
        .cloned()
        .unwrap_or_else(|| {
            let given = record.given();
            let purpose = given.map_or(say!(past_session), |given| words::purpose(given.purpose));
            purpose.to_owned()
        })
}

fn row(standing: &Standing<'_>, key: SessionKey, record: &SessionRecord) -> PastRow {
    let slots = record.given().map_or(&[][..], |given| &given.slots);
    let done = (0..).zip(slots).map(|(place, slot)| {
        let name = words::short(&slot.prescription);
        (name, words::done(&record.lines_of(place)))
    });
    PastRow {
        key,
        when: words::day(record.day_done().unwrap_or(key.day)),
        title: title(standing, key, record),
        state: DayState::of(record).unwrap_or(DayState::Open),
        slots: done.filter(|(_, done)| !done.is_empty()).collect(),
        note: note(record),
    }
}

/// A session as it was asked and as it was done.
#[derive(Debug, Clone, PartialEq)]
pub struct PastSession {
    /// Its name.
    pub key: SessionKey,
    /// What it was for, or what it was called where it was recorded.
    pub title: String,
    /// When it was done, and when it was planned where that is another day.
    pub when: String,
    /// How it stands.
    pub state: DayState,
    /// How hard it was, with what was said at its end, where it was ended.
    pub finish: Option<Finish>,
    /// Why it was left out, or what was noted of it, or nothing.
    pub reason: String,
    /// What recorded it, where that was not this app, or nothing.
    pub from: String,
    /// Its work.
    pub slots: Vec<PastSlot>,
    /// The days that it may have been done on, in words, with the one that stands first.
    pub days: Vec<(String, String)>,
    /// The unit of loads that are not there yet.
    pub mass: MassUnit,
    /// All entries of it, to take it back.
    pub entries: Vec<EntryId>,
}

/// A slot of it.
#[derive(Debug, Clone, PartialEq)]
pub struct PastSlot {
    /// What it is called.
    pub name: String,
    /// What was asked, or nothing where that is not known.
    pub asked: String,
    /// What was noted of it, or nothing.
    pub note: String,
    /// Its lines.
    pub lines: Vec<LineView>,
}

/// The sessions that were planned for a day or done on it.
pub fn day(standing: &Standing<'_>, day: NaiveDate) -> Vec<PastSession> {
    let (from, to) = (day - Days::new(7), day + Days::new(8));
    let near = standing.diary.sessions_within(from..to);
    let here = near.filter(|(key, record)| {
        is_told(record) && (key.day == day || record.day_done() == Some(day))
    });
    here.map(|(key, record)| session(standing, key, record))
        .collect()
}

fn session(standing: &Standing<'_>, key: SessionKey, record: &SessionRecord) -> PastSession {
    let on = record.day_done().unwrap_or(key.day);
    let slots = record.given().map_or(&[][..], |given| &given.slots);
    let slot = |(place, slot): (u8, &crate::diary::GivenSlot)| {
        let at = |line| LineRef {
            session: key,
            slot: place,
            line,
        };
        let lines = record.lines_of(place).len().min(usize::from(u8::MAX)) as u8;
        PastSlot {
            name: words::short(&slot.prescription),
            asked: if record.origin().is_some() {
                String::new()
            } else {
                words::asked(&slot.prescription)
            },
            note: record
                .note(About::Slot(place))
                .unwrap_or_default()
                .to_owned(),
            lines: (0..lines)
                .map(|line| line_view(line, &slot.prescription, at(line), Some(record)))
                .collect(),
        }
    };
    PastSession {
        key,
        title: title(standing, key, record),
        when: told::when(on, key.day),
        state: DayState::of(record).unwrap_or(DayState::Open),
        finish: record.finish().cloned(),
        reason: note(record),
        from: record.origin().map_or_else(String::new, told::from),
        slots: (0..).zip(slots).map(slot).collect(),
        days: days(standing, key, on, record),
        mass: standing.athlete.units.mass,
        entries: record.entries(),
    }
}

/// The days around the one it was planned for, up to today: a session is done in its week or next to it.
fn days(
    standing: &Standing<'_>,
    key: SessionKey,
    on: NaiveDate,
    record: &SessionRecord,
) -> Vec<(String, String)> {
    if record.day_done().is_none() {
        return Vec::new();
    }
    let (from, to) = (
        key.day - Days::new(6),
        (key.day + Days::new(6)).min(standing.today),
    );
    let others = from
        .iter_days()
        .take_while(|day| *day <= to)
        .filter(|day| *day != on);
    std::iter::once(on)
        .chain(others)
        .map(|day| (day.to_string(), words::long_day(day)))
        .collect()
}
