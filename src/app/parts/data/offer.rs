//! What is to be brought in: chosen, dropped or pasted, then shown, and only then brought in.

use super::imports::LastImport;
use super::trouble::{refused, unwritten};
use crate::app::record::use_recorder;
use crate::browser::clipboard;
use crate::browser::file::Chosen;
use crate::storage::import::{self, ImportError, Offer};
use crate::view::import::{Preview, preview};
use crate::view::route::Route;
use crate::view::words::{data, say};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// How far it is.
#[derive(Clone, Default)]
enum Stage {
    /// Nothing was chosen.
    #[default]
    Open,
    /// It is read.
    Reading,
    /// There is nothing to bring in, and why.
    Refused(String),
    /// What it would bring in. It outlives what it was chosen in.
    Offered(Arc<Offer>),
    /// So many entries came in.
    In(usize),
}

/// The stage, known to the parts of the page.
#[derive(Clone, Copy)]
struct Desk(RwSignal<Stage>);

impl Desk {
    /// Looks at bytes; nothing is written.
    fn read(self, bytes: &[u8]) {
        self.show(match import::read(bytes) {
            Ok(offer) => Stage::Offered(Arc::new(offer)),
            Err(error) => Stage::Refused(refused(error).to_owned()),
        });
    }

    /// Looks at a file, unless it is too large to be looked at.
    fn open(self, chosen: Option<Chosen>) {
        let Some(chosen) = chosen else { return };
        if chosen.size() > import::LONGEST {
            return self.show(Stage::Refused(refused(ImportError::TooLarge).to_owned()));
        }
        self.show(Stage::Reading);
        spawn_local(async move {
            match chosen.bytes().await {
                Some(bytes) => self.read(&bytes),
                None => self.show(Stage::Refused(say!(data_not_read).to_owned())),
            }
        });
    }

    /// The page may have been left meanwhile.
    fn show(self, stage: Stage) {
        drop(self.0.try_set(stage));
    }
}

/// The ways to choose it, and what came of that.
#[component]
pub fn Bringing() -> impl IntoView {
    let (recorder, desk) = (use_recorder(), Desk(RwSignal::default()));
    // What came in and was taken back is in the diary no more.
    let brought = Memo::new_with_compare(move |_| recorder.brought(), |before, now| before != now);
    Effect::new(move |_| {
        let gone = brought.with(Option::is_none);
        if gone && matches!(desk.0.get_untracked(), Stage::In(_)) {
            desk.show(Stage::Open);
        }
    });
    let shown = move || match desk.0.get() {
        Stage::Open => ().into_any(),
        Stage::Reading => view! { <p role="status">{say!(data_reading)}</p> }.into_any(),
        Stage::Refused(why) => view! {
            <p class="notice" role="alert" data-testid="refused">
                {why}
            </p>
        }
        .into_any(),
        Stage::Offered(offer) => view! { <Offered desk offer /> }.into_any(),
        Stage::In(count) => view! { <Done count /> }.into_any(),
    };
    let choosing = move || !matches!(desk.0.get(), Stage::Offered(_) | Stage::In(_));
    view! {
        <Show when=choosing>
            <Choose desk />
        </Show>
        <div class="stage" aria-live="polite">{shown}</div>
        // Not where the finger is that has just brought something in.
        <Show when=move || !matches!(desk.0.get(), Stage::In(_))>
            <LastImport />
        </Show>
    }
}

#[component]
fn Choose(desk: Desk) -> impl IntoView {
    let by_hand = RwSignal::new(false);
    let paste = move |_| {
        let pasting = clipboard::paste();
        spawn_local(async move {
            match pasting.await {
                Some(text) if text.trim().is_empty() => {
                    desk.show(Stage::Refused(say!(data_nothing_copied).to_owned()));
                }
                Some(text) => desk.read(text.as_bytes()),
                None => {
                    let _ = by_hand.try_set(true);
                }
            }
        });
    };
    view! {
        <section
            class="card drop"
            data-testid="drop"
            on:dragover=|event| event.prevent_default()
            on:drop=move |event| {
                event.prevent_default();
                desk.open(Chosen::dropped(&event));
            }
        >
            <div class="actions">
                <label class="button file" data-tone="main">
                    <input
                        type="file"
                        data-testid="file"
                        on:change=move |event| desk.open(Chosen::in_input(&event))
                    />
                    <span>{say!(data_choose_file)}</span>
                </label>
                <button type="button" data-testid="paste" on:click=paste>
                    {say!(data_paste)}
                </button>
            </div>
            <Show when=move || by_hand.get()>
                <label class="field">
                    <span class="label">{say!(data_paste_here)}</span>
                    <textarea
                        rows="3"
                        spellcheck="false"
                        data-testid="pasted"
                        on:input=move |event| desk.read(event_target_value(&event).as_bytes())
                    ></textarea>
                </label>
            </Show>
        </section>
    }
}

/// What it would bring in, and the two ways on.
#[component]
fn Offered(desk: Desk, offer: Arc<Offer>) -> impl IntoView {
    let recorder = use_recorder();
    let diary = recorder.diary();
    // It lives as long as this is shown.
    let offer = StoredValue::new(offer);
    let news = move || diary.with(|diary| offer.with_value(|offer| offer.news_to(diary)));
    let seen = Memo::new(move |_| {
        let news = news();
        let unreadable = offer.with_value(|offer| offer.unreadable);
        diary.with(|diary| preview(&news.entries, news.known, unreadable, diary))
    });
    let said = move || {
        let said = seen.with(|seen| seen.said.clone()).into_iter();
        said.map(|line| view! { <li>{line}</li> }).collect_view()
    };
    let bring = move |_| {
        let entries = untrack(news).entries;
        let count = entries.len();
        desk.show(match recorder.bring_in(entries) {
            Ok(()) => Stage::In(count),
            Err(error) => Stage::Refused(unwritten(error).to_owned()),
        });
    };
    view! {
        <section class="card" data-testid="preview-import">
            <h2>{say!(data_preview)}</h2>
            <ul class="said-of">{said}</ul>
            <div class="actions">
                <Show when=move || seen.with(|seen: &Preview| seen.news)>
                    <button type="button" data-tone="main" data-testid="bring-in" on:click=bring>
                        {move || {
                            if seen.with(|seen| seen.changes) {
                                say!(data_bring_in_changed)
                            } else {
                                say!(data_bring_in)
                            }
                        }}
                    </button>
                </Show>
                <button
                    type="button"
                    data-testid="leave"
                    on:click=move |_| desk.show(Stage::Open)
                >
                    {say!(data_leave)}
                </button>
            </div>
        </section>
    }
}

#[component]
fn Done(count: usize) -> impl IntoView {
    // The button that had the focus is gone.
    let node = NodeRef::<html::P>::new();
    node.on_load(|node| drop(node.focus()));
    view! {
        <p class="notice" role="status" tabindex="-1" node_ref=node data-testid="brought-in">
            {data::brought_in(count)}
        </p>
        <p class="quiet">{say!(data_can_go_back)}</p>
        <div class="actions">
            <a class="button" data-tone="main" data-testid="to-today" href=Route::Today.href()>
                {say!(to_today)}
            </a>
        </div>
    }
}
