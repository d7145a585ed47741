//! Whether a newer version of the app is ready.

use crate::browser::update;
use leptos::prelude::*;

#[derive(Clone, Copy)]
struct Newer(RwSignal<bool>);

/// Makes it known to all below.
pub fn provide() {
    let newer = RwSignal::new(false);
    update::on_waiting(move || newer.set(true));
    provide_context(Newer(newer));
}

/// Whether a newer version is ready.
pub fn use_newer() -> Signal<bool> {
    expect_context::<Newer>().0.into()
}
