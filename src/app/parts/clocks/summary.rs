//! What a clock has measured, to be put right and logged.

use super::stage::Stage;
use crate::app::navigation::go_instead;
use crate::app::parts::typed::{Hard, Steppers};
use crate::app::record::use_recorder;
use crate::diary::{Body, Measures};
use crate::view::draft::Draft;
use crate::view::route::Route;
use crate::view::session;
use crate::view::watch::measured;
use crate::view::words::{self, say};
use chrono::NaiveDate;
use leptos::prelude::*;

/// The end of a clock.
#[component]
pub(super) fn Summary(stage: Stage, day: NaiveDate) -> impl IntoView {
    let recorder = use_recorder();
    let asked = stage.asked.get_untracked();
    let mass = asked.as_ref().map(|asked| asked.mass).unwrap_or_default();
    let lines = untrack(move || stage.outcome());
    let is_run = matches!(lines.first(), Some(crate::training::Done::Run { .. }));
    let drafts: Vec<_> = lines
        .iter()
        .map(|done| RwSignal::new(Draft::of(done, mass)))
        .collect();
    let is_one = drafts.len() == 1;
    let (pulse, splits) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let measures = Memo::new(move |_| measured(&pulse.read(), &splits.read()));
    let all = StoredValue::new(drafts.clone());
    let save = move |_| {
        let read = all.with_value(|drafts| {
            let read = drafts.iter().map(|draft| draft.with_untracked(Draft::read));
            read.collect::<Result<Vec<_>, _>>()
        });
        let (Ok(done), Ok(measures)) = (read, measures.get_untracked()) else {
            return;
        };
        let logged = stage.log(done);
        if let Some(line) = logged
            .first()
            .copied()
            .filter(|_| measures != Measures::default())
        {
            recorder.record(Body::Measured { line, measures });
        }
        go_instead(Route::Session(day));
    };
    let discard_asked = RwSignal::new(false);
    let discard = move |_| {
        if discard_asked.get_untracked() {
            stage.discard();
            go_instead(Route::Session(day));
        } else {
            discard_asked.set(true);
        }
    };
    let can_undo = stage.watch.with_untracked(|watch| {
        watch
            .as_ref()
            .is_some_and(|watch| watch.can_undo().is_some())
    });
    let back = can_undo.then(|| {
        view! {
            <button type="button" data-testid="clock-undo" on:click=move |_| stage.undo()>
                {say!(clock_back)}
            </button>
        }
    });
    let is_empty = drafts.is_empty();
    let one = drafts.first().copied().filter(|_| is_one);
    let rows = (!is_one).then(|| {
        let rows = (1_u8..).zip(&lines).map(|(number, done)| {
            view! {
                <li>
                    <span class="name">{say!(line_repeat, number)}</span>
                    <span>{session::line_text(done)}</span>
                </li>
            }
        });
        view! {
            <ol class="card repeats">{rows.collect_view()}</ol>
            <p class="quiet">{say!(clock_repeats_later)}</p>
        }
    });
    view! {
        <h1 tabindex="-1" data-testid="clock-over">
            {if is_empty { say!(clock_nothing) } else { say!(clock_done) }}
        </h1>
        <p class="lead">{asked.map(|asked| asked.work)}</p>
        <div class="measured" data-testid="clock-lines">
            {one.map(|draft| view! { <One draft /> })} {rows.filter(|_| !is_empty)}
        </div>
        <Show when=move || is_run && is_one>
            <Watched pulse splits measures />
        </Show>
        <div class="actions">
            <Show when=move || !is_empty>
                <button type="button" data-tone="main" data-testid="clock-log" on:click=save>
                    {say!(clock_log)}
                </button>
            </Show>
            {back}
            <button type="button" data-testid="clock-discard" on:click=discard>
                {move || if discard_asked.get() { say!(clock_discard_sure) } else { say!(clock_discard) }}
            </button>
        </div>
    }
}

/// The one line that there is, to be put right.
#[component]
fn One(draft: RwSignal<Draft>) -> impl IntoView {
    view! {
        <section class="card">
            <Steppers draft />
            <Hard draft legend=say!(clock_how_hard) options=words::rpes() />
        </section>
    }
}

/// What a watch on the wrist has shown of a run.
#[component]
fn Watched(
    pulse: RwSignal<String>,
    splits: RwSignal<String>,
    measures: Memo<Result<Measures, String>>,
) -> impl IntoView {
    let field =
        move |id: &'static str, label: &'static str, help: &'static str, text: RwSignal<String>| {
            view! {
                <label class="field">
                    <span class="label">{label}</span>
                    <input
                        type="text"
                        inputmode=if id == "pulse" { "numeric" } else { "text" }
                        autocomplete="off"
                        data-testid=id
                        prop:value=text
                        on:input=move |event| text.set(event_target_value(&event))
                    />
                    <span class="help">{help}</span>
                </label>
            }
        };
    view! {
        <section class="card">
            {field("pulse", say!(pulse), say!(pulse_help), pulse)}
            {field("splits", say!(splits), say!(splits_help), splits)}
            <p class="fault" role="alert" data-testid="measures-fault">
                {move || measures.get().err()}
            </p>
        </section>
    }
}
