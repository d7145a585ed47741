//! Another day of the week for the session.

use super::use_sheet;
use crate::app::parts::select::Select;
use crate::app::record::use_recorder;
use crate::diary::Body;
use crate::training::parse_day;
use crate::view::words::say;
use leptos::prelude::*;

/// The days there are, each with what it does, while the session is not begun.
#[component]
pub(super) fn Moves() -> impl IntoView {
    let recorder = use_recorder();
    let session = use_sheet().session;
    let choose = move |day: String| {
        let key = session.with_untracked(|session| session.as_ref().map(|session| session.key));
        if let (Some(session), Some(to)) = (key, parse_day(&day)) {
            recorder.record(Body::Moved { session, to });
        }
    };
    move || {
        let ways = session.with(|session| session.as_ref().map(|session| session.ways.clone()));
        let options = ways.filter(|ways| !ways.is_empty());
        options.map(|options| {
            view! {
                <Select
                    id="move-session"
                    label=say!(move_to)
                    options
                    on_choose=Callback::new(choose)
                />
            }
        })
    }
}
