//! What is fetched when it is asked for: pages, in files of code of their own, with all that they
//! alone use, which `tools/split.mjs` takes out of the app. They use the same memory; what some of
//! them share is a file, too, and what the setup uses stays in the app. A first visit is the
//! setup's: training comes with the last step before it, what a running session opens comes beside
//! the session, all else when its page is opened.
//!
//! The foreign functions and the exported ones are named as wasm-split wants them. Its own macro
//! writes the same, but through futures: two kilobytes more for a first visit.
#![allow(unsafe_code)] // To the compiler the other files are foreign libraries.

use super::pages::{
    bring, clock, day, finish, lapsed, missing, movement, past, plan, progress, review, session,
    settings, today,
};
use super::parts::clocks::beside::Beside;
use super::parts::gym::{Bests, Pad, SessionMenu, SlotMenu};
use crate::browser::page;
use crate::diary::{LineRef, SessionKey};
use crate::training::MovementId;
use crate::view::progress::Topic;
use crate::view::words::say;
use chrono::NaiveDate;
use leptos::prelude::*;
use std::ffi::c_void;

/// A page whose code is fetched.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Later {
    /// The session to do now, or the next one.
    Today,
    /// The session of a day.
    Session(NaiveDate),
    /// The end of a day's session.
    Finish(NaiveDate),
    /// The clock of a slot, counted from 0, of a day's session.
    Clock(NaiveDate, u8),
    /// The road to the goal date.
    Plan,
    /// The weekly review.
    Review,
    /// What was done, as charts.
    Progress(Topic),
    /// The sessions of a month.
    Past(Option<NaiveDate>),
    /// What was asked and done on a day.
    Day(NaiveDate),
    /// Data and a new program.
    Settings,
    /// A backup is brought in.
    Bring,
    /// The program cannot be laid out.
    Lapsed,
    /// The diary is gone.
    Missing,
    /// What stands beside the pages of a running session.
    Beside,
    /// A movement, with the ladder it stands on and its history.
    Movement(MovementId),
    /// What was never as good before, at the end of a session.
    Bests(SessionKey),
    /// What was done of a line, to be typed.
    Pad(LineRef),
    /// What else can be done with the slot at a place of a session.
    SlotMenu(u8),
    /// And with a session.
    SessionMenu,
}

/// A file of code.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// What a training day needs until its first line is logged.
    Training,
    /// What a running session opens.
    Gym,
    /// What it opens now and then: what changes it, its movements and its bests.
    Aside,
    /// The road to the goal, and what lies behind.
    Road,
    /// Charts, and the weekly review.
    Progress,
    /// What is needed now and then.
    Later,
}

impl Later {
    const fn part(self) -> Part {
        match self {
            Self::Today | Self::Session(_) => Part::Training,
            Self::Finish(_) | Self::Clock(..) | Self::Beside | Self::Pad(_) => Part::Gym,
            Self::Movement(_) | Self::Bests(_) | Self::SlotMenu(_) | Self::SessionMenu => {
                Part::Aside
            }
            Self::Plan | Self::Past(_) | Self::Day(_) => Part::Road,
            Self::Progress(_) | Self::Review => Part::Progress,
            Self::Settings | Self::Bring | Self::Lapsed | Self::Missing => Part::Later,
        }
    }
}

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
    fn __wasm_split_load_road(then: Came, data: *const c_void);
    fn __wasm_split_00road00_import_00000000000000000000000000000003(page: Later) -> AnyView;
    fn __wasm_split_load_progress(then: Came, data: *const c_void);
    fn __wasm_split_00progress00_import_00000000000000000000000000000005(page: Later) -> AnyView;
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

/// In the last.
#[allow(improper_ctypes_definitions)]
#[unsafe(no_mangle)]
extern "C" fn __wasm_split_00later00_export_00000000000000000000000000000004(
    page: Later,
) -> AnyView {
    match page {
        Later::Settings => view! { <settings::Settings /> }.into_any(),
        Later::Bring => view! { <bring::Bring /> }.into_any(),
        Later::Missing => view! { <missing::Missing /> }.into_any(),
        _ => view! { <lapsed::Lapsed /> }.into_any(),
    }
}

/// A part whose code is there: only [`came`] makes one.
#[derive(Clone, Copy)]
struct Code(Part);

impl Code {
    fn draw(self, page: Later) -> AnyView {
        // SAFETY: where the code has not come there is no `self`.
        unsafe {
            match self.0 {
                Part::Training => {
                    __wasm_split_00training00_import_00000000000000000000000000000001(page)
                }
                Part::Gym => __wasm_split_00gym00_import_00000000000000000000000000000002(page),
                Part::Aside => __wasm_split_00aside00_import_00000000000000000000000000000006(page),
                Part::Road => __wasm_split_00road00_import_00000000000000000000000000000003(page),
                Part::Progress => {
                    __wasm_split_00progress00_import_00000000000000000000000000000005(page)
                }
                Part::Later => __wasm_split_00later00_import_00000000000000000000000000000004(page),
            }
        }
    }
}

