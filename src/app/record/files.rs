//! The diary as a file: out, in, and back.

use super::Recorder;
use crate::browser::share::Shared;
use crate::browser::{clock, device, file, share};
use crate::diary::{Body, Diary, Entry};
use crate::storage::{self, Brought, Journal, OpenError};
use leptos::prelude::*;
use leptos::task::spawn_local;

impl Recorder {
    /// Everything as one text, read or not, stored or not.
    pub fn backup(self) -> String {
        let mut pairs = self.journal.with_value(Journal::raw).unwrap_or_default();
        self.unsaved.with_untracked(|unsaved| {
            pairs.extend(unsaved.iter().map(Journal::<storage::Memory>::pair));
        });
        storage::export(pairs, clock::now())
    }

    /// Hands everything out, within a tap: to another app where the page is touched, else as a
    /// file.
    pub fn export(self) {
        self.hand_out(|_| {});
    }

    /// Does so, and calls back with what became of it.
    pub fn hand_out(self, then: impl FnOnce(Shared) + 'static) {
        let (name, text) = (file_name(), self.backup());
        let sharing = device::is_touched().then(|| share::share(&name, &text));
        match sharing.flatten() {
            Some(sharing) => spawn_local(async move {
                let shared = sharing.await;
                self.note_export(shared);
                then(shared);
            }),
            None => then(self.save(&name, &text)),
        }
    }

    /// Saves everything as a file.
    pub fn save_file(self) -> Shared {
        self.save(&file_name(), &self.backup())
    }

    fn save(self, name: &str, text: &str) -> Shared {
        let shared = if file::download(&format!("{name}.json"), text) {
            Shared::Taken
        } else {
            Shared::Refused
        };
        self.note_export(shared);
        shared
    }

    /// What was handed out is on record; that of nothing is none.
    fn note_export(self, shared: Shared) {
        if shared == Shared::Taken && !self.diary.with_untracked(Diary::is_empty) {
            self.record(Body::Exported);
        }
    }

    /// How much of the store the diary takes, in characters of which it has about five million.
    pub fn size(self) -> usize {
        self.diary.track();
        let pairs = self.journal.with_value(Journal::raw).unwrap_or_default();
        let length = |text: &str| text.encode_utf16().count();
        let sizes = pairs.iter().map(|(key, text)| length(key) + length(text));
        sizes.sum()
    }

    /// Brings entries in, all or none.
    ///
    /// # Errors
    /// Where there is no room for them, or a newer version's data must not be touched.
    pub fn bring_in(self, entries: Vec<Entry>) -> Result<(), OpenError> {
        self.bring_in_with(entries, Vec::new())
    }

    /// Brings entries in with what the athlete said of them, all or none.
    ///
    /// # Errors
    /// Where there is no room for them, or a newer version's data must not be touched.
    pub fn bring_in_with(self, mut entries: Vec<Entry>, said: Vec<Body>) -> Result<(), OpenError> {
        let seq = self.diary.with_untracked(Diary::next_seq);
        entries.extend((seq..).zip(said).map(|(seq, body)| self.entry(seq, body)));
        self.journal
            .with_value(|journal| journal.bring_in(entries, clock::now()))?;
        self.load();
        self.stand_by();
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
        if self.diary.with_untracked(Diary::is_empty) {
            // Nothing is missing after that.
            self.start_anew();
        }
        self.hand_on();
        Ok(())
    }
}

/// What a backup of today is called, without its ending.
fn file_name() -> String {
    format!("rung-{}", clock::today())
}
