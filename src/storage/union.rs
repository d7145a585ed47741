//! Entries by their names, each once: what any two diaries, in any order, have together.

use super::format;
use crate::diary::{Entry, EntryId};
use std::collections::BTreeMap;
use std::collections::btree_map::{self, Entry as Place};

/// Entries, each once.
///
/// No two devices ever write different entries of one name. Where a bad file holds such, the one
/// whose stored text is the greater stands, so that the order in which they came does not matter.
#[derive(Debug, Clone, Default)]
pub(super) struct Union(BTreeMap<EntryId, Entry>);

impl Union {
    pub(super) fn add(&mut self, entry: Entry) {
        match self.0.entry(entry.id) {
            Place::Vacant(place) => {
                place.insert(entry);
            }
            Place::Occupied(mut place) => {
                if yields(place.get(), &entry) {
                    place.insert(entry);
                }
            }
        }
    }

    pub(super) fn contains(&self, id: EntryId) -> bool {
        self.0.contains_key(&id)
    }

    pub(super) fn values(&self) -> btree_map::Values<'_, EntryId, Entry> {
        self.0.values()
    }

    pub(super) fn into_values(self) -> btree_map::IntoValues<EntryId, Entry> {
        self.0.into_values()
    }
}

impl Extend<Entry> for Union {
    fn extend<T: IntoIterator<Item = Entry>>(&mut self, entries: T) {
        for entry in entries {
            self.add(entry);
        }
    }
}

impl FromIterator<Entry> for Union {
    fn from_iter<T: IntoIterator<Item = Entry>>(entries: T) -> Self {
        let mut union = Self::default();
        union.extend(entries);
        union
    }
}

/// Whether an entry gives way to another of the same name.
pub(super) fn yields(entry: &Entry, other: &Entry) -> bool {
    entry != other && format::write_entry(entry) < format::write_entry(other)
}
