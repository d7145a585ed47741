//! The last import, to be taken back.

use super::trouble::unwritten;
use super::twice::Twice;
use crate::app::record::use_recorder;
use crate::browser::clock;
use crate::diary::Moment;
use crate::view::words::{data, say};
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
                Ok(()) => say!(data_taken_back).to_owned(),
                Err(error) => unwritten(error).to_owned(),
            });
        }
    });
    let last = move || {
        brought.get().map(|brought| {
            let east = clock::now().offset_minutes();
            let day = Moment::new(brought.seconds, east).map(Moment::day);
            view! {
                <div class="last-import" data-testid="last-import">
                    <h3>{say!(data_last_import)}</h3>
                    <p class="quiet">{day.map(data::brought_on)}</p>
                    <Twice
                        name=say!(data_take_back)
                        text=say!(data_take_back_sure)
                        sure=say!(data_take_back_yes)
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
