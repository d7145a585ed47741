//! What else can be done with a session: one movement more, a note, the plates that are there.

use super::kit::KitForm;
use super::note::Note;
use super::{BottomSheet, use_says};
use crate::app::coached::use_coached;
use crate::coach::swap::added;
use crate::diary::{About, SessionRecord};
use crate::training::{MovementId, Prescription};
use crate::view::route::Route;
use crate::view::swap;
use crate::view::words::say;
use leptos::prelude::*;

/// The menu of the session that is shown.
#[component]
pub fn SessionMenu() -> impl IntoView {
    let says = use_says();
    let coached = use_coached();
    let groups = coached.ask(swap::to_add).unwrap_or_default();
    let note = says.sheet.key().and_then(|key| {
        says.recorder.diary().with_untracked(|diary| {
            let record: Option<&SessionRecord> = diary.session(key);
            Some(record?.note(About::Session)?.to_owned())
        })
    });
    let runs = says.sheet.given().is_some_and(|given| {
        let mut slots = given.slots.iter();
        slots.any(|slot| matches!(slot.prescription, Prescription::Run(_)))
    });
    // An arrow key may change a list at each press: a button says that it is meant.
    let chosen = RwSignal::new(None);
    let choose = move |event| chosen.set(MovementId::find(&event_target_value(&event)));
    let add = move |_| {
        let Some(movement) = chosen.get_untracked() else {
            return;
        };
        let Some(session) = says.sheet.session.get_untracked() else {
            return;
        };
        let body = coached.ask(|standing| {
            let given = added(standing, session.day, movement)?;
            swap::put_behind(standing, session.day, given, &session.given)
        });
        says.all(body.flatten().into_iter().collect());
        says.close();
    };
    let options = groups.into_iter().map(|(name, rows)| {
        let rows = rows.into_iter().map(|(movement, name)| {
            view! { <option value=movement.as_str()>{name}</option> }
        });
        view! { <optgroup label=name>{rows.collect_view()}</optgroup> }
    });
    view! {
        <BottomSheet title=say!(more_of_session).to_owned() name="session-menu">
            <label class="field">
                <span class="label">{say!(add_movement)}</span>
                <select data-testid="add-movement" on:change=choose>
                    <option value="">{say!(choose_one)}</option>
                    {options.collect_view()}
                </select>
            </label>
            <button
                type="button"
                data-testid="add-it"
                disabled=move || chosen.get().is_none()
                on:click=add
            >
                {say!(own_add)}
            </button>
            <Note
                about=About::Session
                label=say!(note_session)
                text=note.unwrap_or_default()
            />
            <KitForm />
            {runs
                .then(|| {
                    view! {
                        <a class="button" data-testid="send-to-watch" href=Route::Out.href()>
                            {say!(send_to_watch)}
                        </a>
                    }
                })}
            <button type="button" data-testid="close-sheet" on:click=move |_| says.close()>
                {say!(close)}
            </button>
        </BottomSheet>
    }
}
