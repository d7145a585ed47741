//! What is on the bar, as a picture beside its words.

use crate::view::plates::{Loaded, Plate};
use crate::view::session::SlotView;
use leptos::prelude::*;

/// What the next set of a slot is done with.
#[component]
pub(super) fn Plates(card: Memo<Option<SlotView>>, place: u8) -> impl IntoView {
    let loaded = Memo::new(move |_| card.with(|slot| slot.as_ref()?.loaded.clone()));
    move || {
        let test_id = format!("plates-{place}");
        loaded.get().map(|loaded| view! { <Bar loaded test_id /> })
    }
}

/// One end of a bar with its plates, and what they are.
#[component]
pub fn Bar(loaded: Loaded, test_id: String) -> impl IntoView {
    view! {
        <p class="plates" data-testid=test_id>
            {picture(&loaded)}
            <span>{loaded.text}</span>
        </p>
    }
}

/// One end of a bar with its plates, where it is a bar.
pub(super) fn picture(loaded: &Loaded) -> Option<impl IntoView + use<>> {
    // The sleeve is longer than any load but the heaviest, which reach beyond it.
    let end = loaded
        .plates
        .last()
        .map_or(0, |plate| plate.at + plate.width);
    let length = end.max(64) + 26;
    loaded.is_bar.then(|| {
        view! {
            <svg class="bar" viewBox=format!("0 0 {length} 104") aria-hidden="true">
                <rect class="steel" x="0" y="48" width="18" height="8" rx="2" />
                <rect class="steel" x="14" y="40" width="6" height="24" rx="2" />
                <rect class="steel" x="20" y="45" width=(length - 22).to_string() height="14" rx="3" />
                {loaded.plates.iter().map(plate).collect_view()}
            </svg>
        }
    })
}

fn plate(plate: &Plate) -> impl IntoView + use<> {
    view! {
        <rect
            data-plate=plate.tone
            x=(22 + plate.at).to_string()
            y=(52 - plate.height / 2).to_string()
            width=plate.width.to_string()
            height=plate.height.to_string()
            rx="2"
        />
    }
}
