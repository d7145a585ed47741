//! The screen stays on while a session of today is open, or its clock is shown.

use super::ring;
use crate::app::navigation::use_route;
use crate::app::record::use_recorder;
use crate::app::today::use_today;
use crate::browser::page;
use crate::browser::wake_lock::{self, Screen};
use crate::view::signals::Signal as Choice;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Keeps the screen on while it should be; what came of it, where it is known.
pub(super) fn keep_on() -> RwSignal<Option<Screen>> {
    let (recorder, today, route) = (use_recorder(), use_today(), use_route());
    let told = RwSignal::new(None);
    let diary = recorder.diary();
    let is_open = Memo::new(move |_| {
        diary.with(|diary| {
            let open = diary.open_session().and_then(|key| diary.session(key));
            open.and_then(crate::diary::SessionRecord::day_done) == Some(today.get())
        })
    });
    let wanted = move || {
        // What is chosen in Settings holds from the next page on.
        route.track();
        is_open.get() && ring::is_on(Choice::Screen)
    };
    let take = move || {
        if !page::is_hidden() && untrack(wanted) {
            spawn_local(async move {
                let _ = told.try_set(Some(wake_lock::keep().await));
            });
        }
    };
    Effect::new(move |_| {
        if wanted() {
            take();
        } else {
            wake_lock::let_go();
            told.set(None);
        }
    });
    let on_return = window_event_listener_untyped("visibilitychange", move |_| take());
    on_cleanup(move || {
        on_return.remove();
        wake_lock::let_go();
    });
    told
}
