//! The day it is, for as long as the page is open.

use crate::browser::{clock, page};
use chrono::NaiveDate;
use leptos::prelude::*;

#[derive(Clone, Copy)]
struct Today(RwSignal<NaiveDate>);

/// Makes the day known to all below, and looks again whenever the athlete comes back.
pub fn provide() {
    let today = RwSignal::new(clock::today());
    page::on_return(move || {
        let now = clock::today();
        if today.get_untracked() != now {
            today.set(now);
        }
    });
    provide_context(Today(today));
}

/// The day it is.
pub fn use_today() -> Signal<NaiveDate> {
    expect_context::<Today>().0.into()
}
