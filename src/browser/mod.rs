//! Every call to the browser, in bytes and strings. It knows nothing of training but the store's
//! own words.

mod black_box;
pub mod clock;
pub mod dialog;
pub mod file;
pub mod hash;
mod listener;
pub mod local_storage;
pub mod page;
pub mod random;
pub mod storage_events;
pub mod update;
pub mod witness;

pub use black_box::BlackBox;
pub use local_storage::LocalStorage;
