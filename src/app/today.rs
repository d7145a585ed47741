//! The day it is, for as long as the page is open.

use crate::browser::{clock, page};
use chrono::NaiveDate;
use leptos::prelude::*;
use std::time::Duration;

#[derive(Clone, Copy)]
struct Today(RwSignal<NaiveDate>);

/// Makes the day known to all below. It looks again whenever the athlete comes back, and when
/// midnight passes while they look at the page.
pub fn provide() {
    let today = Today(RwSignal::new(clock::today()));
    page::on_return(move || today.look());
    today.await_midnight();
    provide_context(today);
}

impl Today {
    fn look(self) {
        let now = clock::today();
        if self.0.get_untracked() != now {
            self.0.set(now);
        }
    }

    fn await_midnight(self) {
        // A second late is soon enough, and never a moment early.
        let wait = clock::until_midnight().max(0.0) as u64 + 1_000;
        set_timeout(
            move || {
                self.look();
                self.await_midnight();
            },
            Duration::from_millis(wait),
        );
    }
}

/// The day it is.
pub fn use_today() -> Signal<NaiveDate> {
    expect_context::<Today>().0.into()
}
