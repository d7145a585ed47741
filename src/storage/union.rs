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
    /// Adds an entry. Says whether it was unknown or stands in place of another of its name.
    pub(super) fn add(&mut self, entry: Entry) -> bool {
        match self.0.entry(entry.id) {
            Place::Vacant(place) => {
                place.insert(entry);
                true
            }
            Place::Occupied(mut place) => {
                let stands = yields(place.get(), &entry);
                if stands {
                    place.insert(entry);
                }
                stands
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

impl FromIterator<Entry> for Union {
    fn from_iter<T: IntoIterator<Item = Entry>>(entries: T) -> Self {
        let mut union = Self::default();
        for entry in entries {
            union.add(entry);
        }
        union
    }
}

/// Whether an entry gives way to another of the same name.
pub(super) fn yields(entry: &Entry, other: &Entry) -> bool {
    entry != other && format::write_entry(entry) < format::write_entry(other)
}
