//! A disk that can be cut off, a store over it that fails as it is told, and tabs that write there.

use chrono::{Days, NaiveDate};
use rung::diary::{Body, Entry, EntryId, LineRef, Moment, SessionKey, Writer};
use rung::storage::{Batch, Change, Journal, Loaded, Store, StoreError};
use rung::training::units::{Load, MassUnit, Rpe};
use rung::training::{Amount, Done, Form, SetDone};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

type Pairs = BTreeMap<String, String>;

/// What a machine has: the browser's store, of which the newest part is not on the disk yet, and
/// the black box, of which all that it has confirmed is.
#[derive(Default)]
pub struct Machine {
    on_disk: RefCell<Pairs>,
    /// What was written since, in order.
    pending: RefCell<Vec<(String, Option<String>)>>,
    now: RefCell<Pairs>,
    safe: RefCell<Pairs>,
    /// How many operations are left before it dies.
    left: Cell<Option<usize>>,
    done: Cell<usize>,
    /// How many characters fit into the store.
    pub quota: Cell<Option<usize>>,
    /// Whether the black box refuses the next batch, as on a full disk.
    pub refuses: Cell<bool>,
    /// Which kind of operation fails, if one does.
    pub fault: Cell<Option<Fault>>,
}

/// What a store can do wrong while the machine lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It removes nothing and says so.
    Remove,
    /// It takes a text and does not keep it.
    Drop,
    /// It keeps half of it.
    Halve,
}

impl Machine {
    /// Dies after so many operations more.
    pub fn die_after(&self, operations: usize) {
        self.left.set(Some(operations));
    }

    pub fn is_dead(&self) -> bool {
        self.left.get() == Some(0)
    }

    /// How many operations there were.
    pub fn operations(&self) -> usize {
        self.done.get()
    }

    /// Counts an operation; says whether it still happens.
    fn operate(&self) -> bool {
        let alive = !self.is_dead();
        if alive {
            self.left.set(self.left.get().map(|left| left - 1));
            self.done.set(self.done.get() + 1);
        }
        alive
    }

    /// Starts again after a death: of what was not on the disk, this share in a thousand is, from
    /// the oldest on.
    pub fn restart(&self, share: usize) {
        let mut pending = self.pending.borrow_mut();
        let kept = pending.len() * share / 1_000;
        pending.truncate(kept);
        let mut disk = self.on_disk.borrow_mut();
        for (key, text) in pending.drain(..) {
            match text {
                Some(text) => disk.insert(key, text),
                None => disk.remove(&key),
            };
        }
        *self.now.borrow_mut() = disk.clone();
        self.left.set(None);
    }

    /// All of the store gets to the disk, as it does in a minute.
    pub fn rest(&self) {
        self.pending.borrow_mut().clear();
        *self.on_disk.borrow_mut() = self.now.borrow().clone();
    }

    /// The black box makes all of a batch, or none.
    fn commit(&self, batch: &Batch) -> bool {
        let alive = self.operate() && !self.refuses.take();
        if alive {
            let mut safe = self.safe.borrow_mut();
            for (key, change) in batch.changes() {
                match change {
                    Change::Put(text) => safe.insert(key.clone(), text.clone()),
                    Change::Remove => safe.remove(key),
                };
            }
        }
        // Nobody hears of it where that was the last thing to happen.
        alive && !self.is_dead()
    }

    pub fn safe(&self) -> Vec<(String, String)> {
        self.safe.borrow().clone().into_iter().collect()
    }

    pub fn lose_black_box(&self) {
        self.safe.borrow_mut().clear();
    }

    pub fn clear_store(&self) {
        self.now.borrow_mut().clear();
        self.rest();
    }

    pub fn stored(&self) -> Pairs {
        self.now.borrow().clone()
    }

    /// Changes what is stored behind everybody's back.
    pub fn damage(&self, key: &str, text: &str) {
        self.now
            .borrow_mut()
            .insert(key.to_owned(), text.to_owned());
        self.rest();
    }

    fn used(&self) -> usize {
        let pairs = self.now.borrow();
        pairs.iter().map(|(key, text)| key.len() + text.len()).sum()
    }

    fn write(&self, key: &str, text: Option<&str>) {
        let change = (key.to_owned(), text.map(str::to_owned));
        self.pending.borrow_mut().push(change);
        let mut now = self.now.borrow_mut();
        match text {
            Some(text) => now.insert(key.to_owned(), text.to_owned()),
            None => now.remove(key),
        };
    }
}

/// The browser's store as a page sees it.
#[derive(Clone)]
pub struct Faulty(pub Rc<Machine>);

impl Store for Faulty {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.0.now.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        let machine = &self.0;
        if !machine.operate() {
            return Err(StoreError::Blocked);
        }
        let replaced = machine
            .now
            .borrow()
            .get(key)
            .map_or(0, |old| key.len() + old.len());
        let used = machine.used() - replaced + key.len() + text.len();
        if machine.quota.get().is_some_and(|quota| used > quota) {
            return Err(StoreError::NotStored);
        }
        match machine.fault.get() {
            Some(Fault::Drop) => {}
            Some(Fault::Halve) => machine.write(key, Some(&text[..text.len() / 2])),
            Some(Fault::Remove) | None => machine.write(key, Some(text)),
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        if !self.0.operate() || self.0.fault.get() == Some(Fault::Remove) {
            return Err(StoreError::Blocked);
        }
        self.0.write(key, None);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.0.now.borrow().keys().cloned().collect())
    }
}

