//! Sessions that were recorded elsewhere, and what their exercises are here: new in version 5. A year of them is in the store at once,
//! so what most sets lack takes no room: a set is its count and its load, then its RPE, its kind and
//! its form as far as there is any to say.

use super::aside::{read_measures, write_measures};
use super::codes::{self, Coded};
use super::cursor::{Cursor, MOST};
use super::work;
use crate::diary::{
    Body, Brought, BroughtLift, BroughtPart, BroughtRun, BroughtSet, Origin, SetKind,
};
use crate::training::units::Duration;
use crate::training::{Form, RunKind, SetDone};
use serde_json::Value;

/// Appends the letter and the fields of a body that is such.
pub(super) fn write(body: &Body, fields: &mut Vec<Value>) {
    match body {
        Body::Brought(brought) => write_session(brought, fields),
        Body::Means { name, track } => fields.extend([
            Value::from("y"),
            Value::from(name.as_str()),
            work::optional(*track, |track| Value::from(codes::track(track))),
        ]),
        _ => {}
    }
}

/// Reads a body that is such, by its letter.
pub(super) fn read(letter: &str, cursor: &mut Cursor<'_>) -> Option<Body> {
    Some(match letter {
        "e" => Body::Brought(Box::new(read_session(cursor)?)),
        "y" => Body::Means {
            name: cursor.note()?,
            track: cursor.optional(|cursor| codes::read_track(cursor.text()?))?,
        },
        _ => return None,
    })
}

fn write_session(brought: &Brought, fields: &mut Vec<Value>) {
    fields.extend([
        Value::from("e"),
        Value::from(brought.origin.code()),
        Value::from(brought.name.as_str()),
        Value::from(brought.note.as_str()),
        work::optional(brought.time, |time| Value::from(time.seconds())),
    ]);
    fields.extend(brought.parts.iter().map(part));
}

fn read_session(cursor: &mut Cursor<'_>) -> Option<Brought> {
    let mut brought = Brought {
        origin: Origin::from_code(cursor.small()?)?,
        name: cursor.note()?,
        note: cursor.note()?,
        time: cursor.optional(work::read_duration)?,
        parts: Vec::new(),
    };
    while !cursor.is_done() {
        brought.parts.push(read_part(&mut cursor.array()?)?);
    }
    (1..=MOST).contains(&brought.parts.len()).then_some(brought)
}

/// A run begins with the code of its kind, a lift with the name of its movement.
fn part(part: &BroughtPart) -> Value {
    let mut fields = Vec::new();
    match part {
        BroughtPart::Lift(lift) => {
            fields.extend([
                Value::from(lift.movement.as_str()),
                Value::from(lift.note.as_str()),
            ]);
            fields.extend(lift.sets.iter().map(set));
        }
        BroughtPart::Run(run) => {
            fields.extend([
                Value::from(run.kind.code()),
                work::distance(run.distance),
                Value::from(run.time.seconds()),
            ]);
            if !run.measures.is_empty() {
                write_measures(&run.measures, &mut fields);
            }
        }
    }
    Value::Array(fields)
}

fn read_part(fields: &mut Cursor<'_>) -> Option<BroughtPart> {
    if fields.peek_text().is_none() {
        return read_run(fields).map(BroughtPart::Run);
    }
    let mut lift = BroughtLift {
        movement: fields.movement()?,
        note: fields.note()?,
        sets: Vec::new(),
    };
    while !fields.is_done() {
        lift.sets.push(read_set(&mut fields.array()?)?);
    }
    let is_one = (1..=MOST).contains(&lift.sets.len());
    is_one.then_some(BroughtPart::Lift(lift))
}

fn read_run(fields: &mut Cursor<'_>) -> Option<BroughtRun> {
    Some(BroughtRun {
        kind: RunKind::from_code(fields.small()?)?,
        distance: work::read_distance(fields)?,
        time: work::read_duration(fields).filter(|time| *time != Duration::default())?,
        measures: if fields.is_done() {
            crate::diary::Measures::default()
        } else {
            read_measures(fields)?
        },
    })
}

fn set(set: &BroughtSet) -> Value {
    let done = &set.done;
    let mut fields = vec![work::amount(done.amount)];
    let (kind, form) = (set.kind.code(), done.form.code());
    let rest = [
        (done.load.is_some(), work::optional(done.load, work::load)),
        (
            done.rpe.is_some(),
            work::optional(done.rpe, |rpe| Value::from(rpe.halves())),
        ),
        (set.kind != SetKind::Work, Value::from(kind)),
        (done.form != Form::Sound, Value::from(form)),
    ];
    let said = rest.iter().rposition(|(is_said, _)| *is_said);
    let rest = rest.into_iter().map(|(_, value)| value);
    fields.extend(rest.take(said.map_or(0, |last| last + 1)));
    Value::Array(fields)
}

fn read_set(fields: &mut Cursor<'_>) -> Option<BroughtSet> {
    let amount = work::read_amount(fields)?;
    let mut load = None;
    let (mut rpe, mut kind, mut form) = (None, SetKind::Work, Form::Sound);
    if !fields.is_done() {
        load = fields.optional(work::read_load)?;
    }
    if !fields.is_done() {
        rpe = fields.optional(work::read_rpe)?;
    }
    if !fields.is_done() {
        kind = SetKind::from_code(fields.small()?)?;
    }
    if !fields.is_done() {
        form = Form::from_code(fields.small()?)?;
    }
    let done = SetDone {
        amount,
        load,
        rpe,
        form,
    };
    Some(BroughtSet { kind, done })
}
