//! The rest after a set: how much of it is left, and what comes next.

use super::ring;
use super::ticker::Ticker;
use crate::app::navigation::use_route;
use crate::app::record::use_recorder;
use crate::browser::kept;
use crate::browser::wake_lock::Screen;
use crate::training::units::Duration;
use crate::view::rest::{self, Adjusted, Rest, Stands};
use crate::view::route::Route;
use crate::view::words::say;
use leptos::prelude::*;

/// Where a change of the rest is kept.
const REST: &str = "rest";
/// Where it is kept that the athlete knows what a page cannot do.
const TOLD: &str = "told";
/// A rest that ended longer ago, in seconds, while nobody could hear it is not rung for.
const LATE: u32 = 5;

/// The bar of a rest, while there is one and for a while after.
#[component]
pub(super) fn RestBar(screen: RwSignal<Option<Screen>>) -> impl IntoView {
    let (diary, route) = (use_recorder().diary(), use_route());
    let adjusted = RwSignal::new(kept::get(REST).as_deref().and_then(Adjusted::read));
    let rest = Memo::new(move |_| diary.with(|diary| rest::rest(diary, adjusted.get())));
    let stands_at =
        move |now| rest.with(|rest| rest.as_ref().map_or(Stands::Gone, |rest| rest.at(now)));
    let wait = move |now, is_hidden| match (stands_at(now), is_hidden) {
        (Stands::Gone, _) | (Stands::Over(_), true) => None,
        (Stands::Left(left), true) => Some(i64::from(left) * 1_000 - now.rem_euclid(1_000)),
        _ => Some(i64::from(Rest::until_change(now))),
    };
    // A rest is counted from a set's own moment, which no setting of the clock moves.
    let ticker = Ticker::new(wait, |_| ());
    let stands = Memo::new(move |_| stands_at(ticker.now()));
    let next = Memo::new(move |_| {
        rest.with(|rest| {
            rest.as_ref()
                .map(|rest| rest.next.clone())
                .unwrap_or_default()
        })
    });
    Effect::new(move |before: Option<(Option<_>, Stands)>| {
        let (of, now) = (
            rest.with(|rest| rest.as_ref().map(|rest| rest.of)),
            stands.get(),
        );
        if let (Some((was_of, Stands::Left(_))), Stands::Over(..=LATE)) = (before, now)
            && was_of == of
            // Another clock is listened to now.
            && !matches!(route.get_untracked(), Route::Clock(..))
        {
            ring::ring(say!(rest_over), &next.get_untracked());
        }
        (of, now)
    });
    let change = move |make: fn(&Rest) -> Adjusted| {
        if let Some(changed) = rest.with_untracked(|rest| rest.as_ref().map(make)) {
            kept::set(REST, &changed.text());
            adjusted.set(Some(changed));
        }
    };
    let is_shown = Memo::new(move |_| stands.get() != Stands::Gone);
    let is_over = Memo::new(move |_| matches!(stands.get(), Stands::Over(_)));
    let digits = move || match stands.get() {
        Stands::Left(left) => Duration::from_seconds(left).to_string(),
        Stands::Over(over) => format!("+{}", Duration::from_seconds(over)),
        Stands::Gone => String::new(),
    };
    view! {
        <Show when=move || is_shown.get()>
            <section
                class="rest-bar"
                data-testid="rest-bar"
                data-state=move || if is_over.get() { "over" } else { "left" }
                aria-label=say!(rest_clock)
            >
                <Progress rest />
                <p class="digits" role="timer" data-testid="rest-left">{digits}</p>
                <div class="steps-of-rest">
                    <Show when=move || !is_over.get()>
                        <button type="button" aria-label=say!(rest_shorter) data-testid="rest-less" on:click=move |_| change(|rest| rest.stepped(false))>
                            "\u{2212}15"
                        </button>
                        <button type="button" aria-label=say!(rest_longer) data-testid="rest-more" on:click=move |_| change(|rest| rest.stepped(true))>
                            "+15"
                        </button>
                    </Show>
                    <button type="button" data-testid="rest-skip" on:click=move |_| change(Rest::skipped)>
                        {move || if is_over.get() { say!(rest_hide) } else { say!(rest_skip) }}
                    </button>
                </div>
                <p class="next" data-testid="rest-next">
                    <span role="status">{move || is_over.get().then_some(say!(rest_over))}</span>
                    {move || is_over.get().then_some(" \u{b7} ")}
                    {next}
                </p>
                <Word screen />
            </section>
        </Show>
    }
}

/// How much of it is gone: the browser moves it, no code runs for it.
#[component]
fn Progress(rest: Memo<Option<Rest>>) -> impl IntoView {
    // Another length is another bar.
    move || {
        rest.with(|rest| {
            rest.as_ref().map(|rest| {
                let gone = crate::browser::clock::milliseconds() - rest.from * 1_000;
                let (whole, gone) = (format!("{}s", rest.whole()), format!("-{}ms", gone.max(0)));
                view! {
                    <div class="gone" aria-hidden="true">
                        <div style:animation-duration=whole style:animation-delay=gone></div>
                    </div>
                }
            })
        })
    }
}

/// What a page cannot do, once; after that what this browser does not.
#[component]
fn Word(screen: RwSignal<Option<Screen>>) -> impl IntoView {
    let told = RwSignal::new(kept::get(TOLD).is_some());
    move || {
        if !told.get() {
            return view! {
                <div class="told" role="note" data-testid="rest-told">
                    <p>{say!(clock_locked)}</p>
                    <button
                        type="button"
                        data-testid="rest-understood"
                        on:click=move |_| {
                            kept::set(TOLD, "locked");
                            told.set(true);
                        }
                    >
                        {say!(understood)}
                    </button>
                </div>
            }
            .into_any();
        }
        let text = match screen.get() {
            Some(Screen::Absent) => say!(screen_absent),
            Some(Screen::Refused) => say!(screen_refused),
            Some(Screen::Kept) | None => return ().into_any(),
        };
        view! { <p class="quiet" role="note" data-testid="screen-word">{text}</p> }.into_any()
    }
}
