//! What lasts: one small key an entry while a session is open, packed by month when it ends.
//!
//! Keys are unique to their writer, so that no two tabs ever write the same one; what is stored
//! is always a union of entries, so that every step can be cut off and repeated. What cannot be
//! read is kept untouched and told.

mod export;
mod format;
mod journal;
mod keys;
#[doc(hidden)]
pub mod outside;
mod sealed;
mod store;

pub use export::export;
pub use journal::{Damage, Journal, Loaded, OpenError};
pub use keys::PREFIX;
pub use store::{Store, StoreError};
