//! Handing something to another app.

use super::has;
use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FilePropertyBag, Navigator, ShareData};

/// What became of something that was offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// It was taken.
    Taken,
    /// The athlete thought better of it.
    Left,
    /// The browser did not do it.
    Refused,
}

/// Opens the share sheet with a JSON text as a file, as text where the browser shares no JSON. To be
/// called within a tap; `None` where files cannot be shared. What became of it comes later.
pub fn share(stem: &str, text: &str) -> Option<impl Future<Output = Shared> + use<>> {
    let navigator = web_sys::window()?.navigator();
    if !has(&navigator, "canShare") {
        return None;
    }
    let kinds = [("json", "application/json"), ("txt", "text/plain")];
    let data = kinds.into_iter().find_map(|(ending, kind)| {
        // Nothing but the file: with words beside it some apps take those alone.
        let data = ShareData::new();
        let file = file(&format!("{stem}.{ending}"), kind, text)?;
        data.set_files(&Array::of1(&file));
        navigator.can_share_with_data(&data).then_some(data)
    })?;
    Some(hand_over(&navigator, &data))
}

/// Opens the share sheet with a file. To be called within a tap; `None` where such files cannot be
/// shared.
pub fn share_file(file: &File) -> Option<impl Future<Output = Shared> + use<>> {
    let navigator = web_sys::window()?.navigator();
    if !has(&navigator, "canShare") {
        return None;
    }
    let data = ShareData::new();
    data.set_files(&Array::of1(file));
    let can = navigator.can_share_with_data(&data);
    can.then(|| hand_over(&navigator, &data))
}

fn hand_over(navigator: &Navigator, data: &ShareData) -> impl Future<Output = Shared> + use<> {
    let sharing = JsFuture::from(navigator.share_with_data(data));
    async {
        match sharing.await {
            Ok(_) => Shared::Taken,
            Err(error) if is_abort(&error) => Shared::Left,
            Err(_) => Shared::Refused,
        }
    }
}

/// A text as a file of a kind; `None` where the browser makes none.
pub fn file(name: &str, kind: &str, text: &str) -> Option<File> {
    let options = FilePropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&JsValue::from_str(text));
    File::new_with_str_sequence_and_options(&parts, name, &options).ok()
}

fn is_abort(error: &JsValue) -> bool {
    let name = js_sys::Reflect::get(error, &"name".into());
    name.is_ok_and(|name| name.as_string().as_deref() == Some("AbortError"))
}
