//! The diary as lines: a set, a run or the rounds each, in the order in which they were done.

use super::names;
use crate::diary::{
    About, Body, Brought, BroughtPart, BroughtSet, Diary, EntryId, Measures, Moment, SessionKey,
    SessionRecord, SetKind,
};
use crate::training::units::{Distance, Duration, Load, Rpe};
use crate::training::{Amount, Done, Prescription, Purpose, SetDone};
use chrono::NaiveDate;
use std::cmp::Ordering;

/// So long a session may take: what was ended later was forgotten.
const LONGEST_HOURS: i64 = 12;

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A set.
    Set(SetKind),
    /// A run, or a repeat of one.
    Run,
    /// All rounds of a slot.
    Rounds,
}

/// A session that lines are of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Of<'a> {
    /// The day it was done.
    pub day: NaiveDate,
    /// When it began, where that is known.
    pub start: Option<Moment>,
    /// How long it took, where that is known.
    pub time: Option<Duration>,
    /// What it was called elsewhere; empty where it is of this program.
    pub name: &'a str,
    /// What it was for.
    pub purpose: Purpose,
    /// In the athlete's words.
    pub note: &'a str,
}

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line<'a> {
    /// Its session.
    pub of: Of<'a>,
    /// What was done, as the library calls it; of movements, their ids know more.
    pub what: What<'a>,
    /// Its place among those of its exercise, counted from 1.
    pub order: u16,
    /// What it is.
    pub kind: Kind,
    /// What was done.
    pub done: Done,
    /// What was asked, where anything was.
    pub asked: Option<Done>,
    /// What a watch showed.
    pub measures: Option<&'a Measures>,
    /// In the athlete's words.
    pub note: String,
}

/// What the work of a line is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum What<'a> {
    /// As it was prescribed.
    Asked(&'a Prescription),
    /// A part of a session from elsewhere.
    Part(&'a BroughtPart),
}

/// A line by its quantities.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Quantities {
    pub load: Option<Load>,
    pub reps: Option<u16>,
    pub time: Option<Duration>,
    pub distance: Option<Distance>,
    pub rpe: Option<Rpe>,
}

impl From<Done> for Quantities {
    fn from(done: Done) -> Self {
        let nothing = Self::default();
        match done {
            Done::Set(set) => Self {
                load: set.load,
                rpe: set.rpe,
                ..match set.amount {
                    Amount::Reps(reps) => Self {
                        reps: Some(reps),
                        ..nothing
                    },
                    Amount::Hold(time) => Self {
                        time: Some(time),
                        ..nothing
                    },
                    Amount::Carry(distance) => Self {
                        distance: Some(distance),
                        ..nothing
                    },
                }
            },
            Done::Run { distance, time } => Self {
                time: Some(time),
                distance: Some(distance),
                ..nothing
            },
            Done::Rounds { rounds, rpe } => Self {
                reps: Some(u16::from(rounds)),
                rpe,
                ..nothing
            },
        }
    }
}

/// All lines of a diary, in order of the days they were planned for.
pub(super) fn lines(diary: &Diary) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    for (key, record) in diary.sessions() {
        if let Some(of) = of(diary, key, record) {
            match diary.brought(key) {
                Some(brought) => from_elsewhere(&mut lines, of, record, brought),
                None => ours(&mut lines, of, record, 0),
            }
        }
    }
    lines
}

fn moment(diary: &Diary, entry: Option<EntryId>) -> Option<Moment> {
    Some(diary.entry(entry?)?.at)
}

fn of<'a>(diary: &'a Diary, key: SessionKey, record: &'a SessionRecord) -> Option<Of<'a>> {
    if !record.has_work() && record.origin().is_none() {
        return None;
    }
    let day = record.day_done().unwrap_or(key.day);
    let opened = |id: &EntryId| {
        let entry = diary.entry(*id)?;
        matches!(entry.body, Body::Started { .. } | Body::Brought(_)).then_some(entry.at)
    };
    let start = record.entries().iter().find_map(opened);
    let ended = moment(diary, record.ended_by());
    let brought = diary.brought(key);
    let between = start.zip(ended).and_then(|(start, ended)| {
        let seconds = ended.utc_seconds().saturating_sub(start.utc_seconds());
        let whole = (1..LONGEST_HOURS * 3_600).contains(&seconds);
        whole.then(|| Duration::from_seconds(seconds as u32))
    });
    let finish = record.finish().map_or("", |finish| finish.note.as_str());
    Some(Of {
        day,
        start: start.filter(|start| start.day() == day),
        time: brought.and_then(|brought| brought.time).or(between),
        name: brought.map_or("", |brought| brought.name.as_str()),
        purpose: record
            .given()
            .map_or(Purpose::Recovery, |given| given.purpose),
        note: record.note(About::Session).unwrap_or(finish),
    })
}

