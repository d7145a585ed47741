//! A store in memory: where the browser keeps nothing, and in tests.

use super::store::{Store, StoreError};
use std::cell::RefCell;

/// Text under keys, in their order, for as long as the page is open.
#[derive(Debug, Clone, Default)]
pub struct Memory(RefCell<Vec<(String, String)>>);

impl Memory {
    /// Where a key is, or would be.
    fn place(&self, key: &str) -> Result<usize, usize> {
        let pairs = self.0.borrow();
        pairs.binary_search_by(|(known, _)| known.as_str().cmp(key))
    }
}

impl Store for Memory {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        let place = self.place(key).ok();
        Ok(place.map(|place| self.0.borrow()[place].1.clone()))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        match self.place(key) {
            Ok(place) => text.clone_into(&mut self.0.borrow_mut()[place].1),
            Err(place) => {
                let pair = (key.to_owned(), text.to_owned());
                self.0.borrow_mut().insert(place, pair);
            }
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        if let Ok(place) = self.place(key) {
            self.0.borrow_mut().remove(place);
        }
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let pairs = self.0.borrow();
        Ok(pairs.iter().map(|(key, _)| key.clone()).collect())
    }
}
