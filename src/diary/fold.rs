//! The diary: entries folded in one at a time, in whatever order they arrive.

use super::aside::{Said, Topic};
use super::brought::Brought;
use super::check::Check;
use super::decision::{Advice, Decision, Pick};
use super::entry::{Body, Entry, EntryId, LineRef, SessionKey, Writer};
use super::exposure::Exposure;
use super::question::{Answers, Question};
use super::register::Register;
use super::session::{GivenSlot, SessionRecord};
use super::sorted::Sorted;
use crate::training::units::Load;
use crate::training::{MovementId, Sidelined, Tape, TempoStep, Track};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use std::mem;
use std::ops::Range;

/// A program that was adopted.
#[derive(Debug, Clone, PartialEq)]
pub struct Adopted {
    /// Its first day.
    pub start: NaiveDate,
    /// The answers it was made from.
    pub answers: Answers,
}

/// A movement of the athlete's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnMovement {
    /// The movement, by its latest name.
    pub movement: MovementId,
    /// Whether it is what trains its pattern beside the goal.
    pub preferred: bool,
    /// The entries that speak of it: taking them all back removes it.
    pub entries: Vec<EntryId>,
}

/// What was measured of a body.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Measured {
    Weight(Load),
    Tape(Tape),
}

/// So many entries are folded in one by one.
const FEW: usize = 64;

/// Everything that was ever recorded, and what follows from it.
///
/// Folding is a union: it does not depend on the order of arrival, and an entry that comes
/// twice changes nothing. Adding one as the last costs the logarithm of the history, whatever it
/// says; what comes late moves those behind it, so many at once are folded together.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Diary {
    /// In order of their names, each once.
    entries: Vec<Entry>,
    retracted: BTreeSet<EntryId>,
    answers: Sorted<Question, Register<(NaiveDate, String)>>,
    programs: Register<Adopted>,
    sessions: BTreeMap<SessionKey, SessionRecord>,
    /// By the day, and whether it is the tape's.
    measured: Sorted<(NaiveDate, bool), Register<Measured>>,
    tempo_choices: Register<(NaiveDate, TempoStep)>,
    movements: Register<(MovementId, bool)>,
    checks: Register<(NaiveDate, Check)>,
    sidelined: Register<Sidelined>,
    decisions: Register<(NaiveDate, Decision)>,
    names: Register<(String, Option<Track>)>,
    exports: Register<NaiveDate>,
}

impl Diary {
    /// Folds an entry in. One that is already there changes nothing.
    pub fn add(&mut self, entry: Entry) {
        let Err(place) = self.place(entry.id) else {
            return;
        };
        if let Body::Retracted { entry: target } = entry.body {
            self.retracted.insert(target);
            if let Some(target) = self.entry(target).cloned() {
                self.erase(&target);
            }
        } else if !self.retracted.contains(&entry.id) {
            self.write(&entry);
        }
        self.entries.insert(place, entry);
    }

    /// Where an entry is, or would be.
    fn place(&self, id: EntryId) -> Result<usize, usize> {
        self.entries.binary_search_by(|known| known.id.cmp(&id))
    }

