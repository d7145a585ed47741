//! Another day of the week for the session.

use super::use_sheet;
use crate::app::record::use_recorder;
use crate::diary::Body;
use crate::training::parse_day;
use crate::view::words::labels;
use leptos::prelude::*;

/// The days there are, each with what it does, while the session is not begun.
#[component]
pub(super) fn Moves() -> impl IntoView {
    let recorder = use_recorder();
    let session = use_sheet().session;
    let choose = move |event| {
        let to = parse_day(&event_target_value(&event));
        let key = session.with_untracked(|session| session.as_ref().map(|session| session.key));
        if let (Some(session), Some(to)) = (key, to) {
            recorder.record(Body::Moved { session, to });
        }
    };
    move || {
        let ways = session.with(|session| session.as_ref().map(|session| session.ways.clone()));
        let ways = ways.filter(|ways| !ways.is_empty());
        ways.map(|ways| {
            let options = ways.into_iter().map(|(to, name)| {
                view! { <option value=to.to_string()>{name}</option> }
            });
            view! {
                <select
                    class="move"
                    aria-label=labels::MOVE
                    data-testid="move-session"
                    on:change=choose
                >
                    <option value="">{labels::MOVE}</option>
                    {options.collect_view()}
                </select>
            }
        })
    }
}
