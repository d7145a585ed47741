//! Packing single entries into segments by month.

use super::super::format;
use super::super::keys::{Key, Month};
use super::super::sealed;
use super::super::store::{Store, StoreError};
use super::super::union;
use super::{Journal, OpenError, record};
use crate::diary::Entry;

/// What a month's new segment is made of.
struct Pile {
    month: Month,
    entries: Vec<Entry>,
    replaced: Vec<String>,
}

/// Piles by month: few, so a row of them does.
#[derive(Default)]
struct Piles(Vec<Pile>);

impl Piles {
    fn find(&mut self, month: Month) -> Option<&mut Pile> {
        self.0.iter_mut().find(|pile| pile.month == month)
    }

    fn add(&mut self, entry: Entry, replaced: Option<&str>) {
        let month = Month::of(entry.at.day());
        if self.find(month).is_none() {
            self.0.push(Pile {
                month,
                entries: Vec::new(),
                replaced: Vec::new(),
            });
        }
        if let Some(pile) = self.find(month) {
            pile.entries.push(entry);
            pile.replaced.extend(replaced.map(str::to_owned));
        }
    }
}

impl<S: Store> Journal<S> {
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
        let mut piles = Piles::default();
        let mut segments = Vec::new();
        for text in self.keys()? {
            match Key::parse(&text) {
                Some(Key::Entry(_)) => {
                    for entry in self.readable(&text)? {
                        if !is_open(&entry) {
                            piles.add(entry, Some(&text));
                        }
                    }
                }
                Some(Key::Segment { month, .. }) => segments.push((month, text)),
                _ => {}
            }
        }
        for (month, text) in segments {
            // Months without news are not even read.
            let Some(pile) = piles.find(month) else {
                continue;
            };
            let entries = self.readable(&text)?;
            if !entries.is_empty() {
                pile.replaced.push(text);
                pile.entries.extend(entries);
            }
        }
        self.put_piles(piles)
    }

    /// Writes entries in segments by month.
    pub(super) fn put_by_month(
        &self,
        entries: impl IntoIterator<Item = Entry>,
    ) -> Result<(), OpenError> {
        let mut piles = Piles::default();
        for entry in entries {
            piles.add(entry, None);
        }
        self.put_piles(piles)
    }

    fn put_piles(&self, piles: Piles) -> Result<(), OpenError> {
        for pile in piles.0 {
            self.put_segment(pile.month, &union::each_once(pile.entries))?;
            for key in &pile.replaced {
                self.take_away(key)?;
            }
        }
        Ok(())
    }

    /// Writes a segment under a key that was never used.
    fn put_segment(&self, month: Month, entries: &[Entry]) -> Result<(), OpenError> {
        let key = |generation| Key::Segment {
            month,
            writer: self.writer,
            generation,
        };
        let mut generation = self.segments.get() + 1;
        while self.store.get(&key(generation).text())?.is_some() {
            generation += 1;
        }
        self.segments.set(generation);
        let segment = sealed::seal(&format::write_segment(entries.iter()));
        self.put(key(generation), segment)
    }

    /// The entries under a key; none where they cannot be read, which is told at the start.
    fn readable(&self, key: &str) -> Result<Vec<Entry>, StoreError> {
        let sealed = self.store.get(key)?;
        Ok(sealed
            .and_then(|sealed| record::read(key, &sealed, &[]).ok())
            .unwrap_or_default())
    }
}
