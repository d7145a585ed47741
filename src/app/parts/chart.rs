//! A chart with what is said of it, a legend, and its numbers as a table.

use crate::browser::chart::{self, Drawn, Plot, Row, Scale, Span};
use crate::view::progress::chart::{ChartView, Scale as Said, Series};
use crate::view::words::say;
use chrono::NaiveDate;
use leptos::html;
use leptos::prelude::*;

/// How many rows of a table are shown at first, and with each tap for more.
const ROWS: usize = 30;

/// How far the drawing is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Drawing {
    Coming,
    There,
    Failed,
}

/// A chart. What draws it is fetched with the first one.
#[component]
pub fn Chart(chart: ChartView) -> impl IntoView {
    let (host, readout) = (NodeRef::<html::Div>::new(), NodeRef::<html::P>::new());
    let drawing = RwSignal::new(Drawing::Coming);
    // It goes with the page.
    let drawn = StoredValue::new_local(None::<Drawn>);
    let plot = plot(&chart);
    host.on_load(move |host| {
        chart::fetch(move |came| {
            // The page may be another one by now.
            let Some(readout) = readout
                .try_get_untracked()
                .flatten()
                .filter(|_| host.is_connected())
            else {
                return;
            };
            let made = came.then(|| chart::draw(&host, &readout, &plot)).flatten();
            let state = if made.is_some() {
                Drawing::There
            } else {
                Drawing::Failed
            };
            let _ = drawn.try_set_value(made);
            let _ = drawing.try_set(state);
        });
    });
    let word = move || match drawing.get() {
        Drawing::Coming => say!(chart_coming),
        Drawing::There => "",
        Drawing::Failed => say!(chart_unfetched),
    };
    let legend = chart.legend().into_iter().map(key).collect_view();
    let (title, says, id) = (chart.title.clone(), chart.says.clone(), chart.id);
    view! {
        <figure class="card chart" data-testid=format!("chart-{id}")>
            <figcaption>
                <h2 id=format!("title-{id}")>{title}</h2>
                <p class="says" data-testid="says">{says}</p>
            </figcaption>
            <ul class="legend" aria-hidden="true">{legend}</ul>
            <p class="coming quiet" role="status">{word}</p>
            <div
                class="plot"
                role="group"
                tabindex="0"
                data-testid="plot"
                data-state=move || if drawing.get() == Drawing::There { "there" } else { "" }
                aria-labelledby=format!("title-{id}")
                aria-description=say!(chart_how_to_look)
                node_ref=host
            ></div>
            <p class="readout" role="status" data-testid="readout" node_ref=readout></p>
            <Numbers chart />
        </figure>
    }
}

/// A row of the legend.
fn key((look, colour, name): (&'static str, &'static str, String)) -> impl IntoView {
    view! {
        <li>
            <i data-look=look style:--colour=format!("var({colour})")></i>
            {name}
        </li>
    }
}

/// All that is drawn, in rows; they are made when it is opened.
#[component]
fn Numbers(chart: ChartView) -> impl IntoView {
    let most = RwSignal::new(0_usize);
    let more = move |_| most.update(|most| *most += ROWS);
    let open = move |_| {
        if most.get_untracked() == 0 {
            most.set(ROWS);
        }
    };
    let title = chart.title.clone();
    let table = Memo::new(move |_| {
        let most = most.get();
        (most > 0).then(|| chart.table(most))
    });
    let rows = move || {
        let (title, name) = (title.clone(), title.clone());
        table.get().map(|table| {
            let head = table
                .head
                .into_iter()
                .map(|name| view! { <th scope="col">{name}</th> });
            let rows = table.rows.into_iter().map(|row| {
                let cells = row.into_iter().map(|cell| view! { <td>{cell}</td> });
                view! { <tr>{cells.collect_view()}</tr> }
            });
            view! {
                <div class="scrolls" tabindex="0" role="group" aria-label=name>
                    <table data-testid="numbers">
                        <caption class="heard">{title}</caption>
                        <thead>
                            <tr>{head.collect_view()}</tr>
                        </thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </div>
                {table
                    .more
                    .then(|| {
                        view! {
                            <button type="button" data-testid="more-rows" on:click=more>
                                {say!(chart_more_rows)}
                            </button>
                        }
                    })}
            }
        })
    };
    view! {
        <details class="numbers" on:toggle=open data-testid="as-table">
            <summary>{say!(chart_table)}</summary>
            {rows}
        </details>
    }
}

/// Days since 1970.
fn number(day: NaiveDate) -> i32 {
    let since = day.signed_duration_since(NaiveDate::default()).num_days();
    i32::try_from(since).unwrap_or(0)
}

fn plot(chart: &ChartView) -> Plot {
    let (days, rows) = chart.aligned();
    let row = |(series, values): (&Series, Vec<f64>)| Row {
        name: series.name.clone(),
        look: series.look.code(),
        colour: series.colour,
        values,
    };
    let span = |(from, to, colour): &(NaiveDate, NaiveDate, &'static str)| Span {
        from: number(*from),
        to: number(*to),
        colour,
    };
    Plot {
        days: days.into_iter().map(|day| f64::from(number(day))).collect(),
        rows: chart.series.iter().zip(rows).map(row).collect(),
        spans: chart.spans.iter().map(span).collect(),
        window: (number(chart.window.0), number(chart.window.1)),
        today: number(chart.today),
        scale: match &chart.scale {
            Said::Number(unit) => (Scale::Number, unit.clone()),
            Said::Clock(unit) => (Scale::Clock, unit.clone()),
        },
        zero: chart.zero,
        flip: chart.flip,
    }
}
