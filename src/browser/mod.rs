//! Every call to the browser, in bytes and strings. It knows nothing of training but the store's
//! own words.

mod black_box;
pub mod canvas;
pub mod chart;
pub mod clipboard;
pub mod clock;
pub mod device;
pub mod dialog;
pub mod file;
pub mod hash;
pub mod kept;
mod listener;
pub mod local_storage;
pub mod notify;
pub mod page;
pub mod persist;
pub mod pointer;
pub mod random;
pub mod reader;
pub mod share;
pub mod shared;
pub mod sound;
pub mod storage_events;
pub mod update;
pub mod vibrate;
pub mod wake_lock;
pub mod witness;

pub use black_box::{BlackBox, NoBlackBox};
pub use local_storage::LocalStorage;

/// Whether something has a member of a name, whatever its type says.
fn has(object: &wasm_bindgen::JsValue, name: &str) -> bool {
    js_sys::Reflect::has(object, &name.into()).unwrap_or(false)
}
