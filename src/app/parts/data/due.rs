//! A word at the end of a session that it is time for a copy.

use crate::app::coached::use_coached;
use crate::app::record::use_recorder;
use crate::view::backup;
use crate::view::words::say;
use chrono::NaiveDate;
use leptos::prelude::*;

/// One quiet line with the way to a copy; nothing where it is not time for one.
#[component]
pub fn CopyDue(day: NaiveDate) -> impl IntoView {
    let recorder = use_recorder();
    let due = use_coached().derive(move |standing, _| Some(backup::due(standing, day)));
    // The line stays until the page is left, and says so when a copy is out.
    let line = move || {
        due.get()
            .flatten()
            .unwrap_or(say!(data_exported).to_owned())
    };
    let is_due = due.with_untracked(|due| due.as_ref().is_some_and(Option::is_some));
    is_due.then(|| {
        view! {
            <div class="actions" data-testid="copy-due">
                <p class="quiet" role="status">
                    {line}
                </p>
                <button type="button" on:click=move |_| recorder.export()>
                    {say!(export)}
                </button>
            </div>
        }
    })
}
