//! One session, by the day it is planned for.

use crate::app::parts::session::SessionSheet;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The session planned for a day.
#[component]
pub fn Session(day: NaiveDate) -> impl IntoView {
    view! {
        <div class="page">
            <SessionSheet day />
        </div>
    }
}
