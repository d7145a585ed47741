//! A movement: how it is done, the ladder it stands on, and its own history.

use crate::app::coached::use_coached;
use crate::app::parts::gym::Figure;
use crate::training::MovementId;
use crate::view::movement::{self, BestSet, MovementView, Rung, Time};
use crate::view::route::Route;
use crate::view::words::{movement as words, say};
use leptos::prelude::*;

/// The page of a movement.
#[component]
pub fn Movement(movement: MovementId) -> impl IntoView {
    let shown =
        use_coached().derive(move |standing, _| Some(movement::movement(standing, movement)));
    view! {
        <div class="page movement">
            {move || shown.get().map(|shown| view! { <Known shown /> })}
        </div>
    }
}

#[component]
fn Known(shown: MovementView) -> impl IntoView {
    let facts = shown.facts.into_iter().map(|(name, text)| {
        view! {
            <div>
                <dt>{name}</dt>
                <dd>{text}</dd>
            </div>
        }
    });
    let has_ladder = !shown.ladder.is_empty();
    let never = shown.history.is_empty();
    let earlier = shown.earlier;
    view! {
        <header class="head">
            <p class="overline">{shown.pattern}</p>
            <h1 tabindex="-1" data-testid="movement-name">{shown.name}</h1>
            <p class="lead" data-testid="movement-cue">{shown.cue}</p>
        </header>
        <section class="card shown-how">
            <Figure pattern=shown.figure />
            <dl class="facts">{facts.collect_view()}</dl>
        </section>
        <Show when=move || has_ladder>
            <h2>{say!(movement_ladder)}</h2>
        </Show>
        <ol class="ladder" data-testid="ladder" reversed>
            {shown.ladder.into_iter().map(rung).collect_view()}
        </ol>
        <Bests bests=shown.bests />
        <h2>{say!(movement_history)}</h2>
        <Show when=move || never>
            <p class="quiet">{say!(movement_never)}</p>
        </Show>
        <ul class="times" data-testid="times">{shown.history.into_iter().map(time).collect_view()}</ul>
        <Show when=move || { earlier > 0 }>
            <p class="quiet">{words::earlier(earlier)}</p>
        </Show>
        <div class="actions">
            <a class="button" href=Route::Today.href() data-testid="to-training">
                {say!(movement_back)}
            </a>
        </div>
    }
}

fn rung(rung: Rung) -> impl IntoView {
    let here = rung
        .is_owned
        .then(|| view! { <small>{say!(movement_here)}</small> });
    view! {
        <li data-this=rung.is_this.then_some("") data-owned=rung.is_owned.then_some("")>
            <a
                href=Route::Movement(rung.movement).href()
                aria-current=rung.is_this.then_some("true")
            >
                <span>{rung.name}</span>
                {here}
            </a>
        </li>
    }
}

#[component]
fn Bests(bests: Vec<BestSet>) -> impl IntoView {
    let has = !bests.is_empty();
    let rows = bests.into_iter().map(|best| {
        view! {
            <div>
                <dt>{best.name}</dt>
                <dd>{best.text} " " <small>{best.when}</small></dd>
            </div>
        }
    });
    let rows = rows.collect_view();
    has.then(|| {
        view! {
            <section class="card">
                <h2>{say!(movement_bests)}</h2>
                <dl class="facts" data-testid="best-sets">{rows}</dl>
            </section>
        }
    })
}

fn time(time: Time) -> impl IntoView {
    let asked = (!time.asked.is_empty()).then(|| {
        view! {
            <span class="was-asked">{say!(asked)} " " {time.asked}</span>
        }
    });
    let note = (!time.note.is_empty()).then(|| view! { <span class="note">{time.note}</span> });
    view! {
        <li>
            <a href=Route::Day(time.planned).href()>
                <span class="when">{time.day}</span>
                <span class="done">{time.done}</span>
                {asked} {note}
            </a>
        </li>
    }
}