/// A tab of the app, in as far as it keeps things.
pub struct Tab {
    machine: Rc<Machine>,
    pub journal: Journal<Faulty>,
    writer: Writer,
    pub entries: BTreeMap<EntryId, Entry>,
    /// Entries that are in the black box, and for which the store has no room.
    pub unsaved: Vec<Entry>,
    /// Entries that the store has taken.
    pub stored: BTreeSet<EntryId>,
    /// Entries that the black box has confirmed: these were shown as saved.
    pub acknowledged: BTreeSet<EntryId>,
    /// Entries that were not shown as saved yet.
    awaited: BTreeSet<EntryId>,
    under_way: Option<Batch>,
    pub loaded: Loaded,
}

impl Tab {
    /// Opens the app, as its start does.
    pub fn open(machine: &Rc<Machine>, writer: u64) -> Self {
        let tab = Self::open_without_black_box(machine, writer);
        tab.meet_black_box()
    }

    pub fn open_without_black_box(machine: &Rc<Machine>, writer: u64) -> Self {
        let (journal, loaded) =
            Journal::open(Faulty(Rc::clone(machine)), Writer(writer)).expect("a store");
        let entries = loaded.entries.iter().cloned();
        Self {
            machine: Rc::clone(machine),
            journal,
            writer: Writer(writer),
            entries: entries.map(|entry| (entry.id, entry)).collect(),
            unsaved: Vec::new(),
            stored: BTreeSet::new(),
            acknowledged: BTreeSet::new(),
            awaited: BTreeSet::new(),
            under_way: None,
            loaded,
        }
    }

    fn meet_black_box(mut self) -> Self {
        if let Ok(restored) = self.journal.reconcile(self.machine.safe()) {
            self.unsaved.extend(restored.unkept);
            if restored.undone {
                self.load();
            }
            self.loaded.damage.extend(restored.damage);
            let entries = restored.entries.into_iter();
            self.entries.extend(entries.map(|entry| (entry.id, entry)));
        }
        self.hand_on();
        self.hear();
        self
    }

    pub fn load(&mut self) {
        if let Ok(loaded) = self.journal.load() {
            let entries = loaded.entries.into_iter();
            self.entries = entries.map(|entry| (entry.id, entry)).collect();
        }
    }

    /// Logs something that belongs to a day.
    pub fn log(&mut self, day: u64) -> Entry {
        let seq = self
            .entries
            .last_key_value()
            .map_or(1, |(id, _)| id.seq + 1);
        let entry = entry(self.writer, seq, day);
        // What is not stored stays in memory, and waits for the black box.
        if self.journal.append(&entry).is_ok() {
            self.stored.insert(entry.id);
        }
        self.awaited.insert(entry.id);
        self.entries.insert(entry.id, entry.clone());
        entry
    }

    /// Hands on what waits; the answer is heard later.
    pub fn hand_on(&mut self) {
        if self.under_way.is_none()
            && let Some(batch) = self.journal.outgoing()
        {
            self.under_way = Some(batch);
        }
    }

    /// The black box answers.
    pub fn hear(&mut self) {
        if let Some(batch) = self.under_way.take() {
            let kept = self.machine.commit(&batch);
            self.journal.settle(&batch, kept);
        }
        // As the page shows it.
        for id in std::mem::take(&mut self.awaited) {
            if self.machine.is_dead() || self.journal.awaits(id) {
                self.awaited.insert(id);
            } else {
                self.acknowledged.insert(id);
            }
        }
    }

    /// Hands on and hears until nothing waits, or the machine is dead.
    pub fn settle(&mut self) {
        for _ in 0..3 {
            self.hand_on();
            self.hear();
        }
    }

    /// Packs all but what was logged for one day, as if its session were open.
    pub fn pack(&self, open: u64) {
        let open = day(open);
        let _ = self.journal.pack(|entry| entry.at.day() == open);
    }
}

pub fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 1).expect("a day") + Days::new(number)
}

/// An entry on a day: a weight, or a line of a session.
pub fn entry(writer: Writer, seq: u64, number: u64) -> Entry {
    let day = day(number);
    let seconds = day
        .and_hms_opt(18, 0, 0)
        .expect("a time")
        .and_utc()
        .timestamp();
    let load = Load::new(60_000 + (seq % 500) as u32 * 100, MassUnit::Kilogram).expect("a load");
    let body = if seq.is_multiple_of(4) {
        Body::Weighed { day, load }
    } else {
        let program = EntryId {
            seq: 1,
            writer: Writer(1),
        };
        Body::Logged {
            line: LineRef {
                session: SessionKey { day, program },
                slot: (seq % 5) as u8,
                line: (seq % 7) as u8,
            },
            done: Done::Set(SetDone {
                amount: Amount::Reps((seq % 12) as u16 + 1),
                load: Some(load),
                rpe: Rpe::from_halves(16).ok(),
                form: Form::Sound,
            }),
        }
    };
    Entry {
        id: EntryId { seq, writer },
        at: Moment::new(seconds + seq.cast_signed(), 60).expect("a moment"),
        body,
    }
}
