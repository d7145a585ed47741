//! One stored record: what is under a key.

use super::super::format::{self, Unreadable};
use super::super::keys::{Import, Key};
use super::super::sealed;
use crate::diary::Entry;

/// What another tab has written.
#[derive(Debug, Clone, PartialEq)]
pub enum Foreign {
    /// These entries, or none that can be read.
    Entries(Vec<Entry>),
    /// It took an import back: all is to be loaded anew.
    Undone,
}

impl Foreign {
    /// What another tab has written under a key.
    pub fn read(key: &str, sealed: &str) -> Self {
        match Key::parse(key) {
            Some(Key::Undone(_)) => Self::Undone,
            _ => Self::Entries(read(key, sealed, &[]).unwrap_or_default()),
        }
    }
}

/// The entries under a key; none of an import that was taken back.
pub(in crate::storage) fn read(
    key: &str,
    sealed: &str,
    undone: &[Import],
) -> Result<Vec<Entry>, Unreadable> {
    // A key of a kind that is not known was written by a newer version.
    let key = Key::parse(key).ok_or(Unreadable::Newer)?;
    if matches!(key, Key::Import(import) if undone.contains(&import)) {
        return Ok(Vec::new());
    }
    let text = sealed::open(sealed).ok_or(Unreadable::Damaged)?;
    match key {
        Key::Entry(id) => {
            let entry = format::read_entry(text)?;
            // An entry under another's name would take that one's place.
            (entry.id == id)
                .then(|| vec![entry])
                .ok_or(Unreadable::Damaged)
        }
        Key::Segment { .. } | Key::Import(_) => format::read_segment(text),
        Key::Undone(_) => Ok(Vec::new()),
    }
}
