//! What the exercises of a file are here.

use super::desk::Desk;
use crate::exchange::survey::Named;
use crate::view::found::{OTHER, may_be, movements};
use crate::view::words::say;
use leptos::prelude::*;

/// A row for each.
#[component]
pub fn Names(desk: Desk, names: Vec<Named>) -> impl IntoView {
    let rows = names
        .into_iter()
        .map(|named| view! { <Row desk named /> })
        .collect_view();
    view! { <ul class="named">{rows}</ul> }
}

#[component]
fn Row(desk: Desk, named: Named) -> impl IntoView {
    let name = StoredValue::new(named.name.clone());
    let code = move || {
        let said = |name: &String| {
            desk.order()
                .with_untracked(|order| order.means.0.get(name).cloned())
        };
        name.with_value(said)
    };
    let first = code()
        .or_else(|| named.may_be.first().cloned())
        .unwrap_or_default();
    let options = may_be(&named);
    // What was said before may be none of what its name suggests.
    let is_other = !options.iter().any(|(code, _)| *code == first);
    let other = RwSignal::new(is_other);
    let say_it = move |code: String| {
        desk.order().update(|order| {
            order.means.0.insert(name.get_value(), code);
        });
    };
    let shown = if is_other {
        OTHER.to_owned()
    } else {
        first.clone()
    };
    let choose = move |event| {
        let code = event_target_value(&event);
        other.set(code == OTHER);
        if code != OTHER {
            say_it(code);
        }
    };
    let list = move || {
        let all = movements().into_iter();
        let options = all.map(|(code, name)| {
            let is_shown = code == first;
            view! { <option value=code selected=is_shown>{name}</option> }
        });
        // Until one is chosen it is none of them.
        let none = view! { <option value="" disabled=true selected=!is_other></option> };
        view! { {none} {options.collect_view()} }
    };
    let list = StoredValue::new_local(list);
    let label = say!(found_is, name = &named.name);
    let label = StoredValue::new(label);
    let options = options.into_iter().map(|(code, name)| {
        let is_shown = code == shown;
        view! { <option value=code selected=is_shown>{name}</option> }
    });
    view! {
        <li data-testid="named">
            <span class="what">
                <b>{named.name}</b>
                <span class="quiet">{say!(found_sets, sets = named.sets)}</span>
            </span>
            <select
                class="select"
                aria-label=label.get_value()
                data-testid="means"
                on:change=choose
            >
                {options.collect_view()}
            </select>
            <Show when=move || other.get()>
                <select
                    class="select"
                    aria-label=label.get_value()
                    data-testid="means-other"
                    on:change=move |event| say_it(event_target_value(&event))
                >
                    {list.with_value(|list| list())}
                </select>
            </Show>
        </li>
    }
}
