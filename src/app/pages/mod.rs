//! Pages: one a route.

mod finish;
mod lapsed;
mod plan;
mod review;
mod session;
mod settings;
mod setup;
mod today;

use super::coached::use_coached;
use super::navigation::use_route;
use super::record::use_recorder;
use super::today::use_today;
use crate::view::route::Route;
use crate::view::setup::Step;
use leptos::prelude::*;

/// What is shown on a route.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Page(Route),
    /// The program cannot be laid out.
    Lapsed,
}

/// The page of the route. Without a program that is the setup, at the first open step.
#[component]
pub fn Page() -> impl IntoView {
    let (route, coached) = (use_route(), use_coached());
    let (diary, today) = (use_recorder().diary(), use_today());
    let resume = move || {
        let today = today.get_untracked();
        diary.with_untracked(|diary| Step::resume(&diary.answers(), today))
    };
    let shown = Memo::new(move |_| match (route.get(), coached.state()) {
        (Route::Settings, _) => Shown::Page(Route::Settings),
        (Route::Setup(step), _) => Shown::Page(Route::Setup(step.min(resume()))),
        (_, None) => Shown::Page(Route::Setup(resume())),
        (_, Some(Err(_))) => Shown::Lapsed,
        (route, Some(Ok(()))) => Shown::Page(route),
    });
    move || match shown.get() {
        Shown::Lapsed => view! { <lapsed::Lapsed /> }.into_any(),
        Shown::Page(Route::Today) => view! { <today::Today /> }.into_any(),
        Shown::Page(Route::Session(day)) => view! { <session::Session day /> }.into_any(),
        Shown::Page(Route::Finish(day)) => view! { <finish::Finish day /> }.into_any(),
        Shown::Page(Route::Plan) => view! { <plan::Plan /> }.into_any(),
        Shown::Page(Route::Review) => view! { <review::Review /> }.into_any(),
        Shown::Page(Route::Settings) => view! { <settings::Settings /> }.into_any(),
        Shown::Page(Route::Setup(step)) => view! { <setup::Setup step /> }.into_any(),
    }
}
