//! A word outside the page, where the athlete allows it.

use super::has;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Notification, NotificationOptions, NotificationPermission};

/// Whether words outside the page may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowed {
    /// They may.
    Yes,
    /// It was not asked yet.
    Unasked,
    /// They may not: only the browser's own settings change that.
    No,
    /// This browser has none for this page.
    Absent,
}

fn is_there() -> bool {
    let window = web_sys::window();
    window.is_some_and(|window| {
        has(&window, "Notification") && has(&window.navigator(), "serviceWorker")
    })
}

/// Whether words outside the page may be shown.
pub fn allowed() -> Allowed {
    if !is_there() {
        return Allowed::Absent;
    }
    match Notification::permission() {
        NotificationPermission::Granted => Allowed::Yes,
        NotificationPermission::Denied => Allowed::No,
        _ => Allowed::Unasked,
    }
}

/// Asks the athlete; to be called within a tap, and never else.
pub fn ask() -> impl Future<Output = Allowed> + use<> {
    let asked = is_there().then(Notification::request_permission);
    async {
        if let Some(Ok(asked)) = asked {
            let _ = JsFuture::from(asked).await;
        }
        allowed()
    }
}

/// Shows a word, in place of an earlier one of the same tag. Phones show it through the service
/// worker alone.
pub fn show(title: &str, text: &str, tag: &str) {
    if allowed() != Allowed::Yes {
        return;
    }
    let options = NotificationOptions::new();
    options.set_body(text);
    options.set_tag(tag);
    options.set_icon("./icons/rung-192.png");
    let title = title.to_owned();
    spawn_local(async move {
        let Some(window) = web_sys::window() else {
            return;
        };
        let worker = window.navigator().service_worker();
        let Ok(found) = JsFuture::from(worker.get_registration()).await else {
            return;
        };
        let registration = web_sys::ServiceWorkerRegistration::from(found);
        if registration.is_undefined() {
            return;
        }
        if let Ok(shown) = registration.show_notification_with_options(&title, &options) {
            let _ = JsFuture::from(shown).await;
        }
    });
}