    fn write(&mut self, entry: &Entry) {
        let id = entry.id;
        match &entry.body {
            Body::Answered { question, text } => {
                let said = (entry.at.day(), text.clone());
                self.answers.or_default(*question).write(id, said);
            }
            Body::Adopted { start, answers } => self.programs.write(
                id,
                Adopted {
                    start: *start,
                    answers: answers.clone(),
                },
            ),
            Body::Started { session, given } => {
                let record = self.sessions.entry(*session).or_default();
                record.given.write(id, given.clone());
                record.days.write(id, entry.at.day());
                record.lay();
            }
            Body::Logged { line, done } => self.line(line).write(id, *done),
            Body::Finished { session, finish } => {
                let record = self.sessions.entry(*session).or_default();
                record.finish.write(id, finish.clone());
            }
            Body::Skipped { session, reason } => {
                let record = self.sessions.entry(*session).or_default();
                record.skip.write(id, reason.clone());
            }
            Body::Weighed { day, load } => {
                let measured = self.measured.or_default((*day, false));
                measured.write(id, Measured::Weight(*load));
            }
            Body::Taped { day, tape } => {
                let measured = self.measured.or_default((*day, true));
                measured.write(id, Measured::Tape(*tape));
            }
            Body::ChoseTempo { step } => self.tempo_choices.write(id, (entry.at.day(), *step)),
            Body::HasMovement {
                movement,
                preferred,
            } => self.movements.write(id, (*movement, *preferred)),
            Body::Checked { day, check } => self.checks.write(id, (*day, *check)),
            Body::Decided(decision) => self.decisions.write(id, (entry.at.day(), *decision)),
            Body::Sidelined(span) => self.sidelined.write(id, *span),
            Body::Means { name, track } => self.names.write(id, (name.clone(), *track)),
            Body::Exported => self.exports.write(id, entry.at.day()),
            Body::Brought(brought) => {
                let record = self.sessions.entry(entry.own_session()).or_default();
                record.bring(id, entry.at.day(), brought);
            }
            Body::Moved { session, to } => {
                let record = self.sessions.entry(*session).or_default();
                record.moved.write(id, *to);
            }
            Body::Regiven { session, .. }
            | Body::SlotLeft { session, .. }
            | Body::Paired { session, .. }
            | Body::Noted { session, .. }
            | Body::Measured {
                line: LineRef { session, .. },
                ..
            } => {
                if let Some((topic, said)) = aside(&entry.body) {
                    let record = self.sessions.entry(*session).or_default();
                    record.asides.or_default(topic).write(id, said);
                    record.lay_if(topic);
                }
            }
            Body::Retracted { .. } => {}
        }
    }

    fn erase(&mut self, entry: &Entry) {
        let id = entry.id;
        match &entry.body {
            Body::Answered { question, .. } => prune(&mut self.answers, *question, |texts| {
                texts.erase(id);
                texts.is_empty()
            }),
            Body::Adopted { .. } => self.programs.erase(id),
            Body::Started { session, .. } => self.erase_in(session, |record| {
                record.given.erase(id);
                record.days.erase(id);
                record.lay();
            }),
            Body::Logged { line, .. } => self.erase_in(&line.session, |record| {
                prune(&mut record.lines, (line.slot, line.line), |versions| {
                    versions.erase(id);
                    versions.is_empty()
                });
            }),
            Body::Finished { session, .. } => {
                self.erase_in(session, |record| record.finish.erase(id));
            }
            Body::Skipped { session, .. } => {
                self.erase_in(session, |record| record.skip.erase(id));
            }
            Body::Weighed { day, .. } => self.erase_measured((*day, false), id),
            Body::Taped { day, .. } => self.erase_measured((*day, true), id),
            Body::ChoseTempo { .. } => self.tempo_choices.erase(id),
            Body::HasMovement { .. } => self.movements.erase(id),
            Body::Checked { .. } => self.checks.erase(id),
            Body::Sidelined(_) => self.sidelined.erase(id),
            Body::Decided(_) => self.decisions.erase(id),
            Body::Means { .. } => self.names.erase(id),
            Body::Exported => self.exports.erase(id),
            Body::Brought(_) => {
                self.erase_in(&entry.own_session(), |record| record.unbring(id));
            }
            Body::Moved { session, .. } => {
                self.erase_in(session, |record| record.moved.erase(id));
            }
            Body::Regiven { session, .. }
            | Body::SlotLeft { session, .. }
            | Body::Paired { session, .. }
            | Body::Noted { session, .. }
            | Body::Measured {
                line: LineRef { session, .. },
                ..
            } => {
                if let Some((topic, _)) = aside(&entry.body) {
                    self.erase_in(session, |record| {
                        prune(&mut record.asides, topic, |versions| {
                            versions.erase(id);
                            versions.is_empty()
                        });
                        record.lay_if(topic);
                    });
                }
            }
            Body::Retracted { .. } => {}
        }
    }

    fn erase_measured(&mut self, key: (NaiveDate, bool), id: EntryId) {
        prune(&mut self.measured, key, |measured| {
            measured.erase(id);
            measured.is_empty()
        });
    }

