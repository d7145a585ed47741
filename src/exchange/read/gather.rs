//! Where readers lay what they read: sets are put to their exercises and these to their sessions,
//! and what is left out is counted.

use crate::diary::Origin;
use crate::exchange::found::{Activity, Ask, Exercise, Found, FoundSet, LeftOut, Piece, Workout};
use crate::training::units::Duration;
use chrono::NaiveDateTime;
use std::collections::BTreeMap;

/// The most characters of a note that many rows add to.
const LONGEST_NOTE: usize = 2_000;

/// What a row says of its session.
#[derive(Clone, Copy)]
pub(super) struct Session<'r> {
    /// When it began, by the clock of its place.
    pub start: NaiveDateTime,
    /// Minutes of that clock to the east of UTC.
    pub offset: Option<i16>,
    /// What it is called.
    pub name: &'r str,
    /// In the athlete's words.
    pub note: &'r str,
    /// How long it took.
    pub time: Option<Duration>,
}

impl Session<'_> {
    /// A session of which only its beginning is known.
    pub(super) const fn at(start: NaiveDateTime) -> Self {
        Self {
            start,
            offset: None,
            name: "",
            note: "",
            time: None,
        }
    }
}

/// What was read until now.
#[derive(Default)]
pub(super) struct Gathered {
    rows: usize,
    left_out: BTreeMap<LeftOut, usize>,
    workouts: Vec<Workout>,
    /// Where a session stands, by its beginning and name.
    places: BTreeMap<(NaiveDateTime, String), usize>,
    /// Where an exercise stands, by its session and name.
    exercises: BTreeMap<(usize, String), usize>,
    asks: Vec<Ask>,
    /// The session of the last row.
    last: usize,
}

impl Gathered {
    /// Counts a row.
    pub(super) fn row(&mut self) {
        self.rows += 1;
    }

    /// How many rows there are until now.
    pub(super) fn count(&self) -> usize {
        self.rows
    }

    /// Counts a row that is left out.
    pub(super) fn leave(&mut self, why: LeftOut) {
        self.leave_many(why, 1);
    }

    /// Counts rows that are left out for the same reason.
    pub(super) fn leave_many(&mut self, why: LeftOut, count: usize) {
        *self.left_out.entry(why).or_default() += count;
    }

    /// Asks, once.
    pub(super) fn ask(&mut self, ask: Ask) {
        if !self.asks.contains(&ask) {
            self.asks.push(ask);
        }
    }

    /// Lays a set to its exercise, which has a name.
    pub(super) fn set(&mut self, session: Session<'_>, name: &str, note: &str, set: FoundSet) {
        let at = self.session(session);
        let exercise = self.exercise(at, name);
        if let Some(Piece::Exercise(exercise)) = self.workouts[at].pieces.get_mut(exercise) {
            exercise.sets.push(set);
            add_note(&mut exercise.note, note);
        }
    }

    /// Lays a run or a walk to its session.
    pub(super) fn activity(&mut self, session: Session<'_>, activity: Activity) {
        let at = self.session(session);
        self.workouts[at].pieces.push(Piece::Activity(activity));
    }

    /// Adds to the words of a session, or of an exercise of it, that has sets already.
    pub(super) fn note(&mut self, session: Session<'_>, name: &str, note: &str) {
        let key = (session.start, session.name.to_owned());
        let Some(at) = self.places.get(&key).copied() else {
            return;
        };
        let exercise = self.exercises.get(&(at, name.to_owned())).copied();
        let workout = &mut self.workouts[at];
        match exercise.and_then(|exercise| workout.pieces.get_mut(exercise)) {
            Some(Piece::Exercise(exercise)) => add_note(&mut exercise.note, note),
            _ => add_note(&mut workout.note, note),
        }
    }

    fn session(&mut self, session: Session<'_>) -> usize {
        let last = self.workouts.get(self.last);
        let same = |it: &Workout| it.start == session.start && it.name == session.name;
        if !last.is_some_and(same) {
            let key = (session.start, session.name.to_owned());
            let next = self.workouts.len();
            self.last = *self.places.entry(key).or_insert(next);
            if self.last == next {
                self.workouts.push(Workout {
                    start: session.start,
                    offset: session.offset,
                    name: session.name.to_owned(),
                    note: String::new(),
                    time: None,
                    pieces: Vec::new(),
                });
            }
        }
        let workout = &mut self.workouts[self.last];
        workout.time = workout.time.max(session.time);
        add_note(&mut workout.note, session.note);
        self.last
    }

    fn exercise(&mut self, at: usize, name: &str) -> usize {
        let pieces = &mut self.workouts[at].pieces;
        let next = pieces.len();
        let same = |piece: &Piece| matches!(piece, Piece::Exercise(it) if it.name == name);
        if pieces.last().is_some_and(same) {
            return next - 1;
        }
        let place = *self.exercises.entry((at, name.to_owned())).or_insert(next);
        if place == next {
            pieces.push(Piece::Exercise(Exercise {
                name: name.to_owned(),
                note: String::new(),
                sets: Vec::new(),
            }));
        }
        place
    }

    /// All of it, in order of time.
    pub(super) fn found(mut self, origin: Origin) -> Found {
        self.workouts.sort_by_key(|workout| workout.start);
        Found {
            origin,
            rows: self.rows,
            workouts: self.workouts,
            left_out: self.left_out,
            asks: self.asks,
        }
    }
}

/// Adds words to a note, unless they are its last already: rows of one session repeat them.
fn add_note(note: &mut String, words: &str) {
    if words.is_empty() || note.ends_with(words) {
        return;
    }
    let room = LONGEST_NOTE.saturating_sub(note.len());
    let words = &words[..words.floor_char_boundary(room.min(words.len()))];
    if !note.is_empty() && !words.is_empty() {
        note.push('\n');
    }
    note.push_str(words);
}
