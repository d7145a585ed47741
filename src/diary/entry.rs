//! One thing that was recorded.

use super::aside::{About, Left, Measures};
use super::brought::Brought;
use super::check::Check;
use super::decision::Decision;
use super::question::{Answers, Question};
use super::session::{Finish, Given, GivenSlot};
use crate::training::units::Load;
use crate::training::{Done, MovementId, Sidelined, Tape, Track, YEARS};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use std::fmt;

/// Who wrote an entry: one install in one tab, a random number drawn once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Writer(pub u64);

impl fmt::Display for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// Names an entry and gives its place in the one order all devices agree on.
///
/// `seq` is one more than the highest the writer had seen from anyone, so an entry always
/// comes after those it was written in knowledge of, whatever the clocks say (Lamport 1978).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId {
    /// The order; ties are broken by the writer.
    pub seq: u64,
    /// Who wrote it.
    pub writer: Writer,
}

impl EntryId {
    /// The last place in the order: as far as every reader of JSON counts exactly.
    pub const LAST: u64 = (1 << 53) - 1;
}

/// A moment with the offset of the place where it passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Moment {
    utc_seconds: i64,
    offset_minutes: i16,
}

impl Moment {
    /// A moment in seconds since 1970 in UTC and the local offset in minutes to the east, or
    /// `None` where its local day is not in a year from 1970 to 9999.
    pub fn new(utc_seconds: i64, offset_minutes: i16) -> Option<Self> {
        let moment = Self {
            utc_seconds,
            offset_minutes,
        };
        moment.local().map(|_| moment)
    }

    fn local(self) -> Option<DateTime<FixedOffset>> {
        let offset = FixedOffset::east_opt(i32::from(self.offset_minutes) * 60)?;
        let utc = DateTime::from_timestamp(self.utc_seconds, 0)?;
        // Adding the offset must not leave the calendar.
        let local = utc.naive_utc().checked_add_offset(offset)?;
        YEARS
            .contains(&local.year())
            .then(|| utc.with_timezone(&offset))
    }

    /// Seconds since 1970 in UTC.
    pub const fn utc_seconds(self) -> i64 {
        self.utc_seconds
    }

    /// Minutes to the east of UTC.
    pub const fn offset_minutes(self) -> i16 {
        self.offset_minutes
    }

    /// As the clock there showed it, with its offset: `2026-11-23T18:05:09+01:00` (RFC 3339).
    pub fn local_text(self) -> String {
        let day = self.day();
        let offset = i64::from(self.offset_minutes);
        let seconds = (self.utc_seconds + offset * 60).rem_euclid(24 * 60 * 60);
        let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
        let (sign, east) = (if offset < 0 { '-' } else { '+' }, offset.abs());
        let (hours, minutes) = (east / 60, east % 60);
        format!("{day}T{hour:02}:{minute:02}:{second:02}{sign}{hours:02}:{minutes:02}")
    }

    /// The day it was where it passed.
    pub fn day(self) -> NaiveDate {
        self.local()
            .map_or(NaiveDate::MIN, |local| local.date_naive())
    }
}

/// Names a session: the program it belongs to and the day it was planned for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionKey {
    /// The day it was planned for.
    pub day: NaiveDate,
    /// The entry that adopted its program.
    pub program: EntryId,
}

/// Names one line of a session: a set, a repeat of a run, or the rounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineRef {
    /// The session.
    pub session: SessionKey,
    /// Its slot, counted from 0.
    pub slot: u8,
    /// The line of the slot, counted from 0.
    pub line: u8,
}

