//! The last import, to be taken back.

use super::twice::Twice;
use crate::app::record::use_recorder;
use crate::browser::clock;
use crate::diary::Moment;
use crate::view::words::data;
use leptos::prelude::*;

/// Says when it was, where there is one that can be taken back.
#[component]
pub fn LastImport() -> impl IntoView {
    let recorder = use_recorder();
    let brought = Memo::new_with_compare(move |_| recorder.brought(), |before, now| before != now);
    let said = RwSignal::new(String::new());
    let take_back = Callback::new(move |()| {
        if let Some(brought) = brought.get_untracked() {
            said.set(match recorder.take_back(brought) {
                Ok(()) => data::TAKEN_BACK.to_owned(),
                Err(error) => error.to_string(),
            });
        }
    });
    let last = move || {
        brought.get().map(|brought| {
            let east = clock::now().offset_minutes();
            let day = Moment::new(brought.seconds, east).map(Moment::day);
            view! {
                <div class="last-import" data-testid="last-import">
                    <h3>{data::LAST_IMPORT}</h3>
                    <p class="quiet">{day.map(data::brought_on)}</p>
                    <Twice
                        name=data::TAKE_BACK
                        text=data::TAKE_BACK_SURE
                        sure=data::TAKE_BACK_YES
                        id="take-back"
                        act=take_back
                    />
                </div>
            }
        })
    };
    view! {
        {last}
        <p class="said" role="status" data-testid="taken-back">
            {said}
        </p>
    }
}
