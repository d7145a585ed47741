//! Today: the session to do now, or the next one.

use crate::app::coached::use_coached;
use crate::app::parts::away::{Away, SpellCard};
use crate::app::parts::check_in::CheckIn;
use crate::app::parts::next_card::NextCard;
use crate::app::parts::session::SessionSheet;
use crate::app::parts::weigh_in::{WeighIn, WereDue};
use crate::view::route::Route;
use crate::view::setup::Step;
use crate::view::today::{self, LeftOpen, Now, Preview, Rest};
use crate::view::words::say;
use leptos::prelude::*;

/// The first page.
#[component]
pub fn Today() -> impl IntoView {
    let today = use_coached().derive(|standing, day| Some(today::today(standing, day)));
    // What is shown stays in place for as long as it is the same, whatever is weighed meanwhile.
    let now = Memo::new(move |_| today.with(|today| today.as_ref().map(|today| today.now.clone())));
    let line = move || {
        today.with(|today| {
            let today = today.as_ref();
            today.map(|today| format!("{} · {}", today.goal, today.countdown))
        })
    };
    let missed = move || today.with(|today| today.as_ref().map(|today| today.missed.clone()));
    let spells = move || {
        let away = today.with(|today| today.as_ref().map(|today| today.away.spells.clone()));
        let spells = away.unwrap_or_default().into_iter();
        spells
            .map(|spell| view! { <SpellCard spell /> })
            .collect_view()
    };
    // Of another one while one lasts the plan can be told.
    let away = move || {
        let away = today.with(|today| today.as_ref().map(|today| today.away.clone()));
        let away = away.filter(|away| away.spells.is_empty());
        away.map(|away| view! { <Away choices=away.choices /> })
    };
    let open = move || {
        let open = today.with(|today| today.as_ref()?.left_open.clone());
        open.map(|open| view! { <StillOpen open /> })
    };
    let were_due = WereDue::default();
    view! {
        <div class="page">
            <p class="goal-line" data-testid="goal">{line}</p>
            {spells}
            {open}
            <p class="notice" role="note" data-testid="missed-word">{missed}</p>
            <CheckIn today />
            <WeighIn today were_due due=true />
            {move || now.get().map(|now| view! { <ToDo now /> })}
            <WeighIn today were_due due=false />
            {away}
        </div>
    }
}

#[component]
fn ToDo(now: Now) -> impl IntoView {
    match now {
        Now::Session(day) => view! { <SessionSheet day /> }.into_any(),
        Now::Rest(rest) => view! { <RestDay rest /> }.into_any(),
        Now::Goal(text) => view! { <Word title=say!(goal_day) text /> }.into_any(),
        Now::Ended => view! {
            <Word title=say!(ended) text=say!(ended_text).to_owned() />
            <a class="button" data-tone="main" href=Route::Setup(Step::Kind).href()>
                {say!(new_program)}
            </a>
        }
        .into_any(),
    }
}

/// A session of another day, to be gone on with or ended.
#[component]
fn StillOpen(open: LeftOpen) -> impl IntoView {
    let go_on = open.goes_on.then(|| {
        view! {
            <a class="button" data-testid="go-on" href=Route::Session(open.day).href()>
                {say!(go_on)}
            </a>
        }
    });
    view! {
        <section class="card" data-testid="still-open">
            <h2>{open.title}</h2>
            <div class="actions">
                {go_on}
                <a class="button" data-testid="end-it" href=Route::Finish(open.day).href()>
                    {say!(end_it)}
                </a>
            </div>
        </section>
    }
}

#[component]
fn RestDay(rest: Rest) -> impl IntoView {
    view! {
        <header class="head" data-testid="rest">
            <Word title=rest.title text=rest.text.to_owned() />
        </header>
        {rest.next.map(|next| view! { <NextSession next /> })}
    }
}

/// What the next session asks, to be read, not to be logged.
#[component]
fn NextSession(next: Preview) -> impl IntoView {
    let cards = next
        .slots
        .into_iter()
        .map(|next| view! { <NextCard next /> });
    view! {
        <section class="preview" data-testid="preview">
            <p class="overline">{say!(next_session)} " · " {next.when}</p>
            <h2>{next.purpose}</h2>
            <p class="lead">{next.why}</p>
            <p class="notice" role="note">{next.note}</p>
        </section>
        <ul class="cards">{cards.collect_view()}</ul>
        <Show when=move || next.instead>
            <div class="actions">
                <a class="button" data-testid="instead" href=Route::Session(next.day).href()>
                    {say!(instead)}
                </a>
            </div>
        </Show>
    }
}

#[component]
fn Word(title: &'static str, text: String) -> impl IntoView {
    view! {
        <h1 tabindex="-1">{title}</h1>
        <p class="lead">{text}</p>
    }
}
