//! Rung's coach: each day's session is prescribed from the diary, and what was done is entered
//! into it, as the app does.

use super::Plan;
use crate::athlete::Person;
use crate::perform::Log;
use chrono::NaiveDate;
use rung::coach::session::{Session, Standing};
use rung::diary::{Body, Diary, Entry, EntryId, Finish, Given, GivenSlot, LineRef, Moment, Writer};
use rung::training::units::{Load, MassUnit, SessionEffort};
use rung::training::{GoalKind, Prescription};

/// An athlete with a diary.
pub struct Coached<'a> {
    person: &'a Person,
    diary: Diary,
    adopted: EntryId,
    today: Option<Session>,
}

impl<'a> Coached<'a> {
    /// On the first day, with the program adopted.
    pub fn new(person: &'a Person) -> Self {
        let mut coached = Self {
            person,
            diary: Diary::default(),
            adopted: EntryId {
                seq: 1,
                writer: Writer(1),
            },
            today: None,
        };
        let start = person.program.start;
        let answers = person.answers.clone();
        coached.record(start, Body::Adopted { start, answers });
        coached
    }

    fn standing(&self, today: NaiveDate) -> Standing<'_> {
        Standing {
            athlete: &self.person.athlete,
            program: &self.person.program,
            adopted: self.adopted,
            diary: &self.diary,
            today,
        }
    }

    fn record(&mut self, day: NaiveDate, body: Body) {
        let seconds = day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp();
        self.diary.add(Entry {
            id: EntryId {
                seq: self.diary.next_seq(),
                writer: self.adopted.writer,
            },
            at: Moment::new(seconds, 0).unwrap_or_default(),
            body,
        });
    }
}

impl Plan for Coached<'_> {
    fn session(&mut self, day: NaiveDate) -> Option<Vec<Prescription>> {
        self.today = self.standing(day).prescribe(day);
        let session = self.today.as_ref()?;
        let asked = session.slots.iter();
        Some(asked.map(|slot| slot.next.prescription.clone()).collect())
    }

    fn log(&mut self, day: NaiveDate, done: &Log, weight: f64) {
        let Some(session) = self.today.take() else {
            return;
        };
        let key = self.standing(day).key(day);
        let slots = session.slots.into_iter().map(|slot| GivenSlot {
            track: slot.track,
            stress: slot.next.stress,
            prescription: slot.next.prescription,
        });
        let given = Given {
            purpose: session.purpose,
            phase: session.phase,
            week: session.kind,
            slots: slots.collect(),
        };
        self.record(
            day,
            Body::Started {
                session: key,
                given,
            },
        );
        for (slot, lines) in (0_u8..).zip(done) {
            for (line, done) in (0_u8..).zip(lines) {
                if let Some(done) = *done {
                    let line = LineRef {
                        session: key,
                        slot,
                        line,
                    };
                    self.record(day, Body::Logged { line, done });
                }
            }
        }
        if let Ok(effort) = SessionEffort::new(7) {
            let note = String::new();
            self.record(
                day,
                Body::Finished {
                    session: key,
                    finish: Finish { effort, note },
                },
            );
        }
        if self.person.program.goal.target.kind() == GoalKind::Composition {
            let tenths = (weight * 10.0).round() / 10.0;
            let load = Load::from_kilograms(tenths, MassUnit::Kilogram);
            self.record(day, Body::Weighed { day, load });
        }
    }
}