/// What an entry says.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// A question about the athlete or the goal was answered, in the words that were typed.
    Answered {
        /// Which.
        question: Question,
        /// As typed, right or wrong.
        text: String,
    },
    /// A program was adopted, made from these answers.
    Adopted {
        /// Its first day.
        start: NaiveDate,
        /// All answers as they stood.
        answers: Answers,
    },
    /// A session was opened, with the work it was given.
    Started {
        /// Which.
        session: SessionKey,
        /// As prescribed.
        given: Given,
    },
    /// A line was done, or what was said of it is corrected: the latest stands.
    Logged {
        /// Which.
        line: LineRef,
        /// As done.
        done: Done,
    },
    /// A session was ended, or what was said at its end is corrected: the latest stands.
    Finished {
        /// Which.
        session: SessionKey,
        /// How it was.
        finish: Finish,
    },
    /// A session will not be done.
    Skipped {
        /// Which.
        session: SessionKey,
        /// Why, in the athlete's words.
        reason: String,
    },
    /// A slot has other work than it was given, or there is one more behind the last: the latest
    /// stands.
    Regiven {
        /// The session, which is begun.
        session: SessionKey,
        /// The slot, counted from 0; as many as there are for one more.
        slot: u8,
        /// Its work; it is large and rare, and every entry is as large as the largest.
        given: Box<GivenSlot>,
    },
    /// A slot is left as it is, with no more of it to be done: taking it back is coming back to it.
    SlotLeft {
        /// The session, which is begun.
        session: SessionKey,
        /// The slot, counted from 0.
        slot: u8,
        /// Why.
        left: Left,
    },
    /// A slot is done in turn with the next one, or not any more: the latest stands.
    Paired {
        /// The session, which is begun.
        session: SessionKey,
        /// The first of the two, counted from 0.
        slot: u8,
        /// Whether they are.
        with_next: bool,
    },
    /// Something to remember was written down: the latest stands, and an empty text is none.
    Noted {
        /// The session.
        session: SessionKey,
        /// What of it.
        about: About,
        /// In the athlete's words.
        text: String,
    },
    /// What a watch showed of a line that was run: the latest stands.
    Measured {
        /// Which.
        line: LineRef,
        /// What it showed.
        measures: Measures,
    },
    /// Bodyweight was measured.
    Weighed {
        /// On which day.
        day: NaiveDate,
        /// How much.
        load: Load,
    },
    /// Girths were measured.
    Taped {
        /// On which day.
        day: NaiveDate,
        /// What the tape showed.
        tape: Tape,
    },
    /// The athlete chose the step of the next tempo run in place of the coach's.
    ChoseTempo {
        /// The step.
        step: crate::training::TempoStep,
    },
    /// The athlete has a movement of their own, or says anew what it is called and whether it is
    /// for its pattern: the latest stands.
    HasMovement {
        /// The movement.
        movement: MovementId,
        /// Whether it is what trains its pattern beside the goal.
        preferred: bool,
    },
    /// How the athlete is on a day: the latest stands.
    Checked {
        /// Which day.
        day: NaiveDate,
        /// How.
        check: Check,
    },
    /// A session is done on another day of its week: the latest stands. Said once it is opened, it
    /// corrects the day on which it was done.
    Moved {
        /// Which, by the day it was planned for.
        session: SessionKey,
        /// To which day; its own takes the move back.
        to: NaiveDate,
    },
    /// Something keeps the athlete from training: of the same from the same day the latest stands.
    Sidelined(Sidelined),
    /// The athlete decided on what the review offered: the latest of a line stands.
    Decided(Decision),
    /// A session was recorded elsewhere, at the time of the entry; it is named by that day and the
    /// entry.
    Brought(Box<Brought>),
    /// The athlete said what an exercise of another app is: the latest of a name stands.
    Means {
        /// The name, as that app has it.
        name: String,
        /// What it is here; nothing where it is to be left out.
        track: Option<Track>,
    },
    /// All that was recorded until now was handed out as a file.
    Exported,
    /// An earlier entry is taken back.
    Retracted {
        /// Which.
        entry: EntryId,
    },
}

impl Body {
    const fn session(&self) -> Option<SessionKey> {
        match self {
            Self::Started { session, .. }
            | Self::Finished { session, .. }
            | Self::Skipped { session, .. }
            | Self::Regiven { session, .. }
            | Self::SlotLeft { session, .. }
            | Self::Paired { session, .. }
            | Self::Noted { session, .. }
            | Self::Moved { session, .. } => Some(*session),
            Self::Logged { line, .. } | Self::Measured { line, .. } => Some(line.session),
            Self::Answered { .. }
            | Self::Adopted { .. }
            | Self::Weighed { .. }
            | Self::Taped { .. }
            | Self::ChoseTempo { .. }
            | Self::HasMovement { .. }
            | Self::Checked { .. }
            | Self::Sidelined(_)
            | Self::Decided(_)
            | Self::Brought(_)
            | Self::Means { .. }
            | Self::Exported
            | Self::Retracted { .. } => None,
        }
    }
}

/// One thing that was recorded, once and for ever.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its name and its place in the order.
    pub id: EntryId,
    /// When, by the clock of the device; never used for order.
    pub at: Moment,
    /// What it says.
    pub body: Body,
}

impl Entry {
    /// The session it speaks of, if it does.
    pub fn session(&self) -> Option<SessionKey> {
        match self.body {
            Body::Brought(_) => Some(self.own_session()),
            _ => self.body.session(),
        }
    }

    /// How a session is named that stands in one entry, as those from elsewhere do.
    pub(super) fn own_session(&self) -> SessionKey {
        SessionKey {
            day: self.at.day(),
            program: self.id,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_the_day_where_it_passed() {
        // 2026-11-23 23:30 UTC is the 24th in Berlin and still the 23rd in New York.
        let seconds = 1_795_476_600;
        let day = |offset| Moment::new(seconds, offset).map(|moment| moment.day().to_string());
        assert_eq!(day(60).as_deref(), Some("2026-11-24"));
        assert_eq!(day(-300).as_deref(), Some("2026-11-23"));
    }

    #[test]
    fn a_moment_is_told_by_the_clock_of_its_place() {
        let text = |seconds, offset| Moment::new(seconds, offset).map(Moment::local_text);
        let told = text(1_795_476_609, 60);
        assert_eq!(told.as_deref(), Some("2026-11-24T00:30:09+01:00"));
        let told = text(1_795_476_609, -210);
        assert_eq!(told.as_deref(), Some("2026-11-23T20:00:09-03:30"));
        assert_eq!(text(0, 0).as_deref(), Some("1970-01-01T00:00:00+00:00"));
    }

    #[test]
    fn moments_beyond_the_calendar_are_none() {
        assert_eq!(Moment::new(i64::MAX, 0), None);
        assert_eq!(Moment::new(0, i16::MAX), None);
        let last = 253_402_300_799; // The end of 9999.
        assert!(Moment::new(last, 0).is_some() && Moment::new(0, 0).is_some());
        assert_eq!(Moment::new(last, 60), None);
        assert_eq!(Moment::new(last + 1, 0), None);
        assert_eq!(Moment::new(0, -60), None);
    }
}
