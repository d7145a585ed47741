//! The clock of a slot: the watch of a run, rounds, a hold.

use crate::app::parts::clocks::SlotClock;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The clock of the slot at a place, counted from 0, of the session planned for a day.
#[component]
pub fn Clock(day: NaiveDate, place: u8) -> impl IntoView {
    view! { <SlotClock day place /> }
}