    fn erase_in(&mut self, session: &SessionKey, erase: impl FnOnce(&mut SessionRecord)) {
        if let Some(record) = self.sessions.get_mut(session) {
            erase(record);
            if record.is_empty() {
                self.sessions.remove(session);
            }
        }
    }

    fn line(&mut self, line: &LineRef) -> &mut Register<crate::training::Done> {
        self.sessions
            .entry(line.session)
            .or_default()
            .lines
            .or_default((line.slot, line.line))
    }

    /// All entries in their order.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter()
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether nothing was ever recorded.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entry of a name.
    pub fn entry(&self, id: EntryId) -> Option<&Entry> {
        self.entries.get(self.place(id).ok()?)
    }

    /// The `seq` that the next entry of any writer takes.
    ///
    /// Each entry has raised it by one, so it is no more than there are entries, with much room
    /// for those that were lost. What claims a later place keeps it; counted from there, the order
    /// would soon be at its end.
    pub fn next_seq(&self) -> u64 {
        const LOST: u64 = 1 << 32;
        let last = EntryId {
            seq: self.entries.len() as u64 + LOST,
            writer: Writer(u64::MAX),
        };
        let counted = self.entries.iter().rfind(|entry| entry.id <= last);
        counted.map_or(1, |entry| entry.id.seq + 1)
    }

    /// What was answered, as typed.
    pub fn answer(&self, question: Question) -> Option<&str> {
        let (_, text) = self.answers.get(question)?.latest()?;
        Some(text)
    }

    /// What was answered before a day, as typed.
    pub fn answer_before(&self, question: Question, day: NaiveDate) -> Option<&str> {
        let mut before = None;
        for (said, text) in self.answers.get(question)?.versions() {
            if *said < day {
                before = Some(text.as_str());
            }
        }
        before
    }

    /// All answers, as typed.
    pub fn answers(&self) -> Answers {
        // One by one: collecting would sort what is in order already.
        let mut answers = Answers::new();
        for (question, texts) in self.answers.iter() {
            if let Some((_, text)) = texts.latest() {
                answers.insert(question, text.clone());
            }
        }
        // An adopted program keeps what it was made with, the athlete's movements among it.
        let mut preferred = String::new();
        for own in self.own_movements().iter().filter(|own| own.preferred) {
            preferred.push_str(own.movement.as_str());
            preferred.push(' ');
        }
        if !preferred.is_empty() {
            answers.insert(Question::OwnMovements, preferred);
        }
        answers
    }

    /// The athlete's own movements as they stand, in the order in which they came.
    pub fn own_movements(&self) -> Vec<OwnMovement> {
        let mut all: Vec<OwnMovement> = Vec::new();
        for (entry, (movement, preferred)) in self.movements.entries() {
            let place = all.iter().position(|own| own.movement == *movement);
            let place = place.unwrap_or_else(|| {
                all.push(OwnMovement {
                    movement: *movement,
                    preferred: *preferred,
                    entries: Vec::new(),
                });
                all.len() - 1
            });
            let own = &mut all[place];
            (own.movement, own.preferred) = (*movement, *preferred);
            own.entries.push(entry);
        }
        all
    }

    /// What exercises of other apps are, as the athlete said, each name once; nothing is one that is
    /// to be left out.
    pub fn names(&self) -> Vec<(&str, Option<Track>)> {
        let mut all: Vec<(&str, Option<Track>)> = Vec::new();
        for (name, track) in self.names.versions() {
            match all.iter_mut().find(|(known, _)| known == name) {
                Some((_, said)) => *said = *track,
                None => all.push((name, *track)),
            }
        }
        all
    }

    /// The program in force: the one adopted last.
    pub fn program(&self) -> Option<(EntryId, &Adopted)> {
        self.programs.latest_entry()
    }

    /// All programs that were adopted, in their order.
    pub fn programs(&self) -> impl Iterator<Item = &Adopted> {
        self.programs.versions()
    }

    /// What is known of a session.
    pub fn session(&self, key: SessionKey) -> Option<&SessionRecord> {
        self.sessions.get(&key)
    }

    /// The session from elsewhere of a name, as it was recorded there and unless it was taken back.
    pub fn brought(&self, key: SessionKey) -> Option<&Brought> {
        self.session(key)?.origin()?;
        match &self.entry(key.program)?.body {
            Body::Brought(brought) => Some(brought),
            _ => None,
        }
    }

