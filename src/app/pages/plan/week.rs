//! A week of the road, day by day.

use super::use_desk;
use crate::app::coached::use_coached;
use crate::view::plan::{self, DayRow, SessionCard, SlotLine, WeekPanel};
use crate::view::route::Route;
use crate::view::words::{road as told, say};
use chrono::NaiveDate;
use leptos::prelude::*;

/// The week that is looked at.
#[component]
pub(super) fn Week() -> impl IntoView {
    let desk = use_desk();
    let panel = use_coached().derive(move |standing, _| plan::week(standing, desk.week.get()));
    let part = move |pick: fn(&WeekPanel) -> String| {
        Memo::new(move |_| panel.with(|panel| panel.as_ref().map(pick).unwrap_or_default()))
    };
    let days = move || {
        let days = panel.with(|panel| panel.as_ref().map(|panel| panel.days.clone()));
        let days = days.unwrap_or_default().into_iter();
        days.map(|row| view! { <Day row /> }).collect_view()
    };
    view! {
        <section class="card week-panel" id="week-panel" role="tabpanel" tabindex="-1" data-testid="week-panel">
            <header data-phase=part(|panel| panel.phase.to_owned())>
                <h2>{part(|panel| panel.name.clone())} " · " {part(|panel| panel.kind.clone())}</h2>
                <Turn on=false />
                <Turn on=true />
                <p class="quiet">{part(|panel| panel.span.clone())}</p>
                <p class="quiet">{part(|panel| panel.what.to_owned())}</p>
            </header>
            <ol class="week-days">{days}</ol>
        </section>
    }
}

/// Leads to the week before or to the next one.
#[component]
fn Turn(on: bool) -> impl IntoView {
    let desk = use_desk();
    let (name, mark, id) = if on {
        (say!(road_next_week), "\u{203a}", "next-week")
    } else {
        (say!(road_week_before), "\u{2039}", "week-before")
    };
    let to = move || {
        let weeks = desk
            .plan
            .with(|plan| plan.as_ref().map_or(0, |plan| plan.weeks.len() as u16));
        let now = desk.week.get();
        let to = if on { now + 1 } else { now.saturating_sub(1) };
        (1..=weeks).contains(&to).then_some(to)
    };
    view! {
        <button
            type="button"
            aria-label=name
            data-testid=id
            disabled=move || to().is_none()
            on:click=move |_| {
                if let Some(to) = untrack(to) {
                    desk.week.set(to);
                }
            }
        >
            {mark}
        </button>
    }
}

#[component]
fn Day(row: DayRow) -> impl IntoView {
    let desk = use_desk();
    let day = row.day;
    let word = move || desk.drag.word_on(day);
    let is_over = move || desk.drag.over(day).then_some("");
    let empty = row.sessions.is_empty() && row.goal.is_none();
    let sessions = row.sessions.into_iter().map(|card| {
        let on = row.name.clone();
        view! { <Session card on /> }
    });
    view! {
        <li
            class="week-day"
            data-day=day.to_string()
            data-now=row.now.then_some("")
            data-over=is_over
            data-can=move || desk.drag.can(day)
            data-testid=format!("on-{day}")
        >
            <p class="date" aria-current=row.now.then_some("date")>{row.name.clone()}</p>
            <div class="stands">
                {sessions.collect_view()}
                {row.goal.map(|goal| view! { <p class="goal-day">{goal}</p> })}
                {empty.then(|| view! { <p class="rest quiet">{say!(road_rest)}</p> })}
                <p class="means" aria-hidden="true">{word}</p>
            </div>
        </li>
    }
}

#[component]
fn Session(card: SessionCard, on: String) -> impl IntoView {
    let desk = use_desk();
    let planned = card.planned;
    let is_open = Memo::new(move |_| desk.open.get() == Some(planned));
    let toggle = move |_| {
        if !desk.drag.was_dragged() {
            desk.open
                .update(|open| *open = (*open != Some(planned)).then_some(planned));
        }
    };
    let held = move || desk.drag.is_held(planned);
    let moves = card.moves;
    let name = told::move_name(card.purpose, &on);
    let (note, recorded) = (card.note.clone(), card.recorded);
    let grabs = move |event| {
        if moves {
            desk.drag.down(planned, &event);
        }
    };
    let drops = move |event| {
        if let Some(to) = desk.drag.up(&event) {
            desk.moving.set(Some(super::Moving {
                planned,
                to: Some(to),
            }));
        }
    };
    view! {
        <article
            class="session"
            data-state=card.state.code()
            data-held=move || held().then_some("")
            data-testid=format!("session-{planned}")
            style:--across=move || desk.drag.offset(planned).0
            style:--down=move || desk.drag.offset(planned).1
            on:pointerdown=grabs
            on:pointermove=move |event| desk.drag.moved(&event)
            on:pointerup=drops
            on:pointercancel=move |_| desk.drag.let_go()
            on:touchmove=move |event| {
                if desk.drag.is_live() {
                    event.prevent_default();
                }
            }
            on:contextmenu=move |event| {
                if desk.drag.is_live() {
                    event.prevent_default();
                }
            }
        >
            <button
                type="button"
                class="face"
                id=format!("session-{planned}")
                aria-expanded=move || is_open.get().to_string()
                data-testid=format!("open-{planned}")
                on:click=toggle
            >
                <span class="what">{card.purpose}</span>
                <span class="small">{card.small}</span>
            </button>
            {moves
                .then(|| {
                    view! {
                        <span class="grip" aria-hidden="true" data-grip="" data-testid=format!("grip-{planned}")>
                            <svg>
                                <use href="#mark-grip" />
                            </svg>
                        </span>
                    }
                })}
            {move || {
                let (note, name) = (note.clone(), name.clone());
                is_open.get().then(|| view! { <Inside planned note recorded moves name /> })
            }}
        </article>
    }
}

/// What a session holds, and what to do with it.
#[component]
fn Inside(
    planned: NaiveDate,
    note: String,
    recorded: bool,
    moves: bool,
    name: String,
) -> impl IntoView {
    let desk = use_desk();
    let slots = use_coached().derive(move |standing, _| Some(plan::slots(standing, planned)));
    let lines = move || {
        let slots = slots.get().unwrap_or_default().into_iter();
        slots.map(|line| view! { <Line line /> }).collect_view()
    };
    let (to, word) = if recorded {
        (Route::Day(planned), say!(road_look_back))
    } else {
        (Route::Session(planned), say!(road_open))
    };
    let ask = move |_| desk.moving.set(Some(super::Moving { planned, to: None }));
    view! {
        <div class="inside">
            {(!note.is_empty()).then(|| view! { <p class="notice">{note}</p> })}
            <ul class="slot-lines" data-testid="slot-lines">{lines}</ul>
            {(!recorded).then(|| view! { <p class="quiet">{say!(road_ahead)}</p> })}
            <div class="actions">
                <a class="button" data-testid="to-session" href=to.href()>{word}</a>
                {moves
                    .then(|| {
                        view! {
                            <button type="button" aria-label=name data-testid="move" on:click=ask>
                                {say!(road_move)}
                            </button>
                        }
                    })}
            </div>
        </div>
    }
}

#[component]
fn Line(line: SlotLine) -> impl IntoView {
    view! {
        <li>
            <span>{line.name}</span>
            <strong>{line.asked}</strong>
        </li>
    }
}
