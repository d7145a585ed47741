//! The day of a session, how hard it was, or all of it taken back.

use super::use_desk;
use crate::app::parts::choice_row::ChoiceRow;
use crate::app::parts::select::Select;
use crate::app::record::use_recorder;
use crate::diary::{Body, Finish, SessionKey};
use crate::training::parse_day;
use crate::training::units::SessionEffort;
use crate::view::words::{self, say};
use leptos::prelude::*;

/// What can be corrected of a whole session, folded away.
#[component]
pub(super) fn Mend(key: SessionKey) -> impl IntoView {
    let (desk, recorder) = (use_desk(), use_recorder());
    let days = desk.session(key, |session| session.days.clone());
    let move_to = Callback::new(move |day: String| {
        if let Some(to) = parse_day(&day) {
            recorder.record(Body::Moved { session: key, to });
            desk.said.set(say!(past_saved));
        }
    });
    let day = move || {
        let options = days.get().unwrap_or_default();
        (options.len() > 1).then(|| {
            view! {
                <div>
                    <p class="label">{say!(past_day)}</p>
                    <Select id="mend-day" label=say!(past_day) options on_choose=move_to />
                </div>
            }
        })
    };
    let finish = desk.session(key, |session| session.finish.clone());
    let effort = move || {
        finish
            .get()
            .flatten()
            .map(|said| view! { <Effort key said /> })
    };
    view! {
        <details class="card folded mend" data-testid="mend">
            <summary>{say!(past_correct)}</summary>
            <div class="mend-body">
                {day}
                {effort}
                <TakeOut key />
            </div>
        </details>
    }
}

#[component]
fn Effort(key: SessionKey, said: Finish) -> impl IntoView {
    let (desk, recorder) = (use_desk(), use_recorder());
    let effort = RwSignal::new(Some(said.effort.value()));
    let note = RwSignal::new(said.note);
    let save = move |_| {
        let value = effort.get_untracked();
        let Some(effort) = value.and_then(|value| SessionEffort::new(value).ok()) else {
            return;
        };
        let finish = Finish {
            effort,
            note: note.get_untracked(),
        };
        recorder.record(Body::Finished {
            session: key,
            finish,
        });
        desk.said.set(say!(past_saved));
    };
    view! {
        <ChoiceRow
            name="effort"
            legend=say!(past_how_hard)
            options=words::efforts()
            chosen=effort
            on_choose=Callback::new(move |value| effort.set(Some(value)))
        />
        <label class="field">
            <span class="label">{say!(note)}</span>
            <textarea
                rows="3"
                maxlength="2000"
                data-testid="note"
                prop:value=note
                on:input=move |event| note.set(event_target_value(&event))
            ></textarea>
        </label>
        <button type="button" data-testid="save-effort" on:click=save>
            {say!(save)}
        </button>
    }
}

/// Takes back all that was logged, once it was asked for twice.
#[component]
fn TakeOut(key: SessionKey) -> impl IntoView {
    let (desk, recorder) = (use_desk(), use_recorder());
    let asked = RwSignal::new(false);
    let entries = desk.session(key, |session| session.entries.clone());
    let take = move |_| {
        desk.said.set(say!(past_taken_out));
        for entry in entries.get_untracked().unwrap_or_default() {
            recorder.record(Body::Retracted { entry });
        }
        recorder.pack();
    };
    view! {
        <Show
            when=move || asked.get()
            fallback=move || {
                view! {
                    <button
                        type="button"
                        data-testid="take-out"
                        on:click=move |_| asked.set(true)
                    >
                        {say!(past_take_out)}
                    </button>
                }
            }
        >
            <div class="card" data-tone="alert" role="alert">
                <p>{say!(past_sure)}</p>
                <div class="actions">
                    <button type="button" data-testid="take-it-out" on:click=take>
                        {say!(past_take_it_out)}
                    </button>
                    <button type="button" data-testid="keep" on:click=move |_| asked.set(false)>
                        {say!(past_keep)}
                    </button>
                </div>
            </div>
        </Show>
    }
}