#[derive(Clone, Copy)]
enum State {
    Away,
    Coming,
    Here(Code),
    Failed,
}

/// Where the code of a part is.
#[derive(Clone, Copy)]
struct Place {
    part: Part,
    state: RwSignal<State>,
    /// The part that the page in sight waits for, of all parts.
    awaited: StoredValue<Option<Part>>,
}

impl Place {
    fn new(part: Part, awaited: StoredValue<Option<Part>>) -> Self {
        let state = RwSignal::new(State::Away);
        Self {
            part,
            state,
            awaited,
        }
    }

    fn fetch(self) {
        if !matches!(self.state.get_untracked(), State::Away) {
            return;
        }
        self.state.set(State::Coming);
        if matches!(
            self.part,
            Part::Gym | Part::Aside | Part::Road | Part::Progress
        ) {
            page::add_sheet();
        }
        let data = Box::into_raw(Box::new(self)).cast_const().cast();
        // SAFETY: the loader calls back once, with the data as it is.
        unsafe {
            match self.part {
                Part::Training => __wasm_split_load_training(came, data),
                Part::Gym => __wasm_split_load_gym(came, data),
                Part::Aside => __wasm_split_load_aside(came, data),
                Part::Road => __wasm_split_load_road(came, data),
                Part::Progress => __wasm_split_load_progress(came, data),
                Part::Later => __wasm_split_load_later(came, data),
            }
        }
    }
}

/// The id of what fetches anew.
const RETRY: &str = "retry";

impl Place {
    /// It could not be fetched.
    fn failed(self) -> AnyView {
        view! {
            <section class="page" role="alert" data-testid="unfetched">
                <h1 tabindex="-1">{say!(unfetched)}</h1>
                <p>{say!(unfetched_text)}</p>
                <button
                    type="button"
                    id=RETRY
                    data-tone="main"
                    on:click=move |_| self.state.set(State::Away)
                >
                    {say!(retry)}
                </button>
            </section>
        }
        .into_any()
    }
}

/// The files of code, and where they are.
#[derive(Clone, Copy)]
pub struct Parts {
    training: Place,
    gym: Place,
    aside: Place,
    road: Place,
    progress: Place,
    later: Place,
}

/// Makes them known to all below.
pub fn provide() {
    let awaited = StoredValue::new(None);
    provide_context(Parts {
        training: Place::new(Part::Training, awaited),
        gym: Place::new(Part::Gym, awaited),
        aside: Place::new(Part::Aside, awaited),
        road: Place::new(Part::Road, awaited),
        progress: Place::new(Part::Progress, awaited),
        later: Place::new(Part::Later, awaited),
    });
}

/// The files of code, and where they are.
pub fn use_parts() -> Parts {
    expect_context()
}

impl Parts {
    const fn place(self, part: Part) -> Place {
        match part {
            Part::Training => self.training,
            Part::Gym => self.gym,
            Part::Aside => self.aside,
            Part::Road => self.road,
            Part::Progress => self.progress,
            Part::Later => self.later,
        }
    }

    /// What is asked for; until its code has come, a word about that.
    pub fn view(self, page: Later) -> AnyView {
        let place = self.place(page.part());
        place.fetch();
        let state = place.state.get();
        let waits = !matches!(state, State::Here(_));
        place.awaited.set_value(waits.then_some(place.part));
        match state {
            State::Here(code) => code.draw(page),
            State::Away | State::Coming => {
                view! { <p class="coming" role="status">{say!(coming)}</p> }.into_any()
            }
            State::Failed => place.failed(),
        }
    }

    /// What is opened within a page: nothing until its code has come, and why where it does not.
    pub fn within(self, page: Later) -> AnyView {
        let place = self.place(page.part());
        place.fetch();
        match place.state.get() {
            State::Here(code) => code.draw(page),
            State::Away | State::Coming => ().into_any(),
            State::Failed => {
                // It may stand far below what was tapped.
                request_animation_frame(|| page::focus(RETRY));
                place.failed()
            }
        }
    }

    /// What is shown once its code has come, and nothing until then: it is not fetched for this.
    pub fn quiet(self, page: Later) -> AnyView {
        match self.place(page.part()).state.get() {
            State::Here(code) => code.draw(page),
            _ => ().into_any(),
        }
    }

    /// Fetches the code of a page before it is asked for.
    pub fn prepare(self, page: Later) {
        self.place(page.part()).fetch();
    }
}

extern "C" fn came(data: *const c_void, well: bool) {
    // SAFETY: `fetch` has made it of a box, and this is the one call with it.
    let place = unsafe { Box::from_raw(data.cast::<Place>().cast_mut()) };
    let awaited = place.awaited.get_value() == Some(place.part);
    place.state.set(if well {
        State::Here(Code(place.part))
    } else {
        State::Failed
    });
    if awaited {
        // The heading that a new page gives the focus to stands only now.
        request_animation_frame(page::to_top);
    }
}
