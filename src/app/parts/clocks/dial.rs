//! The face of a clock, to be read from two metres, and its buttons, for one thumb.

use super::moves::Moves;
use super::stage::Stage;
use crate::browser::page;
use crate::view::route::Route;
use crate::view::watch::{Face, Form, Part, State, Tap};
use crate::view::words::say;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The button that matters most.
const MAIN: &str = "clock-main";

/// What a running clock shows.
#[component]
pub(super) fn Dial(stage: Stage, day: NaiveDate) -> impl IntoView {
    let face = Memo::new(move |_| stage.face());
    let part = move |pick: fn(&Face) -> String| {
        Memo::new(move |_| face.with(|face| face.as_ref().map(pick).unwrap_or_default()))
    };
    let (title, next) = (
        part(|face| face.title.clone()),
        part(|face| face.next.clone()),
    );
    let digits = part(|face| face.digits.clone());
    // They fill the width, whatever their number.
    let length = Memo::new(move |_| digits.with(String::len));
    let is_paused = Memo::new(move |_| {
        face.with(|face| {
            face.as_ref()
                .is_some_and(|face| face.state == State::Paused)
        })
    });
    let heading = Memo::new(move |_| {
        stage.asked.with(|asked| {
            asked
                .as_ref()
                .map(|asked| asked.name.clone())
                .unwrap_or_default()
        })
    });
    let moves = Memo::new(move |_| {
        face.with(|face| face.as_ref().map(|face| face.moves.clone()))
            .unwrap_or_default()
    });
    view! {
        <div class="dial-head">
            <a class="back" href=Route::Session(day).href() aria-label=say!(back_to_session) data-testid="clock-leave">
                "\u{2039}"
            </a>
            <h1 tabindex="-1" data-testid="clock-name">{heading}</h1>
            <p class="total" data-testid="clock-total">{part(|face| face.total.clone())}</p>
        </div>
        <div class="dial" data-state=move || if is_paused.get() { "paused" } else { "runs" }>
            <p class="heard" role="status">{part(|face| face.spoken.clone())}</p>
            <p class="halted">{move || is_paused.get().then(|| say!(clock_paused))}</p>
            <p class="part" data-testid="clock-part">{title}</p>
            <p class="digits" role="timer" data-length=length data-testid="clock-digits">{digits}</p>
            <p class="amount" data-testid="clock-amount">
                <span>{part(|face| face.amount.clone())}</span>
                <span>{part(|face| face.about.clone())}</span>
            </p>
            <Span face />
            <p class="pace" data-testid="clock-pace">{part(|face| face.pace.clone())}</p>
            <p class="band">{part(|face| face.band.clone())}</p>
            <p class="band" data-testid="clock-treadmill">{part(|face| face.treadmill.clone())}</p>
            <Moves moves />
        </div>
        <p class="next" data-testid="clock-next">{next}</p>
        <Buttons stage face />
    }
}

/// How much of the step is gone: the browser moves it, no code runs for it.
#[component]
fn Span(face: Memo<Option<Face>>) -> impl IntoView {
    // Another step is another bar; one that stands still is another, too.
    let key =
        Memo::new(move |_| face.with(|face| face.as_ref().map(|face| (face.step, face.state))));
    move || {
        let (_, state) = key.get()?;
        let (whole, gone) = face.with_untracked(|face| face.as_ref().map(|face| face.span))?;
        let (whole, gone) = (format!("{}ms", whole.max(1)), format!("-{gone}ms"));
        Some(view! {
            <div class="span" data-state=if state == State::Running { "running" } else { "still" } aria-hidden="true">
                <div style:animation-duration=whole style:animation-delay=gone></div>
            </div>
        })
    }
}

