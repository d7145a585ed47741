//! The files of code. `tools/split.mjs` takes them out of the app by the names of the functions
//! here, which are as wasm-split wants them. Its own macro writes the same, but through futures: two
//! kilobytes more for a first visit.
#![allow(unsafe_code)] // To the compiler the other files are foreign libraries.

use super::{Later, Part};
use crate::app::pages::{
    audit, bring, clock, day, finish, lapsed, missing, movement, out, past, plan, print, progress,
    review, session, settings, today,
};
use crate::app::parts::clocks::beside::Beside;
use crate::app::parts::gym::{Bests, Pad, SessionMenu, SlotMenu};
use leptos::prelude::*;
use std::ffi::c_void;

type Came = extern "C" fn(*const c_void, bool);

#[link(wasm_import_module = "__wasm_split_placeholder__")]
#[allow(improper_ctypes)] // One compiler has built both sides.
unsafe extern "C" {
    fn __wasm_split_load_training(then: Came, data: *const c_void);
    fn __wasm_split_00training00_import_00000000000000000000000000000001(page: Later) -> AnyView;
    fn __wasm_split_load_gym(then: Came, data: *const c_void);
    fn __wasm_split_00gym00_import_00000000000000000000000000000002(page: Later) -> AnyView;
    fn __wasm_split_load_aside(then: Came, data: *const c_void);
    fn __wasm_split_00aside00_import_00000000000000000000000000000006(page: Later) -> AnyView;
    fn __wasm_split_load_audit(then: Came, data: *const c_void);
    fn __wasm_split_00audit00_import_00000000000000000000000000000008(page: Later) -> AnyView;
    fn __wasm_split_load_road(then: Came, data: *const c_void);
    fn __wasm_split_00road00_import_00000000000000000000000000000003(page: Later) -> AnyView;
    fn __wasm_split_load_progress(then: Came, data: *const c_void);
    fn __wasm_split_00progress00_import_00000000000000000000000000000005(page: Later) -> AnyView;
    fn __wasm_split_load_exchange(then: Came, data: *const c_void);
    fn __wasm_split_00exchange00_import_00000000000000000000000000000007(page: Later) -> AnyView;
    fn __wasm_split_load_later(then: Came, data: *const c_void);
    fn __wasm_split_00later00_import_00000000000000000000000000000004(page: Later) -> AnyView;
}

/// The pages of training. The parts that are opened from them end in a call to this, though none is
/// ever asked for them there: so all of training is to `wasm-split` what every one of them shares,
/// one file that is there before they are, not one more for each set of parts that shares a piece.
#[inline(never)]
fn training(page: Later) -> AnyView {
    match page {
        Later::Session(day) => view! { <session::Session day /> }.into_any(),
        _ => view! { <today::Today /> }.into_any(),
    }
}

/// All that this alone leads to is in the file of training.
#[allow(improper_ctypes_definitions)]
#[unsafe(no_mangle)]
extern "C" fn __wasm_split_00training00_export_00000000000000000000000000000001(
    page: Later,
) -> AnyView {
    training(page)
}

/// And all that this alone leads to in that of the gym.
#[allow(improper_ctypes_definitions)]
#[unsafe(no_mangle)]
extern "C" fn __wasm_split_00gym00_export_00000000000000000000000000000002(page: Later) -> AnyView {
    match page {
        Later::Finish(day) => view! { <finish::Finish day /> }.into_any(),
        Later::Clock(day, place) => view! { <clock::Clock day place /> }.into_any(),
        Later::Pad(at) => view! { <Pad at /> }.into_any(),
        Later::Beside => view! { <Beside /> }.into_any(),
        _ => training(page),
    }
}

/// In that of what is seldom opened at the gym.
#[allow(improper_ctypes_definitions)]
#[unsafe(no_mangle)]
extern "C" fn __wasm_split_00aside00_export_00000000000000000000000000000006(
    page: Later,
) -> AnyView {
    match page {
        Later::Movement(movement) => view! { <movement::Movement movement /> }.into_any(),
        Later::Bests(key) => view! { <Bests key /> }.into_any(),
        Later::SlotMenu(place) => view! { <SlotMenu place /> }.into_any(),
        Later::SessionMenu => view! { <SessionMenu /> }.into_any(),
        _ => training(page),
    }
}

/// In that of the audit.
#[allow(improper_ctypes_definitions)]
#[unsafe(no_mangle)]
extern "C" fn __wasm_split_00audit00_export_00000000000000000000000000000008(
    page: Later,
) -> AnyView {
    match page {
        Later::Audit => view! { <audit::Audit /> }.into_any(),
        _ => training(page),
    }
}

