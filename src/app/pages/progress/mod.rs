//! Progress: a topic at a time, as charts, facts or a calendar.

mod calendar;

use crate::app::coached::use_coached;
use crate::app::parts::chart::Chart;
use crate::view::progress::{self, Fact, Panel, Reach, Topic};
use crate::view::route::Route;
use crate::view::words::{self, progress as told, say};
use calendar::Calendar;
use leptos::prelude::*;

/// One topic, with the way to the others.
#[component]
pub fn Progress(topic: Topic) -> impl IntoView {
    let body = if topic == Topic::Calendar {
        view! { <Calendar /> }.into_any()
    } else {
        view! { <Shown topic /> }.into_any()
    };
    view! {
        <div class="page progress">
            <header class="head">
                <h1 tabindex="-1">{say!(progress)}</h1>
            </header>
            <nav class="topics" aria-label=say!(progress_topics)>
                {Topic::ALL.map(|to| view! { <Tab to now=topic /> }).collect_view()}
            </nav>
            {body}
            <div class="actions ways-back">
                <a class="button" data-testid="to-review" href=Route::Review.href()>
                    {say!(review)}
                </a>
                <a class="button" data-testid="to-past" href=Route::Past(None).href()>
                    {say!(past_sessions)}
                </a>
                <a class="button" data-testid="to-audit" href=Route::Audit.href()>
                    {say!(audit)}
                </a>
            </div>
        </div>
    }
}

#[component]
fn Tab(to: Topic, now: Topic) -> impl IntoView {
    view! {
        <a
            href=Route::Progress(to).href()
            aria-current=(to == now).then_some("page")
            data-testid=format!("topic-{}", to.code())
        >
            {told::topic(to)}
        </a>
    }
}

/// What a topic shows, made when it is looked at.
#[component]
fn Shown(topic: Topic) -> impl IntoView {
    let (pick, reach) = (
        RwSignal::new(String::new()),
        RwSignal::new(Reach::default()),
    );
    let panel = use_coached().derive(move |standing, _| {
        Some(pick.with(|pick| progress::panel(standing, topic, pick, reach.get())))
    });
    let part = move |take: fn(&Panel) -> String| {
        Memo::new(move |_| panel.with(|panel| panel.as_ref().map(take).unwrap_or_default()))
    };
    let note = part(|panel| panel.note.clone());
    let about = part(|panel| panel.about.to_owned());
    let reaches =
        Memo::new(move |_| panel.with(|panel| panel.as_ref().is_some_and(|panel| panel.reaches)));
    let chart = Memo::new(move |_| panel.with(|panel| panel.as_ref()?.chart.clone()));
    let facts = Memo::new(move |_| {
        let facts = |panel: &Option<Panel>| panel.as_ref().map(|panel| panel.facts.clone());
        panel.with(facts).unwrap_or_default()
    });
    view! {
        <div class="asks">
            <Choice topic panel pick />
            <Show when=move || reaches.get()>
                <fieldset class="keys reach" data-testid="reach">
                    <legend class="heard">{say!(progress_reach)}</legend>
                    {Reach::ALL.map(|back| view! { <Back back reach /> }).collect_view()}
                </fieldset>
            </Show>
        </div>
        <Show when=move || note.with(|note| !note.is_empty())>
            <p class="notice" data-testid="panel-note">{note}</p>
        </Show>
        {move || chart.get().map(|chart| view! { <Chart chart /> })}
        <Show when=move || about.with(|about| !about.is_empty())>
            <p class="quiet">{about}</p>
        </Show>
        {move || {
            let facts = facts.get();
            (!facts.is_empty()).then(|| view! { <Facts topic facts /> })
        }}
    }
}

/// Which movement, kind or measure.
#[component]
fn Choice(topic: Topic, panel: Memo<Option<Panel>>, pick: RwSignal<String>) -> impl IntoView {
    let choices = Memo::new(move |_| {
        let choices = |panel: &Option<Panel>| panel.as_ref().map(|panel| panel.choices.clone());
        panel.with(choices).unwrap_or_default()
    });
    let chosen = Memo::new(move |_| {
        panel.with(|panel| {
            panel
                .as_ref()
                .map(|panel| panel.chosen.clone())
                .unwrap_or_default()
        })
    });
    move || {
        let choices = choices.get();
        (choices.len() > 1).then(|| {
            let options = choices.into_iter().map(|(code, name)| {
                let own = code.clone();
                view! {
                    <option value=code selected=move || chosen.with(|chosen| *chosen == own)>
                        {name}
                    </option>
                }
            });
            view! {
                <label class="pick">
                    <span class="label">{told::choice(topic)}</span>
                    <select
                        data-testid="choice"
                        on:change=move |event| pick.set(event_target_value(&event))
                    >
                        {options.collect_view()}
                    </select>
                </label>
            }
        })
    }
}

#[component]
fn Back(back: Reach, reach: RwSignal<Reach>) -> impl IntoView {
    view! {
        <label class="key">
            <input
                type="radio"
                name="reach"
                data-testid=format!("reach-{back:?}").to_ascii_lowercase()
                prop:checked=move || reach.get() == back
                on:change=move |_| reach.set(back)
            />
            <span>{told::reach(back)}</span>
        </label>
    }
}

#[component]
fn Facts(topic: Topic, facts: Vec<Fact>) -> impl IntoView {
    let rows = facts.into_iter().map(|fact| {
        let name = match fact.day {
            Some(day) => view! { <a href=Route::Day(day).href()>{fact.name}</a> }.into_any(),
            None => fact.name.into_any(),
        };
        view! {
            <div>
                <dt>{name}</dt>
                <dd>
                    <strong>{fact.value}</strong>
                    <span class="quiet">{fact.more}</span>
                </dd>
            </div>
        }
    });
    view! {
        <section class="card facts" data-testid="facts">
            <h2>{words::progress::facts(topic)}</h2>
            <dl>{rows.collect_view()}</dl>
        </section>
    }
}
