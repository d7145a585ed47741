//! A value that is written more than once: every version is kept, one stands.

use super::entry::EntryId;
/// All versions of one value by the entries that wrote them. Versions may arrive in any
/// order, so that folding is the same whatever the order.
#[derive(Debug, Clone, PartialEq)]
pub struct Register<T>(Vec<(EntryId, T)>);

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Register<T> {
    /// Adds a version.
    pub fn write(&mut self, by: EntryId, value: T) {
        match self.place(by) {
            Ok(place) => self.0[place].1 = value,
            Err(place) => self.0.insert(place, (by, value)),
        }
    }

    /// Takes a version back.
    pub fn erase(&mut self, by: EntryId) {
        if let Ok(place) = self.place(by) {
            self.0.remove(place);
        }
    }

    /// Where a version is, or would be: versions are few, and new ones come last.
    fn place(&self, by: EntryId) -> Result<usize, usize> {
        self.0.binary_search_by_key(&by, |(id, _)| *id)
    }

    /// The version that stands: the last in the order of entries.
    pub fn latest(&self) -> Option<&T> {
        self.0.last().map(|(_, value)| value)
    }

    /// The version that stands, with the entry that wrote it.
    pub fn latest_entry(&self) -> Option<(EntryId, &T)> {
        self.0.last().map(|(id, value)| (*id, value))
    }

    /// The first version in the order of entries.
    pub fn first(&self) -> Option<&T> {
        self.0.first().map(|(_, value)| value)
    }

    /// Whether nothing stands.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
