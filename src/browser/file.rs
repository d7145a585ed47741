//! Files out and in.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, Event, File, FileList, HtmlAnchorElement, HtmlInputElement,
    Url,
};

/// Offers a text as a file to keep. Says whether the browser took it.
pub fn download(name: &str, text: &str) -> bool {
    try_download(name, text).is_ok()
}

fn try_download(name: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type("application/json");
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    try_keep(&blob, name)
}

/// Offers a file to keep. Says whether the browser took it.
pub fn keep(file: &Blob, name: &str) -> bool {
    try_keep(file, name).is_ok()
}

fn try_keep(blob: &Blob, name: &str) -> Result<(), JsValue> {
    // It stands until the page is left: some browsers read it only after this.
    let url = Url::create_object_url_with_blob(blob)?;
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(JsValue::NULL)?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    Ok(())
}

/// A file that the athlete has chosen. Nothing of it is read yet.
#[derive(Clone)]
pub struct Chosen(File);

impl Chosen {
    /// What was chosen in an input, which is empty again after it: the same may be chosen anew.
    pub fn in_input(event: &Event) -> Vec<Self> {
        let input = event.target().and_then(|target| target.dyn_into().ok());
        let Some(input): Option<HtmlInputElement> = input else {
            return Vec::new();
        };
        let chosen = input.files().map(|files| Self::all(&files));
        input.set_value("");
        chosen.unwrap_or_default()
    }

    /// What was dropped.
    pub fn dropped(event: &DragEvent) -> Vec<Self> {
        let files = event.data_transfer().and_then(|data| data.files());
        files.map(|files| Self::all(&files)).unwrap_or_default()
    }

    /// One that came another way.
    pub const fn of(file: File) -> Self {
        Self(file)
    }

    /// A text as if it stood in a file.
    pub fn of_text(text: &str) -> Option<Self> {
        let parts = Array::of1(&JsValue::from_str(text));
        let file = File::new_with_str_sequence(&parts, "");
        file.ok().map(Self)
    }

    fn all(files: &FileList) -> Vec<Self> {
        let each = (0..files.length()).filter_map(|place| files.get(place));
        each.map(Self).collect()
    }

    /// Whether the first character that is no space is this one.
    pub async fn starts_with(&self, first: char) -> bool {
        const ENOUGH: i32 = 256;
        let Ok(start) = self.0.slice_with_i32_and_i32(0, ENOUGH) else {
            return false;
        };
        let text = JsFuture::from(start.text()).await.ok();
        let text = text.and_then(|text| text.as_string()).unwrap_or_default();
        text.trim_start().starts_with(first)
    }

    /// How long it is, in bytes.
    pub fn size(&self) -> usize {
        self.0.size() as usize
    }

    /// As the browser has it.
    pub const fn blob(&self) -> &File {
        &self.0
    }

    /// All of it; `None` where the browser cannot read it.
    pub async fn bytes(self) -> Option<Vec<u8>> {
        let buffer = JsFuture::from(self.0.array_buffer()).await.ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
    }
}
