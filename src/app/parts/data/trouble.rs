//! What is said where a file cannot be read, or the diary not be written to.

use crate::storage::import::ImportError;
use crate::storage::{OpenError, StoreError};
use crate::view::words::message;

/// Why there is nothing to bring in.
pub fn refused(error: ImportError) -> &'static str {
    match error {
        ImportError::Empty => message!(import_empty),
        ImportError::TooLarge => message!(import_too_large),
        ImportError::Foreign => message!(import_foreign),
        ImportError::Broken => message!(import_broken),
        ImportError::Newer => message!(import_newer),
        ImportError::Unreadable => message!(import_unreadable),
        ImportError::Impossible => message!(import_impossible),
    }
    .text()
}

/// Why nothing was written.
pub fn unwritten(error: OpenError) -> &'static str {
    match error {
        OpenError::Store(StoreError::Blocked) => message!(store_blocked),
        OpenError::Store(StoreError::NotStored) => message!(store_not_stored),
        OpenError::Newer => message!(store_newer),
    }
    .text()
}
