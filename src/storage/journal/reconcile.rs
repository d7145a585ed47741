//! What the store and the black box have, brought together.

use super::super::format::Unreadable;
use super::super::keys::{Key, PREFIX, undone};
use super::super::outbox::Change;
use super::super::sealed;
use super::super::store::{Store, StoreError};
use super::{Damage, Journal, Loaded, OpenError, record};
use crate::diary::Entry;

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
    /// Brings the store and the black box together, both ways: what `there`, in the order of keys,
    /// has of it and the store lacks is put into the store, and the outbox gets what the black box
    /// lacks and what it need not keep.
    ///
    /// The black box then holds the same records as the store, so it never grows beyond it. As all
    /// of that is handed on in one batch, nothing leaves it before what holds the same is in it.
    ///
    /// # Errors
    /// Where the store cannot be reached, or a newer version's data must not be touched. What was
    /// to be restored is still in the black box.
    pub fn reconcile(&self, there: Vec<(String, String)>) -> Result<Restored, OpenError> {
        self.writable()?;
        let mut there = there;
        there.retain(|(key, _)| key.starts_with(PREFIX));
        let mut restored = Restored {
            undone: self.restore_marks(&there)?,
            ..Restored::default()
        };
        let keys = self.keys()?;
        let undone = undone(keys.iter().map(String::as_str));
        let mut known = None;
        let mut homeless = Vec::new();
        for (key, text) in &there {
            let ours = self.store.get(key)?;
            if ours.as_ref() == Some(text) || is_mark(key) {
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
                    self.aside.borrow_mut().push((key.clone(), text.clone()));
                    continue;
                }
            };
            // All is read only where there is something to look for.
            if known.is_none() {
                known = Some(self.read_all(&mut Loaded::default())?);
            }
            lacking.retain(|entry| {
                known
                    .as_ref()
                    .is_some_and(|known| !known.contains(entry.id))
            });
            match ours {
                None if lacking.is_empty() => self.note(key, Change::Remove),
                None => match self.keep(key, text) {
                    // Without room it stays in the black box, and comes again with the next start.
                    Ok(()) | Err(OpenError::Store(StoreError::NotStored)) => {}
                    Err(error) => return Err(error),
                },
                // What cannot be read here is left as it is: its entries get another place.
                Some(_) => homeless.extend(lacking.iter().cloned()),
            }
            restored.entries.extend(lacking);
        }
        for key in keys {
            if let Some(text) = self.store.get(&key)?
                && find(&there, &key) != Some(&text)
                && sealed::open(&text).is_some()
            {
                self.note(&key, Change::Put(text));
            }
        }
        self.put_by_month(homeless)?;
        self.drop_undone()?;
        Ok(restored)
    }

    /// Restores the marks of imports that were taken back, before anything is looked for: what such
    /// an import holds is not known.
    fn restore_marks(&self, there: &[(String, String)]) -> Result<bool, OpenError> {
        let mut any = false;
        for (key, text) in there {
            if is_mark(key) && self.store.get(key)?.is_none() {
                self.keep(key, text)?;
                any = true;
            }
        }
        Ok(any)
    }

    /// Writes entries into a store that was emptied.
    ///
    /// # Errors
    /// Where some of them were not stored, or a newer version's data must not be touched.
    pub fn write_anew(&self, entries: Vec<Entry>) -> Result<(), OpenError> {
        self.writable()?;
        self.put_by_month(entries)
    }
}

/// The text under a key, in pairs that stand in the order of keys.
fn find<'a>(pairs: &'a [(String, String)], key: &str) -> Option<&'a String> {
    let place = pairs.binary_search_by(|(known, _)| known.as_str().cmp(key));
    Some(&pairs.get(place.ok()?)?.1)
}

fn is_mark(key: &str) -> bool {
    matches!(Key::parse(key), Some(Key::Undone(_)))
}
