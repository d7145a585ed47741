//! The road as a picture: a column a week, as high as there is work in it, one block a session.

use super::use_desk;
use crate::browser::page;
use crate::view::plan::{PhaseSpan, PlanView, RungMark, WeekView};
use crate::view::words::{self, road as told, say};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

fn tab(number: u16) -> String {
    format!("week-{number}")
}

/// All weeks. One of them is chosen by a tap, or by arrows.
#[component]
pub(super) fn Picture() -> impl IntoView {
    let desk = use_desk();
    let plan = desk.plan;
    // Columns keep their places for as long as there are as many.
    let count = Memo::new(move |_| {
        plan.with(|plan| plan.as_ref().map_or(0, |plan| plan.weeks.len() as u16))
    });
    let phases = part(plan, |plan| plan.phases.clone());
    let rungs = part(plan, |plan| plan.rungs.clone());
    let go = move |event: KeyboardEvent| {
        let (now, last) = (desk.week.get_untracked(), count.get_untracked());
        let to = match event.key().as_str() {
            "ArrowLeft" => now.saturating_sub(1).max(1),
            "ArrowRight" => (now + 1).min(last),
            "Home" => 1,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        desk.week.set(to);
        page::focus(&tab(to));
    };
    let columns = move || {
        let weeks = (0..count.get()).map(|place| view! { <Column place /> });
        weeks.collect_view()
    };
    let has_rungs = move || rungs.with(|rungs| !rungs.is_empty());
    // This week is in sight from the start.
    request_animation_frame(move || {
        if let Some(now) = desk.week.try_get_untracked() {
            page::center(&tab(now));
        }
    });
    view! {
        <figure class="card trail" data-testid="road">
            <div class="way-scroll">
                <div class="way-grid" style:--weeks=move || count.get().to_string()>
                    <Show when=has_rungs>
                        <ul class="way-rungs">
                            {move || rungs.get().into_iter().map(|mark| view! { <Rung mark /> }).collect_view()}
                        </ul>
                    </Show>
                    <div
                        class="way-weeks"
                        role="tablist"
                        aria-label=say!(road_weeks)
                        data-testid="weeks"
                        on:keydown=go
                    >
                        {columns}
                    </div>
                    <ol class="way-phases">
                        {move || phases.get().into_iter().map(|span| view! { <Phase span /> }).collect_view()}
                    </ol>
                </div>
                <div class="way-goal" aria-hidden="true">
                    <svg>
                        <use href="#mark-goal" />
                    </svg>
                    <span>{say!(goal)}</span>
                </div>
            </div>
            <ul class="legend" aria-hidden="true">
                {told::legend()
                    .map(|(code, name)| view! { <li><i data-state=code></i>{name}</li> })
                    .collect_view()}
            </ul>
        </figure>
    }
}

fn part<T: Clone + PartialEq + Send + Sync + 'static>(
    plan: Memo<Option<PlanView>>,
    pick: fn(&PlanView) -> Vec<T>,
) -> Memo<Vec<T>> {
    Memo::new(move |_| plan.with(|plan| plan.as_ref().map(pick).unwrap_or_default()))
}

#[component]
fn Column(place: u16) -> impl IntoView {
    let desk = use_desk();
    let week = Memo::new(move |_| {
        let at = usize::from(place);
        desk.plan.with(|plan| plan.as_ref()?.weeks.get(at).cloned())
    });
    let number = place + 1;
    let chosen = Memo::new(move |_| desk.week.get() == number);
    let face = move || week.get().map(blocks);
    let of = move |pick: fn(&WeekView) -> Option<&'static str>| {
        move || week.with(|week| week.as_ref().and_then(pick))
    };
    view! {
        <button
            type="button"
            role="tab"
            id=tab(number)
            class="way-week"
            data-testid=format!("week-{number}")
            data-phase=of(|week| Some(words::phase_code(week.phase)))
            data-now=of(|week| week.now.then_some(""))
            data-light=of(|week| week.light.then_some(""))
            aria-label=move || week.with(|week| week.as_ref().map(|week| week.name.clone()))
            aria-selected=move || chosen.get().to_string()
            aria-controls="week-panel"
            tabindex=move || if chosen.get() { "0" } else { "-1" }
            on:click=move |_| desk.week.set(number)
        >
            {face}
            <span class="way-number">{number}</span>
        </button>
    }
}

/// The sessions of a week, the first at the bottom.
fn blocks(week: WeekView) -> impl IntoView {
    let parts = week.parts.into_iter().rev().map(|(share, state)| {
        view! { <i data-state=state.code() style:--share=share.to_string()></i> }
    });
    view! { <span class="way-bar">{parts.collect_view()}</span> }
}

#[component]
fn Phase(span: PhaseSpan) -> impl IntoView {
    let (from, to) = span.weeks;
    view! {
        <li
            data-phase=words::phase_code(span.phase)
            style:--from=from.to_string()
            style:--to=(to + 1).to_string()
        >
            <span>{span.name}</span>
        </li>
    }
}

#[component]
fn Rung(mark: RungMark) -> impl IntoView {
    let (from, to) = mark.weeks;
    view! {
        <li
            data-due=mark.due.then_some("")
            style:--from=from.to_string()
            style:--to=(to + 1).to_string()
        >
            <span class="heard">{words::week(from)} ": "</span>
            {mark.name}
        </li>
    }
}
