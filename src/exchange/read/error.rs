//! Why nothing can be read.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why there is nothing to bring in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum ReadError {
    /// There is nothing in it.
    #[error("This file is empty.")]
    Empty,
    /// The files are longer than [`super::LONGEST`] together.
    #[error("This is more than 64 MB: choose fewer files at once.")]
    TooLarge,
    /// There are more rows than [`super::MOST_ROWS`].
    #[error("This table has more rows than anyone has done sets.")]
    TooMany,
    /// It is of none of the formats that we know.
    #[error("Rung does not know this kind of file.")]
    Unknown,
    /// It is of a format that we know, with nothing in it but its head.
    #[error("There is no session in this file.")]
    NoRows,
    /// It is of a format that we know, and is damaged.
    #[error("This file was cut short or changed, and cannot be read.")]
    Broken,
    /// Several files that cannot come in together.
    #[error("These files are of different kinds: bring them in one after the other.")]
    Mixed,
    /// A backup of ours.
    #[error("This is a backup of Rung: bring it in by Settings.")]
    Backup,
    /// An archive with no file in it that we may know.
    #[error("There is no history in this archive.")]
    Archive,
    /// The data of an app as it keeps it, of which only its export can be read.
    #[error("This is a database: export a table from the app that made it.")]
    Database,
}
