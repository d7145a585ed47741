//! The audit: how much of a history was training, mark by mark, and a program made of it.

use crate::app::coached::use_coached;
use crate::app::navigation::go;
use crate::app::record::use_recorder;
use crate::app::today::use_today;
use crate::coach::audit::Span;
use crate::diary::Diary;
use crate::view::audit::{self, AuditView, Judged, MarkView, PictureView, RowView};
use crate::view::progress::Topic;
use crate::view::route::Route;
use crate::view::setup::Step;
use crate::view::words::say;
use leptos::prelude::*;

/// The verdict first, then what a coach would say, then what it is drawn from.
#[component]
pub fn Audit() -> impl IntoView {
    let (diary, today) = (use_recorder().diary(), use_today());
    let span = RwSignal::new(Span::Recent);
    let found = Memo::new(move |_| {
        let today = today.get();
        diary.with(|diary| audit::view(diary, today, span.get()))
    });
    let reaches = Memo::new(move |_| diary.with(|diary| audit::reaches(diary, today.get())));
    let body = move || match found.get() {
        AuditView::Judged(judged) => view! { <Verdict judged=*judged /> }.into_any(),
        AuditView::TooLittle(why) => {
            view! { <p class="notice" data-testid="too-little">{why}</p> }.into_any()
        }
    };
    view! {
        <div class="page audit" data-testid="audit">
            <h1 tabindex="-1">{say!(audit)}</h1>
            <Show when=move || reaches.get()>
                <fieldset class="keys reach" data-testid="reach">
                    <legend class="heard">{say!(audit_reach)}</legend>
                    <Back to=Span::Recent name=say!(audit_recent) span />
                    <Back to=Span::Whole name=say!(audit_whole) span />
                </fieldset>
            </Show>
            {body}
            <Foot />
        </div>
    }
}

#[component]
fn Back(to: Span, name: &'static str, span: RwSignal<Span>) -> impl IntoView {
    view! {
        <label class="key">
            <input
                type="radio"
                name="span"
                data-testid=format!("span-{to:?}").to_ascii_lowercase()
                prop:checked=move || span.get() == to
                on:change=move |_| span.set(to)
            />
            <span>{name}</span>
        </label>
    }
}

#[component]
fn Verdict(judged: Judged) -> impl IntoView {
    let said = [
        ("good", say!(audit_good), judged.good),
        ("cost", say!(audit_cost), judged.cost.to_owned()),
        ("next", say!(audit_next), judged.next.to_owned()),
    ];
    let said = said.map(|(code, name, text)| {
        view! {
            <div data-testid=code>
                <dt>{name}</dt>
                <dd>{text}</dd>
            </div>
        }
    });
    let share = f64::from(judged.score) / 100.0;
    let silent = judged
        .silent
        .map(|silent| view! { <p class="quiet" data-testid="silent">{silent}</p> });
    let marks = judged.marks.into_iter();
    view! {
        <section class="card verdict" data-testid="verdict">
            <p class="score">
                <strong data-testid="score" data-score=judged.score>{judged.of}</strong>
            </p>
            <div class="share" aria-hidden="true" style:--share=share.to_string()></div>
            <h2>{judged.verdict}</h2>
            <p class="quiet">{judged.days}</p>
            <dl class="told">{said}</dl>
        </section>
        <Picture picture=judged.picture />
        <section class="mark-list">
            <h2>{say!(audit_marks)}</h2>
            <p class="quiet" data-testid="sum">{judged.sum}</p>
            <ul class="cards">{marks.map(|mark| view! { <Mark mark /> }).collect_view()}</ul>
            {silent}
        </section>
    }
}

#[component]
fn Mark(mark: MarkView) -> impl IntoView {
    let more = mark.more.into_iter().map(|line| view! { <li>{line}</li> });
    let more: Vec<_> = more.collect();
    let more = (!more.is_empty()).then(|| view! { <ul class="more-of-it">{more}</ul> });
    view! {
        <li class="card mark-card" data-testid=format!("mark-{}", mark.code)>
            <div class="named">
                <h3>{mark.name}</h3>
                <span class="points">{mark.points}</span>
            </div>
            <div class="share" aria-hidden="true" style:--share=mark.share.to_string()></div>
            <p>{mark.says}</p>
            {more}
        </li>
    }
}

#[component]
fn Picture(picture: PictureView) -> impl IntoView {
    let others = (!picture.others.is_empty())
        .then(|| view! { <p class="quiet" data-testid="others">{picture.others}</p> });
    let rows = picture.rows.into_iter().map(|row| view! { <Row row /> });
    view! {
        <figure class="card woven" data-testid="picture" style:--weeks=picture.weeks.to_string()>
            <figcaption>
                <h2>{say!(audit_picture)}</h2>
                <p class="quiet">{say!(audit_picture_how)}</p>
            </figcaption>
            <ul class="threads">{rows.collect_view()}</ul>
            <p class="ends quiet" aria-hidden="true">
                <span>{picture.ends.0}</span>
                <span>{picture.ends.1}</span>
            </p>
            {others}
        </figure>
    }
}

#[component]
fn Row(row: RowView) -> impl IntoView {
    let cells = row.done.into_iter();
    let cells = cells.map(|done| view! { <i data-done=done.then_some("")></i> });
    view! {
        <li>
            <span class="heard">{row.says}</span>
            <span class="thread-name" aria-hidden="true">{row.name}</span>
            <span class="thread" aria-hidden="true">{cells.collect_view()}</span>
        </li>
    }
}

/// The way to a program of it; for who has one, back to where they came from.
#[component]
fn Foot() -> impl IntoView {
    let coached = use_coached();
    let has_program = Memo::new(move |_| coached.state().is_some());
    move || {
        if has_program.get() {
            view! {
                <div class="actions">
                    <a
                        class="button"
                        data-testid="to-progress"
                        href=Route::Progress(Topic::default()).href()
                    >
                        {say!(progress)}
                    </a>
                </div>
            }
            .into_any()
        } else {
            view! { <Make /> }.into_any()
        }
    }
}

#[component]
fn Make() -> impl IntoView {
    let (recorder, today) = (use_recorder(), use_today());
    let diary = recorder.diary();
    let count = Memo::new(move |_| diary.with(|diary| audit::answers(diary, today.get()).len()));
    let make = move |_| {
        let today = today.get_untracked();
        for answered in diary.with_untracked(|diary| audit::answers(diary, today)) {
            recorder.record(answered);
        }
        let answers = diary.with_untracked(Diary::answers);
        go(Route::Setup(Step::resume(&answers, today)));
    };
    view! {
        <section class="card make">
            <p data-testid="offer">{move || audit::offer(count.get())}</p>
            <button type="button" data-tone="main" data-testid="make" on:click=make>
                {say!(audit_make)}
            </button>
        </section>
    }
}
