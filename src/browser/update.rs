//! A newer version of the app waits until the athlete lets it in.

use super::listener::listen;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    // Outside a secure page there is none, whatever the type says.
    let there = js_sys::Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or(false);
    there.then(|| navigator.service_worker())
}

/// Calls back once a newer version is ready and waits.
pub fn on_waiting(on: impl Fn() + Clone + 'static) {
    spawn_local(async move {
        let Some(registration) = registration().await else {
            return;
        };
        if registration.waiting().is_some() {
            on();
        }
        let found = registration.clone();
        listen(&registration, "updatefound", move |_| {
            let Some(worker) = found.installing() else {
                return;
            };
            let (on, state) = (on.clone(), worker.clone());
            listen(&worker, "statechange", move |_| {
                // The very first one takes over by itself.
                let first = container().is_none_or(|container| container.controller().is_none());
                if state.state() == ServiceWorkerState::Installed && !first {
                    on();
                }
            });
        });
    });
}

async fn registration() -> Option<ServiceWorkerRegistration> {
    let ready = container()?.ready().ok()?;
    JsFuture::from(ready).await.ok().map(Into::into)
}

/// Lets the newer version in and loads the page anew with it.
pub fn apply() {
    spawn_local(async {
        let Some(container) = container() else {
            return super::page::reload();
        };
        listen(&container, "controllerchange", |_| super::page::reload());
        let waiting = registration().await.and_then(|found| found.waiting());
        if let Some(waiting) = waiting {
            let message = js_sys::Object::new();
            let set = js_sys::Reflect::set(&message, &"type".into(), &"SKIP_WAITING".into());
            if set.is_ok() && waiting.post_message(&JsValue::from(message)).is_ok() {
                return;
            }
        }
        super::page::reload();
    });
}
