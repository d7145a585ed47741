//! Files that another app has shared with this one: the service worker keeps them (`static/sw.js`)
//! until the page takes them.

use super::file::Chosen;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Cache, CacheStorage, File, Request, Response};

/// Takes them: they are there once.
pub async fn take() -> Vec<Chosen> {
    try_take().await.unwrap_or_default()
}

async fn try_take() -> Result<Vec<Chosen>, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    // Where there is no service worker there are no caches, whatever their type says.
    if !super::has(&window, "caches") {
        return Ok(Vec::new());
    }
    let caches = window.caches()?;
    let mut files = Vec::new();
    for name in Array::from(&JsFuture::from(caches.keys()).await?) {
        let Some(name) = name.as_string().filter(|name| is_ours(name)) else {
            continue;
        };
        // What cannot be taken now cannot be later.
        let taken = of(&caches, &name).await;
        JsFuture::from(caches.delete(&name)).await?;
        files.extend(taken?);
    }
    Ok(files)
}

/// Whether a cache is the one of this site: sites of one host share them.
fn is_ours(name: &str) -> bool {
    let scope = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.base_uri().ok().flatten())
        .unwrap_or_default();
    let page = scope.split('#').next().unwrap_or_default();
    let folder = page.rsplit_once('/').map_or(page, |(folder, _)| folder);
    name == format!("rung-shared-{folder}/")
}

async fn of(caches: &CacheStorage, name: &str) -> Result<Vec<Chosen>, JsValue> {
    let cache: Cache = JsFuture::from(caches.open(name)).await?.dyn_into()?;
    let mut files = Vec::new();
    for key in Array::from(&JsFuture::from(cache.keys()).await?) {
        let key: Request = key.dyn_into()?;
        let found = JsFuture::from(cache.match_with_request(&key)).await?;
        let response: Response = found.dyn_into()?;
        let coded = response.headers().get("x-name")?.unwrap_or_default();
        let name = js_sys::decode_uri_component(&coded)?;
        let blob: Blob = JsFuture::from(response.blob()?).await?.dyn_into()?;
        let parts = Array::of1(&blob);
        let file = File::new_with_blob_sequence(&parts, &String::from(name))?;
        files.push(Chosen::of(file));
    }
    Ok(files)
}
