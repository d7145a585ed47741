//! A clock's hand: the moment it is, looked up again each second while somebody looks.

use crate::browser::{clock, page};
use leptos::prelude::*;
use std::time::Duration;

/// The phone's clock is set where it moves by so many milliseconds more or less than time does.
const SET: i64 = 3_000;

/// The moment it is, in milliseconds since 1970, for as long as something needs it.
#[derive(Clone, Copy)]
pub(super) struct Ticker {
    now: RwSignal<i64>,
    /// Ticks of an earlier run say nothing any more.
    run: StoredValue<u32>,
    /// When the page's start was by the phone's clock, as it was seen last: nothing where the page
    /// was hidden since, for what runs then may stand still while the phone sleeps.
    origin: StoredValue<Option<i64>>,
}

impl Ticker {
    /// A clock that looks again after so many milliseconds as `wait` says, with whether the page
    /// is hidden; `None` stops it until [`Ticker::look`]. `set` is told by how many the phone's
    /// clock was set while it was looked at.
    pub(super) fn new(
        wait: impl Fn(i64, bool) -> Option<i64> + Copy + Send + Sync + 'static,
        set: impl Fn(i64) + Copy + Send + Sync + 'static,
    ) -> Self {
        let ticker = Self {
            now: RwSignal::new(clock::milliseconds()),
            run: StoredValue::new(0),
            origin: StoredValue::new(None),
        };
        // A hidden page looks once, at the end; back in sight it looks at once.
        let on_return =
            window_event_listener_untyped("visibilitychange", move |_| ticker.look(wait, set));
        on_cleanup(move || on_return.remove());
        // What it waits for may change: it begins anew.
        Effect::new(move |_| {
            let _ = wait(clock::milliseconds(), page::is_hidden());
            ticker.look(wait, set);
        });
        ticker
    }

    /// The moment it is.
    pub(super) fn now(self) -> i64 {
        self.now.get()
    }

    /// By how many milliseconds the phone's clock was set since the last call, while the page was
    /// in sight all the time.
    pub(super) fn was_set(self) -> Option<i64> {
        let origin = clock::milliseconds() - clock::since_start();
        let seen = (!page::is_hidden()).then_some(origin);
        let before = self
            .origin
            .try_update_value(|last| std::mem::replace(last, seen))??;
        Some(seen? - before).filter(|by| by.abs() > SET)
    }

    fn look(
        self,
        wait: impl Fn(i64, bool) -> Option<i64> + Copy + 'static,
        set: impl Fn(i64) + Copy + 'static,
    ) {
        let Some(run) = self.run.try_update_value(|run| {
            *run = run.wrapping_add(1);
            *run
        }) else {
            return;
        };
        self.tick(run, wait, set);
    }

    fn tick(
        self,
        run: u32,
        wait: impl Fn(i64, bool) -> Option<i64> + Copy + 'static,
        set: impl Fn(i64) + Copy + 'static,
    ) {
        if self.run.try_get_value() != Some(run) {
            return;
        }
        if let Some(by) = self.was_set() {
            set(by);
        }
        let now = clock::milliseconds();
        let _ = self.now.try_set(now);
        let Some(milliseconds) = untrack(|| wait(now, page::is_hidden())) else {
            return;
        };
        let milliseconds = u64::try_from(milliseconds).unwrap_or(0).max(1);
        set_timeout(
            move || self.tick(run, wait, set),
            Duration::from_millis(milliseconds),
        );
    }
}
