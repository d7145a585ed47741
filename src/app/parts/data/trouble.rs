//! What is said where a file cannot be read, or the diary not be written to.

use crate::storage::import::ImportError;
use crate::storage::{OpenError, StoreError};
use crate::view::words::say;

/// Why there is nothing to bring in.
pub fn refused(error: ImportError) -> &'static str {
    match error {
        ImportError::Empty => say!(import_empty),
        ImportError::TooLarge => say!(import_too_large),
        ImportError::Foreign => say!(import_foreign),
        ImportError::Broken => say!(import_broken),
        ImportError::Newer => say!(import_newer),
        ImportError::Unreadable => say!(import_unreadable),
        ImportError::Impossible => say!(import_impossible),
    }
}

/// Why nothing was written.
pub fn unwritten(error: OpenError) -> &'static str {
    match error {
        OpenError::Store(StoreError::Blocked) => say!(store_blocked),
        OpenError::Store(StoreError::NotStored) => say!(store_not_stored),
        OpenError::Newer => say!(store_newer),
    }
}
