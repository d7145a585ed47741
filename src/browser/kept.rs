//! Small texts that this device keeps for itself: no part of the diary, never exported. Where they
//! cannot be kept nothing is lost but a convenience.

use super::LocalStorage;
use crate::storage::Store as _;

/// The diary's keys start otherwise.
const PREFIX: &str = "rung.";

/// What is kept under a name.
pub fn get(name: &str) -> Option<String> {
    LocalStorage.get(&format!("{PREFIX}{name}")).ok().flatten()
}

/// Keeps a text under a name, in place of what was there; an empty one is as none.
pub fn set(name: &str, text: &str) {
    let key = format!("{PREFIX}{name}");
    let _ = if text.is_empty() {
        LocalStorage.remove(&key)
    } else {
        LocalStorage.set(&key, text)
    };
}
