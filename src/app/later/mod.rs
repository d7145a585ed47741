//! What is fetched when it is asked for: pages, in files of code of their own, with all that they
//! alone use. They use the same memory; what some of them share is a file, too, and what the setup
//! uses stays in the app. A first visit is the setup's: training comes with the last step before
//! it, what a running session opens comes beside the session, all else when its page is opened.

mod code;

use crate::browser::page;
use crate::diary::{LineRef, SessionKey};
use crate::training::MovementId;
use crate::view::progress::Topic;
use crate::view::words::say;
use chrono::NaiveDate;
use code::Code;
use leptos::prelude::*;

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
    /// What was recorded elsewhere is brought in.
    Bring,
    /// What goes out beside the backup.
    Out,
    /// A week on paper.
    Print(Option<u16>),
    /// How much of a history was training.
    Audit,
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
    /// How much of a history was training.
    Audit,
    /// The road to the goal, and what lies behind.
    Road,
    /// Charts, and the weekly review.
    Progress,
    /// What comes in from elsewhere, what it says of the athlete's training, and what goes out.
    Exchange,
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
            Self::Audit => Part::Audit,
            Self::Plan | Self::Past(_) | Self::Day(_) => Part::Road,
            Self::Progress(_) | Self::Review => Part::Progress,
            Self::Bring => Part::Exchange,
            Self::Settings | Self::Out | Self::Print(_) | Self::Lapsed | Self::Missing => {
                Part::Later
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
        if self.part != Part::Training {
            page::add_sheet();
        }
        code::fetch(self.part, Box::new(move |code| self.came(code)));
    }

    fn came(self, code: Option<Code>) {
        let awaited = self.awaited.get_value() == Some(self.part);
        self.state.set(code.map_or(State::Failed, State::Here));
        if awaited {
            // The heading that a new page gives the focus to stands only now.
            request_animation_frame(page::to_top);
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
    audit: Place,
    road: Place,
    progress: Place,
    exchange: Place,
    later: Place,
}

/// Makes them known to all below.
pub fn provide() {
    let awaited = StoredValue::new(None);
    provide_context(Parts {
        training: Place::new(Part::Training, awaited),
        gym: Place::new(Part::Gym, awaited),
        aside: Place::new(Part::Aside, awaited),
        audit: Place::new(Part::Audit, awaited),
        road: Place::new(Part::Road, awaited),
        progress: Place::new(Part::Progress, awaited),
        exchange: Place::new(Part::Exchange, awaited),
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
            Part::Audit => self.audit,
            Part::Road => self.road,
            Part::Progress => self.progress,
            Part::Exchange => self.exchange,
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
