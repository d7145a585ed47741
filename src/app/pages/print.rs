//! A week on paper: what each session asks, boxes to tick, room to write.

use crate::app::coached::use_coached;
use crate::browser::page;
use crate::view::out::{self, Sheet, SheetSession, SheetSlot};
use crate::view::route::Route;
use crate::view::words::say;
use leptos::prelude::*;

/// The week, and the ways to those beside it, which are not printed.
#[component]
pub fn Print(
    /// Its number; the week of today where there is none.
    week: Option<u16>,
) -> impl IntoView {
    let shown = use_coached().derive(move |standing, _| out::sheet(standing, week));
    move || {
        let sheet = shown.get()?;
        let (before, after) = sheet.beside;
        let beside = |week: Option<u16>, name: &'static str, id: &'static str| {
            let href = Route::Print(Some(week?)).href();
            Some(view! { <a class="button" data-testid=id href=href>{name}</a> })
        };
        Some(view! {
            <div class="page">
                <div class="actions unprinted">
                    <button
                        type="button"
                        data-tone="main"
                        data-testid="print"
                        on:click=|_| page::print()
                    >
                        {say!(print_it)}
                    </button>
                    {beside(before, say!(print_before), "week-before")}
                    {beside(after, say!(print_after), "week-after")}
                    <a class="button" data-testid="back" href=Route::Out.href()>
                        {say!(back)}
                    </a>
                </div>
                <Paper sheet />
            </div>
        })
    }
}

#[component]
fn Paper(
    /// What is on it.
    sheet: Sheet,
) -> impl IntoView {
    let none = sheet.sessions.is_empty();
    view! {
        <article class="paper" data-testid="paper">
            <header class="head">
                <h1 tabindex="-1">{sheet.title}</h1>
                <p class="lead">{sheet.lead}</p>
                <p class="quiet">{sheet.goal}</p>
            </header>
            {none.then(|| view! { <p>{say!(print_none)}</p> })}
            {sheet.sessions.into_iter().map(session).collect_view()}
            {sheet.follows.then(|| view! { <p class="quiet">{say!(print_follows)}</p> })}
        </article>
    }
}

fn session(session: SheetSession) -> impl IntoView {
    view! {
        <section>
            <h2>{session.day} " · " {session.purpose} <small>{session.long}</small></h2>
            <ul>{session.slots.into_iter().map(slot).collect_view()}</ul>
            <p class="room">{say!(print_notes)}</p>
        </section>
    }
}

fn slot(slot: SheetSlot) -> impl IntoView {
    let boxes = (0..slot.boxes).map(|_| view! { <i></i> });
    view! {
        <li>
            <strong>{slot.name}</strong>
            <span>{slot.asked}</span>
            <span class="boxes" aria-hidden="true">{boxes.collect_view()}</span>
            <small>{slot.rest}</small>
        </li>
    }
}
