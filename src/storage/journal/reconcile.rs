//! What the store and the black box have, brought together.

use super::super::format::Unreadable;
use super::super::keys::{Import, Key, PREFIX, undone};
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
    /// Of these the store has no room for some: they are in the black box alone.
    pub unkept: Vec<Entry>,
    /// Whether an import was taken back, so that all is to be loaded anew.
    pub undone: bool,
    /// What it has and nobody can read.
    pub damage: Vec<Damage>,
}

/// A record of the black box that the store has not, or not so.
struct Found<'a> {
    key: &'a str,
    text: &'a str,
    /// Whether the store has another text under its key.
    differs: bool,
    entries: Result<Vec<Entry>, Unreadable>,
}

impl<S: Store> Journal<S> {
    /// Brings the store and the black box together, both ways: what `there`, in the order of keys,
    /// has of it and the store lacks is put into the store, and the outbox gets what the black box
    /// lacks and what it need not keep.
    ///
    /// The black box then holds the same records as the store, so it never grows beyond it. All of
    /// that is handed on in one batch, so nothing leaves it before what holds the same is in it.
    ///
    /// # Errors
    /// Where the store cannot be reached, or a newer version's data must not be touched. Nothing is
    /// handed on then, and what was to be restored is still in the black box.
    pub fn reconcile(&self, there: Vec<(String, String)>) -> Result<Restored, OpenError> {
        self.writable()?;
        let mut there = there;
        there.retain(|(key, _)| key.starts_with(PREFIX));
        let keys = self.keys()?;
        let undone = undone(
            keys.iter()
                .chain(there.iter().map(|(key, _)| key))
                .map(String::as_str),
        );
        let found = self.look_through(&there, &undone)?;
        let mut restored = Restored {
            undone: self.restore_marks(&there)?,
            ..Restored::default()
        };
        let mut changes = Vec::new();
        let mut aside = Vec::new();
        let (mut with_imports, mut without) = (None, None);
        for Found {
            key,
            text,
            differs,
            entries,
        } in found
        {
            let Ok(mut lacking) = entries else {
                // Where the store has it, its record takes the place of this one.
                if !differs {
                    aside.push((key.to_owned(), text.to_owned()));
                }
                continue;
            };
            // What an import has goes with it when it is taken back: only other records count, but
            // for imports themselves. All is read only where there is something to look for.
            let import = Key::parse(key).and_then(Key::import);
            let place = if import.is_some() {
                &mut with_imports
            } else {
                &mut without
            };
            let known = match place {
                Some(known) => known,
                None => place.insert(self.read_all(&mut Loaded::default(), import.is_some())?),
            };
            lacking.retain(|entry| {
                known
                    .binary_search_by(|other| other.id.cmp(&entry.id))
                    .is_err()
            });
            if lacking.is_empty() {
                if !differs {
                    changes.push((key.to_owned(), Change::Remove));
                }
                continue;
            }
            let kept = match (differs, import) {
                (false, _) => self.keep(key, text),
                // What cannot be read here is left as it is: its entries get another place.
                (true, Some(import)) => self.put_import(import, text),
                (true, None) => self.put_by_month(lacking.iter().cloned()),
            };
            match kept {
                Ok(()) => {}
                Err(OpenError::Store(StoreError::NotStored)) => {
                    restored.unkept.extend(lacking.iter().cloned());
                }
                Err(error) => return Err(error),
            }
            restored.entries.extend(lacking);
        }
        for key in keys {
            if let Some(text) = self.store.get(&key)?
                && find(&there, &key) != Some(&text)
                && sealed::open(&text).is_some()
            {
                changes.push((key, Change::Put(text)));
            }
        }
        for (key, change) in changes {
            self.note(&key, change);
        }
        restored.damage = aside
            .iter()
            .map(|(key, _)| Damage { key: key.clone() })
            .collect();
        self.aside.replace(aside);
        self.drop_undone()?;
        Ok(restored)
    }

    /// The records of the black box that the store has not, read; first of all, so that nothing is
    /// done where a newer version has written.
    fn look_through<'a>(
        &self,
        there: &'a [(String, String)],
        undone: &[Import],
    ) -> Result<Vec<Found<'a>>, OpenError> {
        let mut found = Vec::new();
        for (key, text) in there {
            let ours = self.store.get(key)?;
            if ours.as_ref() == Some(text) || is_mark(key) {
                continue;
            }
            let entries = record::read(key, text, undone);
            if entries == Err(Unreadable::Newer) {
                self.read_only.set(true);
                return Err(OpenError::Newer);
            }
            found.push(Found {
                key,
                text,
                differs: ours.is_some(),
                entries,
            });
        }
        Ok(found)
    }

    /// Restores the marks of imports that were taken back. One that there is no room for stays in
    /// the black box, and counts.
    fn restore_marks(&self, there: &[(String, String)]) -> Result<bool, OpenError> {
        let mut any = false;
        for (key, text) in there {
            if is_mark(key) && self.store.get(key)?.is_none() {
                any = true;
                match self.keep(key, text) {
                    Ok(()) | Err(OpenError::Store(StoreError::NotStored)) => {}
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(any)
    }

    /// Puts an import that cannot be read any more beside itself, to be taken back like it.
    fn put_import(&self, import: Import, text: &str) -> Result<(), OpenError> {
        let beside = Import {
            writer: self.writer,
            ..import
        };
        self.put(Key::Import(beside), text.to_owned())
    }

    /// Writes all of a diary by month, whatever is there.
    ///
    /// # Errors
    /// Where some of it was not stored, or a newer version's data must not be touched.
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
