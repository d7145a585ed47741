//! The athlete's own movements: a list to rename and remove, and a form to add one.

use crate::app::record::use_recorder;
use crate::diary::{Body, Diary, OwnMovement};
use crate::training::MovementId;
use crate::view::own::{self, Draft, Part};
use crate::view::words::{own as told, say};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The list and the form.
#[component]
pub fn OwnMovements() -> impl IntoView {
    let diary = use_recorder().diary();
    // One that is renamed stays the same, and its row with it.
    let listed = Memo::new(move |_| {
        let all = diary.with(Diary::own_movements).into_iter();
        all.map(|own| own.movement).collect::<Vec<_>>()
    });
    let list = move || {
        let all = listed.get().into_iter();
        all.map(|movement| view! { <Listed movement /> })
            .collect_view()
    };
    view! {
        <section class="card">
            <h2>{say!(own_title)}</h2>
            <p>{say!(own_text)}</p>
            <ul class="cards" data-testid="own-movements">
                {list}
            </ul>
            <details class="more">
                <summary data-testid="own-new">{say!(own_new)}</summary>
                <New />
            </details>
        </section>
    }
}

#[component]
fn Listed(movement: MovementId) -> impl IntoView {
    let recorder = use_recorder();
    let diary = recorder.diary();
    let find = move |diary: &Diary| {
        let mut all = diary.own_movements().into_iter();
        all.find(|own| own.movement == movement)
    };
    let now = move || diary.with(find);
    let name = move || now().map(|own| own::name(&own));
    let label = move || format!("{}: {}", say!(own_name), name().unwrap_or_default());
    let remove = move || format!("{} {}", say!(own_remove), name().unwrap_or_default());
    let record = move |make: &dyn Fn(&OwnMovement) -> Option<Body>| {
        if let Some(body) = diary.with_untracked(find).and_then(|own| make(&own)) {
            recorder.record(body);
        }
    };
    let rename = move |event| record(&|own| own::renamed(own, &event_target_value(&event)));
    let prefer =
        move |event| record(&|own| Some(own::preferred(own, event_target_checked(&event))));
    let take_out = move |_| {
        let own = diary.with_untracked(find);
        for entry in own.map(|own| own.entries).unwrap_or_default() {
            recorder.record(Body::Retracted { entry });
        }
    };
    view! {
        <li class="card">
            <input
                type="text"
                aria-label=label
                autocomplete="off"
                data-testid="own-name"
                prop:value=name
                on:change=rename
            />
            <p class="quiet">{own::about(movement)}</p>
            <label class="check">
                <input
                    type="checkbox"
                    data-testid="own-preferred"
                    prop:checked=move || now().is_some_and(|own| own.preferred)
                    on:change=prefer
                />
                {say!(own_preferred)}
            </label>
            <button type="button" data-testid="own-remove" aria-label=remove on:click=take_out>
                {say!(own_remove)}
            </button>
        </li>
    }
}

#[component]
fn New() -> impl IntoView {
    let recorder = use_recorder();
    let draft = RwSignal::new(Draft::default());
    let (name, fault) = (RwSignal::new(String::new()), RwSignal::new(""));
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        match draft.with_untracked(|draft| name.with_untracked(|name| draft.named(name))) {
            Ok(body) => {
                recorder.record(body);
                name.set(String::new());
                fault.set("");
            }
            Err(message) => fault.set(message),
        }
    };
    view! {
        <form class="questions" novalidate on:submit=add>
            <div class="field">
                <label class="label" for="own-name">
                    {say!(own_name)}
                </label>
                <input
                    id="own-name"
                    type="text"
                    autocomplete="off"
                    data-testid="own-new-name"
                    prop:value=name
                    aria-describedby="own-fault"
                    on:input=move |event| name.set(event_target_value(&event))
                />
                <p class="fault" id="own-fault" role="alert">
                    {fault}
                </p>
            </div>
            {Part::ALL.map(|part| view! { <Choose part draft /> })}
            <button type="submit" data-tone="main" data-testid="own-add">
                {say!(own_add)}
            </button>
        </form>
    }
}

/// A list of what a part may be.
#[component]
fn Choose(part: Part, draft: RwSignal<Draft>) -> impl IntoView {
    let id = format!("own-{}", part as usize);
    // What it can be like changes with the pattern; of the others the list is one.
    let options = move || {
        let (options, chosen) = draft.with(|draft| (draft.options(part), draft.chosen(part)));
        let option = |(at, name): (usize, String)| {
            view! { <option value=at.to_string() selected=at == chosen>{name}</option> }
        };
        options.into_iter().enumerate().map(option).collect_view()
    };
    let choose = move |event| {
        if let Ok(at) = event_target_value(&event).parse() {
            draft.update(|draft| draft.choose(part, at));
        }
    };
    view! {
        <div class="field">
            <label class="label" for=id.clone()>
                {told::part(part)}
            </label>
            <select id=id.clone() data-testid=id on:change=choose>
                {options}
            </select>
        </div>
    }
}
