//! The black box: an IndexedDB beside localStorage, which says when something is on the disk.
//!
//! It is called through web-sys alone: a crate with futures of its own around the same calls weighed
//! more than the rest of what keeps the diary safe.

use crate::storage::{Batch, Change};
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbOpenDbRequest, IdbRequest, IdbTransaction};

const NAME: &str = "rung";
const KEPT: &str = "kept";

/// An open black box. One that has failed is to be dropped and opened anew.
#[derive(Clone)]
pub struct BlackBox(IdbDatabase);

/// Why there is no black box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoBlackBox {
    /// This browser has none for this page.
    Denied,
    /// It cannot be opened now.
    Failed,
}

impl BlackBox {
    /// Opens it.
    ///
    /// # Errors
    /// Where the browser has none for this page, or it cannot be opened now.
    pub async fn open() -> Result<Self, NoBlackBox> {
        Self::try_open().await.map_err(|error| {
            let name = Reflect::get(&error, &"name".into()).ok();
            let name = name.and_then(|name| name.as_string());
            match name.as_deref() {
                // No factory has no name.
                None | Some("SecurityError" | "NotSupportedError") => NoBlackBox::Denied,
                Some(_) => NoBlackBox::Failed,
            }
        })
    }

    async fn try_open() -> Result<Self, JsValue> {
        let factory = web_sys::window()
            .ok_or(JsValue::NULL)?
            .indexed_db()?
            .ok_or(JsValue::NULL)?;
        let request = factory.open_with_u32(NAME, 1)?;
        let opening: IdbOpenDbRequest = request.clone();
        let make = Closure::once_into_js(move || {
            // One that cannot be made is missed by the first transaction.
            if let Ok(database) = opening.result() {
                let _ = database
                    .unchecked_into::<IdbDatabase>()
                    .create_object_store(KEPT);
            }
        });
        request.set_onupgradeneeded(Some(make.unchecked_ref()));
        Ok(Self(answer(&request).await?.unchecked_into()))
    }

    /// All it has of text under keys of text, in the order of keys; `None` where it cannot be read.
    pub async fn all(&self) -> Option<Vec<(String, String)>> {
        let found = self.try_all().await.ok()?;
        let pairs = found
            .into_iter()
            .filter_map(|(key, text)| Some((key.as_string()?, text.as_string()?)));
        Some(pairs.collect())
    }

    async fn try_all(&self) -> Result<Vec<(JsValue, JsValue)>, JsValue> {
        let store = self.transaction("readonly")?.object_store(KEPT)?;
        // Both are asked before either is waited for.
        let (keys, texts) = (answer(&store.get_all_keys()?), answer(&store.get_all()?));
        let (keys, texts): (Array, Array) =
            (keys.await?.unchecked_into(), texts.await?.unchecked_into());
        Ok(keys.iter().zip(texts.iter()).collect())
    }

    /// Makes all changes, or none. Says whether they are on the disk: the transaction is strict, so
    /// that it is complete only then.
    pub async fn take(&self, batch: &Batch) -> bool {
        self.try_take(batch).await.is_ok()
    }

    async fn try_take(&self, batch: &Batch) -> Result<(), JsValue> {
        let transaction = self.transaction("readwrite")?;
        let store = transaction.object_store(KEPT)?;
        for (key, change) in batch.changes() {
            let key = key.as_str().into();
            // What comes of each request, the transaction says.
            let asked = match change {
                Change::Put(text) => store.put_with_key(&text.as_str().into(), &key),
                Change::Remove => store.delete(&key),
            };
            if let Err(error) = asked {
                transaction.abort()?;
                return Err(error);
            }
        }
        let complete = Promise::new(&mut |done, failed| {
            transaction.set_oncomplete(Some(&done));
            transaction.set_onabort(Some(&failed));
            transaction.set_onerror(Some(&failed));
        });
        JsFuture::from(complete).await.map(|_| ())
    }

    /// A transaction that is complete only once it is on the disk.
    fn transaction(&self, mode: &str) -> Result<IdbTransaction, JsValue> {
        // web-sys knows no options of transactions yet.
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let call: Function = Reflect::get(&self.0, &"transaction".into())?.dyn_into()?;
        let begun = call.call3(&self.0, &KEPT.into(), &mode.into(), &options)?;
        Ok(begun.unchecked_into())
    }
}

/// What a request brings. It is listened to from the call on, not from the first wait.
fn answer(request: &IdbRequest) -> impl Future<Output = Result<JsValue, JsValue>> + use<> {
    let answered = Promise::new(&mut |done, failed| {
        request.set_onsuccess(Some(&done));
        request.set_onerror(Some(&failed));
    });
    let request = request.clone();
    async move {
        JsFuture::from(answered).await?;
        request.result()
    }
}
