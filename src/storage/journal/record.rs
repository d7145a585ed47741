//! One stored record: what is under a key.

use super::super::format::{self, Unreadable};
use super::super::keys::{Import, Key, PREFIX};
use super::super::outbox::Change;
use super::super::sealed;
use super::super::store::Store;
use super::Journal;
use crate::diary::Entry;

/// What another tab has written.
#[derive(Debug, Clone, PartialEq)]
pub enum Foreign {
    /// These entries, or none that can be read.
    Entries(Vec<Entry>),
    /// It took an import back: all is to be loaded anew.
    Undone,
    /// It is of a newer version: nothing more may be written.
    Newer,
}

impl<S: Store> Journal<S> {
    /// Takes note of what another tab has written under a key. An entry is handed on to the black
    /// box from here, too: it shows as saved here once that has it.
    pub fn hear(&self, key: &str, sealed: &str) -> Foreign {
        if !key.starts_with(PREFIX) {
            return Foreign::Entries(Vec::new());
        }
        let kind = Key::parse(key);
        if let Some(Key::Undone(_)) = kind {
            return Foreign::Undone;
        }
        match read(key, sealed, &[]) {
            Ok(entries) => {
                if let Some(Key::Entry(_)) = kind {
                    self.note(key, Change::Put(sealed.to_owned()));
                }
                Foreign::Entries(entries)
            }
            Err(Unreadable::Newer) => {
                self.read_only.set(true);
                Foreign::Newer
            }
            Err(Unreadable::Damaged) => Foreign::Entries(Vec::new()),
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
