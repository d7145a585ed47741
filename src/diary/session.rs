//! A session as it was given and as it was done.

use super::aside::{About, Left, Measures, Said, Topic};
use super::brought::{Brought, Origin};
use super::register::Register;
use super::sorted::Sorted;
use crate::training::units::SessionEffort;
use crate::training::{Done, Phase, Prescription, Purpose, Track, WeekKind};
use chrono::NaiveDate;

/// Whether a slot asked for all that the athlete could do, so that it can be built upon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stress {
    /// It did.
    Full,
    /// It asked for less on purpose: a lighter week, a taper, a return from a break.
    Light,
}

/// A slot as it was given.
#[derive(Debug, Clone, PartialEq)]
pub struct GivenSlot {
    /// The line of progression it continues.
    pub track: Track,
    /// Whether it can be built upon.
    pub stress: Stress,
    /// The exact work.
    pub prescription: Prescription,
}

/// A session as it was given.
#[derive(Debug, Clone, PartialEq)]
pub struct Given {
    /// What it was for.
    pub purpose: Purpose,
    /// The phase it stood in.
    pub phase: Phase,
    /// The kind of week it stood in.
    pub week: WeekKind,
    /// Its work, in order.
    pub slots: Vec<GivenSlot>,
}

/// How a session was, said at its end.
#[derive(Debug, Clone, PartialEq)]
pub struct Finish {
    /// How hard, as a whole.
    pub effort: SessionEffort,
    /// In the athlete's words; may be empty.
    pub note: String,
}

/// All that is known of one session.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionRecord {
    pub(super) given: Register<Given>,
    pub(super) days: Register<NaiveDate>,
    pub(super) lines: Sorted<(u8, u8), Register<Done>>,
    pub(super) finish: Register<Finish>,
    pub(super) skip: Register<String>,
    pub(super) moved: Register<NaiveDate>,
    pub(super) asides: Sorted<Topic, Register<Said>>,
    brought: Register<Origin>,
    /// The work with other work laid over it, where any is: it follows from `given` and `asides`.
    laid: Option<Box<Given>>,
}

impl SessionRecord {
    /// The work it asks for: what it was given, with what the athlete put in the place of a slot or
    /// behind all of them.
    pub fn given(&self) -> Option<&Given> {
        self.laid.as_deref().or_else(|| self.first_given())
    }

    /// The work it was given, fixed when it was first opened.
    pub fn first_given(&self) -> Option<&Given> {
        self.given.first()
    }

    /// Lays what stands in a slot's place over what was given. A place beyond the end waits until
    /// those before it are there.
    pub(super) fn lay(&mut self) {
        self.laid = None;
        // Mostly nothing was said of the work: nothing is cloned then.
        if self.asides.is_empty() {
            return;
        }
        let Some(mut laid) = self.given.first().cloned() else {
            return;
        };
        let mut changed = false;
        for (topic, said) in self.asides.iter() {
            if let (Topic::Work(place), Some(Said::Work(work))) = (topic, said.latest()) {
                let place = usize::from(place);
                if let Some(slot) = laid.slots.get_mut(place) {
                    *slot = work.clone();
                } else if place == laid.slots.len() {
                    laid.slots.push(work.clone());
                } else {
                    continue;
                }
                changed = true;
            }
        }
        self.laid = changed.then(|| Box::new(laid));
    }

    /// The same, where something was said of the work.
    pub(super) fn lay_if(&mut self, topic: Topic) {
        if matches!(topic, Topic::Work(_)) {
            self.lay();
        }
    }

