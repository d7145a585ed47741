//! The screen that stays on. The browser lets go of it whenever the page is hidden, so it is to be
//! taken again at each return. To web-sys it is unstable: it is called by its names.

use super::has;
use js_sys::{Function, Promise, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

thread_local! {
    static LOCK: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Whether the screen stays on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// It does.
    Kept,
    /// The browser did not do it: to save power, say.
    Refused,
    /// This browser cannot.
    Absent,
}

/// Keeps the screen on, if it is not kept already.
pub async fn keep() -> Screen {
    let navigator = web_sys::window().map(|window| window.navigator());
    let Some(navigator) = navigator.filter(|navigator| has(navigator, "wakeLock")) else {
        return Screen::Absent;
    };
    if is_kept() {
        return Screen::Kept;
    }
    let asked = member(&navigator, "wakeLock")
        .and_then(|wake_lock| call(&wake_lock, "request", Some("screen")));
    let Some(asked) = asked.and_then(|asked| asked.dyn_into::<Promise>().ok()) else {
        return Screen::Refused;
    };
    match JsFuture::from(asked).await {
        Ok(lock) => {
            let before = LOCK.replace(Some(lock));
            // Two may be asked for at once: one is enough.
            if let Some(lock) = before {
                release(&lock);
            }
            Screen::Kept
        }
        Err(_) => Screen::Refused,
    }
}

/// Lets the screen turn off again.
pub fn let_go() {
    if let Some(lock) = LOCK.take() {
        release(&lock);
    }
}

fn is_kept() -> bool {
    LOCK.with_borrow(|lock| {
        let released = lock.as_ref().and_then(|lock| member(lock, "released"));
        released.is_some_and(|released| released.is_falsy())
    })
}

fn release(lock: &JsValue) {
    let released = call(lock, "release", None);
    if let Some(released) = released.and_then(|released| released.dyn_into::<Promise>().ok()) {
        spawn_local(async {
            let _ = JsFuture::from(released).await;
        });
    }
}

fn member(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok()
}

fn call(object: &JsValue, name: &str, argument: Option<&str>) -> Option<JsValue> {
    let function = member(object, name)?.dyn_into::<Function>().ok()?;
    match argument {
        Some(argument) => function.call1(object, &argument.into()).ok(),
        None => function.call0(object).ok(),
    }
}
