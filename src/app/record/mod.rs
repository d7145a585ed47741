//! The one place that records. A tap becomes an entry here, is stored, is folded into the diary
//! and handed to the black box; all else is derived from it.

mod files;
mod keeping;

pub use keeping::Safety;

use crate::browser::{LocalStorage, clock, page, random, storage_events, witness};
use crate::diary::{Body, Diary, Entry, EntryId, Writer};
use crate::storage::{Damage, Foreign, Journal, Loaded, Memory, OpenError, Store, StoreError};
use keeping::Keeping;
use leptos::prelude::*;

/// What is not shared between threads: a page has one.
pub type Held<T> = StoredValue<T, leptos::prelude::LocalStorage>;

/// The diary, and the way into it.
#[derive(Clone, Copy)]
pub struct Recorder {
    diary: RwSignal<Diary>,
    writer: Writer,
    journal: Held<Journal<Box<dyn Store>>>,
    keeping: Keeping,
    /// Entries that the store has not taken.
    unsaved: RwSignal<Vec<Entry>>,
    trouble: RwSignal<Option<OpenError>>,
    /// Whether nothing is held back any more for the open session.
    tight: RwSignal<bool>,
    damage: RwSignal<Vec<Damage>>,
    boxed_damage: RwSignal<Vec<Damage>>,
    /// How many entries came back from the black box.
    restored: RwSignal<usize>,
    /// Whether there was a diary here once.
    witnessed: RwSignal<bool>,
}

/// Whether there is a diary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// There is one, or there never was.
    Sure,
    /// The store is empty, there was a diary once, and the black box has not answered yet.
    Sought,
    /// There was one, and neither has it.
    Missing,
}

/// So many entries with keys of their own are packed at the start: sessions that nobody ends.
const MOST_SINGLE: usize = 500;

/// Opens the stored diary and makes it known to all below. Where the browser keeps nothing, it is
/// kept in memory, and in the black box if there is one.
pub fn provide() {
    let writer = Writer(random::bits());
    let (journal, loaded, blocked) = open(writer);
    let diary: RwSignal<Diary> = RwSignal::new(loaded.entries.into_iter().collect());
    let witnessed = witness::is_there();
    let is_scattered = loaded.single > MOST_SINGLE;
    let recorder = Recorder {
        diary,
        writer,
        tight: RwSignal::new(false),
        journal: StoredValue::new_local(journal),
        keeping: Keeping::default(),
        unsaved: RwSignal::new(Vec::new()),
        trouble: RwSignal::new(loaded.read_only.or(blocked)),
        damage: RwSignal::new(loaded.damage),
        boxed_damage: RwSignal::new(Vec::new()),
        restored: RwSignal::new(0),
        witnessed: RwSignal::new(witnessed),
    };
    recorder.stand_by();
    storage_events::on_write(move |key, text| recorder.take_in(key, text));
    storage_events::on_clear(move || recorder.write_anew());
    page::on_return(move || recorder.hand_on());
    recorder.open_black_box();
    if is_scattered {
        recorder.pack();
    }
    provide_context(recorder);
}

