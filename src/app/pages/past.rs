//! Sessions of the past, a month at a time, and what is looked for among all of them.

use crate::app::coached::use_coached;
use crate::view::past::{self, PastRow};
use crate::view::route::Route;
use crate::view::words::say;
use chrono::NaiveDate;
use leptos::prelude::*;

/// So many that were found are shown at first, and with each tap for more.
const FOUND: usize = 20;

/// The sessions of a month; of this one where none is named.
#[component]
pub fn Past(month: Option<NaiveDate>) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let searches = Memo::new(move |_| text.with(|text| text.trim().chars().count() > 1));
    view! {
        <div class="page past">
            <header class="head">
                <h1 tabindex="-1">{say!(past_sessions)}</h1>
            </header>
            <label class="search">
                <span class="label">{say!(past_search)}</span>
                <input
                    type="search"
                    autocomplete="off"
                    data-testid="search"
                    prop:value=text
                    on:input=move |event| text.set(event_target_value(&event))
                />
            </label>
            {move || {
                if searches.get() {
                    view! { <Found text /> }.into_any()
                } else {
                    view! { <Month month /> }.into_any()
                }
            }}
        </div>
    }
}

#[component]
fn Month(month: Option<NaiveDate>) -> impl IntoView {
    let list = use_coached().derive(move |standing, _| Some(past::month(standing, month)));
    move || {
        list.get().map(|list| {
            let none = list.rows.is_empty();
            view! {
                <nav class="turn" aria-label=say!(past_sessions)>
                    {turn(list.earlier, say!(earlier), "earlier")}
                    <h2 data-testid="month">{list.name}</h2>
                    {turn(list.later, say!(later), "later")}
                </nav>
                {none.then(|| view! { <p class="lead">{say!(past_none_in_month)}</p> })}
                <Rows rows=list.rows />
            }
        })
    }
}

fn turn(to: Option<NaiveDate>, name: &'static str, id: &'static str) -> impl IntoView {
    match to {
        Some(month) => view! {
            <a class="button" data-testid=id href=Route::Past(Some(month)).href()>{name}</a>
        }
        .into_any(),
        None => view! { <span></span> }.into_any(),
    }
}

#[component]
fn Found(text: RwSignal<String>) -> impl IntoView {
    let most = RwSignal::new(FOUND);
    let found = use_coached()
        .derive(move |standing, _| Some(text.with(|text| past::found(standing, text, most.get()))));
    move || {
        found.get().map(|(rows, more)| {
            let none = rows.is_empty();
            view! {
                <p class="lead" role="status">{none.then_some(say!(past_none_found))}</p>
                <Rows rows />
                <Show when=move || more>
                    <button
                        type="button"
                        data-testid="more"
                        on:click=move |_| most.update(|most| *most += FOUND)
                    >
                        {say!(past_more)}
                    </button>
                </Show>
            }
        })
    }
}

#[component]
fn Rows(rows: Vec<PastRow>) -> impl IntoView {
    let rows = rows.into_iter().map(|row| view! { <Row row /> });
    view! { <ul class="past-rows" data-testid="past-rows">{rows.collect_view()}</ul> }
}

#[component]
fn Row(row: PastRow) -> impl IntoView {
    let slots = row.slots.into_iter().map(|(name, done)| {
        view! {
            <li>
                <span>{name}</span>
                " "
                <strong>{done}</strong>
            </li>
        }
    });
    let note = Some(row.note).filter(|note| !note.is_empty());
    view! {
        <li class="card past-row" data-state=row.state.code()>
            <a href=Route::Day(row.key.day).href() data-testid=format!("past-{}", row.key.day)>
                <span class="what">{row.title}</span>
                <span class="quiet">{row.when}</span>
                <span class="state">{row.state.word()}</span>
            </a>
            <ul>{slots.collect_view()}</ul>
            {note.map(|note| view! { <p class="said">{note}</p> })}
        </li>
    }
}
