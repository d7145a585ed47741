//! The browser's localStorage as a store of raw text.

use crate::storage::{Store, StoreError};
use gloo_storage::Storage as _;
use web_sys::Storage;

/// The browser's localStorage. Where site data is blocked every call is an error: gloo-storage
/// panics there, so it is asked only after the browser has said that there is a store.
#[derive(Debug, Clone, Copy)]
pub struct LocalStorage;

impl LocalStorage {
    fn raw() -> Result<Storage, StoreError> {
        let there = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
        there
            .map(|_| gloo_storage::LocalStorage::raw())
            .ok_or(StoreError::Blocked)
    }
}

impl Store for LocalStorage {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Self::raw()?.get_item(key).map_err(|_| StoreError::Blocked)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        // The name of the error differs between browsers and versions: any error is one.
        Self::raw()?
            .set_item(key, text)
            .map_err(|_| StoreError::NotStored)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        Self::raw()?
            .remove_item(key)
            .map_err(|_| StoreError::Blocked)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let raw = Self::raw()?;
        let count = raw.length().map_err(|_| StoreError::Blocked)?;
        (0..count)
            .filter_map(|place| raw.key(place).map_err(|_| StoreError::Blocked).transpose())
            .collect()
    }
}
