//! What is said of a session beside its lines: new in version 4.

use super::body::{read_place, read_slot, write_slot};
use super::codes::Coded;
use super::cursor::Cursor;
use super::{Sessions, work};
use crate::diary::{About, Body, Left, LeftWhy, LineRef, Measures};
use crate::training::units::Pulse;
use serde_json::Value;

/// Appends the letter and the fields of a body that is such.
pub(super) fn write(body: &Body, sessions: &mut impl Sessions, fields: &mut Vec<Value>) {
    match body {
        Body::Regiven {
            session,
            slot,
            given,
        } => fields.extend([
            Value::from("r"),
            sessions.write(*session),
            Value::from(*slot),
            write_slot(given),
        ]),
        Body::SlotLeft {
            session,
            slot,
            left,
        } => fields.extend([
            Value::from("q"),
            sessions.write(*session),
            Value::from(*slot),
            Value::from(left.why.code()),
            Value::from(left.said.as_str()),
        ]),
        Body::Paired {
            session,
            slot,
            with_next,
        } => fields.extend([
            Value::from("u"),
            sessions.write(*session),
            Value::from(*slot),
            Value::from(u8::from(*with_next)),
        ]),
        Body::Noted {
            session,
            about,
            text,
        } => {
            fields.extend([Value::from("n"), sessions.write(*session)]);
            write_about(*about, fields);
            fields.push(Value::from(text.as_str()));
        }
        Body::Measured { line, measures } => {
            fields.extend([
                Value::from("h"),
                sessions.write(line.session),
                Value::from(line.slot),
                Value::from(line.line),
            ]);
            write_measures(measures, fields);
        }
        _ => {}
    }
}

/// Reads a body that is such, by its letter.
pub(super) fn read(
    letter: &str,
    cursor: &mut Cursor<'_>,
    sessions: &impl Sessions,
) -> Option<Body> {
    Some(match letter {
        "r" => Body::Regiven {
            session: sessions.read(cursor)?,
            slot: read_place(cursor)?,
            given: Box::new(read_slot(&mut cursor.array()?)?),
        },
        "q" => Body::SlotLeft {
            session: sessions.read(cursor)?,
            slot: read_place(cursor)?,
            left: Left {
                why: LeftWhy::from_code(cursor.small()?)?,
                said: cursor.note()?,
            },
        },
        "u" => Body::Paired {
            session: sessions.read(cursor)?,
            slot: read_place(cursor)?,
            with_next: cursor.small::<u8>()? == 1,
        },
        "n" => Body::Noted {
            session: sessions.read(cursor)?,
            about: read_about(cursor)?,
            text: cursor.note()?,
        },
        "h" => Body::Measured {
            line: LineRef {
                session: sessions.read(cursor)?,
                slot: read_place(cursor)?,
                line: read_place(cursor)?,
            },
            measures: read_measures(cursor)?,
        },
        _ => return None,
    })
}

/// Appends what a note is about: its slot and its line, or null for each that it is not of.
fn write_about(about: About, fields: &mut Vec<Value>) {
    let (slot, line) = match about {
        About::Session => (None, None),
        About::Slot(slot) => (Some(slot), None),
        About::Line(slot, line) => (Some(slot), Some(line)),
    };
    fields.extend([slot, line].map(|place| work::optional(place, Value::from)));
}

/// Reads what a note is about.
fn read_about(cursor: &mut Cursor<'_>) -> Option<About> {
    let slot = cursor.optional(read_place)?;
    let line = cursor.optional(read_place)?;
    match (slot, line) {
        (None, None) => Some(About::Session),
        (Some(slot), None) => Some(About::Slot(slot)),
        (Some(slot), Some(line)) => Some(About::Line(slot, line)),
        (None, Some(_)) => None,
    }
}

/// Appends the pulse or null, and the splits in seconds.
pub(super) fn write_measures(measures: &Measures, fields: &mut Vec<Value>) {
    let splits = measures.splits.iter().map(|split| split.seconds().into());
    fields.extend([
        work::optional(measures.pulse, |pulse| pulse.beats().into()),
        Value::Array(splits.collect()),
    ]);
}

/// Reads what a watch showed.
pub(super) fn read_measures(cursor: &mut Cursor<'_>) -> Option<Measures> {
    let pulse = cursor.optional(|cursor| Pulse::new(cursor.small()?).ok())?;
    let mut rows = cursor.array()?;
    let mut splits = Vec::new();
    while !rows.is_done() {
        splits.push(work::read_duration(&mut rows)?);
    }
    (splits.len() <= Measures::MOST_SPLITS).then_some(Measures { pulse, splits })
}
