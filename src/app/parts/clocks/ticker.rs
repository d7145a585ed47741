//! A clock's hand: the moment it is, looked up again each second while somebody looks.

use crate::browser::{clock, page};
use leptos::prelude::*;
use std::time::Duration;

/// The moment it is, in milliseconds since 1970, for as long as something needs it.
#[derive(Clone, Copy)]
pub(super) struct Ticker {
    now: RwSignal<i64>,
    /// Ticks of an earlier run say nothing any more.
    run: StoredValue<u32>,
}

impl Ticker {
    /// A clock that looks again after so many milliseconds as `wait` says, with whether the page
    /// is hidden; `None` stops it until [`Ticker::look`].
    pub(super) fn new(
        wait: impl Fn(i64, bool) -> Option<i64> + Copy + Send + Sync + 'static,
    ) -> Self {
        let ticker = Self {
            now: RwSignal::new(clock::milliseconds()),
            run: StoredValue::new(0),
        };
        // A hidden page looks once, at the end; back in sight it looks at once.
        let on_return =
            window_event_listener_untyped("visibilitychange", move |_| ticker.look(wait));
        on_cleanup(move || on_return.remove());
        // What it waits for may change: it begins anew.
        Effect::new(move |_| {
            let _ = wait(clock::milliseconds(), page::is_hidden());
            ticker.look(wait);
        });
        ticker
    }

    /// The moment it is.
    pub(super) fn now(self) -> i64 {
        self.now.get()
    }

    fn look(self, wait: impl Fn(i64, bool) -> Option<i64> + Copy + 'static) {
        let Some(run) = self.run.try_update_value(|run| {
            *run = run.wrapping_add(1);
            *run
        }) else {
            return;
        };
        self.tick(run, wait);
    }

    fn tick(self, run: u32, wait: impl Fn(i64, bool) -> Option<i64> + Copy + 'static) {
        if self.run.try_get_value() != Some(run) {
            return;
        }
        let now = clock::milliseconds();
        let _ = self.now.try_set(now);
        let Some(wait) = untrack(|| wait(now, page::is_hidden())).map(|found| (found, wait)) else {
            return;
        };
        let (milliseconds, wait) = wait;
        let milliseconds = u64::try_from(milliseconds).unwrap_or(0).max(1);
        set_timeout(
            move || self.tick(run, wait),
            Duration::from_millis(milliseconds),
        );
    }
}