    /// Takes in a session that was recorded elsewhere: what was done of it is what was asked.
    pub(super) fn bring(&mut self, by: super::EntryId, on: NaiveDate, brought: &Brought) {
        self.brought.write(by, brought.origin);
        self.given.write(by, brought.given());
        self.days.write(by, on);
        let mut say = |topic, said| self.asides.or_default(topic).write(by, said);
        if !brought.note.is_empty() {
            say(
                Topic::Note(About::Session),
                Said::Note(brought.note.clone()),
            );
        }
        for (slot, part) in brought.counted() {
            if let Some(note) = part.note() {
                say(Topic::Note(About::Slot(slot)), Said::Note(note.to_owned()));
            }
            if let Some(measures) = part.measures() {
                say(Topic::Measures(slot, 0), Said::Measures(measures.clone()));
            }
            for (line, done) in (0..).zip(part.lines()) {
                self.lines.or_default((slot, line)).write(by, done);
            }
        }
        self.lay();
    }

    /// Takes all of it back.
    pub(super) fn unbring(&mut self, by: super::EntryId) {
        self.brought.erase(by);
        self.given.erase(by);
        self.days.erase(by);
        self.lines.retain(|_, versions| {
            versions.erase(by);
            !versions.is_empty()
        });
        self.asides.retain(|_, versions| {
            versions.erase(by);
            !versions.is_empty()
        });
        self.lay();
    }

    /// What recorded it, where that was not this app.
    pub fn origin(&self) -> Option<Origin> {
        self.brought.latest().copied()
    }

    fn aside(&self, topic: Topic) -> Option<(super::EntryId, &Said)> {
        self.asides.get(topic)?.latest_entry()
    }

    /// The entries by which a slot has other work than it was given, to take all of them back.
    pub fn regiven_by(&self, slot: u8) -> Vec<super::EntryId> {
        self.said_where(|topic| topic == Topic::Work(slot))
    }

    /// All that was said of a slot beside its lines, its being there with it.
    pub fn said_of(&self, slot: u8) -> Vec<super::EntryId> {
        self.said_where(|topic| match topic {
            Topic::Work(of) | Topic::Left(of) | Topic::Pair(of) | Topic::Measures(of, _) => {
                of == slot
            }
            Topic::Note(About::Slot(of) | About::Line(of, _)) => of == slot,
            Topic::Note(About::Session) => false,
        })
    }

    fn said_where(&self, is_meant: impl Fn(Topic) -> bool) -> Vec<super::EntryId> {
        let meant = self.asides.iter().filter(|(topic, _)| is_meant(*topic));
        let versions = meant.flat_map(|(_, versions)| versions.entries());
        versions.map(|(id, _)| id).collect()
    }

    /// Why a slot was left, if it was, with the entry that says so.
    pub fn left(&self, slot: u8) -> Option<(super::EntryId, &Left)> {
        match self.aside(Topic::Left(slot))? {
            (id, Said::Left(left)) => Some((id, left)),
            _ => None,
        }
    }

    /// Whether a slot is done in turn with the next one; `None` where nothing was said of it.
    pub fn paired(&self, slot: u8) -> Option<bool> {
        match self.aside(Topic::Pair(slot))?.1 {
            Said::Pair(paired) => Some(*paired),
            _ => None,
        }
    }

    /// What was noted, if anything.
    pub fn note(&self, about: About) -> Option<&str> {
        match self.aside(Topic::Note(about))?.1 {
            Said::Note(text) => Some(text.as_str()).filter(|text| !text.is_empty()),
            _ => None,
        }
    }

    /// What a watch showed of a line, if it was said.
    pub fn measures(&self, slot: u8, line: u8) -> Option<&Measures> {
        match self.aside(Topic::Measures(slot, line))?.1 {
            Said::Measures(measures) => Some(measures).filter(|measures| !measures.is_empty()),
            _ => None,
        }
    }

    /// The day on which it was opened: it belongs to that day even past midnight. A move that was said
    /// after that corrects it.
    pub fn day_done(&self) -> Option<NaiveDate> {
        let (opened, day) = self.days.entries().next()?;
        let said = self.moved.latest_entry().filter(|(said, _)| *said > opened);
        Some(said.map_or(*day, |(_, day)| *day))
    }

