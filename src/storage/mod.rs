//! What lasts: one small key an entry while a session is open, packed by month when it ends; the
//! same records in a black box, which says when they are on the disk.
//!
//! Keys are unique to their writer, so that no two tabs ever write the same one; what is stored
//! is always a union of entries, so that every step can be cut off and repeated. What cannot be
//! read is kept untouched and told.

mod export;
mod format;
pub mod import;
mod journal;
mod keys;
mod memory;
mod outbox;
#[doc(hidden)]
pub mod outside;
mod pairs;
mod sealed;
mod store;
mod union;

pub use export::export;
pub use journal::{Brought, Damage, Foreign, Journal, Loaded, OpenError, Restored};
pub use keys::PREFIX;
pub use memory::Memory;
pub use outbox::{Batch, Change};
pub use store::{Store, StoreError};
