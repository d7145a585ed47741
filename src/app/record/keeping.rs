//! What the black box has: it is opened beside the store, brought together with it, and gets all
//! that the store gets.

use super::Recorder;
use crate::browser::BlackBox;
use crate::diary::{Diary, EntryId};
use crate::storage::{Batch, Journal, OpenError};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// How long the black box may take before that is told.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether the black box keeps what is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Safety {
    /// It has not answered yet.
    Opening,
    /// It does: what it has is on the disk.
    Safe,
    /// It fails or does not answer. What it lacks waits.
    Failing,
    /// This browser has none for this page.
    Absent,
}

/// The black box, and what it has yet to take.
#[derive(Clone, Copy)]
pub(super) struct Keeping {
    open: StoredValue<Option<BlackBox>, LocalStorage>,
    safety: RwSignal<Safety>,
    awaited: RwSignal<Vec<EntryId>>,
}

impl Default for Keeping {
    fn default() -> Self {
        Self {
            open: StoredValue::new_local(None),
            safety: RwSignal::new(Safety::Opening),
            awaited: RwSignal::new(Vec::new()),
        }
    }
}

impl Keeping {
    pub(super) fn await_entry(self, entry: EntryId) {
        self.awaited.update(|awaited| awaited.push(entry));
    }

    fn say(self, safety: Safety) {
        if self.safety.get_untracked() != safety {
            self.safety.set(safety);
        }
    }

    /// Says after a while that it does not answer, unless `has_answered` by then.
    fn lose_patience(self, safety: Safety, has_answered: impl Fn() -> bool + 'static) {
        set_timeout(
            move || {
                if !has_answered() {
                    self.say(safety);
                }
            },
            PATIENCE,
        );
    }
}

impl Recorder {
    /// Whether the black box keeps what is logged.
    pub fn safety(self) -> Safety {
        self.keeping.safety.get()
    }

    /// Whether an entry is where it will be kept: in the black box, or in the store alone where
    /// there is no black box.
    pub fn is_kept(self, entry: EntryId) -> bool {
        self.keeping.safety.get() == Safety::Absent
            || self
                .keeping
                .awaited
                .with(|awaited| !awaited.contains(&entry))
    }

    pub(super) fn open_black_box(self) {
        let keeping = self.keeping;
        keeping.lose_patience(Safety::Absent, move || {
            keeping.safety.get_untracked() != Safety::Opening
        });
        spawn_local(async move {
            let Some(black_box) = BlackBox::open().await else {
                return keeping.say(Safety::Absent);
            };
            let Some(there) = black_box.all().await else {
                return keeping.say(Safety::Failing);
            };
            self.reconcile(there);
            keeping.open.set_value(Some(black_box));
            keeping.say(Safety::Safe);
            self.hand_on();
        });
    }

    fn reconcile(self, there: Vec<(String, String)>) {
        let restored = match self.journal.with_value(|journal| journal.reconcile(there)) {
            Ok(restored) => restored,
            // What is newer has been told of already.
            Err(OpenError::Newer) => return,
            Err(error) => return self.trouble.set(Some(error)),
        };
        if restored.read_only.is_some() {
            self.trouble.set(restored.read_only);
        }
        if restored.undone {
            self.load();
        }
        self.damage.update(|damage| damage.extend(restored.damage));
        let before = self.diary.with_untracked(|diary| diary.entries().count());
        if !restored.entries.is_empty() {
            self.diary.update(|diary| {
                restored
                    .entries
                    .into_iter()
                    .for_each(|entry| diary.add(entry));
            });
        }
        let after = self
            .diary
            .with_untracked(|diary: &Diary| diary.entries().count());
        self.restored.set(after.saturating_sub(before));
    }

    /// Hands on what the black box has yet to take; one that has failed is tried once more.
    pub fn hand_on(self) {
        let keeping = self.keeping;
        let Some(black_box) = keeping.open.get_value() else {
            if keeping.safety.get_untracked() == Safety::Failing {
                self.open_black_box();
            }
            return;
        };
        let Some(batch) = self.journal.with_value(Journal::outgoing) else {
            return;
        };
        // What was recorded up to now is in this batch.
        let count = keeping.awaited.with_untracked(Vec::len);
        spawn_local(async move {
            let answered = StoredValue::new(false);
            keeping.lose_patience(Safety::Failing, move || {
                answered.try_get_value().unwrap_or(true)
            });
            let kept = black_box.take(&batch).await;
            answered.set_value(true);
            self.settle(batch, kept, count);
        });
    }

    fn settle(self, batch: Batch, kept: bool, count: usize) {
        self.journal
            .with_value(|journal| journal.settle(batch, kept));
        if kept {
            if count > 0 {
                self.keeping
                    .awaited
                    .update(|awaited| drop(awaited.drain(..count)));
            }
            self.keeping.say(Safety::Safe);
            self.hand_on();
        } else {
            // It is opened anew with what is recorded next, or when the athlete comes back.
            self.keeping.open.set_value(None);
            self.keeping.say(Safety::Failing);
        }
    }
}
