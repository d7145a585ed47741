//! What a file is, by its content.

use super::gather::Gathered;
use super::progress::Progress;
use super::sheet::Sheet;
use super::watch::{fit, gpx, tcx};
use super::{ReadError, dialect, text};
use crate::diary::Origin;
use crate::exchange::found::Options;
use std::borrow::Cow;

/// How much of XML is looked at for the element that holds all.
const HEAD: usize = 4_096;

/// A file of a format that we know.
pub(super) enum Kind<'f> {
    /// A table, whole.
    Table(Cow<'f, str>, Origin),
    /// Points with their places.
    Gpx(Cow<'f, str>),
    /// Laps and points.
    Tcx(Cow<'f, str>),
    /// Messages of a watch.
    Fit(&'f [u8]),
}

impl<'f> Kind<'f> {
    /// What a file is.
    pub(super) fn of(bytes: &'f [u8]) -> Result<Self, ReadError> {
        if bytes.trim_ascii().is_empty() {
            return Err(ReadError::Empty);
        }
        if bytes.starts_with(b"SQLite format 3\0") {
            return Err(ReadError::Database);
        }
        if bytes.get(8..12) == Some(b".FIT") {
            return Ok(Self::Fit(bytes));
        }
        let text = text::of(bytes);
        if text.trim_start().starts_with('<') {
            return Self::xml(text);
        }
        if text.trim_start().starts_with(['{', '[']) {
            return Err(json(&text));
        }
        let known = Sheet::of(&text).as_ref().and_then(dialect::of);
        let (origin, _) = known.ok_or(ReadError::Unknown)?;
        Ok(Self::Table(text, origin))
    }

    /// What XML is, by its first elements.
    fn xml(text: Cow<'f, str>) -> Result<Self, ReadError> {
        let begins = &text[..text.floor_char_boundary(HEAD.min(text.len()))];
        if begins.contains("<TrainingCenterDatabase") || begins.contains(":TrainingCenterDatabase")
        {
            Ok(Self::Tcx(text))
        } else if begins.contains("<gpx") || begins.contains(":gpx") {
            Ok(Self::Gpx(text))
        } else {
            Err(ReadError::Unknown)
        }
    }

    /// What made it.
    pub(super) fn origin(&self) -> Origin {
        match self {
            Self::Table(_, origin) => *origin,
            Self::Gpx(_) | Self::Tcx(_) | Self::Fit(_) => Origin::Watch,
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
            Self::Gpx(text) => return gpx::read(text, options, gathered, progress),
            Self::Tcx(text) => return tcx::read(text, options, gathered, progress),
            Self::Fit(bytes) => return fit::read(bytes, options, gathered, progress),
            Self::Table(text, _) => {
                let sheet = Sheet::of(text).ok_or(ReadError::Unknown)?;
                let (_, dialect) = dialect::of(&sheet).ok_or(ReadError::Unknown)?;
                dialect.read(&sheet, options, gathered, progress);
            }
        }
        Ok(())
    }
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
