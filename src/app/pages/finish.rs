//! The end of a session: how it was, then what comes next and why.

use crate::app::coached::use_coached;
use crate::app::later::{Later, use_parts};
use crate::app::parts::choice_row::ChoiceRow;
use crate::app::parts::data::due::CopyDue;
use crate::app::parts::next_card::NextCard;
use crate::app::record::use_recorder;
use crate::browser::persist;
use crate::diary::{Body, Finish as Said, SessionKey};
use crate::training::units::SessionEffort;
use crate::view::finish::{self, Stage};
use crate::view::route::Route;
use crate::view::words::{self, say};
use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The session that is ended.
type Ended = StoredValue<Option<SessionKey>>;

/// The end of the session planned for a day.
#[component]
pub fn Finish(day: NaiveDate) -> impl IntoView {
    let key = use_coached().derive(move |standing, _| Some(finish::key(standing, day)));
    // It stays the same when it is ended, though another one of that day may come next.
    let key = StoredValue::new(key.get_untracked());
    let stage = use_coached().derive(move |standing, _| {
        let key = key.get_value().unwrap_or_else(|| standing.key(day));
        Some(finish::stage_of(standing.diary, key))
    });
    use_parts().prepare(Later::SessionMenu);
    view! {
        <div class="page">
            {move || match stage.get() {
                Some(Stage::Empty) => view! { <Skip day key /> }.into_any(),
                Some(Stage::Open { left }) => view! { <HowWasIt day key left /> }.into_any(),
                Some(Stage::Ended) => {
                    view! {
                        <Next day title=say!(kept) bests=key.get_value() />
                        <CopyDue day />
                    }
                        .into_any()
                }
                Some(Stage::LeftOut) => view! { <Next day title=say!(left_out) bests=None /> }.into_any(),
                None => ().into_any(),
            }}
        </div>
    }
}

#[component]
fn HowWasIt(day: NaiveDate, key: Ended, left: u16) -> impl IntoView {
    let recorder = use_recorder();
    let last = key.get_value().and_then(|key| {
        let diary = recorder.diary();
        diary.with_untracked(|diary| finish::last_effort(diary, key))
    });
    let effort = RwSignal::new(last.map(SessionEffort::value));
    let note = RwSignal::new(String::new());
    let missing = RwSignal::new(false);
    let save = move |_| {
        let said = effort
            .get_untracked()
            .and_then(|value| SessionEffort::new(value).ok());
        let (Some(effort), Some(session)) = (said, key.get_value()) else {
            return missing.set(true);
        };
        let finish = Said {
            effort,
            note: note.get_untracked(),
        };
        let diary = recorder.diary();
        let is_first =
            diary.with_untracked(|diary| diary.sessions().all(|(_, record)| !record.is_over()));
        recorder.record(Body::Finished { session, finish });
        recorder.pack();
        // Now there is something to lose.
        if is_first {
            spawn_local(persist::ask());
        }
    };
    view! {
        <h1 tabindex="-1">{say!(how_was_it)}</h1>
        <p class="lead">{say!(how_hard)}</p>
        <Show when=move || { left > 0 }>
            <p class="notice" role="note">{words::lines_left(left)}</p>
        </Show>
        <ChoiceRow
            name="effort"
            legend=say!(effort)
            options=words::efforts()
            chosen=effort
            on_choose=Callback::new(move |value| {
                missing.set(false);
                effort.set(Some(value));
            })
        />
        {last.map(|_| view! { <p class="help">{say!(effort_as_last)}</p> })}
        <Show when=move || missing.get()>
            <p class="fault" role="alert">{say!(effort_missing)}</p>
        </Show>
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
        <div class="actions">
            <button type="button" data-tone="main" data-testid="save-end" on:click=save>
                {say!(save_session)}
            </button>
            <a class="button" href=Route::Session(day).href()>
                {say!(back_to_session)}
            </a>
        </div>
    }
}

#[component]
fn Skip(day: NaiveDate, key: Ended) -> impl IntoView {
    let recorder = use_recorder();
    let reason = RwSignal::new(String::new());
    let skip = move |_| {
        if let Some(session) = key.get_value() {
            let reason = reason.get_untracked();
            recorder.record(Body::Skipped { session, reason });
            recorder.pack();
        }
    };
    view! {
        <h1 tabindex="-1">{say!(skip_title)}</h1>
        <p class="lead">{say!(skip_lead)}</p>
        <label class="field">
            <span class="label">{say!(skip_why)}</span>
            <textarea
                rows="2"
                maxlength="2000"
                data-testid="skip-reason"
                prop:value=reason
                on:input=move |event| reason.set(event_target_value(&event))
            ></textarea>
        </label>
        <div class="actions">
            <button type="button" data-tone="main" data-testid="skip" on:click=skip>
                {say!(skip)}
            </button>
            <a class="button" href=Route::Session(day).href()>
                {say!(back_to_session)}
            </a>
        </div>
    }
}

#[component]
fn Next(
    day: NaiveDate,
    title: &'static str,
    /// Of this session, where it was done.
    bests: Option<SessionKey>,
) -> impl IntoView {
    let next = use_coached().derive(move |standing, _| Some(finish::next(standing, day)));
    let cards = move || {
        let next = next.get().unwrap_or_default().into_iter();
        next.map(|next| view! { <NextCard next /> }).collect_view()
    };
    let parts = use_parts();
    view! {
        <h1 tabindex="-1" data-testid="kept">{title}</h1>
        {move || bests.map(|key| parts.quiet(Later::Bests(key)))}
        <p class="lead">{say!(next_lead)}</p>
        <ul class="cards" data-testid="next-asks">
            {cards}
        </ul>
        <div class="actions">
            <a class="button" data-tone="main" data-testid="to-today" href=Route::Today.href()>
                {say!(to_today)}
            </a>
            <a class="button" href=Route::Session(day).href()>
                {say!(back_to_session)}
            </a>
        </div>
    }
}
