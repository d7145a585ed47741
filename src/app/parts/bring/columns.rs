//! What the columns of a table hold.

use super::desk::Desk;
use crate::exchange::found::{Column, Table};
use crate::view::found::{ColumnAsk, HOLDS, columns};
use crate::view::words::{found as words, say};
use leptos::prelude::*;

/// Asks of each column, with what stands in it.
#[component]
pub fn Columns(desk: Desk, table: Table) -> impl IntoView {
    let rows = columns(&table).into_iter().enumerate();
    let supposed = StoredValue::new(table.columns);
    let choose = Callback::new(move |(place, hold): (usize, usize)| {
        desk.order().update(|order| {
            let said = order.options.columns.take();
            let mut columns = said.unwrap_or_else(|| supposed.get_value());
            let hold = HOLDS.get(hold).copied().flatten();
            // One column holds one thing, and no other does.
            for column in &mut columns {
                if hold.is_some() && *column == hold {
                    *column = None;
                }
            }
            if let Some(column) = columns.get_mut(place) {
                *column = hold;
            }
            order.options.columns = Some(columns);
        });
        desk.read_anew();
    });
    let holds = move |place: usize| {
        let of = |columns: &Vec<Option<Column>>| columns.get(place).copied().flatten();
        let said = desk
            .order()
            .with(|order| order.options.columns.as_ref().map(of));
        said.unwrap_or_else(|| supposed.with_value(of))
    };
    let rows = rows.map(|(place, column)| {
        let holds = Signal::derive(move || holds(place));
        view! { <Row place column holds choose /> }
    });
    view! {
        <fieldset class="columns" data-testid="columns">
            <legend class="label">{say!(found_columns)}</legend>
            <p class="help">{say!(found_columns_text)}</p>
            <ul class="named">{rows.collect_view()}</ul>
        </fieldset>
    }
}

#[component]
fn Row(
    place: usize,
    column: ColumnAsk,
    holds: Signal<Option<Column>>,
    choose: Callback<(usize, usize)>,
) -> impl IntoView {
    let options = HOLDS.iter().enumerate().map(|(hold, held)| {
        let is_shown = move || holds.get() == *held;
        view! { <option value=hold prop:selected=is_shown>{words::column(*held)}</option> }
    });
    let label = column.name.clone();
    view! {
        <li>
            <span class="what">
                <b>{column.name}</b>
                <span class="quiet">{column.sample}</span>
            </span>
            <select
                class="select"
                aria-label=label
                data-testid=format!("column-{place}")
                on:change=move |event| {
                    if let Ok(hold) = event_target_value(&event).parse() {
                        choose.run((place, hold));
                    }
                }
            >
                {options.collect_view()}
            </select>
        </li>
    }
}
