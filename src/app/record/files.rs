//! The diary as a file: out, in, and back.

use super::Recorder;
use crate::browser::{clock, file};
use crate::diary::Entry;
use crate::storage::{self, Brought, Journal, OpenError};
use leptos::prelude::*;

impl Recorder {
    /// Everything as one text, read or not, stored or not.
    pub fn backup(self) -> String {
        let mut pairs = self.journal.with_value(Journal::raw).unwrap_or_default();
        self.unsaved.with_untracked(|unsaved| {
            pairs.extend(unsaved.iter().map(Journal::<storage::Memory>::pair));
        });
        storage::export(pairs)
    }

    /// Offers everything as a file.
    pub fn export(self) {
        let name = format!("rung-{}.json", clock::today());
        file::download(&name, &self.backup());
    }

    /// Brings entries in, all or none.
    ///
    /// # Errors
    /// Where there is no room for them, or a newer version's data must not be touched.
    pub fn bring_in(self, entries: Vec<Entry>) -> Result<(), OpenError> {
        self.journal
            .with_value(|journal| journal.bring_in(entries, clock::now()))?;
        self.load();
        self.hand_on();
        Ok(())
    }

    /// The import that can be taken back, if there is one.
    pub fn brought(self) -> Option<Brought> {
        self.diary.track();
        self.journal.with_value(Journal::brought).ok().flatten()
    }

    /// Takes an import back.
    ///
    /// # Errors
    /// Where that could not be stored: nothing has changed.
    pub fn take_back(self, brought: Brought) -> Result<(), OpenError> {
        self.journal
            .with_value(|journal| journal.take_back(brought))?;
        self.load();
        self.hand_on();
        Ok(())
    }
}
