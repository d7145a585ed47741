//! What a file is, by its content.

use super::gather::Gathered;
use super::hevy::Hevy;
use super::progress::Progress;
use super::sheet::Sheet;
use super::strong::Strong;
use super::{ReadError, text};
use crate::diary::Origin;
use crate::exchange::found::Options;
use std::borrow::Cow;

/// A file of a format that we know.
pub(super) enum Kind<'f> {
    /// A table, whole.
    Table(Cow<'f, str>, Origin),
}

impl<'f> Kind<'f> {
    /// What a file is.
    pub(super) fn of(bytes: &'f [u8]) -> Result<Self, ReadError> {
        if bytes.trim_ascii().is_empty() {
            return Err(ReadError::Empty);
        }
        match bytes {
            [b'P', b'K', 3 | 5, 4 | 6, ..] | [0x1f, 0x8b, ..] => return Err(ReadError::Archive),
            _ if bytes.starts_with(b"SQLite format 3\0") => return Err(ReadError::Database),
            _ => {}
        }
        let text = text::of(bytes);
        if text.trim_start().starts_with(['{', '[']) {
            return Err(json(&text));
        }
        let origin = Sheet::of(&text).as_ref().and_then(table);
        match origin {
            Some(origin) => Ok(Self::Table(text, origin)),
            None => Err(ReadError::Unknown),
        }
    }

    /// What made it.
    pub(super) fn origin(&self) -> Origin {
        match self {
            Self::Table(_, origin) => *origin,
        }
    }

    /// Reads it.
    pub(super) fn read(
        &self,
        options: &Options,
        gathered: &mut Gathered,
        progress: &mut Progress<'_>,
    ) -> Result<(), ReadError> {
        match self {
            Self::Table(text, _) => {
                let sheet = Sheet::of(text).ok_or(ReadError::Unknown)?;
                if let Some(hevy) = Hevy::of(&sheet) {
                    hevy.read(&sheet, options, gathered, progress);
                } else if let Some(strong) = Strong::of(&sheet) {
                    strong.read(&sheet, options, gathered, progress);
                }
            }
        }
        Ok(())
    }
}

/// What made a table.
fn table(sheet: &Sheet<'_>) -> Option<Origin> {
    if Hevy::of(sheet).is_some() {
        return Some(Origin::Hevy);
    }
    Strong::of(sheet).map(|_| Origin::Strong)
}

/// A backup of ours is brought in by another way.
fn json(text: &str) -> ReadError {
    let head = text.trim_start().trim_start_matches('{').trim_start();
    if head.starts_with("\"rung-backup\"") {
        ReadError::Backup
    } else {
        ReadError::Unknown
    }
}