#[component]
fn Buttons(stage: Stage, face: Memo<Option<Face>>) -> impl IntoView {
    let state = Memo::new(move |_| face.with(|face| face.as_ref().map(|face| face.state)));
    let is_manual =
        Memo::new(move |_| face.with(|face| face.as_ref().is_some_and(|face| face.left.is_none())));
    let is_last =
        Memo::new(move |_| face.with(|face| face.as_ref().is_some_and(|face| face.is_last)));
    let is_ready = Memo::new(move |_| {
        face.with(|face| face.as_ref().is_some_and(|face| face.part == Part::Ready))
    });
    let count = Memo::new(move |_| face.with(|face| face.as_ref()?.count));
    let form = Memo::new(move |_| {
        stage
            .course
            .with(|course| course.as_ref().map(|course| course.form))
    });
    let can_undo = Memo::new(move |_| {
        stage.watch.with(|watch| {
            watch
                .as_ref()
                .is_some_and(|watch| watch.can_undo().is_some())
        })
    });
    let button = move |id: &'static str, name: &'static str, tap: Tap| {
        view! {
            <button type="button" data-testid=id on:click=move |_| stage.tap(tap)>
                {name}
            </button>
        }
    };
    let undo = move || {
        can_undo.get().then(|| {
            view! {
                <button type="button" data-testid="clock-undo" on:click=move |_| stage.undo()>
                    {say!(undo)}
                </button>
            }
        })
    };
    // Who has paused is at the way on, not at the end that stands where the pause was. Other
    // buttons come by themselves, too, and may take the focus of those before with them.
    Effect::watch(
        move || (state.get(), is_manual.get()),
        |(now, _), before, _| {
            let is_told = before.is_some_and(|(was, _)| was != now);
            request_animation_frame(move || {
                if is_told {
                    page::focus(MAIN);
                } else {
                    page::refocus(MAIN);
                }
            });
        },
        false,
    );
    move || {
        match (state.get(), form.get()) {
        (Some(State::Paused), _) => view! {
            <div class="thumb">
                <button type="button" data-tone="main" id=MAIN data-testid="clock-resume" on:click=move |_| stage.tap(Tap::Resume)>
                    {say!(clock_resume)}
                </button>
                {button("clock-end", say!(clock_end), Tap::End)}
            </div>
        }
        .into_any(),
        // A hold has no time for questions: it is let go of.
        (_, Some(Form::Hold)) => view! {
            <div class="thumb">
                <button type="button" data-tone="main" id=MAIN data-testid="clock-end" on:click=move |_| stage.tap(Tap::End)>
                    {move || if is_ready.get() { say!(cancel) } else { say!(clock_let_go) }}
                </button>
            </div>
        }
        .into_any(),
        _ if count.get().is_some() => view! {
            <div class="thumb">
                <button type="button" class="round" data-tone="main" id=MAIN data-testid="clock-round" on:click=move |_| stage.tap(Tap::Round)>
                    <span class="counted" data-testid="clock-counted">
                        {move || count.get().map(|(done, _)| done)}
                    </span>
                    <span>{move || count.get().map(|(_, asked)| say!(clock_of_rounds, rounds = asked))}</span>
                    <small>{say!(clock_tap_round)}</small>
                </button>
                {button("clock-pause", say!(clock_pause), Tap::Pause)}
                {undo}
            </div>
        }
        .into_any(),
        _ if is_manual.get() => view! {
            <div class="thumb">
                <button type="button" data-tone="main" id=MAIN data-testid="clock-next-step" on:click=move |_| stage.tap(Tap::Next)>
                    {move || if is_last.get() { say!(done) } else { say!(clock_next_step) }}
                </button>
                {button("clock-pause", say!(clock_pause), Tap::Pause)}
                {undo}
            </div>
        }
        .into_any(),
        _ => view! {
            <div class="thumb">
                <button type="button" data-tone="main" id=MAIN data-testid="clock-pause" on:click=move |_| stage.tap(Tap::Pause)>
                    {say!(clock_pause)}
                </button>
                {button("clock-next-step", say!(clock_skip_step), Tap::Next)}
                {undo}
            </div>
        }
        .into_any(),
    }
    }
}
