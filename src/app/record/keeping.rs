//! What the black box has: it is opened beside the store, brought together with it, and gets all
//! that the store gets.

use super::Recorder;
use crate::browser::{BlackBox, NoBlackBox};
use crate::diary::{Diary, EntryId};
use crate::storage::{Batch, Journal, OpenError, StoreError};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::rc::Rc;
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
    black_box: StoredValue<Option<BlackBox>, LocalStorage>,
    is_opening: StoredValue<bool>,
    safety: RwSignal<Safety>,
    /// Something waits for it, or waits no more.
    changed: Trigger,
}

impl Default for Keeping {
    fn default() -> Self {
        Self {
            black_box: StoredValue::new_local(None),
            is_opening: StoredValue::new(false),
            safety: RwSignal::new(Safety::Opening),
            changed: Trigger::new(),
        }
    }
}

impl Keeping {
    fn say(self, safety: Safety) {
        if self.safety.get_untracked() != safety {
            self.safety.set(safety);
        }
    }
}

impl Recorder {
    /// Whether the black box keeps what is logged.
    pub fn safety(self) -> Safety {
        self.keeping.safety.get()
    }

    /// Whether an entry is where it will be kept: in the black box, or in the store alone where
    /// there is no black box. Not known before the black box has answered.
    pub fn is_kept(self, entry: EntryId) -> Option<bool> {
        self.keeping.changed.track();
        match self.keeping.safety.get() {
            Safety::Absent => Some(
                !self
                    .unsaved
                    .with(|unsaved| unsaved.iter().any(|known| known.id == entry)),
            ),
            Safety::Opening => None,
            Safety::Safe | Safety::Failing => {
                Some(!self.journal.with_value(|journal| journal.awaits(entry)))
            }
        }
    }

    pub(super) fn open_black_box(self) {
        let keeping = self.keeping;
        if keeping.is_opening.get_value() {
            return;
        }
        keeping.is_opening.set_value(true);
        set_timeout(
            move || {
                if keeping.is_opening.get_value() {
                    keeping.say(Safety::Failing);
                }
            },
            PATIENCE,
        );
        spawn_local(async move {
            let safety = self.meet_black_box().await;
            keeping.is_opening.set_value(false);
            // One that was there once is not absent.
            let was_there = keeping.safety.get_untracked() == Safety::Failing;
            keeping.say(match safety {
                Safety::Absent if was_there => Safety::Failing,
                safety => safety,
            });
            keeping.changed.notify();
            self.hand_on_to_open();
        });
    }

    async fn meet_black_box(self) -> Safety {
        let black_box = match BlackBox::open().await {
            Ok(black_box) => black_box,
            Err(NoBlackBox::Denied) => return Safety::Absent,
            Err(NoBlackBox::Failed) => return Safety::Failing,
        };
        let Some(there) = black_box.all().await else {
            return Safety::Failing;
        };
        if !self.reconcile(there) {
            return Safety::Failing;
        }
        self.keeping.black_box.set_value(Some(black_box));
        Safety::Safe
    }

    /// Brings the store and the black box together. Says whether that went well.
    fn reconcile(self, there: Vec<(String, String)>) -> bool {
        let restored = match self.journal.with_value(|journal| journal.reconcile(there)) {
            Ok(restored) => restored,
            Err(error) => {
                self.trouble.set(Some(error));
                // What is newer is shown and not written: nothing is the matter with the box.
                return error == OpenError::Newer;
            }
        };
        if restored.undone {
            self.load();
        }
        self.boxed_damage.set(restored.damage);
        let before = self.diary.with_untracked(Diary::len);
        if !restored.entries.is_empty() {
            self.diary.update(|diary| diary.extend(restored.entries));
        }
        let gained = self.diary.with_untracked(Diary::len) - before;
        let unkept = restored.unkept.len();
        if unkept > 0 {
            // They are as those that the store refused a moment ago.
            self.unsaved.update(|unsaved| {
                let known: Vec<_> = unsaved.iter().map(|entry| entry.id).collect();
                let unkept = restored.unkept.into_iter();
                unsaved.extend(unkept.filter(|entry| !known.contains(&entry.id)));
            });
            self.trouble.set(Some(StoreError::NotStored.into()));
        }
        // Where the store is closed, all of it always comes from the black box.
        let is_closed = self.trouble.get_untracked() == Some(StoreError::Blocked.into());
        if gained > unkept && !is_closed {
            self.restored.update(|count| *count += gained - unkept);
        }
        self.stand_by();
        true
    }

    /// Hands on what the black box has yet to take; one that has failed is tried once more.
    pub fn hand_on(self) {
        self.keeping.changed.notify();
        let is_open = self.keeping.black_box.with_value(Option::is_some);
        if is_open {
            self.hand_on_to_open();
        } else if self.keeping.safety.get_untracked() == Safety::Failing {
            self.open_black_box();
        }
    }

    fn hand_on_to_open(self) {
        let keeping = self.keeping;
        let Some(black_box) = keeping.black_box.get_value() else {
            return;
        };
        let Some(batch) = self.journal.with_value(Journal::outgoing) else {
            return;
        };
        // No page owns it: the one that recorded may be gone before the answer comes.
        let is_settled = Rc::new(Cell::new(false));
        let (late, is_late) = (batch.clone(), Rc::clone(&is_settled));
        set_timeout(
            move || {
                if !is_late.replace(true) {
                    self.settle(&late, false);
                }
            },
            PATIENCE,
        );
        spawn_local(async move {
            let kept = black_box.take(&batch).await;
            if !is_settled.replace(true) {
                self.settle(&batch, kept);
            }
        });
    }

    fn settle(self, batch: &Batch, kept: bool) {
        self.journal
            .with_value(|journal| journal.settle(batch, kept));
        self.keeping.changed.notify();
        if kept {
            self.keeping.say(Safety::Safe);
            self.hand_on_to_open();
        } else {
            // It is opened anew with what is recorded next, or when the athlete comes back.
            self.keeping.black_box.set_value(None);
            self.keeping.say(Safety::Failing);
        }
    }
}