    /// All that was recorded of it and stands, to take it back.
    pub fn entries(&self) -> Vec<super::EntryId> {
        let mut all: Vec<_> = self.given.entries().map(|(id, _)| id).collect();
        all.extend(self.finish.entries().map(|(id, _)| id));
        all.extend(self.skip.entries().map(|(id, _)| id));
        all.extend(self.moved.entries().map(|(id, _)| id));
        for (_, line) in self.lines.iter() {
            all.extend(line.entries().map(|(id, _)| id));
        }
        for (_, aside) in self.asides.iter() {
            all.extend(aside.entries().map(|(id, _)| id));
        }
        // One from elsewhere is one entry, which all of it is from.
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The day it was moved to, if it was.
    pub fn moved_to(&self) -> Option<NaiveDate> {
        self.moved.latest().copied()
    }

    /// All that was done, a line each.
    pub fn done(&self) -> impl Iterator<Item = Done> {
        self.lines
            .iter()
            .filter_map(|(_, line)| line.latest().copied())
    }

    /// What stands for a line, if it was done.
    pub fn line(&self, slot: u8, line: u8) -> Option<&Done> {
        self.lines.get((slot, line))?.latest()
    }

    /// The entry that stands for a line, to take it back.
    pub fn line_entry(&self, slot: u8, line: u8) -> Option<super::EntryId> {
        self.lines
            .get((slot, line))?
            .latest_entry()
            .map(|(id, _)| id)
    }

    /// The entry that logged a line last, with its slot and line. What was said of a line before
    /// and is corrected since is no new work: a line counts from the first entry that speaks of it.
    pub fn last_logged(&self) -> Option<(super::EntryId, u8, u8)> {
        let firsts = self.lines.iter().filter_map(|((slot, line), versions)| {
            let (entry, _) = versions.entries().next()?;
            Some((entry, slot, line))
        });
        firsts.max()
    }

    /// How it was, once it is ended.
    pub fn finish(&self) -> Option<&Finish> {
        self.finish.latest()
    }

    /// The entry that ended it first, once it is ended.
    pub fn ended_by(&self) -> Option<super::EntryId> {
        self.finish.entries().next().map(|(id, _)| id)
    }

    /// Why it was skipped, if it was.
    pub fn skipped(&self) -> Option<&str> {
        self.skip.latest().map(String::as_str)
    }

    /// Whether nothing is known of it.
    pub(super) fn is_empty(&self) -> bool {
        self.given.is_empty()
            && self.days.is_empty()
            && self.lines.is_empty()
            && self.finish.is_empty()
            && self.skip.is_empty()
            && self.moved.is_empty()
            && self.asides.is_empty()
            && self.brought.is_empty()
    }

    /// Whether it was ended or skipped; what was recorded elsewhere is over.
    pub fn is_over(&self) -> bool {
        self.finish().is_some() || self.skipped().is_some() || self.origin().is_some()
    }

    /// Whether it was opened and not ended.
    pub fn is_open(&self) -> bool {
        self.given().is_some() && !self.is_over()
    }

    /// Whether any line of it was done.
    pub fn has_work(&self) -> bool {
        self.lines.iter().any(|(_, line)| !line.is_empty())
    }

    /// What was done of a slot, a line each; `None` where a line was left out.
    pub fn lines_of(&self, slot: u8) -> Vec<Option<Done>> {
        let asked = self
            .given()
            .and_then(|given| given.slots.get(usize::from(slot)))
            .map_or(0, |slot| slot.prescription.lines());
        let beyond = self
            .lines
            .iter()
            .filter(|((place, line), _)| *place == slot && *line >= asked)
            .filter(|(_, versions)| !versions.is_empty())
            .map(|((_, line), _)| line.saturating_add(1))
            .next_back()
            .unwrap_or(asked);
        (0..beyond)
            .map(|line| self.line(slot, line).copied())
            .collect()
    }
}
