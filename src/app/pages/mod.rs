//! Pages: one a route.

pub mod audit;
pub mod bring;
pub mod clock;
pub mod day;
pub mod finish;
pub mod lapsed;
pub mod missing;
pub mod movement;
pub mod out;
pub mod past;
pub mod plan;
pub mod print;
pub mod progress;
pub mod review;
pub mod session;
pub mod settings;
mod setup;
pub mod today;

use super::coached::use_coached;
use super::later::{Later, use_parts};
use super::navigation::use_route;
use super::record::{Presence, use_recorder};
use super::today::use_today;
use crate::view::route::Route;
use crate::view::setup::Step;
use crate::view::words::say;
use leptos::prelude::*;

/// What is shown on a route.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Page(Route),
    /// The program cannot be laid out.
    Lapsed,
    /// There was a diary once, and it is looked for.
    Sought,
    /// It is gone.
    Missing,
}

/// The page of the route. Without a program that is the setup, at the first open step.
#[component]
pub fn Page() -> impl IntoView {
    let (route, coached) = (use_route(), use_coached());
    let (recorder, today) = (use_recorder(), use_today());
    let diary = recorder.diary();
    let resume = move || {
        let today = today.get_untracked();
        diary.with_untracked(|diary| Step::resume(&diary.answers(), today))
    };
    // What is shown changes with route and program, not with each answer.
    let presence = Memo::new(move |_| recorder.presence());
    let shown = Memo::new(
        move |_| match (route.get(), presence.get(), coached.state()) {
            (route @ (Route::Settings | Route::Bring | Route::Out | Route::Audit), _, _) => {
                Shown::Page(route)
            }
            (_, Presence::Sought, _) => Shown::Sought,
            (_, Presence::Missing, _) => Shown::Missing,
            (Route::Setup(step), _, _) => Shown::Page(Route::Setup(step.min(resume()))),
            (_, _, None) => Shown::Page(Route::Setup(resume())),
            (_, _, Some(Err(_))) => Shown::Lapsed,
            (route, _, Some(Ok(()))) => Shown::Page(route),
        },
    );
    let parts = use_parts();
    move || match shown.get() {
        Shown::Lapsed => parts.view(Later::Lapsed),
        Shown::Missing => parts.view(Later::Missing),
        Shown::Sought => view! { <p class="coming" role="status">{say!(coming)}</p> }.into_any(),
        Shown::Page(Route::Today) => parts.view(Later::Today),
        Shown::Page(Route::Session(day)) => parts.view(Later::Session(day)),
        Shown::Page(Route::Finish(day)) => parts.view(Later::Finish(day)),
        Shown::Page(Route::Clock(day, slot)) => parts.view(Later::Clock(day, slot)),
        Shown::Page(Route::Movement(movement)) => parts.view(Later::Movement(movement)),
        Shown::Page(Route::Plan) => parts.view(Later::Plan),
        Shown::Page(Route::Review) => parts.view(Later::Review),
        Shown::Page(Route::Progress(topic)) => parts.view(Later::Progress(topic)),
        Shown::Page(Route::Past(month)) => parts.view(Later::Past(month)),
        Shown::Page(Route::Day(day)) => parts.view(Later::Day(day)),
        Shown::Page(Route::Settings) => parts.view(Later::Settings),
        Shown::Page(Route::Bring) => parts.view(Later::Bring),
        Shown::Page(Route::Out) => parts.view(Later::Out),
        Shown::Page(Route::Print(week)) => parts.view(Later::Print(week)),
        Shown::Page(Route::Audit) => parts.view(Later::Audit),
        Shown::Page(Route::Setup(step)) => {
            // Training is the next thing: its code comes while the program is looked at.
            if step == Step::Review {
                parts.prepare(Later::Today);
            }
            view! { <setup::Setup step /> }.into_any()
        }
    }
}
