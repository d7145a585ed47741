//! What is brought in at once, and taken back at once.

use super::super::format;
use super::super::keys::{Import, Key, undone};
use super::super::sealed;
use super::super::store::{Store, StoreError};
use super::super::union;
use super::{Change, Journal, OpenError};
use crate::diary::{Entry, Moment};

/// An import that can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Brought {
    import: Import,
    /// When it was brought in, in seconds since 1970 in UTC.
    pub seconds: i64,
}

impl<S: Store> Journal<S> {
    /// Brings entries in, all or none: they are one record, so there is no half of it. What is held
    /// back for open sessions is not used for it.
    ///
    /// # Errors
    /// Where there is no room for them, or a newer version's data must not be touched.
    pub fn bring_in(&self, entries: Vec<Entry>, at: Moment) -> Result<(), OpenError> {
        self.writable()?;
        let entries = union::each_once(entries);
        // The last one comes last whatever the clock says, and none takes the name of another.
        let keys = self.keys()?;
        let newest = keys.iter().filter_map(|key| match Key::parse(key)? {
            Key::Import(import) | Key::Undone(import) => Some(import.seconds.saturating_add(1)),
            _ => None,
        });
        let seconds = newest.fold(at.utc_seconds(), i64::max);
        let key = Key::Import(Import {
            seconds,
            writer: self.writer,
        });
        let text = sealed::seal(&format::write_segment(entries.iter()));
        self.write(&key.text(), &text)?;
        self.note(&key.text(), Change::Put(text));
        Ok(())
    }

    /// The import that came last, if it has not been taken back.
    ///
    /// # Errors
    /// Where the store cannot be reached.
    pub fn brought(&self) -> Result<Option<Brought>, StoreError> {
        let keys = self.keys()?;
        let undone = undone(keys.iter().map(String::as_str));
        let imports = keys.iter().filter_map(|key| match Key::parse(key)? {
            Key::Import(import) if !undone.contains(&import) => Some(import),
            _ => None,
        });
        Ok(imports.max().map(|import| Brought {
            import,
            seconds: import.seconds,
        }))
    }

    /// Takes an import back. First it is marked as taken back, and the mark is kept for ever:
    /// wherever its record still is, it is not read any more. The diary is to be loaded anew.
    ///
    /// # Errors
    /// Where the mark was not stored: nothing has changed.
    pub fn take_back(&self, brought: Brought) -> Result<(), OpenError> {
        self.writable()?;
        self.put(Key::Undone(brought.import), sealed::seal("[]"))?;
        self.drop_undone()
    }

    /// Removes what was taken back.
    pub(super) fn drop_undone(&self) -> Result<(), OpenError> {
        let keys = self.keys()?;
        let undone = undone(keys.iter().map(String::as_str));
        for key in keys {
            if matches!(Key::parse(&key), Some(Key::Import(import)) if undone.contains(&import)) {
                self.take_away(&key)?;
            }
        }
        Ok(())
    }
}