    /// All sessions of which something is known, in order of the day planned.
    pub fn sessions(&self) -> impl DoubleEndedIterator<Item = (SessionKey, &SessionRecord)> {
        self.sessions.iter().map(|(key, record)| (*key, record))
    }

    /// The session that was opened and not ended, the latest where there are more.
    pub fn open_session(&self) -> Option<SessionKey> {
        self.sessions()
            .rev()
            .find(|(_, record)| record.is_open())
            .map(|(key, _)| key)
    }

    /// Whether a session was opened and not ended.
    pub fn is_open(&self, session: SessionKey) -> bool {
        self.session(session).is_some_and(SessionRecord::is_open)
    }

    /// Performances on a line of progression in sessions planned within `days`, newest first.
    pub fn exposures(
        &self,
        track: Track,
        days: Range<NaiveDate>,
    ) -> impl Iterator<Item = Exposure<'_>> {
        self.exposures_where(days, move |asked| asked.track == track)
    }

    /// Performances of slots that pass a filter, in sessions planned within `days`, newest first.
    pub fn exposures_where(
        &self,
        days: Range<NaiveDate>,
        keep: impl Fn(&GivenSlot) -> bool + Copy,
    ) -> impl Iterator<Item = Exposure<'_>> {
        self.sessions_within(days)
            .rev()
            .filter_map(|(key, record)| Some((key, record, record.given()?)))
            .flat_map(move |(key, record, given)| {
                given
                    .slots
                    .iter()
                    .enumerate()
                    .filter(move |(_, asked)| keep(asked))
                    .filter_map(move |(place, asked)| Exposure::of(key.day, record, place, asked))
            })
    }

    /// Sessions planned within `days`, of which something is known, in order.
    pub fn sessions_within(
        &self,
        days: Range<NaiveDate>,
    ) -> impl DoubleEndedIterator<Item = (SessionKey, &SessionRecord)> {
        let first_of = |day| SessionKey {
            day,
            program: EntryId {
                seq: 0,
                writer: Writer(0),
            },
        };
        let days = days.start.min(days.end)..days.end;
        self.sessions
            .range(first_of(days.start)..first_of(days.end))
            .map(|(key, record)| (*key, record))
    }

    /// Bodyweight by day, oldest first.
    pub fn weights(&self) -> impl DoubleEndedIterator<Item = (NaiveDate, Load)> {
        self.measured
            .iter()
            .filter_map(|((day, _), measured)| match measured.latest()? {
                Measured::Weight(load) => Some((day, *load)),
                Measured::Tape(_) => None,
            })
    }

    /// What the tape showed by day, oldest first.
    pub fn tapes(&self) -> impl DoubleEndedIterator<Item = (NaiveDate, Tape)> {
        self.measured
            .iter()
            .filter_map(|((day, _), measured)| match measured.latest()? {
                Measured::Tape(tape) => Some((day, *tape)),
                Measured::Weight(_) => None,
            })
    }

    /// The step the athlete chose for tempo runs, with the day on which they did.
    pub fn tempo_choice(&self) -> Option<(NaiveDate, TempoStep)> {
        self.tempo_choices.latest().copied()
    }

    /// What was picked about lines that had stopped, newest first.
    pub fn picks(&self) -> impl Iterator<Item = Pick> {
        let newest_first = self.decisions.versions().rev();
        newest_first.filter_map(|(on, decision)| match decision {
            Decision::Picked {
                track,
                range,
                answer,
            } => Some(Pick {
                on: *on,
                track: *track,
                range: *range,
                answer: *answer,
            }),
            Decision::Advised { .. } => None,
        })
    }

    /// What was picked last about a line, up to and with a day.
    pub fn picked(&self, track: Track, until: NaiveDate) -> Option<Pick> {
        self.picks()
            .find(|pick| pick.track == track && pick.on <= until)
    }

    /// Whether advice was taken when it was given last, and when.
    pub fn advised(&self, advice: Advice) -> Option<(NaiveDate, bool)> {
        let mut newest_first = self.decisions.versions().rev();
        newest_first.find_map(|(day, decision)| match decision {
            Decision::Advised {
                advice: given,
                taken,
            } if *given == advice => Some((*day, *taken)),
            _ => None,
        })
    }

    /// The day on which all was handed out last, if it ever was.
    pub fn exported(&self) -> Option<NaiveDate> {
        self.exports.latest().copied()
    }

    /// How many sessions were ended since all was handed out last, or ever: in the order of entries,
    /// for a clock may have been set. One that was ended before and is corrected is none.
    pub fn ended_since_export(&self) -> usize {
        let last = self.exports.latest_entry().map(|(id, _)| id);
        let ended = self.sessions.values().filter_map(SessionRecord::ended_by);
        ended
            .filter(|id| last.is_none_or(|last| *id > last))
            .count()
    }

    /// What kept the athlete from training or will, as it was said last, in the order in which it
    /// was said first.
    pub fn sidelined(&self) -> Vec<Sidelined> {
        let mut spans: Vec<Sidelined> = Vec::new();
        for said in self.sidelined.versions() {
            let same =
                |known: &&mut Sidelined| (known.ailment, known.from) == (said.ailment, said.from);
            match spans.iter_mut().find(same) {
                Some(known) => known.until = said.until,
                None => spans.push(*said),
            }
        }
        spans.retain(|span| span.days() > 0);
        spans
    }

    /// How the athlete said to be on a day.
    pub fn check(&self, day: NaiveDate) -> Check {
        let mut newest_first = self.checks.versions().rev();
        let found = newest_first.find(|(known, _)| *known == day);
        found.map(|(_, check)| *check).unwrap_or_default()
    }
}

