//! The clipboard.

use super::has;
use wasm_bindgen_futures::JsFuture;
use web_sys::Clipboard;

fn clipboard() -> Option<Clipboard> {
    let navigator = web_sys::window()?.navigator();
    // Outside a secure page there is none, whatever the type says.
    has(&navigator, "clipboard").then(|| navigator.clipboard())
}

/// Puts a text there, to be called within a tap. Says later whether it is there.
pub fn copy(text: &str) -> impl Future<Output = bool> + use<> {
    let copying = clipboard().map(|clipboard| clipboard.write_text(text));
    async {
        match copying {
            Some(copying) => JsFuture::from(copying).await.is_ok(),
            None => false,
        }
    }
}

/// The text that is there, to be called within a tap; `None` where the browser does not tell.
pub fn paste() -> impl Future<Output = Option<String>> + use<> {
    let reading = clipboard()
        .filter(|clipboard| has(clipboard, "readText"))
        .map(|clipboard| clipboard.read_text());
    async { JsFuture::from(reading?).await.ok()?.as_string() }
}
