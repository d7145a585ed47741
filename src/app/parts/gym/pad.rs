//! The pad: what was done of a line, in other words than "as prescribed", with one thumb.

mod keys;

use super::note::Note;
use super::{BottomSheet, use_says};
use crate::app::logging;
use crate::app::parts::session::plates::Bar;
use crate::app::parts::typed::{Broke, Doubting, Hard, fault_of, faults};
use crate::browser::page;
use crate::diary::{About, Body, LineRef};
use crate::training::Done;
use crate::view::draft::{Draft, Part};
use crate::view::plates;
use crate::view::session::{self, Edited};
use crate::view::words::{self, changed, say};
use keys::Keys;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// What is being typed, and where.
#[derive(Clone, Copy)]
struct Typing {
    draft: RwSignal<Draft>,
    /// The field that the keys type into.
    part: RwSignal<Part>,
    /// Whether the next key takes the place of what stands there.
    fresh: RwSignal<bool>,
}

impl Typing {
    /// Types into a field from now on.
    fn turn_to(self, part: Part) {
        self.part.set(part);
        self.fresh.set(true);
    }

    fn put(self, text: String) {
        let part = self.part.get_untracked();
        self.draft.update(|draft| draft.set(part, text));
    }
}

/// The pad of a line.
#[component]
pub fn Pad(at: LineRef) -> impl IntoView {
    let sheet = use_says().sheet;
    let edited = sheet.session.with_untracked(|session| {
        let session = session.as_ref()?;
        session::edited(session, at)
    });
    edited.map(|edited| view! { <LinePad at edited /> })
}

#[component]
fn LinePad(at: LineRef, edited: Edited) -> impl IntoView {
    let says = use_says();
    let parts = edited.draft.parts();
    // It is the count that goes otherwise most often.
    let first = parts.first().map_or(Part::Count, |(part, _)| *part);
    let typing = Typing {
        draft: RwSignal::new(edited.draft),
        part: RwSignal::new(first),
        fresh: RwSignal::new(true),
    };
    let draft = typing.draft;
    let doubting = Doubting::new(draft, edited.asked);
    // What is missing is told once it is to be saved, what is wrong at once.
    let faults = faults(draft);
    let log = move |done| {
        if let Some(given) = says.sheet.given() {
            logging::otherwise(says.recorder, at, &given, done);
            says.sheet.last.set(Some(at));
            says.close();
        }
    };
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        match doubting.read() {
            Ok(done) => done.into_iter().for_each(log),
            Err(faults) => {
                // To the one to mend.
                if let Some(fault) = faults.first() {
                    typing.turn_to(fault.part);
                }
            }
        }
    };
    let fields = parts.into_iter().map(move |(part, label)| {
        let fault = fault_of(faults, part);
        view! { <Field part label typing fault /> }
    });
    let on_the_bar = move || {
        let loaded = edited.movement.and_then(|movement| {
            let load = draft.with(Draft::load_now)?;
            let kit = says
                .sheet
                .session
                .with_untracked(|session| Some(session.as_ref()?.kit))?;
            plates::loaded(movement, load, kit)
        });
        loaded.map(|loaded| view! { <Bar loaded test_id="pad-plates".to_owned() /> })
    };
    view! {
        <BottomSheet title=edited.title.clone() name="pad">
            <form class="pad" novalidate on:submit=save>
                <div class="cells">{fields.collect_view()}</div>
                <div class="on-the-bar">{on_the_bar}</div>
                <How draft />
                <p class="notice" role="alert" data-testid="doubt">{move || doubting.warning()}</p>
                <Keys typing />
                <Beside at log=Callback::new(log) draft entry=edited.entry />
                <details class="more-said">
                    <summary>{say!(note_line)}</summary>
                    <p class="help">{say!(entry_hint)}</p>
                    <Note
                        about=About::Line(at.slot, at.line)
                        label=say!(note_line)
                        text=edited.note.clone()
                    />
                </details>
            </form>
        </BottomSheet>
    }
}

/// A number to type, as a large cell.
#[component]
fn Field(part: Part, label: String, typing: Typing, fault: Memo<Option<String>>) -> impl IntoView {
    let id = part.id();
    let draft = typing.draft;
    let text = Memo::new(move |_| draft.with(|draft| draft.text(part).to_owned()));
    let error = format!("error-{id}");
    let described = error.clone();
    // Under a thumb the keys below are the keyboard.
    let mode = if crate::browser::device::is_touched() {
        "none"
    } else {
        "text"
    };
    view! {
        <div class="cell" data-now=move || (typing.part.get() == part).then_some("")>
            <label for=id>{label}</label>
            <input
                id=id
                data-testid=id
                type="text"
                inputmode=mode
                autocomplete="off"
                enterkeyhint="done"
                prop:value=text
                aria-invalid=move || fault.with(Option::is_some).then_some("true")
                aria-describedby=described
                on:focus=move |event| {
                    typing.turn_to(part);
                    page::select_all(&event);
                }
                on:input=move |event| {
                    typing.fresh.set(false);
                    draft.update(|draft| draft.set(part, event_target_value(&event)));
                }
            />
            <p class="fault" id=error.clone() data-testid=error role="alert">
                {move || fault.get()}
            </p>
        </div>
    }
}

/// How hard it was, and how it looked.
#[component]
fn How(draft: RwSignal<Draft>) -> impl IntoView {
    // Each is said both ways: the point, and the reps that were left.
    let options = words::rpes()
        .into_iter()
        .map(|(halves, text)| match halves {
            0 => (halves, text),
            halves => (halves, format!("{text}\n{}", changed::in_reserve(halves))),
        });
    view! {
        <Hard draft legend=say!(rpe) options=options.collect() />
        <Broke draft />
    }
}

/// What else can be said of the line.
#[component]
fn Beside(
    at: LineRef,
    log: Callback<Done>,
    draft: RwSignal<Draft>,
    entry: Option<crate::diary::EntryId>,
) -> impl IntoView {
    let says = use_says();
    let missed = draft.with_untracked(Draft::missed).map(|_| {
        view! {
            <button
                type="button"
                data-testid="missed"
                on:click=move |_| {
                    draft.with_untracked(Draft::missed).into_iter().for_each(|done| log.run(done));
                }
            >
                {say!(missed_it)}
            </button>
        }
    });
    let undo = entry.map(|entry| {
        view! {
            <button
                type="button"
                data-testid="undo"
                on:click=move |_| {
                    says.recorder.record(Body::Retracted { entry });
                    says.close();
                }
            >
                {say!(undo)}
            </button>
        }
    });
    view! {
        <div class="beside-keys" data-line=format!("{}-{}", at.slot, at.line)>
            {missed} {undo}
            <button type="button" data-testid="cancel" on:click=move |_| says.close()>
                {say!(cancel)}
            </button>
        </div>
    }
}
