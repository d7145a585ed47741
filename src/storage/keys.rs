//! The names of keys. Sibling sites of one host share the store: what does not start with our
//! prefix is theirs and is left alone.

use crate::diary::{EntryId, Writer};
use chrono::{Datelike, NaiveDate};

/// What all our keys start with.
pub const PREFIX: &str = "rung:";

/// Holds space back, see [`super::Journal::hold_room`]. No record: it is never exported.
pub(super) const ROOM: &str = "rung.room";

/// A month of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Month {
    year: i32,
    month: u32,
}

impl Month {
    pub(super) fn of(day: NaiveDate) -> Self {
        Self {
            year: day.year(),
            month: day.month(),
        }
    }
}

/// Names what was brought in at once, in order of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Import {
    /// When, in seconds since 1970 in UTC.
    pub(super) seconds: i64,
    pub(super) writer: Writer,
}

/// One of our keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// `rung:e:<writer>:<seq>`: one entry.
    Entry(EntryId),
    /// `rung:s:<year>-<month>:<writer>:<generation>`: a month's entries, packed by one writer.
    Segment {
        month: Month,
        writer: Writer,
        generation: u32,
    },
    /// `rung:i:<seconds>:<writer>`: the entries of one import, a segment of its own so that all of
    /// it comes in at once and can be taken back.
    Import(Import),
    /// `rung:u:<seconds>:<writer>`: that import was taken back, wherever its entries still are.
    Undone(Import),
}

impl Key {
    pub(super) fn text(self) -> String {
        match self {
            Self::Entry(id) => format!("{PREFIX}e:{}:{}", id.writer, id.seq),
            Self::Segment {
                month,
                writer,
                generation,
            } => format!(
                "{PREFIX}s:{:04}-{:02}:{writer}:{generation}",
                month.year, month.month
            ),
            Self::Import(import) => format!("{PREFIX}i:{}:{}", import.seconds, import.writer),
            Self::Undone(import) => format!("{PREFIX}u:{}:{}", import.seconds, import.writer),
        }
    }

    /// The import that it holds, if it does.
    pub(super) const fn import(self) -> Option<Import> {
        match self {
            Self::Import(import) => Some(import),
            _ => None,
        }
    }

    /// The key of a text; `None` where it is none of these.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.strip_prefix(PREFIX)?.split(':');
        let kind = parts.next()?;
        let key = match kind {
            "e" => {
                let writer = parse_writer(parts.next()?)?;
                let seq = parts.next()?.parse().ok()?;
                Self::Entry(EntryId { seq, writer })
            }
            "s" => {
                let (year, month) = parts.next()?.split_once('-')?;
                Self::Segment {
                    month: Month {
                        year: year.parse().ok()?,
                        month: month.parse().ok()?,
                    },
                    writer: parse_writer(parts.next()?)?,
                    generation: parts.next()?.parse().ok()?,
                }
            }
            "i" | "u" => {
                let import = Import {
                    seconds: parts.next()?.parse().ok()?,
                    writer: parse_writer(parts.next()?)?,
                };
                if kind == "i" {
                    Self::Import(import)
                } else {
                    Self::Undone(import)
                }
            }
            _ => return None,
        };
        parts.next().is_none().then_some(key)
    }
}

/// The imports that were taken back, by the keys that there are.
pub(super) fn undone<'a>(keys: impl Iterator<Item = &'a str>) -> Vec<Import> {
    keys.filter_map(|key| match Key::parse(key)? {
        Key::Undone(import) => Some(import),
        _ => None,
    })
    .collect()
}

/// Reads a writer as it is written.
pub(super) fn parse_writer(text: &str) -> Option<Writer> {
    let digits = text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    digits
        .then(|| u64::from_str_radix(text, 16).ok())
        .flatten()
        .map(Writer)
}
