//! Reads a positional array from front to back. What is not there or not of its kind is `None`.

use super::parsed::{Item, Parsed};
use crate::diary::{EntryId, Question};
use crate::training::{MovementId, parse_day, said};
use chrono::NaiveDate;

/// The rest of an array: its items, with those of arrays within it.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a>(&'a [Item<'a>]);

/// The longest text that is read, in bytes: a note of four bytes a letter, or some hundred ids.
const LONGEST: usize = 16_000;

/// The longest note that is read, in characters; the app takes half of it.
const LONGEST_NOTE: usize = 4_000;

/// What is kept of an answer, in characters: nothing that is right is as long.
const LONGEST_ANSWER: usize = 200;

/// The most parts that anything has: slots of a session, sets of a ramp, movements of a round.
pub(super) const MOST: usize = 64;

impl<'a> Cursor<'a> {
    /// The whole of a text that is an array.
    pub(super) fn of(parsed: &'a Parsed<'a>) -> Option<Self> {
        Self(parsed.items()).array()
    }

    /// Whether nothing is left.
    pub(super) fn is_done(&self) -> bool {
        self.0.is_empty()
    }

    /// The next value, and those within it if it is an array.
    fn next(&mut self) -> Option<(&'a Item<'a>, &'a [Item<'a>])> {
        let (item, rest) = self.0.split_first()?;
        let within = match item {
            Item::Array(items) => *items,
            _ => 0,
        };
        let (within, rest) = rest.split_at_checked(within)?;
        self.0 = rest;
        Some((item, within))
    }

    pub(super) fn array(&mut self) -> Option<Self> {
        match self.next()? {
            (Item::Array(_), within) => Some(Self(within)),
            _ => None,
        }
    }

    pub(super) fn text(&mut self) -> Option<&'a str> {
        let (item, _) = self.next()?;
        text_of(item).filter(|text| text.len() <= LONGEST)
    }

    /// A note or a reason, as the athlete wrote it.
    pub(super) fn note(&mut self) -> Option<String> {
        let note = said::note(self.text()?);
        (note.chars().count() <= LONGEST_NOTE).then_some(note)
    }

    /// What a question was answered with.
    pub(super) fn answer(&mut self, question: Question) -> Option<String> {
        let answer = said::line(self.text()?);
        Some(if question.takes_many() {
            answer
        } else {
            answer.chars().take(LONGEST_ANSWER).collect()
        })
    }

    /// A movement, known or not.
    pub(super) fn movement(&mut self) -> Option<MovementId> {
        MovementId::read(self.text()?)
    }

    /// A place in the order of entries.
    pub(super) fn seq(&mut self) -> Option<u64> {
        self.whole().filter(|seq| *seq <= EntryId::LAST)
    }

    pub(super) fn whole(&mut self) -> Option<u64> {
        match self.next()? {
            (Item::Whole(number), _) => Some(*number),
            _ => None,
        }
    }

    pub(super) fn integer(&mut self) -> Option<i64> {
        integer_of(self.next()?.0)
    }

    /// The next value, if it is an integer; it stays the next.
    pub(super) fn peek_integer(&self) -> Option<i64> {
        integer_of(self.0.first()?)
    }

    /// The next value, if it is text; it stays the next.
    pub(super) fn peek_text(&self) -> Option<&'a str> {
        text_of(self.0.first()?)
    }

    pub(super) fn place(&mut self) -> Option<usize> {
        usize::try_from(self.whole()?).ok()
    }

    /// A number of a smaller type.
    pub(super) fn small<T: TryFrom<i64>>(&mut self) -> Option<T> {
        T::try_from(self.integer()?).ok()
    }

    pub(super) fn day(&mut self) -> Option<NaiveDate> {
        parse_day(self.text()?)
    }

    /// `null`, or what is read of the value in its place.
    #[allow(clippy::option_option)] // what is not there differs from what is left out
    pub(super) fn optional<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<Option<T>> {
        let mut ahead = *self;
        if matches!(self.next()?, (Item::Null, _)) {
            return Some(None);
        }
        read(&mut ahead).map(Some)
    }
}

fn text_of<'a>(item: &'a Item<'_>) -> Option<&'a str> {
    match item {
        Item::Text(text) => Some(text),
        _ => None,
    }
}

fn integer_of(item: &Item<'_>) -> Option<i64> {
    match item {
        Item::Whole(number) => i64::try_from(*number).ok(),
        Item::Negative(number) => Some(*number),
        _ => None,
    }
}
