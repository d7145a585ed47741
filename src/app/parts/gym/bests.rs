//! What a session was first in, and a picture of it.

use crate::app::coached::use_coached;
use crate::browser::canvas::{self, Look, Photo};
use crate::browser::file::Chosen;
use crate::diary::SessionKey;
use crate::view::bests::{self, BestView, Celebration};
use crate::view::words::{bests as words, say};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Lines of a picture.
type Lines = Vec<(Look, String)>;

/// The bests of a session, quietly; nothing where there are none.
#[component]
pub fn Bests(key: SessionKey) -> impl IntoView {
    let shown = use_coached().derive(move |standing, _| bests::celebration(standing, key));
    move || {
        shown.get().map(|shown| {
            view! {
                <section class="card bests" data-testid="bests">
                    <h2>{say!(best_title)}</h2>
                    <ul>{shown.bests.clone().into_iter().map(best).collect_view()}</ul>
                    <Picture shown />
                </section>
            }
        })
    }
}

fn best(best: BestView) -> impl IntoView {
    view! {
        <li>
            <span class="of">{best.of}</span>
            <strong>{best.text}</strong>
            <small>{best.before}</small>
        </li>
    }
}

/// A picture with what is ticked in it, and nothing else.
#[component]
fn Picture(shown: Celebration) -> impl IntoView {
    let node = NodeRef::<html::Canvas>::new();
    let photo = RwSignal::new_local(None::<Photo>);
    let failed = RwSignal::new(false);
    // What there is to tick; what was best is in it until it is taken out.
    let mut parts: Vec<(String, bool, Lines)> = shown
        .bests
        .into_iter()
        .map(|best| {
            let name = format!("{}: {}", best.of, best.text);
            (
                name,
                true,
                vec![(Look::Over, best.of), (Look::Large, best.text)],
            )
        })
        .collect();
    for text in [shown.purpose, shown.day] {
        parts.push((text.clone(), false, vec![(Look::Quiet, text)]));
    }
    let rung = vec![(Look::Quiet, words::NAME.to_owned())];
    parts.push((say!(picture_name).to_owned(), false, rung));
    let parts: Vec<_> = parts
        .into_iter()
        .map(|(name, ticked, lines)| (name, RwSignal::new(ticked), lines))
        .collect();
    let lines = {
        let parts: Vec<_> = parts
            .iter()
            .map(|(_, ticked, lines)| (*ticked, lines.clone()))
            .collect();
        Memo::new(move |_| {
            let ticked = parts.iter().filter(|(ticked, _)| ticked.get());
            ticked
                .flat_map(|(_, lines)| lines.clone())
                .collect::<Vec<_>>()
        })
    };
    Effect::new(move |_| {
        if let Some(canvas) = node.get() {
            let drawn = lines
                .with(|lines| photo.with(|photo| canvas::draw(&canvas, lines, photo.as_ref())));
            failed.set(!drawn);
        }
    });
    let choose = move |event| {
        if let Some(chosen) = Chosen::in_input(&event).into_iter().next() {
            spawn_local(async move {
                let found = Photo::of(chosen).await;
                failed.set(found.is_none());
                photo.set(found);
            });
        }
    };
    let give = move |shares: bool| {
        if let Some(canvas) = node.get_untracked() {
            spawn_local(async move {
                let done = if shares {
                    canvas::share(canvas, words::FILE).await
                } else {
                    canvas::keep(canvas, words::FILE).await
                };
                failed.set(!done);
            });
        }
    };
    let ticks = parts
        .into_iter()
        .enumerate()
        .map(|(place, (name, ticked, _))| {
            view! {
                <label class="check">
                    <input
                        type="checkbox"
                        data-testid=format!("in-picture-{place}")
                        prop:checked=ticked
                        on:change=move |event| ticked.set(event_target_checked(&event))
                    />
                    <span>{name}</span>
                </label>
            }
        });
    let alt = move || {
        lines.with(|lines| {
            let texts: Vec<_> = lines.iter().map(|(_, text)| text.as_str()).collect();
            texts.join(", ")
        })
    };
    view! {
        <details class="picture" data-testid="picture">
            <summary>{say!(picture_make)}</summary>
            <canvas node_ref=node role="img" aria-label=alt data-testid="canvas"></canvas>
            <fieldset>
                <legend class="label">{say!(picture_parts)}</legend>
                {ticks.collect_view()}
            </fieldset>
            <div class="actions">
                <button type="button" data-tone="main" data-testid="share-picture" on:click=move |_| give(true)>
                    {say!(picture_share)}
                </button>
                <button type="button" data-testid="keep-picture" on:click=move |_| give(false)>
                    {say!(picture_keep)}
                </button>
                <label class="button file">
                    {say!(picture_photo)}
                    <input type="file" accept="image/*" data-testid="photo" on:change=choose />
                </label>
            </div>
            <Show when=move || photo.with(Option::is_some)>
                <button type="button" data-testid="no-photo" on:click=move |_| photo.set(None)>
                    {say!(picture_no_photo)}
                </button>
            </Show>
            <Show when=move || failed.get()>
                <p class="fault" role="alert">{say!(picture_failed)}</p>
            </Show>
        </details>
    }
}
