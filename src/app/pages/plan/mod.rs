//! The road to the goal date: a picture of it, and a week of it at a time.

mod drag;
mod mover;
mod picture;
mod week;

use crate::app::coached::use_coached;
use crate::app::parts::away::{Away, SpellCard};
use crate::view::plan::{self, PlanView};
use chrono::NaiveDate;
use drag::Drag;
use leptos::prelude::*;
use mover::{Mover, Moving};
use picture::Picture;
use week::Week;

/// What is looked at, and what is being moved.
#[derive(Clone, Copy)]
struct Desk {
    plan: Memo<Option<PlanView>>,
    /// The number of the week that is looked at.
    week: RwSignal<u16>,
    /// The session that is opened, by the day it is planned for.
    open: RwSignal<Option<NaiveDate>>,
    /// The session that is moved, once the athlete is asked about it.
    moving: RwSignal<Option<Moving>>,
    drag: Drag,
    /// What was done last, to be heard.
    said: RwSignal<String>,
}

fn use_desk() -> Desk {
    expect_context()
}

/// The whole program.
#[component]
pub fn Plan() -> impl IntoView {
    let plan = use_coached().derive(|standing, today| Some(plan::plan(standing, today)));
    let now = plan.with_untracked(|plan| {
        let weeks = &plan.as_ref()?.weeks;
        let now = weeks.iter().find(|week| week.now).or_else(|| weeks.first());
        now.map(|week| week.number)
    });
    let desk = Desk {
        plan,
        week: RwSignal::new(now.unwrap_or(1)),
        open: RwSignal::new(None),
        moving: RwSignal::new(None),
        drag: Drag::default(),
        said: RwSignal::new(String::new()),
    };
    provide_context(desk);
    let part = move |pick: fn(&PlanView) -> String| {
        Memo::new(move |_| plan.with(|plan| plan.as_ref().map(pick).unwrap_or_default()))
    };
    let notes = move || {
        let notes = plan.with(|plan| plan.as_ref().map(|plan| plan.notes.clone()));
        let notes = notes.unwrap_or_default().into_iter();
        notes.map(|note| view! { <li>{note}</li> }).collect_view()
    };
    let away = Memo::new(move |_| plan.with(|plan| plan.as_ref().map(|plan| plan.away.clone())));
    let sidelined = move || {
        away.get().map(|away| {
            let spells = away.spells.into_iter();
            view! {
                {spells.map(|spell| view! { <SpellCard spell /> }).collect_view()}
                <Away choices=away.choices />
            }
        })
    };
    view! {
        <div class="page plan">
            <header class="head">
                <p class="overline">{part(|plan| plan.date.clone())} " · " {part(|plan| plan.far.clone())}</p>
                <h1 tabindex="-1">{part(|plan| plan.goal.clone())}</h1>
            </header>
            <Picture />
            <p class="notice" role="status" data-testid="moved">{desk.said}</p>
            <div class="desk">
                <Week />
                <div class="aside">
                    <ul class="gates">{notes}</ul>
                    {sidelined}
                </div>
            </div>
            <Mover />
        </div>
    }
}
