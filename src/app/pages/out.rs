//! What goes out beside the backup: each way with a sentence of what it is for, and a button.

use crate::app::coached::use_coached;
use crate::app::handing::hand_on;
use crate::app::record::use_recorder;
use crate::app::today::use_today;
use crate::browser::clock;
use crate::browser::share::Shared;
use crate::view::out::{self, File, WatchRun};
use crate::view::route::Route;
use crate::view::words::out::{self as words, Way};
use crate::view::words::say;
use leptos::prelude::*;

/// All of them.
#[component]
pub fn Out() -> impl IntoView {
    let coached = use_coached();
    let (recorder, today) = (use_recorder(), use_today());
    let diary = recorder.diary();
    let said = RwSignal::new(String::new());
    let units = move || {
        let units = coached.ask(|standing| standing.athlete.units);
        units.unwrap_or_default()
    };
    let [table, strong, calendar] = words::ways(units().mass, units().distance);
    let table_of =
        move || diary.with_untracked(|diary| Some(out::table(diary, today.get_untracked())));
    let strong_of = move || {
        let today = today.get_untracked();
        diary.with_untracked(|diary| Some(out::strong(diary, units(), today)))
    };
    let now = || clock::now().utc_seconds();
    let calendar_of = move || coached.ask(|standing| out::calendar(standing, now()));
    let has_program = coached.ask(|_| ()).is_some();
    view! {
        <div class="page out">
            <header class="head">
                <h1 tabindex="-1">{say!(out)}</h1>
                <p class="lead">{say!(out_text)}</p>
            </header>
            <section class="card">
                <ul class="settings">
                    <Row way=table id="table" said make=table_of />
                    <Row way=strong id="strong" said make=strong_of />
                    {has_program
                        .then(|| {
                            view! {
                                <Row way=calendar id="calendar" said make=calendar_of />
                                <Paper />
                            }
                        })}
                </ul>
            </section>
            {has_program.then(|| view! { <Runs said /> })}
            <p class="said" role="status" data-testid="handed">
                {said}
            </p>
            <a class="button back" data-testid="back" href=Route::Settings.href()>
                {say!(settings)}
            </a>
        </div>
    }
}

/// A way out with its button.
#[component]
fn Row(
    /// What it is called and what it is for.
    way: Way,
    /// Its test id.
    #[prop(into)]
    id: String,
    /// Where it is said what became of it.
    said: RwSignal<String>,
    /// Makes the file.
    make: impl Fn() -> Option<File> + 'static,
) -> impl IntoView {
    let name = way.name.clone();
    let save = move |_| {
        let name = name.clone();
        let then = move |shared| {
            let text = match shared {
                Shared::Taken => words::taken(&name),
                Shared::Refused => say!(out_refused).to_owned(),
                Shared::Left => String::new(),
            };
            // The sheet may still be open when the page is left.
            said.try_set(text);
        };
        if let Some(file) = make() {
            hand_on(&file, then);
        }
    };
    view! {
        <li>
            <div>
                <h2>{way.name.clone()}</h2>
                <p class="quiet">{way.text}</p>
            </div>
            <button
                type="button"
                data-testid=format!("save-{id}")
                aria-label=words::save_name(&way.name)
                on:click=save
            >
                {say!(out_save)}
            </button>
        </li>
    }
}

/// The way to a week that is printed.
#[component]
fn Paper() -> impl IntoView {
    view! {
        <li>
            <div>
                <h2>{say!(out_print)}</h2>
                <p class="quiet">{say!(out_print_text)}</p>
            </div>
            <a class="button" data-testid="to-print" href=Route::Print(None).href()>
                {say!(print_open)}
            </a>
        </li>
    }
}

/// The runs of the next days, each as a workout of a watch.
#[component]
fn Runs(
    /// Where it is said what became of them.
    said: RwSignal<String>,
) -> impl IntoView {
    let coached = use_coached();
    let runs = coached.ask(out::watch_runs).unwrap_or_default();
    let none = runs.is_empty();
    let row = move |(number, run): (usize, WatchRun)| {
        let way = Way {
            name: run.name,
            text: run.asked,
        };
        let make = move || {
            coached
                .ask(|standing| out::workout(standing, run.at))
                .flatten()
        };
        view! { <Row way id=format!("run-{number}") said make /> }
    };
    view! {
        <section class="card" data-testid="watch-runs">
            <h2>{say!(out_watch)}</h2>
            <p class="quiet">{say!(out_watch_text)}</p>
            {none.then(|| view! { <p>{say!(out_no_runs)}</p> })}
            <ul class="settings">{runs.into_iter().enumerate().map(row).collect_view()}</ul>
        </section>
    }
}
