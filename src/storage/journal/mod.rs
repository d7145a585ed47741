//! The stored diary: loads what there is, appends what is new, packs what is over.

mod imports;
mod pack;
mod reconcile;
pub(super) mod record;
mod room;

pub use imports::Brought;
pub use reconcile::Restored;
pub use record::Foreign;

use super::format::{self, Unreadable};
use super::keys::{Key, PREFIX, undone};
use super::outbox::{Batch, Change, Outbox};
use super::sealed;
use super::store::{Store, StoreError};
use super::union;
use crate::diary::{Entry, EntryId, Writer};
use std::cell::{Cell, RefCell};
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
    /// Every entry that can be read, each once, in their order.
    pub entries: Vec<Entry>,
    /// What cannot.
    pub damage: Vec<Damage>,
    /// How many of the entries have a key of their own.
    pub single: usize,
    /// Why nothing may be written, if so.
    pub read_only: Option<OpenError>,
}

/// The stored diary of one writer among others, with what the black box has yet to take of it.
#[derive(Debug)]
pub struct Journal<S> {
    store: S,
    writer: Writer,
    /// Whether a newer version has written here.
    read_only: Cell<bool>,
    outbox: RefCell<Outbox>,
    /// What the black box holds, the store does not, and nobody can read.
    aside: RefCell<Vec<(String, String)>>,
    tight: Cell<bool>,
    /// How many segments were written: no key of one is ever used again.
    segments: Cell<u32>,
}

impl<S: Store> Journal<S> {
    /// Opens the stored diary and reads all of it.
    ///
    /// # Errors
    /// Where the store cannot be reached.
    pub fn open(store: S, writer: Writer) -> Result<(Self, Loaded), StoreError> {
        let journal = Self::new(store, writer);
        let loaded = journal.load()?;
        Ok((journal, loaded))
    }

    /// A stored diary that is not read: of a store that is known to be empty.
    pub fn new(store: S, writer: Writer) -> Self {
        Self {
            store,
            writer,
            read_only: Cell::new(false),
            outbox: RefCell::default(),
            aside: RefCell::default(),
            tight: Cell::new(false),
            segments: Cell::new(0),
        }
    }

    /// Reads all that is stored.
    ///
    /// # Errors
    /// Where the store cannot be reached.
    pub fn load(&self) -> Result<Loaded, StoreError> {
        let mut loaded = Loaded::default();
        loaded.entries = self.read_all(&mut loaded, true)?;
        Ok(loaded)
    }

    /// All entries that can be read, each once and in order, with or without those of imports; what
    /// else there is to say goes into `loaded`.
    fn read_all(&self, loaded: &mut Loaded, imports: bool) -> Result<Vec<Entry>, StoreError> {
        let (mut entries, mut single) = (Vec::new(), Vec::new());
        let mut keys = self.keys()?;
        // Months in their order, the open session behind them: so is what one device wrote.
        keys.sort_unstable();
        let undone = undone(keys.iter().map(String::as_str));
        for text in keys {
            let key = Key::parse(&text);
            if !imports && matches!(key, Some(Key::Import(_))) {
                continue;
            }
            let Some(sealed) = self.store.get(&text)? else {
                // Another tab has packed it since: its segment is read, or told of by an event.
                continue;
            };
            match record::read(&text, &sealed, &undone) {
                Ok(read) if matches!(key, Some(Key::Entry(_))) => single.extend(read),
                Ok(read) => entries.extend(read),
                Err(Unreadable::Newer) => loaded.read_only = Some(OpenError::Newer),
                Err(Unreadable::Damaged) => loaded.damage.push(Damage { key: text }),
            }
        }
        if loaded.read_only.is_some() {
            self.read_only.set(true);
        }
        loaded.single = single.len();
        entries.append(&mut union::each_once(single));
        Ok(union::each_once(entries))
    }

    /// Stores one entry under a key of its own: some hundred characters, whatever the history. The
    /// black box gets it also where the store has no room.
    ///
    /// # Errors
    /// Where it was not stored, or a newer version's data must not be touched.
    pub fn append(&self, entry: &Entry) -> Result<(), OpenError> {
        self.writable()?;
        let (key, text) = Self::pair(entry);
        self.note(&key, Change::Put(text.clone()));
        self.keep(&key, &text)
    }

    /// The key and the text that an entry is stored as, also where it cannot be.
    pub fn pair(entry: &Entry) -> (String, String) {
        let text = sealed::seal(&format::write_entry(entry));
        (Key::Entry(entry.id).text(), text)
    }

    /// All our keys with what is under them, read or not, to be exported.
    ///
    /// # Errors
    /// Where the store cannot be reached.
    pub fn raw(&self) -> Result<Vec<(String, String)>, StoreError> {
        let mut pairs = self.aside.borrow().clone();
        for key in self.keys()? {
            if let Some(text) = self.store.get(&key)? {
                pairs.push((key, text));
            }
        }
        Ok(pairs)
    }

    /// What the black box is to take now, unless it is at it.
    pub fn outgoing(&self) -> Option<Batch> {
        self.outbox.borrow_mut().take()
    }

    /// Says whether the black box has taken a batch; one that does not answer is given up by saying
    /// that it has not.
    pub fn settle(&self, batch: &Batch, kept: bool) {
        self.outbox.borrow_mut().settle(batch, kept);
    }

    /// Whether an entry that has a key of its own is yet to be taken by the black box.
    pub fn awaits(&self, entry: EntryId) -> bool {
        self.outbox.borrow().holds(&Key::Entry(entry).text())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let mut keys = self.store.keys()?;
        keys.retain(|key| key.starts_with(PREFIX));
        Ok(keys)
    }

    fn writable(&self) -> Result<(), OpenError> {
        if self.read_only.get() {
            return Err(OpenError::Newer);
        }
        Ok(())
    }

    fn note(&self, key: &str, change: Change) {
        self.outbox.borrow_mut().note(key, change);
    }

    /// Puts a record into the store and, once it is there, into the outbox.
    fn put(&self, key: Key, text: String) -> Result<(), OpenError> {
        let key = key.text();
        self.keep(&key, &text)?;
        self.note(&key, Change::Put(text));
        Ok(())
    }

    fn take_away(&self, key: &str) -> Result<(), StoreError> {
        self.store.remove(key)?;
        self.note(key, Change::Remove);
        Ok(())
    }

    /// Writes and reads back: some stores drop what they took.
    fn write(&self, key: &str, text: &str) -> Result<(), OpenError> {
        self.store.set(key, text)?;
        match self.store.get(key)? {
            Some(kept) if kept == text => Ok(()),
            _ => Err(StoreError::NotStored.into()),
        }
    }
}
