//! One line to log: a tap for "as prescribed", another to say otherwise.

use super::{Opened, use_sheet};
use crate::app::logging;
use crate::app::record::{Safety, use_recorder};
use crate::diary::{Body, EntryId, LineRef};
use crate::storage::OpenError;
use crate::view::session::{LineView, SlotView};
use crate::view::words::{self, say};
use leptos::prelude::*;

/// A row: what it is, and its two buttons.
#[component]
pub(super) fn LineRow(at: LineRef, card: Memo<Option<SlotView>>) -> impl IntoView {
    let (recorder, sheet) = (use_recorder(), use_sheet());
    let line = Memo::new(move |_| {
        card.with(|slot| {
            let lines = &slot.as_ref()?.lines;
            lines.iter().find(|line| line.at == at).cloned()
        })
    });
    let part = move |pick: fn(&LineView) -> String| {
        Memo::new(move |_| line.with(|line| line.as_ref().map(pick).unwrap_or_default()))
    };
    let (name, text) = (
        part(|line| line.name.clone()),
        part(|line| line.text.clone()),
    );
    let word = part(|line| line.word().to_owned());
    let state = Memo::new(move |_| line.with(|line| line.as_ref().map_or("todo", LineView::state)));
    // A line is safe once the black box has it.
    let entry = Memo::new(move |_| line.with(|line| line.as_ref()?.done.map(|(entry, _)| entry)));
    let saved = Memo::new(move |_| recorder.is_kept(entry.get()?));
    // Where there is no black box it is on its way nowhere.
    let kept = Memo::new(move |_| match (saved.get()?, recorder.safety()) {
        (true, _) => Some("true"),
        (false, Safety::Absent) => Some("not"),
        (false, _) => Some("false"),
    });
    // A session that lies ahead can be looked at, not logged; so can one of a newer version.
    let shut = move || sheet.is_ahead() || recorder.trouble() == Some(OpenError::Newer);
    let done = move |_| {
        let prescribed = line.with_untracked(|line| {
            let asks = |line: &LineView| line.open && line.done.is_none();
            line.as_ref()
                .filter(|line| !asks(line))
                .map(|line| line.prescribed)
        });
        match (prescribed, sheet.given()) {
            (Some(prescribed), Some(given)) => {
                logging::as_prescribed(recorder, at, &given, prescribed);
                sheet.last.set(Some(at));
            }
            // How many were good, or in what time, is asked.
            _ => sheet.opened.set(Some(Opened::Line(at))),
        }
    };
    let place = format!("{}-{}", at.slot, at.line);
    view! {
        <li
            class="line"
            data-state=state
            data-saved=kept
            data-testid=format!("row-{place}")
        >
            <button
                type="button"
                class="edit"
                disabled=shut
                aria-label=move || words::edit_line(&name.get(), &text.get())
                data-testid=format!("edit-{place}")
                on:click=move |_| sheet.opened.set(Some(Opened::Line(at)))
            >
                <span class="name">{name}</span>
                <span class="text">{text}</span>
                <svg aria-hidden="true">
                    <use href="#mark-edit" />
                </svg>
            </button>
            <Undo at entry />
            <button
                type="button"
                class="done"
                disabled=shut
                aria-pressed=move || if state.get() == "todo" { "false" } else { "true" }
                aria-label=move || words::done_line(&word.get(), &name.get(), &text.get())
                data-testid=format!("line-{place}")
                data-state=state
                on:click=done
            >
                <svg aria-hidden="true">
                    <use href=move || if state.get() == "missed" { "#mark-missed" } else { "#mark-done" } />
                </svg>
                <span>
                    {move || match kept.get() {
                        Some("not") => say!(not_saved).to_owned(),
                        Some("false") => say!(saving).to_owned(),
                        _ => word.get(),
                    }}
                </span>
            </button>
        </li>
    }
}

/// Takes back the line that was logged last, where it stands.
#[component]
fn Undo(at: LineRef, entry: Memo<Option<EntryId>>) -> impl IntoView {
    let (recorder, sheet) = (use_recorder(), use_sheet());
    let undone = Memo::new(move |_| entry.get().filter(|_| sheet.last.get() == Some(at)));
    move || {
        undone.get().map(|entry| {
            let take_back = move |_| {
                recorder.record(Body::Retracted { entry });
                sheet.last.set(None);
            };
            view! {
                <button
                    type="button"
                    class="undo"
                    data-testid=format!("undo-{}-{}", at.slot, at.line)
                    on:click=take_back
                >
                    {say!(undo)}
                </button>
            }
        })
    }
}
