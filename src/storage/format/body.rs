//! What an entry says: a letter, and its fields.

use super::codes::{self, Coded};
use super::cursor::{Cursor, MOST};
use super::{Sessions, aside, brought, decision, work};
use crate::diary::{
    Answers, Body, Check, EntryId, Feel, Finish, Given, GivenSlot, LineRef, Question, Stress,
};
use crate::storage::keys::parse_writer;
use crate::training::units::SessionEffort;
use crate::training::{Phase, Purpose, Sidelined, Tape, TempoStep, WeekKind};
use serde_json::Value;

/// Appends a body's letter and fields.
pub(super) fn write(body: &Body, sessions: &mut impl Sessions, fields: &mut Vec<Value>) {
    match body {
        Body::Logged { line, done } => {
            fields.extend([
                Value::from("l"),
                sessions.write(line.session),
                Value::from(line.slot),
                Value::from(line.line),
            ]);
            work::done(done, fields);
        }
        Body::Started { session, given } => {
            fields.extend([
                Value::from("s"),
                sessions.write(*session),
                write_given(given),
            ]);
        }
        Body::Finished { session, finish } => fields.extend([
            Value::from("f"),
            sessions.write(*session),
            Value::from(finish.effort.value()),
            Value::from(finish.note.as_str()),
        ]),
        Body::Skipped { session, reason } => fields.extend([
            Value::from("k"),
            sessions.write(*session),
            Value::from(reason.as_str()),
        ]),
        Body::Answered { question, text } => fields.extend([
            Value::from("a"),
            Value::from(codes::question(*question)),
            Value::from(text.as_str()),
        ]),
        Body::Adopted { start, answers } => fields.extend([
            Value::from("p"),
            Value::from(start.to_string()),
            write_answers(answers),
        ]),
        Body::Weighed { day, load } => fields.extend([
            Value::from("w"),
            Value::from(day.to_string()),
            work::load(*load),
        ]),
        // Version 3.
        Body::Taped { day, tape } => fields.extend([
            Value::from("g"),
            Value::from(day.to_string()),
            work::length(tape.waist),
            work::optional(tape.neck, work::length),
            work::optional(tape.hips, work::length),
        ]),
        Body::ChoseTempo { step } => {
            fields.extend([Value::from("t"), Value::from(step.code())]);
        }
        Body::HasMovement {
            movement,
            preferred,
        } => fields.extend([
            Value::from("o"),
            Value::from(movement.as_str()),
            Value::from(u8::from(*preferred)),
        ]),
        Body::Checked { day, check } => {
            fields.extend([Value::from("c"), Value::from(day.to_string())]);
            fields.extend(check.all().map(|feel| Value::from(feel.code())));
        }
        Body::Decided(decision) => {
            fields.push(Value::from("d"));
            decision::write(*decision, fields);
        }
        Body::Sidelined(span) => fields.extend([
            Value::from("i"),
            Value::from(codes::ailment(span.ailment)),
            Value::from(span.from.to_string()),
            Value::from(span.until.to_string()),
        ]),
        Body::Moved { session, to } => fields.extend([
            Value::from("m"),
            sessions.write(*session),
            Value::from(to.to_string()),
        ]),
        // Version 4.
        Body::Regiven { .. }
        | Body::SlotLeft { .. }
        | Body::Paired { .. }
        | Body::Noted { .. }
        | Body::Measured { .. } => aside::write(body, sessions, fields),
        // Version 5.
        Body::Brought(_) | Body::Means { .. } => brought::write(body, fields),
        Body::Exported => fields.push(Value::from("b")),
        Body::Retracted { entry } => fields.extend([
            Value::from("x"),
            Value::from(entry.seq),
            Value::from(entry.writer.to_string()),
        ]),
    }
}

/// Reads a body.
pub(super) fn read(cursor: &mut Cursor<'_>, sessions: &impl Sessions) -> Option<Body> {
    Some(match cursor.text()? {
        "l" => Body::Logged {
            line: LineRef {
                session: sessions.read(cursor)?,
                slot: read_place(cursor)?,
                line: read_place(cursor)?,
            },
            done: work::read_done(cursor)?,
        },
        "s" => Body::Started {
            session: sessions.read(cursor)?,
            given: read_given(cursor)?,
        },
        "f" => Body::Finished {
            session: sessions.read(cursor)?,
            finish: Finish {
                effort: SessionEffort::new(cursor.small()?).ok()?,
                note: cursor.note()?,
            },
        },
        "k" => Body::Skipped {
            session: sessions.read(cursor)?,
            reason: cursor.note()?,
        },
        "a" => {
            let question = codes::read_question(cursor.text()?)?;
            let text = cursor.answer(question)?;
            Body::Answered { question, text }
        }
        "p" => Body::Adopted {
            start: cursor.day()?,
            answers: read_answers(cursor)?,
        },
        "w" => Body::Weighed {
            day: cursor.day()?,
            load: work::read_load(cursor)?,
        },
        "g" => Body::Taped {
            day: cursor.day()?,
            tape: Tape {
                waist: work::read_length(cursor)?,
                neck: cursor.optional(work::read_length)?,
                hips: cursor.optional(work::read_length)?,
            },
        },
        "t" => Body::ChoseTempo {
            step: TempoStep::from_code(cursor.small()?)?,
        },
        "o" => Body::HasMovement {
            movement: cursor.movement()?,
            preferred: cursor.whole()? == 1,
        },
        "c" => Body::Checked {
            day: cursor.day()?,
            check: Check {
                sleep: Feel::from_code(cursor.small()?)?,
                soreness: Feel::from_code(cursor.small()?)?,
                stress: Feel::from_code(cursor.small()?)?,
            },
        },
        "d" => Body::Decided(decision::read(cursor)?),
        "i" => Body::Sidelined(Sidelined {
            ailment: codes::read_ailment(cursor.text()?)?,
            from: cursor.day()?,
            until: cursor.day()?,
        }),
        "m" => Body::Moved {
            session: sessions.read(cursor)?,
            to: cursor.day()?,
        },
        "b" => Body::Exported,
        letter @ ("e" | "y") => return brought::read(letter, cursor),
        "x" => Body::Retracted {
            entry: EntryId {
                seq: cursor.seq()?,
                writer: parse_writer(cursor.text()?)?,
            },
        },
        letter => return aside::read(letter, cursor, sessions),
    })
}

