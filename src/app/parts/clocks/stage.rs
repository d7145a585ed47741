//! The clock that is shown: what it is for, where it is, and what a tap does to it.

use super::ticker::Ticker;
use crate::app::coached::use_coached;
use crate::app::logging;
use crate::app::record::{Recorder, use_recorder};
use crate::browser::{clock, kept, sound};
use crate::diary::{Given, LineRef, SessionKey};
use crate::training::{Done, Prescription};
use crate::view::session::{self, SessionView, State as SessionState};
use crate::view::watch::{self, Course, Face, Place, Reading, State, Tap, Watch};
use chrono::NaiveDate;
use leptos::prelude::*;

/// Where a running clock is kept on the device.
pub(super) const CLOCK: &str = "clock";

/// What a clock of a slot needs to know of its session.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Asked {
    pub(super) key: SessionKey,
    pub(super) given: Given,
    pub(super) prescription: Prescription,
    /// What the slot is called, and what it asks.
    pub(super) name: String,
    pub(super) work: String,
    /// The first line that is not logged, if one is not.
    pub(super) line: Option<u8>,
    /// What that line is called.
    pub(super) line_name: String,
    /// Whether it can be done now.
    pub(super) is_open: bool,
    pub(super) mass: crate::training::units::MassUnit,
}

fn asked(session: &SessionView, place: u8) -> Option<Asked> {
    let slot = session.slots.get(usize::from(place))?;
    let given = session.given.slots.get(usize::from(place))?;
    let todo = slot.lines.iter().find(|line| line.done.is_none());
    Some(Asked {
        key: session.key,
        given: session.given.clone(),
        prescription: given.prescription.clone(),
        name: slot.name.clone(),
        work: slot.asked.clone(),
        line: todo.map(|line| line.at.line),
        line_name: todo.map(|line| line.name.clone()).unwrap_or_default(),
        is_open: matches!(session.state, SessionState::Planned | SessionState::Open),
        mass: session.mass,
    })
}

/// The clock of a slot.
#[derive(Clone, Copy)]
pub(super) struct Stage {
    recorder: Recorder,
    day: NaiveDate,
    slot: u8,
    pub(super) asked: Memo<Option<Asked>>,
    pub(super) watch: RwSignal<Option<Watch>>,
    pub(super) course: Memo<Option<Course>>,
    ticker: Ticker,
}

impl Stage {
    /// The clock of a slot of the session planned for a day, as it was left.
    pub(super) fn new(day: NaiveDate, slot: u8) -> Self {
        let asked = use_coached()
            .derive(move |standing, today| asked(&session::session(standing, day, today)?, slot));
        let watch = RwSignal::new(kept_for(day, slot));
        let course = Memo::new(move |_| {
            asked.with(|asked| {
                let asked = asked.as_ref()?;
                let line = line_of(watch).or(asked.line).unwrap_or(0);
                Course::of(&asked.prescription, line)
            })
        });
        let wait = move |now, is_hidden| {
            let reading = read(watch, course, now)?;
            let left = course.with(|course| {
                let step = course.as_ref()?.steps.get(reading.step())?;
                step.milliseconds().map(|length| length - reading.in_step)
            });
            match (reading.state, is_hidden, left) {
                (State::Paused | State::Over, ..) | (_, true, None) => None,
                (_, true, Some(left)) => Some(left),
                // The next whole second of what is left or gone.
                (_, false, Some(left)) => Some((left - 1).rem_euclid(1_000) + 1),
                (_, false, None) => Some(1_000 - reading.in_step.rem_euclid(1_000)),
            }
        };
        let ticker = Ticker::new(wait, move |by| shift(watch, by));
        Self {
            recorder: use_recorder(),
            day,
            slot,
            asked,
            watch,
            course,
            ticker,
        }
    }

    /// Where it is; `None` before it was started.
    pub(super) fn reading(self) -> Option<Reading> {
        read(self.watch, self.course, self.ticker.now())
    }

    /// What it shows.
    pub(super) fn face(self) -> Option<Face> {
        let reading = self.reading()?;
        self.asked.with(|asked| {
            let course = self.course.read();
            watch::face(&asked.as_ref()?.prescription, course.as_ref()?, &reading)
        })
    }

