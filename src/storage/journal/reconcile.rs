//! What the store and the black box have, brought together.

use super::super::format::Unreadable;
use super::super::keys::{Key, Month, PREFIX};
use super::super::outbox::Change;
use super::super::sealed;
use super::super::store::{Store, StoreError};
use super::super::union::Union;
use super::{Damage, Journal, OpenError, record, undone};
use crate::diary::{Entry, EntryId};
use std::collections::{BTreeMap, BTreeSet};

/// What the black box had and the store lacked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Restored {
    /// These entries: they are to be folded in.
    pub entries: Vec<Entry>,
    /// Whether an import was taken back, so that all is to be loaded anew.
    pub undone: bool,
    /// What it has and nobody can read.
    pub damage: Vec<Damage>,
    /// Why nothing may be written any more, if so.
    pub read_only: Option<OpenError>,
}

impl<S: Store> Journal<S> {
    /// Brings the store and the black box together, both ways: what `there` has of it and the store
    /// lacks is put into the store, and the outbox gets what the black box lacks and what it need
    /// not keep.
    ///
    /// The black box then holds the same records as the store, so it never grows beyond it. As all
    /// of that is handed on in one batch, nothing leaves it before what holds the same is in it.
    ///
    /// # Errors
    /// Where the store cannot be reached, or a newer version's data must not be touched. What was
    /// to be restored is still in the black box.
    pub fn reconcile(&self, there: Vec<(String, String)>) -> Result<Restored, OpenError> {
        self.writable()?;
        let there: BTreeMap<_, _> = there
            .into_iter()
            .filter(|(key, _)| key.starts_with(PREFIX))
            .collect();
        let mut here = self.stored()?;
        let mut restored = Restored {
            undone: self.restore_marks(&here, &there)?,
            ..Restored::default()
        };
        let undone = undone(here.keys().chain(there.keys()).map(String::as_str));
        let mut known = None;
        let mut homeless = Union::default();
        for (key, text) in &there {
            let ours = here.get(key);
            if ours == Some(text) || is_mark(key) {
                continue;
            }
            let mut lacking = match record::read(key, text, &undone) {
                Ok(entries) => entries,
                Err(Unreadable::Newer) => {
                    self.read_only.set(Some(OpenError::Newer));
                    restored.read_only = Some(OpenError::Newer);
                    return Ok(restored);
                }
                // Ours takes its place.
                Err(Unreadable::Damaged) if ours.is_some() => continue,
                Err(Unreadable::Damaged) => {
                    restored.damage.push(Damage { key: key.clone() });
                    self.aside.borrow_mut().insert(key.clone(), text.clone());
                    continue;
                }
            };
            // All is read only where there is something to look for.
            if known.is_none() {
                known = Some(self.known()?);
            }
            lacking.retain(|entry| {
                known
                    .as_ref()
                    .is_some_and(|known| !known.contains(&entry.id))
            });
            match ours {
                None if lacking.is_empty() => self.note(key, Change::Remove),
                None => match self.keep(key, text) {
                    // Without room it stays in the black box, and comes again with the next start.
                    Ok(()) | Err(OpenError::Store(StoreError::NotStored)) => {}
                    Err(error) => return Err(error),
                },
                // What cannot be read here is left as it is: its entries get another place.
                Some(_) => lacking.iter().for_each(|entry| {
                    homeless.add(entry.clone());
                }),
            }
            restored.entries.extend(lacking);
        }
        self.put_by_month(homeless)?;
        here.retain(|key, text| there.get(key) != Some(text) && sealed::open(text).is_some());
        for (key, text) in here {
            self.note(&key, Change::Put(text));
        }
        self.drop_undone()?;
        Ok(restored)
    }

    /// Restores the marks of imports that were taken back, before anything is looked for: what such
    /// an import holds is not known.
    fn restore_marks(
        &self,
        here: &BTreeMap<String, String>,
        there: &BTreeMap<String, String>,
    ) -> Result<bool, OpenError> {
        let mut any = false;
        for (key, text) in there {
            if is_mark(key) && !here.contains_key(key) {
                self.keep(key, text)?;
                any = true;
            }
        }
        Ok(any)
    }

    fn known(&self) -> Result<BTreeSet<EntryId>, StoreError> {
        let entries = self.load()?.entries.into_iter();
        Ok(entries.map(|entry| entry.id).collect())
    }

    /// Writes entries into a store that was emptied.
    ///
    /// # Errors
    /// Where some of them were not stored, or a newer version's data must not be touched.
    pub fn write_anew(&self, entries: Vec<Entry>) -> Result<(), OpenError> {
        self.writable()?;
        let mut union = Union::default();
        for entry in entries {
            union.add(entry);
        }
        self.put_by_month(union)
    }

    fn put_by_month(&self, entries: Union) -> Result<(), OpenError> {
        let mut months: BTreeMap<Month, Union> = BTreeMap::new();
        for entry in entries.into_values() {
            let month = Month::of(entry.at.day());
            months.entry(month).or_default().add(entry);
        }
        months
            .into_iter()
            .try_for_each(|(month, entries)| self.put_segment(month, &entries))
    }
}

fn is_mark(key: &str) -> bool {
    matches!(Key::parse(key), Some(Key::Undone(_)))
}
