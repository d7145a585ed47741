//! What a running session opens: the pad to say what was done, and what else can be done with a
//! slot or the session.

mod bests;
mod figure;
mod kit;
mod menu;
mod note;
mod pad;
mod session_menu;

pub use bests::Bests;
pub use figure::Figure;
pub use menu::SlotMenu;
pub use pad::Pad;
pub use session_menu::SessionMenu;

use crate::app::logging;
use crate::app::parts::session::{Sheet, use_sheet};
use crate::app::record::{Recorder, use_recorder};
use crate::browser::dialog;
use crate::diary::Body;
use leptos::html;
use leptos::prelude::*;

/// A sheet at the bottom, under a thumb; leaving it closes it.
#[component]
fn BottomSheet(
    /// What it is about.
    title: String,
    /// Its test id.
    name: &'static str,
    /// What is on it.
    children: Children,
) -> impl IntoView {
    let sheet = use_sheet();
    let node = NodeRef::<html::Dialog>::new();
    node.on_load(|node| dialog::open(&node));
    view! {
        <dialog
            class="sheet"
            node_ref=node
            aria-labelledby="sheet-title"
            data-testid=name
            on:close=move |_| {
                // What it was opened from may have opened another one since.
                sheet.opened.try_set(None);
            }
        >
            <h2 id="sheet-title">{title}</h2>
            {children()}
        </dialog>
    }
}

/// Records what is said of the session that is shown.
#[derive(Clone, Copy)]
struct Says {
    recorder: Recorder,
    sheet: Sheet,
}

fn use_says() -> Says {
    Says {
        recorder: use_recorder(),
        sheet: use_sheet(),
    }
}

impl Says {
    fn all(self, bodies: Vec<Body>) {
        if let (Some(key), Some(given)) = (self.sheet.key(), self.sheet.given()) {
            logging::of_session(self.recorder, key, &given, bodies);
        }
    }

    fn close(self) {
        self.sheet.opened.set(None);
    }
}