    /// What is to be logged once it is over.
    pub(super) fn outcome(self) -> Vec<Done> {
        let found = self.reading().and_then(|reading| {
            let line = line_of(self.watch)?;
            self.asked.with(|asked| {
                let course = self.course.read();
                let asked = &asked.as_ref()?.prescription;
                Some(watch::outcome(asked, line, course.as_ref()?, &reading))
            })
        });
        found.unwrap_or_default()
    }

    /// Whether what it is for is still to be logged.
    pub(super) fn is_awaited(self) -> bool {
        let line = line_of(self.watch);
        self.asked.with(|asked| {
            let asked = asked.as_ref();
            asked.is_some_and(|asked| asked.is_open && asked.line.is_some() && asked.line == line)
        })
    }

    /// Starts it, and opens the session with the work that it was given.
    pub(super) fn start(self) {
        let Some(asked) = self.asked.get_untracked() else {
            return;
        };
        sound::wake();
        logging::open(self.recorder, asked.key, &asked.given);
        let place = Place {
            day: self.day,
            slot: self.slot,
            line: asked.line.unwrap_or(0),
        };
        // Whatever the phone's clock was before, it starts with what it is now.
        let _ = self.ticker.was_set();
        put(self.watch, Some(Watch::start(place, clock::milliseconds())));
    }

    /// Takes a tap in.
    pub(super) fn tap(self, tap: Tap) {
        if let Some(by) = self.ticker.was_set() {
            shift(self.watch, by);
        }
        change(self.watch, |watch| watch.tap(tap, clock::milliseconds()));
    }

    /// Takes the last tap back.
    pub(super) fn undo(self) {
        change(self.watch, Watch::undo);
    }

    /// Throws it away.
    pub(super) fn discard(self) {
        put(self.watch, None);
    }

    /// Logs what was done from the clock's first line on, and is done with it.
    pub(super) fn log(self, done: Vec<Done>) -> Vec<LineRef> {
        let (Some(asked), Some(watch)) = (self.asked.get_untracked(), self.watch.get_untracked())
        else {
            return Vec::new();
        };
        // Whatever happens then, it is logged once.
        self.discard();
        let lines = (watch.place.line..asked.prescription.lines()).zip(done);
        let logged = lines.map(|(line, done)| {
            let at = LineRef {
                session: asked.key,
                slot: self.slot,
                line,
            };
            logging::otherwise(self.recorder, at, &asked.given, done);
            at
        });
        logged.collect()
    }
}

/// The line that a clock was started for: that stays, whatever is logged meanwhile.
fn line_of(watch: RwSignal<Option<Watch>>) -> Option<u8> {
    watch.with(|watch| watch.as_ref().map(|watch| watch.place.line))
}

fn put(watch: RwSignal<Option<Watch>>, now: Option<Watch>) {
    kept::set(CLOCK, &now.as_ref().map(Watch::text).unwrap_or_default());
    watch.set(now);
}

fn change(watch: RwSignal<Option<Watch>>, change: impl FnOnce(&mut Watch)) {
    if let Some(mut now) = watch.get_untracked() {
        change(&mut now);
        put(watch, Some(now));
    }
}

/// Goes on as if the phone's clock had not been set.
fn shift(watch: RwSignal<Option<Watch>>, by: i64) {
    change(watch, |watch| watch.shift(by));
}

fn read(watch: RwSignal<Option<Watch>>, course: Memo<Option<Course>>, now: i64) -> Option<Reading> {
    watch.with(|watch| course.with(|course| Some(watch.as_ref()?.read(course.as_ref()?, now))))
}

/// The clock that is kept, if it runs for a slot and was not forgotten.
fn kept_for(day: NaiveDate, slot: u8) -> Option<Watch> {
    kept_clock().filter(|watch| (watch.place.day, watch.place.slot) == (day, slot))
}

/// The clock that is kept, if there is one that was not forgotten.
pub(super) fn kept_clock() -> Option<Watch> {
    let watch = kept::get(CLOCK).as_deref().and_then(Watch::parse)?;
    (!watch.is_forgotten(clock::milliseconds())).then_some(watch)
}
