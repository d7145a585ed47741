//! Whether the browser promises to keep what is stored.

use super::has;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

fn manager() -> Option<StorageManager> {
    let navigator = web_sys::window()?.navigator();
    has(&navigator, "storage").then(|| navigator.storage())
}

/// Asks for the promise, within a tap: a browser may ask the athlete. It is asked at once, and what
/// comes back is done when it is decided: nothing that is recorded may wait for that.
pub fn ask() -> impl Future<Output = ()> + use<> {
    let asked = manager().and_then(|manager| manager.persist().ok());
    async {
        if let Some(asked) = asked {
            // Whether it was given is looked up where it is told.
            let _ = JsFuture::from(asked).await;
        }
    }
}

/// Whether it was given; `None` where the browser does not say.
pub async fn is_given() -> Option<bool> {
    let asked = manager()?.persisted().ok()?;
    JsFuture::from(asked).await.ok()?.as_bool()
}