/// In that of the road.
#[allow(improper_ctypes_definitions)]
#[unsafe(no_mangle)]
extern "C" fn __wasm_split_00road00_export_00000000000000000000000000000003(
    page: Later,
) -> AnyView {
    match page {
        Later::Past(month) => view! { <past::Past month /> }.into_any(),
        Later::Day(day) => view! { <day::Day day /> }.into_any(),
        Later::Plan => view! { <plan::Plan /> }.into_any(),
        _ => training(page),
    }
}

/// In that of charts.
#[allow(improper_ctypes_definitions)]
#[unsafe(no_mangle)]
extern "C" fn __wasm_split_00progress00_export_00000000000000000000000000000005(
    page: Later,
) -> AnyView {
    match page {
        Later::Progress(topic) => view! { <progress::Progress topic /> }.into_any(),
        Later::Review => view! { <review::Review /> }.into_any(),
        _ => training(page),
    }
}

/// In that of what comes and goes.
#[allow(improper_ctypes_definitions)]
#[unsafe(no_mangle)]
extern "C" fn __wasm_split_00exchange00_export_00000000000000000000000000000007(
    page: Later,
) -> AnyView {
    match page {
        Later::Bring => view! { <bring::Bring /> }.into_any(),
        _ => training(page),
    }
}

/// In the last.
#[allow(improper_ctypes_definitions)]
#[unsafe(no_mangle)]
extern "C" fn __wasm_split_00later00_export_00000000000000000000000000000004(
    page: Later,
) -> AnyView {
    match page {
        Later::Settings => view! { <settings::Settings /> }.into_any(),
        Later::Out => view! { <out::Out /> }.into_any(),
        Later::Print(week) => view! { <print::Print week /> }.into_any(),
        Later::Missing => view! { <missing::Missing /> }.into_any(),
        _ => view! { <lapsed::Lapsed /> }.into_any(),
    }
}

/// A part whose code is there: only [`fetch`] makes one.
#[derive(Clone, Copy)]
pub(super) struct Code(Part);

impl Code {
    /// The page, which must be one of the part's.
    pub(super) fn draw(self, page: Later) -> AnyView {
        // SAFETY: where the code has not come there is no `self`.
        unsafe {
            match self.0 {
                Part::Training => {
                    __wasm_split_00training00_import_00000000000000000000000000000001(page)
                }
                Part::Gym => __wasm_split_00gym00_import_00000000000000000000000000000002(page),
                Part::Aside => __wasm_split_00aside00_import_00000000000000000000000000000006(page),
                Part::Audit => __wasm_split_00audit00_import_00000000000000000000000000000008(page),
                Part::Road => __wasm_split_00road00_import_00000000000000000000000000000003(page),
                Part::Progress => {
                    __wasm_split_00progress00_import_00000000000000000000000000000005(page)
                }
                Part::Exchange => {
                    __wasm_split_00exchange00_import_00000000000000000000000000000007(page)
                }
                Part::Later => __wasm_split_00later00_import_00000000000000000000000000000004(page),
            }
        }
    }
}

/// Who waits for the code of a part.
struct Order {
    part: Part,
    then: Then,
}

/// What is done once the code is there, or cannot be had.
type Then = Box<dyn FnOnce(Option<Code>)>;

/// Fetches the code of a part.
pub(super) fn fetch(part: Part, then: Then) {
    let data = Box::into_raw(Box::new(Order { part, then }));
    let data = data.cast_const().cast();
    // SAFETY: the loader calls back once, with the data as it is.
    unsafe {
        match part {
            Part::Training => __wasm_split_load_training(came, data),
            Part::Gym => __wasm_split_load_gym(came, data),
            Part::Aside => __wasm_split_load_aside(came, data),
            Part::Audit => __wasm_split_load_audit(came, data),
            Part::Road => __wasm_split_load_road(came, data),
            Part::Progress => __wasm_split_load_progress(came, data),
            Part::Exchange => __wasm_split_load_exchange(came, data),
            Part::Later => __wasm_split_load_later(came, data),
        }
    }
}

extern "C" fn came(data: *const c_void, well: bool) {
    // SAFETY: `fetch` has made it of a box, and this is the one call with it.
    let Order { part, then } = *unsafe { Box::from_raw(data.cast::<Order>().cast_mut()) };
    then(well.then_some(Code(part)));
}
