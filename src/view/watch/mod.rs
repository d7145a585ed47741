//! The clock of work that has steps: a run, rounds, a hold. It is kept as the moments of taps, not
//! as counts, and what it shows is made of those and of the moment it is: after a reload or behind
//! a locked screen it is where it would have been.

mod course;
mod face;
mod kept;
mod measured;
mod moves;
mod outcome;

pub use course::{Course, Form, Length, Part, Step};
pub use face::{Face, StepView, face, steps, treadmill};
pub use measured::measured;
pub use moves::{Move, moves};
pub use outcome::outcome;

use chrono::NaiveDate;

/// More taps than this are none of a session's.
const MOST_TAPS: usize = 500;
/// A clock that nobody touched for so long, in milliseconds, was forgotten.
const FORGOTTEN: i64 = 12 * 3_600 * 1_000;

/// What the athlete did to a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tap {
    /// It stops.
    Pause,
    /// And goes on.
    Resume,
    /// The step is done.
    Next,
    /// A round of a circuit is done.
    Round,
    /// No more of it.
    End,
}

/// What a clock is for: a line of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The day that the session is planned for.
    pub day: NaiveDate,
    /// The slot, counted from 0.
    pub slot: u8,
    /// The line of the slot, counted from 0: the first of all that it is for.
    pub line: u8,
}

/// A clock that was started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watch {
    /// What it is for.
    pub place: Place,
    /// When it was, in milliseconds since 1970.
    pub started: i64,
    /// What was tapped since, with when, in milliseconds after the start.
    taps: Vec<(Tap, i64)>,
}

/// Whether a clock runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It does.
    Running,
    /// It was stopped for now.
    Paused,
    /// All steps are done, or no more of them are to be.
    Over,
}

/// Where a clock is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Whether it runs.
    pub state: State,
    /// The milliseconds that each step took that is done, in their order.
    pub done: Vec<i64>,
    /// The milliseconds of the step that is not.
    pub in_step: i64,
    /// Rounds that were counted.
    pub rounds: u8,
    /// Whether the last step that is done was broken off.
    pub cut: bool,
}

impl Watch {
    /// A clock that starts at a moment in milliseconds since 1970.
    pub const fn start(place: Place, now: i64) -> Self {
        Self {
            place,
            started: now,
            taps: Vec::new(),
        }
    }

    /// Takes a tap at a moment in. One beyond all that a session has is not.
    pub fn tap(&mut self, tap: Tap, now: i64) {
        if self.taps.len() < MOST_TAPS {
            // Whatever the clock was set to meanwhile, time goes forth.
            let after = now.saturating_sub(self.started).max(self.last());
            self.taps.push((tap, after));
        }
    }

    /// Goes on as if the clock of the phone had never been set by so many milliseconds.
    pub const fn shift(&mut self, by: i64) {
        self.started = self.started.saturating_add(by);
    }

    /// When it was touched last, in milliseconds after the start.
    fn last(&self) -> i64 {
        self.taps.last().map_or(0, |(_, at)| *at)
    }

    /// What the last tap was, if it can be taken back.
    pub fn can_undo(&self) -> Option<Tap> {
        let (tap, _) = self.taps.last()?;
        matches!(tap, Tap::Next | Tap::Round | Tap::End).then_some(*tap)
    }

    /// As if the last tap had never been.
    pub fn undo(&mut self) {
        if self.can_undo().is_some() {
            self.taps.pop();
        }
    }

    /// Whether it was started so long ago that nobody waits for it any more, or in a future that
    /// the clock no longer knows of.
    pub fn is_forgotten(&self, now: i64) -> bool {
        let since = now.saturating_sub(self.started.saturating_add(self.last()));
        !(-FORGOTTEN..=FORGOTTEN).contains(&since)
    }

    /// Where it is at a moment.
    pub fn read(&self, course: &Course, now: i64) -> Reading {
        let mut reading = Reading {
            state: State::Running,
            done: Vec::new(),
            in_step: 0,
            rounds: 0,
            cut: false,
        };
        let mut last = 0;
        for (tap, at) in &self.taps {
            let at = (*at).max(last);
            reading.advance(course, at - last);
            reading.take(course, *tap);
            last = at;
        }
        let now = now.saturating_sub(self.started).max(last);
        reading.advance(course, now - last);
        reading
    }
}

impl Reading {
    /// The step that it is in, counted from 0.
    pub const fn step(&self) -> usize {
        self.done.len()
    }

    /// Milliseconds that it has run in all.
    pub fn total(&self) -> i64 {
        self.done.iter().sum::<i64>() + self.in_step
    }

    fn advance(&mut self, course: &Course, milliseconds: i64) {
        if self.state != State::Running {
            return;
        }
        self.in_step += milliseconds;
        // Steps of time end by themselves, however many of them have gone by.
        while let Some(length) = course.steps.get(self.step()).and_then(Step::milliseconds) {
            if self.in_step < length {
                return;
            }
            self.in_step -= length;
            self.done.push(length);
        }
        self.end_at_the_end(course);
    }

    fn take(&mut self, course: &Course, tap: Tap) {
        match (tap, self.state) {
            (_, State::Over) | (Tap::Round, State::Paused) => {}
            (Tap::Pause, _) => self.state = State::Paused,
            (Tap::Resume, _) => self.state = State::Running,
            (Tap::Next, _) => {
                self.done.push(std::mem::take(&mut self.in_step));
                self.end_at_the_end(course);
            }
            (Tap::Round, State::Running) => self.rounds = self.rounds.saturating_add(1),
            (Tap::End, _) => {
                self.done.push(std::mem::take(&mut self.in_step));
                self.cut = true;
                self.state = State::Over;
            }
        }
    }

    fn end_at_the_end(&mut self, course: &Course) {
        if self.step() >= course.steps.len() {
            // What lies beyond the last step is no work.
            self.in_step = 0;
            self.state = State::Over;
        }
    }
}