/// The place of a slot or a line; no session has more than [`MOST`].
pub(super) fn read_place(cursor: &mut Cursor<'_>) -> Option<u8> {
    let place = cursor.small()?;
    (usize::from(place) < MOST).then_some(place)
}

pub(super) fn write_slot(slot: &GivenSlot) -> Value {
    Value::Array(vec![
        Value::from(codes::track(slot.track)),
        Value::from(slot.stress.code()),
        work::prescription(&slot.prescription),
    ])
}

pub(super) fn read_slot(row: &mut Cursor<'_>) -> Option<GivenSlot> {
    Some(GivenSlot {
        track: codes::read_track(row.text()?)?,
        stress: Stress::from_code(row.small()?)?,
        prescription: work::read_prescription(row)?,
    })
}

fn write_given(given: &Given) -> Value {
    let slots = given.slots.iter().map(write_slot);
    Value::Array(vec![
        Value::from(given.purpose.code()),
        Value::from(given.phase.code()),
        Value::from(given.week.code()),
        Value::Array(slots.collect()),
    ])
}

fn read_given(cursor: &mut Cursor<'_>) -> Option<Given> {
    let mut parts = cursor.array()?;
    let purpose = Purpose::from_code(parts.small()?)?;
    let phase = Phase::from_code(parts.small()?)?;
    let week = WeekKind::from_code(parts.small()?)?;
    let mut slots = Vec::new();
    let mut rows = parts.array()?;
    while let Some(mut row) = rows.array() {
        slots.push(read_slot(&mut row)?);
    }
    (rows.is_done() && slots.len() <= MOST).then_some(Given {
        purpose,
        phase,
        week,
        slots,
    })
}

fn write_answers(answers: &Answers) -> Value {
    let flat = answers
        .iter()
        .flat_map(|(question, text)| [codes::question(*question), text.clone()]);
    Value::Array(flat.map(Value::from).collect())
}

fn read_answers(cursor: &mut Cursor<'_>) -> Option<Answers> {
    let mut flat = cursor.array()?;
    let mut answers = Answers::new();
    while let Some(code) = flat.text() {
        let question: Question = codes::read_question(code)?;
        answers.insert(question, flat.answer(question)?);
    }
    flat.is_done().then_some(answers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{Entry, Moment, Writer};
    use crate::storage::format::{read_entry, read_segment, write_entry, write_segment};
    use crate::training::MovementId;
    use crate::training::units::{Length, LengthUnit};

    fn entry(seq: u64, body: Body) -> Entry {
        let writer = Writer(7);
        Entry {
            id: EntryId { seq, writer },
            at: Moment::default(),
            body,
        }
    }

    #[test]
    fn a_copy_that_was_handed_out_reads_back() {
        let copied = entry(3, Body::Exported);
        let text = write_entry(&copied);
        assert_eq!(text, r#"[5,3,"0000000000000007",0,0,"b"]"#);
        assert_eq!(read_entry(&text), Ok(copied.clone()));
        let segment = write_segment(std::iter::once(&copied));
        assert_eq!(read_segment(&segment), Ok(vec![copied]));
    }

    /// Movements that no library of this version has, before they are defined or not at all.
    #[test]
    fn movements_of_ones_own_and_of_other_versions_and_girths_read_back() {
        let own = MovementId::read("own:aaab4:Elbow_squat:Zercher").expect("an id");
        let asked = |movement| Body::Answered {
            question: Question::LiftLoad(movement),
            text: "80 kg".to_owned(),
        };
        let taped = |waist, unit| Body::Taped {
            day: Moment::default().day(),
            tape: Tape {
                waist: Length::parse(waist, unit).expect("a length"),
                neck: Length::parse("38", LengthUnit::Centimetre).ok(),
                hips: None,
            },
        };
        let entries = [
            entry(1, asked(own)),
            entry(2, asked(MovementId::read("hover-squat").expect("an id"))),
            entry(4, taped("33.25", LengthUnit::Inch)),
            entry(5, taped("84.5", LengthUnit::Centimetre)),
            entry(
                3,
                Body::HasMovement {
                    movement: own,
                    preferred: true,
                },
            ),
        ];
        for one in &entries {
            let text = write_entry(one);
            assert_eq!(read_entry(&text).as_ref(), Ok(one));
            let again = read_entry(&text).map(|read| write_entry(&read));
            assert_eq!(again.as_ref(), Ok(&text), "to the letter");
        }
        let segment = write_segment(entries.iter());
        assert_eq!(read_segment(&segment).as_deref(), Ok(&entries[..]));
        assert!(segment.contains("hover-squat"));
    }
}