fn open(writer: Writer) -> (Journal<Box<dyn Store>>, Loaded, Option<OpenError>) {
    let open = |store| Journal::open(store, writer);
    match open(Box::new(LocalStorage) as Box<dyn Store>) {
        Ok((journal, loaded)) => (journal, loaded, None),
        Err(error) => {
            let journal = Journal::new(Box::new(Memory::default()) as Box<dyn Store>, writer);
            (journal, Loaded::default(), Some(error.into()))
        }
    }
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
        let entry = self.entry(self.diary.with_untracked(Diary::next_seq), body);
        match self.append(&entry) {
            Ok(()) => self.retry(),
            Err(OpenError::Newer) => return self.trouble.set(Some(OpenError::Newer)),
            Err(error) => {
                self.trouble.set(Some(error));
                self.unsaved.update(|unsaved| unsaved.push(entry.clone()));
            }
        }
        let is_first = self.diary.with_untracked(Diary::is_empty);
        self.diary.update(|diary| diary.add(entry));
        if is_first {
            self.stand_by();
        }
        self.hand_on();
    }

    fn entry(self, seq: u64, body: Body) -> Entry {
        let writer = self.writer;
        Entry {
            id: EntryId { seq, writer },
            at: clock::now(),
            body,
        }
    }

    fn append(self, entry: &Entry) -> Result<(), OpenError> {
        let appended = self.journal.with_value(|journal| journal.append(entry));
        self.look_at_room();
        appended
    }

    /// What a diary that is there needs: a witness of it, and room for the open session.
    fn stand_by(self) {
        if !self.diary.with_untracked(Diary::is_empty) {
            witness::keep();
            self.hold_room();
        }
    }

    fn hold_room(self) {
        self.journal.with_value(Journal::hold_room);
        self.look_at_room();
    }

    fn look_at_room(self) {
        let tight = self.journal.with_value(Journal::is_tight);
        if tight != self.tight.get_untracked() {
            self.tight.set(tight);
        }
    }

    /// Stores what is in memory alone, where that has become possible.
    pub fn retry(self) {
        let waiting = self.unsaved.get_untracked();
        if waiting.is_empty() {
            return;
        }
        for entry in waiting {
            if let Err(error) = self.append(&entry) {
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
            // One that was left open long ago is packed like any other.
            let open = diary.open_session();
            let is_open = |entry: &Entry| open.is_some() && entry.session() == open;
            self.journal.with_value(|journal| {
                match journal.pack(is_open) {
                    // There is room again.
                    Ok(()) if self.unsaved.with_untracked(Vec::is_empty) => {
                        if self.trouble.get_untracked() == Some(StoreError::NotStored.into()) {
                            self.trouble.set(None);
                        }
                    }
                    Ok(()) => {}
                    Err(error) => leptos::logging::warn!("not packed: {error}"),
                }
            });
        });
        self.hold_room();
        self.hand_on();
    }

    /// Makes room: packs what can be, then stores what is in memory alone.
    pub fn make_room(self) {
        self.pack();
        self.retry();
    }

    /// Folds in what another tab has written.
    fn take_in(self, key: &str, text: &str) {
        match self.journal.with_value(|journal| journal.hear(key, text)) {
            Foreign::Undone => self.load(),
            Foreign::Newer => self.trouble.set(Some(OpenError::Newer)),
            Foreign::Entries(entries) if entries.is_empty() => {}
            Foreign::Entries(entries) => {
                self.diary.update(|diary| diary.extend(entries));
                self.hand_on();
            }
        }
    }

    /// Writes all of the diary anew: a sibling site of this host has cleared the store.
    fn write_anew(self) {
        let entries = self
            .diary
            .with_untracked(|diary| diary.entries().cloned().collect());
        let written = self
            .journal
            .with_value(|journal| journal.write_anew(entries));
        if let Err(error) = written {
            self.trouble.set(Some(error));
        }
        self.hold_room();
        self.hand_on();
    }

    /// Loads all of the diary anew.
    fn load(self) {
        match self.journal.with_value(Journal::load) {
            Ok(loaded) => {
                // What is in memory alone is part of it.
                let entries = loaded.entries.into_iter();
                let all = entries.chain(self.unsaved.get_untracked());
                self.diary.set(all.collect());
                self.damage.set(loaded.damage);
            }
            Err(error) => self.trouble.set(Some(error.into())),
        }
    }

    /// Why what is tapped is not in the store, if it is not.
    pub fn trouble(self) -> Option<OpenError> {
        self.trouble.get()
    }

    /// Whether the space of this site is used up but for what the open session needs.
    pub fn is_tight(self) -> bool {
        self.tight.get()
    }

    /// What is stored and cannot be read.
    pub fn damage(self) -> Vec<Damage> {
        let mut damage = self.damage.get();
        damage.extend(self.boxed_damage.get());
        damage
    }

    /// How many entries came back from the black box, until that is taken note of.
    pub const fn restored(self) -> RwSignal<usize> {
        self.restored
    }

    /// Whether there is a diary. An empty store is not taken for a new athlete's where a witness
    /// says otherwise.
    pub fn presence(self) -> Presence {
        let is_empty = self.diary.with(Diary::is_empty);
        match (is_empty && self.witnessed.get(), self.safety()) {
            (false, _) => Presence::Sure,
            (true, Safety::Opening) => Presence::Sought,
            (true, _) => Presence::Missing,
        }
    }

    /// Starts with an empty diary although there was one.
    pub fn start_anew(self) {
        witness::forget();
        self.witnessed.set(false);
    }
}