/// Lines of the slots from one on.
fn ours<'a>(lines: &mut Vec<Line<'a>>, of: Of<'a>, record: &'a SessionRecord, from: usize) {
    let slots = record.given().map_or(&[][..], |given| &given.slots);
    for (slot, given) in (0..=u8::MAX).zip(slots).skip(from) {
        let asked = &given.prescription;
        let note = record.note(About::Slot(slot)).unwrap_or_default();
        let done = (0..=u8::MAX).zip(record.lines_of(slot));
        let mut order = 0;
        for (line, done) in done.filter_map(|(line, done)| Some((line, done?))) {
            order += 1;
            lines.push(Line {
                of,
                what: What::Asked(asked),
                order,
                kind: match done {
                    Done::Set(_) => Kind::Set(SetKind::Work),
                    Done::Run { .. } => Kind::Run,
                    Done::Rounds { .. } => Kind::Rounds,
                },
                done,
                asked: (line < asked.lines()).then(|| asked.as_prescribed(line)),
                measures: record.measures(slot, line),
                note: noted(record, (slot, line), if order == 1 { note } else { "" }),
            });
        }
    }
}

/// What was noted of a line, behind what was noted of its slot.
fn noted(record: &SessionRecord, (slot, line): (u8, u8), of_slot: &str) -> String {
    let of_line = record.note(About::Line(slot, line)).unwrap_or_default();
    let between = if of_slot.is_empty() || of_line.is_empty() {
        ""
    } else {
        " \u{b7} "
    };
    format!("{of_slot}{between}{of_line}")
}

/// Lines as they were recorded elsewhere, with the warm-ups, and as they were mended since.
fn from_elsewhere<'a>(
    lines: &mut Vec<Line<'a>>,
    of: Of<'a>,
    record: &'a SessionRecord,
    brought: &'a Brought,
) {
    let mut counted = brought.counted().peekable();
    for part in &brought.parts {
        let slot = counted
            .next_if(|(_, counts)| std::ptr::eq(*counts, part))
            .map(|(slot, _)| slot);
        let (sets, note) = match part {
            BroughtPart::Lift(lift) => (lift.sets.as_slice(), lift.note.as_str()),
            BroughtPart::Run(_) => (&[][..], ""),
        };
        let place = |line| slot.map_or((u8::MAX, u8::MAX), |slot| (slot, line));
        let mut push = |order, kind, done, line| {
            let note = if order == 1 { note } else { "" };
            let (slot, line) = place(line);
            lines.push(Line {
                of,
                what: What::Part(part),
                order,
                kind,
                done,
                asked: None,
                measures: record.measures(slot, line),
                note: noted(record, (slot, line), note),
            });
        };
        let ranks = ranks(sets);
        for ((order, set), rank) in (1..).zip(sets).zip(ranks) {
            let mended = slot
                .zip(rank)
                .and_then(|(slot, rank)| record.line(slot, rank));
            let done = mended.copied().unwrap_or(Done::Set(set.done));
            push(order, Kind::Set(set.kind), done, rank.unwrap_or(u8::MAX));
        }
        if let BroughtPart::Run(run) = part {
            let (distance, time) = (run.distance, run.time);
            let as_brought = Done::Run { distance, time };
            let mended = slot.and_then(|slot| record.line(slot, 0)).copied();
            push(1, Kind::Run, mended.unwrap_or(as_brought), 0);
        }
    }
    // What was put in since.
    ours(lines, of, record, brought.counted().count());
}

/// The lines of the sets that count: a diary keeps them with the heaviest last.
fn ranks(sets: &[BroughtSet]) -> Vec<Option<u8>> {
    let counts = |set: &BroughtSet| set.kind != SetKind::WarmUp;
    let mut work: Vec<usize> = (0..sets.len()).filter(|at| counts(&sets[*at])).collect();
    work.sort_by(|one, other| by_load(&sets[*one].done, &sets[*other].done));
    let mut ranks = vec![None; sets.len()];
    for (rank, at) in (0..=u8::MAX).zip(work) {
        ranks[at] = Some(rank);
    }
    ranks
}

fn by_load(one: &SetDone, other: &SetDone) -> Ordering {
    match (one.load, other.load) {
        (Some(one), Some(other)) => one.compare(other),
        (one, other) => one.is_some().cmp(&other.is_some()),
    }
}

impl Line<'_> {
    /// What it is called.
    pub(super) fn exercise(&self) -> String {
        match self.what {
            What::Asked(Prescription::Sets(work)) => names::movement(work.movement),
            What::Part(BroughtPart::Lift(lift)) => names::movement(lift.movement),
            What::Asked(Prescription::Run(run)) => String::from(names::run(run.kind)),
            What::Part(BroughtPart::Run(run)) => String::from(names::run(run.kind)),
            What::Asked(Prescription::Rounds(work)) => names::rounds(&work.movements),
        }
    }

    /// The same as Strong calls it, where it has it.
    pub(super) fn exercise_of_strong(&self) -> String {
        let movement = match self.what {
            What::Asked(Prescription::Sets(work)) => Some(work.movement),
            What::Part(BroughtPart::Lift(lift)) => Some(lift.movement),
            _ => None,
        };
        let known = movement.and_then(names::of_strong).map(String::from);
        known.unwrap_or_else(|| self.exercise())
    }
}
