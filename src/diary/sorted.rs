//! A small map: pairs in order of their keys. What is written comes last or nearly so, as days
//! and entries do, so a row is faster than a tree, and a tenth of its code.

/// Pairs in order of their keys, each key once.
#[derive(Debug, Clone, PartialEq)]
pub struct Sorted<K, V>(Vec<(K, V)>);

impl<K, V> Default for Sorted<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord + Copy, V> Sorted<K, V> {
    /// Where a key is, or would be.
    fn place(&self, key: K) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.cmp(&key))
    }

    fn put(&mut self, place: usize, key: K, value: V) {
        if self.0.is_empty() {
            // Most hold one: a line that was logged, never corrected.
            self.0.reserve_exact(1);
        }
        self.0.insert(place, (key, value));
    }

    /// Puts a value under a key, in place of what was there.
    pub fn insert(&mut self, key: K, value: V) {
        match self.place(key) {
            Ok(place) => self.0[place].1 = value,
            Err(place) => self.put(place, key, value),
        }
    }

    /// Takes a key away, if it is there.
    pub fn remove(&mut self, key: K) {
        if let Ok(place) = self.place(key) {
            self.0.remove(place);
        }
    }

    /// Keeps the pairs that pass.
    pub fn retain(&mut self, mut keep: impl FnMut(K, &mut V) -> bool) {
        self.0.retain_mut(|(key, value)| keep(*key, value));
    }

    /// The value under a key.
    pub fn get(&self, key: K) -> Option<&V> {
        let place = self.place(key).ok()?;
        self.0.get(place).map(|(_, value)| value)
    }

    /// The value under a key, to be changed.
    pub fn get_mut(&mut self, key: K) -> Option<&mut V> {
        let place = self.place(key).ok()?;
        self.0.get_mut(place).map(|(_, value)| value)
    }

    /// All pairs in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (K, &V)> {
        self.0.iter().map(|(key, value)| (*key, value))
    }

    /// Whether there is nothing.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K: Ord + Copy, V: Default> Sorted<K, V> {
    /// The value under a key, made where there is none.
    pub fn or_default(&mut self, key: K) -> &mut V {
        let place = self.place(key).unwrap_or_else(|place| {
            self.put(place, key, V::default());
            place
        });
        &mut self.0[place].1
    }
}
