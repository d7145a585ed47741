//! A text that goes out as a file, of which nothing is recorded.

use crate::browser::share::Shared;
use crate::browser::{device, file, share};
use crate::view::out::File;
use leptos::task::spawn_local;

/// Hands a file on, within a tap: to another app where the page is touched and such files are
/// shared, else as a download. What became of it comes later.
pub fn hand_on(file: &File, then: impl FnOnce(Shared) + 'static) {
    let Some(made) = share::file(&file.name, file.kind, &file.text) else {
        return then(Shared::Refused);
    };
    let sharing = device::is_touched().then(|| share::share_file(&made));
    match sharing.flatten() {
        Some(sharing) => spawn_local(async move { then(sharing.await) }),
        None if file::keep(&made, &file.name) => then(Shared::Taken),
        None => then(Shared::Refused),
    }
}
