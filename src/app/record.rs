//! The one place that records. A tap becomes an entry here, is stored, and is folded into the
//! diary; all else is derived from it.

use crate::browser::{LocalStorage, clock, file, random, storage_events};
use crate::diary::{Body, Diary, Entry, EntryId, Writer};
use crate::storage::{self, Damage, Journal, OpenError, StoreError};
use leptos::prelude::*;

/// The diary, and the way into it.
#[derive(Clone, Copy)]
pub struct Recorder {
    diary: RwSignal<Diary>,
    writer: Writer,
    journal: StoredValue<Option<Journal<LocalStorage>>>,
    /// Entries that are in memory alone.
    unsaved: RwSignal<Vec<Entry>>,
    trouble: RwSignal<Option<OpenError>>,
    damage: StoredValue<Vec<Damage>>,
}

/// Opens the stored diary and makes it known to all below.
pub fn provide() {
    let writer = Writer(random::bits());
    let (journal, loaded, trouble) = match Journal::open(LocalStorage, writer) {
        Ok((journal, loaded)) => {
            let trouble = loaded.read_only;
            (Some(journal), loaded, trouble)
        }
        Err(error) => (None, storage::Loaded::default(), Some(error.into())),
    };
    let mut diary = Diary::default();
    for entry in loaded.entries {
        diary.add(entry);
    }
    let recorder = Recorder {
        diary: RwSignal::new(diary),
        writer,
        journal: StoredValue::new(journal),
        unsaved: RwSignal::new(Vec::new()),
        trouble: RwSignal::new(trouble),
        damage: StoredValue::new(loaded.damage),
    };
    storage_events::on_write(move |key, text| recorder.take_in(key, text));
    provide_context(recorder);
}

/// The diary, and the way into it.
pub fn use_recorder() -> Recorder {
    expect_context()
}

impl Recorder {
    /// Everything that was recorded.
    pub const fn diary(self) -> RwSignal<Diary> {
        self.diary
    }

    /// Records what an entry says: stores it, then folds it in. What cannot be stored is kept in
    /// memory and told, so that it can be exported; beside data of a newer version nothing is
    /// recorded.
    pub fn record(self, body: Body) {
        let entry = Entry {
            id: EntryId {
                seq: self.diary.with_untracked(Diary::next_seq),
                writer: self.writer,
            },
            at: clock::now(),
            body,
        };
        match self.store(&entry) {
            Ok(()) => self.retry(),
            Err(OpenError::Newer) => return self.trouble.set(Some(OpenError::Newer)),
            Err(error) => {
                self.trouble.set(Some(error));
                self.unsaved.update(|unsaved| unsaved.push(entry.clone()));
            }
        }
        self.diary.update(|diary| diary.add(entry));
    }

    fn store(self, entry: &Entry) -> Result<(), OpenError> {
        self.journal.with_value(|journal| {
            let journal = journal.as_ref().ok_or(StoreError::Blocked)?;
            journal.append(entry)
        })
    }

    /// Stores what is in memory alone, where that has become possible.
    pub fn retry(self) {
        let waiting = self.unsaved.get_untracked();
        if waiting.is_empty() {
            return;
        }
        for entry in waiting {
            if let Err(error) = self.store(&entry) {
                return self.trouble.set(Some(error));
            }
            self.unsaved
                .update(|unsaved| unsaved.retain(|left| left.id != entry.id));
        }
        self.trouble.set(None);
    }

    /// Packs what is over, after a session has ended. A failure loses nothing: all of it is still
    /// there unpacked, and is packed the next time.
    pub fn pack(self) {
        self.diary.with_untracked(|diary| {
            let is_open = |entry: &Entry| {
                let session = entry.body.session();
                session.is_some_and(|session| diary.is_open(session))
            };
            self.journal.with_value(|journal| {
                if let Some(Err(error)) = journal.as_ref().map(|journal| journal.pack(is_open)) {
                    leptos::logging::warn!("not packed: {error}");
                }
            });
        });
    }

    /// Folds in what another tab has written.
    fn take_in(self, key: &str, text: &str) {
        let entries = Journal::<LocalStorage>::foreign(key, text);
        if !entries.is_empty() {
            self.diary
                .update(|diary| entries.into_iter().for_each(|entry| diary.add(entry)));
        }
    }

    /// Why what is tapped is not stored, if it is not.
    pub fn trouble(self) -> Option<OpenError> {
        self.trouble.get()
    }

    /// What is stored and cannot be read.
    pub fn damage(self) -> Vec<Damage> {
        self.damage.get_value()
    }

    /// Offers everything as a file, read or not, stored or not.
    pub fn export(self) {
        let mut pairs = self
            .journal
            .with_value(|journal| journal.as_ref().map(Journal::raw))
            .and_then(Result::ok)
            .unwrap_or_default();
        self.unsaved.with_untracked(|unsaved| {
            pairs.extend(unsaved.iter().map(Journal::<LocalStorage>::pair));
        });
        let name = format!("rung-{}.json", clock::today());
        file::download(&name, &storage::export(pairs));
    }
}
