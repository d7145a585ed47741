//! A store in memory: where the browser keeps nothing, and in tests.

use super::pairs::Pairs;
use super::store::{Store, StoreError};
use std::cell::RefCell;

/// Text under keys for as long as the page is open.
#[derive(Debug, Clone, Default)]
pub struct Memory(RefCell<Pairs<String>>);

impl Store for Memory {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.0.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().set(key, text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let pairs = self.0.borrow();
        let keys = pairs.as_slice().iter().map(|(key, _)| key.clone());
        Ok(keys.collect())
    }
}