impl Extend<Entry> for Diary {
    fn extend<T: IntoIterator<Item = Entry>>(&mut self, entries: T) {
        let mut entries = entries.into_iter();
        // A few come from another tab; many, from a copy.
        for entry in entries.by_ref().take(FEW) {
            self.add(entry);
        }
        let mut rest = entries.peekable();
        if rest.peek().is_some() {
            let all = mem::take(&mut self.entries).into_iter();
            *self = all.chain(rest).collect();
        }
    }
}

impl FromIterator<Entry> for Diary {
    fn from_iter<T: IntoIterator<Item = Entry>>(entries: T) -> Self {
        let mut entries: Vec<Entry> = entries.into_iter().collect();
        // What is read at a start is in order: sorting would move all of it.
        if !entries.is_sorted_by(|one, next| one.id < next.id) {
            entries.sort_by_key(|entry| entry.id);
            entries.dedup_by_key(|entry| entry.id);
        }
        let retracted = entries.iter().filter_map(|entry| match entry.body {
            Body::Retracted { entry } => Some(entry),
            _ => None,
        });
        let mut diary = Self {
            retracted: retracted.collect(),
            ..Self::default()
        };
        for entry in &entries {
            if !diary.retracted.contains(&entry.id) {
                diary.write(entry);
            }
        }
        diary.entries = entries;
        diary
    }
}

/// What a body says of a session beside its lines, and of what in it.
fn aside(body: &Body) -> Option<(Topic, Said)> {
    Some(match body {
        Body::Regiven { slot, given, .. } => (Topic::Work(*slot), Said::Work((**given).clone())),
        Body::SlotLeft { slot, left, .. } => (Topic::Left(*slot), Said::Left(left.clone())),
        Body::Paired {
            slot, with_next, ..
        } => (Topic::Pair(*slot), Said::Pair(*with_next)),
        Body::Noted { about, text, .. } => (Topic::Note(*about), Said::Note(text.clone())),
        Body::Measured { line, measures } => {
            let topic = Topic::Measures(line.slot, line.line);
            (topic, Said::Measures(measures.clone()))
        }
        _ => return None,
    })
}

/// Takes something out of a value and drops the value once there is nothing left of it, so that
/// what was taken back leaves no trace, whatever came first.
fn prune<K: Ord + Copy, V>(map: &mut Sorted<K, V>, key: K, take: impl FnOnce(&mut V) -> bool) {
    if map.get_mut(key).is_some_and(take) {
        map.remove(key);
    }
}
