//! A sheet to say what was done of a line, in other words than "as prescribed".

use super::use_sheet;
use crate::app::logging;
use crate::app::parts::choice_row::ChoiceRow;
use crate::app::parts::stepper::Stepper;
use crate::app::record::use_recorder;
use crate::browser::dialog;
use crate::diary::{Body, LineRef};
use crate::training::Form;
use crate::training::units::Rpe;
use crate::view::draft::{Draft, Part};
use crate::view::session;
use crate::view::words::{self, say};
use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;

/// The sheet, open while a line is edited.
#[component]
pub(super) fn Editor() -> impl IntoView {
    let sheet = use_sheet();
    move || sheet.editing.get().map(|at| view! { <LineEditor at /> })
}

#[component]
fn LineEditor(at: LineRef) -> impl IntoView {
    let (recorder, sheet) = (use_recorder(), use_sheet());
    let node = NodeRef::<html::Dialog>::new();
    node.on_load(|node| dialog::open(&node));
    let edited = sheet.session.with_untracked(|session| {
        session
            .as_ref()
            .and_then(|session| session::edited(session, at))
    });
    edited.map(|edited| {
        let draft = RwSignal::new(edited.draft);
        let faults = Memo::new(move |_| draft.with(Draft::read).err().unwrap_or_default());
        let asked = edited.asked;
        // What was doubted once is saved the second time.
        let doubted = RwSignal::new(None::<String>);
        let doubt = move || draft.with(|draft| draft.doubt(&asked));
        let warning = move || doubt().filter(|doubt| doubted.with(|said| said.as_ref() == Some(doubt)));
        let close = move || sheet.editing.set(None);
        let log = move |done| {
            if let Some(given) = sheet.given() {
                logging::otherwise(recorder, at, &given, done);
                close();
            }
        };
        let save = move |event: SubmitEvent| {
            event.prevent_default();
            let doubt = untrack(doubt);
            match draft.with_untracked(Draft::read) {
                Ok(_) if doubt.is_some() && doubted.get_untracked() != doubt => doubted.set(doubt),
                Ok(done) => log(done),
                Err(_) => {}
            }
        };
        let missed = draft.with_untracked(Draft::missed).map(|_| {
            view! {
                <button
                    type="button"
                    data-testid="missed"
                    on:click=move |_| {
                        draft.with_untracked(Draft::missed).into_iter().for_each(log);
                    }
                >
                    {say!(missed_it)}
                </button>
            }
        });
        let undo = edited.entry.map(|entry| {
            view! {
                <button
                    type="button"
                    data-testid="undo"
                    on:click=move |_| {
                        recorder.record(Body::Retracted { entry });
                        close();
                    }
                >
                    {say!(undo)}
                </button>
            }
        });
        let fault = move |part| {
            Memo::new(move |_| {
                faults.with(|faults| {
                    let fault = faults.iter().find(|fault| fault.part == part);
                    fault.map(|fault| fault.message.clone())
                })
            })
        };
        let parts = draft.with_untracked(Draft::parts).into_iter();
        view! {
            <dialog class="sheet" node_ref=node aria-labelledby="sheet-title" on:close=move |_| close()>
                <form novalidate on:submit=save>
                    <h2 id="sheet-title">{edited.title}</h2>
                    <div class="steppers">
                        {parts
                            .map(|(part, label)| view! { <PartField part label draft fault=fault(part) /> })
                            .collect_view()}
                    </div>
                    <How draft />
                    <p class="notice" role="alert" data-testid="doubt">{warning}</p>
                    <div class="actions">
                        <button type="submit" data-tone="main" data-testid="save-line">
                            {say!(save)}
                        </button>
                        {missed}
                        {undo}
                        <button type="button" data-testid="cancel" on:click=move |_| close()>
                            {say!(cancel)}
                        </button>
                    </div>
                </form>
            </dialog>
        }
    })
}

#[component]
fn PartField(
    part: Part,
    label: String,
    draft: RwSignal<Draft>,
    fault: Memo<Option<String>>,
) -> impl IntoView {
    let text = Memo::new(move |_| draft.with(|draft| draft.text(part).to_owned()));
    let on_text = Callback::new(move |text| draft.update(|draft| draft.set(part, text)));
    let step = Callback::new(move |up| {
        draft.update(|draft| draft.set(part, draft.stepped(part, up)));
    });
    let id = part.id();
    if part == Part::Time {
        view! { <Stepper id label text fault on_text /> }.into_any()
    } else {
        view! { <Stepper id label text fault on_text on_step=step /> }.into_any()
    }
}

/// How hard it was, and how it looked.
#[component]
fn How(draft: RwSignal<Draft>) -> impl IntoView {
    let (has_rpe, has_form) = draft.with_untracked(|draft| (draft.has_rpe(), draft.has_form()));
    let rpe = Memo::new(move |_| Some(draft.with(|draft| draft.rpe.map_or(0, Rpe::halves))));
    let choose = Callback::new(move |halves| {
        draft.update(|draft| draft.rpe = Rpe::from_halves(halves).ok());
    });
    let broke = move || draft.with(|draft| draft.form == Form::Broke);
    view! {
        {has_rpe
            .then(|| {
                view! {
                    <ChoiceRow name="rpe" legend=say!(rpe) options=words::rpes() chosen=rpe on_choose=choose />
                }
            })}
        {has_form
            .then(|| {
                view! {
                    <label class="check">
                        <input
                            type="checkbox"
                            data-testid="form-broke"
                            prop:checked=broke
                            on:change=move |event| {
                                let form = if event_target_checked(&event) { Form::Broke } else { Form::Sound };
                                draft.update(|draft| draft.form = form);
                            }
                        />
                        <span>{say!(form_broke)}</span>
                    </label>
                }
            })}
    }
}
