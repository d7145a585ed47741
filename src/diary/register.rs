//! A value that is written more than once: every version is kept, one stands.

use super::entry::EntryId;
use super::sorted::Sorted;

/// All versions of one value by the entries that wrote them. Versions may arrive in any
/// order, so that folding is the same whatever the order.
#[derive(Debug, Clone, PartialEq)]
pub struct Register<T>(Sorted<EntryId, T>);

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self(Sorted::default())
    }
}

impl<T> Register<T> {
    /// Adds a version.
    pub fn write(&mut self, by: EntryId, value: T) {
        self.0.insert(by, value);
    }

    /// Takes a version back.
    pub fn erase(&mut self, by: EntryId) {
        self.0.remove(by);
    }

    /// The version that stands: the last in the order of entries.
    pub fn latest(&self) -> Option<&T> {
        self.latest_entry().map(|(_, value)| value)
    }

    /// The version that stands, with the entry that wrote it.
    pub fn latest_entry(&self) -> Option<(EntryId, &T)> {
        self.0.iter().next_back()
    }

    /// All versions with the entries that wrote them, in their order.
    pub fn entries(&self) -> impl Iterator<Item = (EntryId, &T)> {
        self.0.iter()
    }

    /// All versions in the order of entries.
    pub fn versions(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.0.iter().map(|(_, value)| value)
    }

    /// The first version in the order of entries.
    pub fn first(&self) -> Option<&T> {
        self.0.iter().next().map(|(_, value)| value)
    }

    /// Whether nothing stands.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
