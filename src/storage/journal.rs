//! The stored diary: loads what there is, appends what is new, packs what is over.

use super::format::{self, Unreadable};
use super::keys::{Key, Month, PREFIX};
use super::sealed;
use super::store::{Store, StoreError};
use crate::diary::{Entry, EntryId, Writer};
use std::collections::{BTreeMap, BTreeSet};
use thiserror::Error;

/// What cannot be read. It is kept as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// Under which key.
    pub key: String,
}

/// Why the stored diary may not be written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum OpenError {
    /// The store cannot be reached.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A newer version of the app wrote some of it.
    #[error("A newer version of Rung has written here. Reload to update before you log.")]
    Newer,
}

/// What was stored.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Loaded {
    /// Every entry that can be read, some perhaps twice.
    pub entries: Vec<Entry>,
    /// What cannot.
    pub damage: Vec<Damage>,
    /// Why nothing may be written, if so.
    pub read_only: Option<OpenError>,
}

/// The stored diary of one writer among others.
#[derive(Debug, Clone)]
pub struct Journal<S> {
    store: S,
    writer: Writer,
    read_only: Option<OpenError>,
}

impl<S: Store> Journal<S> {
    /// Opens the stored diary and reads all of it.
    ///
    /// # Errors
    /// Where the store cannot be reached.
    pub fn open(store: S, writer: Writer) -> Result<(Self, Loaded), StoreError> {
        let mut loaded = Loaded::default();
        let mut keys = store.keys()?;
        keys.retain(|key| key.starts_with(PREFIX));
        for text in keys {
            let Some(sealed) = store.get(&text)? else {
                // Another tab has packed it since: its segment is read, or told of by an event.
                continue;
            };
            match read(&text, &sealed) {
                Ok(entries) => loaded.entries.extend(entries),
                Err(Unreadable::Newer) => loaded.read_only = Some(OpenError::Newer),
                Err(Unreadable::Damaged) => loaded.damage.push(Damage { key: text }),
            }
        }
        let journal = Self {
            store,
            writer,
            read_only: loaded.read_only,
        };
        Ok((journal, loaded))
    }

    /// Who writes here.
    pub const fn writer(&self) -> Writer {
        self.writer
    }

    /// Stores one entry under a key of its own: some hundred characters, whatever the history.
    ///
    /// # Errors
    /// Where it was not stored, or a newer version's data must not be touched.
    pub fn append(&self, entry: &Entry) -> Result<(), OpenError> {
        self.writable()?;
        let (key, text) = Self::pair(entry);
        self.set(&key, &text)
    }

    /// The key and the text that an entry is stored as, also where it cannot be.
    pub fn pair(entry: &Entry) -> (String, String) {
        let text = sealed::seal(&format::write_entry(entry));
        (Key::Entry(entry.id).text(), text)
    }

    /// Packs single entries into segments by month, those of an open session left out.
    ///
    /// A new segment holds what it replaces: the single entries of its month and the month's
    /// segments, whoever wrote them. It has a key that was never used, is written and read back,
    /// and only then is removed what was read into it. So it may be cut off anywhere, and two tabs
    /// that pack at once leave some entries twice and none out.
    ///
    /// # Errors
    /// Where a segment was not stored; everything is still there.
    pub fn pack(&self, is_open: impl Fn(&Entry) -> bool) -> Result<(), OpenError> {
        self.writable()?;
        let mut months: BTreeMap<Month, Pile> = BTreeMap::new();
        let mut segments = Vec::new();
        for text in self.store.keys()? {
            match Key::parse(&text) {
                Some(Key::Entry(_)) => {
                    for entry in self.readable(&text)? {
                        if !is_open(&entry) {
                            let pile = months.entry(Month::of(entry.at.day())).or_default();
                            pile.replaced.insert(text.clone());
                            pile.entries.insert(entry.id, entry);
                        }
                    }
                }
                Some(Key::Segment { month, .. }) => segments.push((month, text)),
                None => {}
            }
        }
        for (month, text) in segments {
            // Months without news are not even read.
            let Some(pile) = months.get_mut(&month) else {
                continue;
            };
            let entries = self.readable(&text)?;
            if !entries.is_empty() {
                pile.replaced.insert(text);
                pile.entries
                    .extend(entries.into_iter().map(|entry| (entry.id, entry)));
            }
        }
        months
            .into_iter()
            .try_for_each(|(month, pile)| self.pack_month(month, &pile))
    }

    /// The entries under a key; none where they cannot be read, which is told at the start.
    fn readable(&self, key: &str) -> Result<Vec<Entry>, StoreError> {
        let sealed = self.store.get(key)?;
        Ok(sealed
            .and_then(|sealed| read(key, &sealed).ok())
            .unwrap_or_default())
    }

    fn pack_month(&self, month: Month, pile: &Pile) -> Result<(), OpenError> {
        let key = |generation| Key::Segment {
            month,
            writer: self.writer,
            generation,
        };
        let mut generation = 1;
        while self.store.get(&key(generation).text())?.is_some() {
            generation += 1;
        }
        let segment = sealed::seal(&format::write_segment(pile.entries.values()));
        self.set(&key(generation).text(), &segment)?;
        for key in &pile.replaced {
            self.store.remove(key)?;
        }
        Ok(())
    }

    /// The entries that another tab has written under a key.
    pub fn foreign(key: &str, sealed: &str) -> Vec<Entry> {
        read(key, sealed).unwrap_or_default()
    }

    /// All our keys with what is under them, read or not, to be exported.
    ///
    /// # Errors
    /// Where the store cannot be reached.
    pub fn raw(&self) -> Result<Vec<(String, String)>, StoreError> {
        let keys = self.store.keys()?.into_iter();
        keys.filter(|key| key.starts_with(PREFIX))
            .filter_map(|key| match self.store.get(&key) {
                Ok(text) => text.map(|text| Ok((key, text))),
                Err(error) => Some(Err(error)),
            })
            .collect()
    }

    fn writable(&self) -> Result<(), OpenError> {
        self.read_only.map_or(Ok(()), Err)
    }

    /// Writes and reads back: some stores drop what they took.
    fn set(&self, key: &str, text: &str) -> Result<(), OpenError> {
        self.store.set(key, text)?;
        match self.store.get(key)? {
            Some(kept) if kept == text => Ok(()),
            _ => Err(StoreError::NotStored.into()),
        }
    }
}

/// What a month's new segment is made of.
#[derive(Default)]
struct Pile {
    entries: BTreeMap<EntryId, Entry>,
    replaced: BTreeSet<String>,
}

/// The entries under a key.
fn read(key: &str, sealed: &str) -> Result<Vec<Entry>, Unreadable> {
    // A key of a kind that is not known was written by a newer version.
    let key = Key::parse(key).ok_or(Unreadable::Newer)?;
    let text = sealed::open(sealed).ok_or(Unreadable::Damaged)?;
    match key {
        Key::Entry(id) => {
            let entry = format::read_entry(text)?;
            // An entry under another's name would take that one's place.
            (entry.id == id)
                .then(|| vec![entry])
                .ok_or(Unreadable::Damaged)
        }
        Key::Segment { .. } => format::read_segment(text),
    }
}
