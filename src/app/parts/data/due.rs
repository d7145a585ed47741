//! A word at the end of a session that it is time for a copy.

use super::copies::Export;
use crate::app::coached::use_coached;
use crate::view::backup;
use chrono::NaiveDate;
use leptos::prelude::*;

/// One quiet line with the way to a copy; nothing where it is not time for one.
#[component]
pub fn CopyDue(day: NaiveDate) -> impl IntoView {
    let due = use_coached().derive(move |standing, _| backup::due(standing, day));
    // It stands until the page is left: what became of the copy is said in it.
    let line = due.get_untracked();
    line.map(|line| {
        view! {
            <div class="actions" data-testid="copy-due">
                <p class="quiet">{line}</p>
                <Export main=false />
            </div>
        }
    })
}
