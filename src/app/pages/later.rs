//! Pages that no first visit needs. Their code, with all that they alone use, is a file of its own
//! that is fetched when the first of them is asked for: `tools/split.mjs` takes it out of the app.
//! It uses the same memory; what both use stays in the app.
//!
//! The two foreign functions and the exported one are named as wasm-split wants them. Its own
//! macro writes the same, but through futures: two kilobytes more for a first visit.
#![allow(unsafe_code)] // To the compiler the other file is a foreign library.

use super::{lapsed, plan, review, settings};
use crate::browser::page;
use crate::view::words::labels;
use leptos::prelude::*;
use std::ffi::c_void;

/// A page whose code is fetched.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Later {
    /// The road to the goal date.
    Plan,
    /// The weekly review.
    Review,
    /// Data and a new program.
    Settings,
    /// The program cannot be laid out.
    Lapsed,
}

#[link(wasm_import_module = "__wasm_split_placeholder__")]
#[allow(improper_ctypes)] // One compiler has built both sides.
unsafe extern "C" {
    fn __wasm_split_load_later(then: extern "C" fn(*const c_void, bool), data: *const c_void);
    fn __wasm_split_00later00_import_00000000000000000000000000000001(page: Later) -> AnyView;
}

/// All that this alone leads to is in the other file.
#[allow(improper_ctypes_definitions)]
#[unsafe(no_mangle)]
extern "C" fn __wasm_split_00later00_export_00000000000000000000000000000001(
    page: Later,
) -> AnyView {
    match page {
        Later::Plan => view! { <plan::Plan /> }.into_any(),
        Later::Review => view! { <review::Review /> }.into_any(),
        Later::Settings => view! { <settings::Settings /> }.into_any(),
        Later::Lapsed => view! { <lapsed::Lapsed /> }.into_any(),
    }
}

/// The code of the pages, once it is there: only [`came`] makes one.
#[derive(Clone, Copy)]
struct Code(());

impl Code {
    fn draw(self, page: Later) -> AnyView {
        let Self(()) = self;
        // SAFETY: where the code has not come there is no `self`.
        unsafe { __wasm_split_00later00_import_00000000000000000000000000000001(page) }
    }
}

#[derive(Clone, Copy)]
enum State {
    Away,
    Here(Code),
    Failed,
}

/// Where the code of the pages is.
#[derive(Clone, Copy)]
pub struct Pages(RwSignal<State>);

impl Default for Pages {
    fn default() -> Self {
        Self(RwSignal::new(State::Away))
    }
}

impl Pages {
    /// The page; until its code has come, a word about that.
    pub fn view(self, page: Later) -> AnyView {
        match self.0.get() {
            State::Here(code) => code.draw(page),
            State::Away => {
                self.fetch();
                view! { <p class="coming" role="status">{labels::COMING}</p> }.into_any()
            }
            State::Failed => view! {
                <section class="page" role="alert" data-testid="unfetched">
                    <h1 tabindex="-1">{labels::UNFETCHED}</h1>
                    <p>{labels::UNFETCHED_TEXT}</p>
                    <button type="button" data-tone="main" on:click=move |_| self.0.set(State::Away)>
                        {labels::RETRY}
                    </button>
                </section>
            }
            .into_any(),
        }
    }

    fn fetch(self) {
        let data = Box::into_raw(Box::new(self)).cast_const().cast();
        // SAFETY: the loader calls back once, with the data as it is.
        unsafe { __wasm_split_load_later(came, data) };
    }
}

extern "C" fn came(data: *const c_void, well: bool) {
    // SAFETY: `fetch` has made it of a box, and this is the one call with it.
    let pages = unsafe { Box::from_raw(data.cast::<Pages>().cast_mut()) };
    pages.0.set(if well {
        State::Here(Code(()))
    } else {
        State::Failed
    });
    // The heading that a new page gives the focus to stands only now.
    request_animation_frame(page::to_top);
}
