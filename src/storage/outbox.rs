//! What the black box has yet to take. It is asynchronous and may fail, hang or be missing; the
//! journal only notes here what it did, and whoever holds the black box hands it on.

use super::pairs::Pairs;
use std::rc::Rc;

/// What becomes of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// This text stands under it.
    Put(String),
    /// It is taken away.
    Remove,
}

/// Changes to be made together or not at all.
#[derive(Debug, Clone)]
pub struct Batch {
    number: u32,
    changes: Rc<Pairs<Change>>,
}

impl Batch {
    /// The changes in the order of their keys, each key once.
    pub fn changes(&self) -> &[(String, Change)] {
        self.changes.as_slice()
    }
}

/// Changes that wait, and the batch of earlier ones that is under way. One at a time is, so that a
/// later change to a key never comes before an earlier one.
#[derive(Debug, Clone, Default)]
pub(super) struct Outbox {
    waiting: Pairs<Change>,
    under_way: Option<Batch>,
    batches: u32,
}

impl Outbox {
    pub(super) fn note(&mut self, key: &str, change: Change) {
        self.waiting.set(key, change);
    }

    /// Whether a key waits, or is under way.
    pub(super) fn holds(&self, key: &str) -> bool {
        let under_way = self.under_way.as_ref();
        self.waiting.get(key).is_some()
            || under_way.is_some_and(|batch| batch.changes.get(key).is_some())
    }

    /// What is to be handed on now: all that waits, unless a batch is under way.
    pub(super) fn take(&mut self) -> Option<Batch> {
        if self.under_way.is_some() || self.waiting.as_slice().is_empty() {
            return None;
        }
        self.batches += 1;
        let batch = Batch {
            number: self.batches,
            changes: Rc::new(std::mem::take(&mut self.waiting)),
        };
        self.under_way = Some(batch.clone());
        Some(batch)
    }

    /// Says what came of a batch. One that failed waits again, but for keys that have changed since.
    /// What is said of one that was given up comes too late; it does no harm, for its changes are
    /// made again.
    pub(super) fn settle(&mut self, batch: &Batch, kept: bool) {
        let settled = self.under_way.take_if(|known| known.number == batch.number);
        if let Some(failed) = settled.filter(|_| !kept) {
            for (key, change) in failed.changes() {
                if self.waiting.get(key).is_none() {
                    self.waiting.set(key, change.clone());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(text: &str) -> Change {
        Change::Put(text.to_owned())
    }

    #[test]
    fn one_batch_is_under_way_at_a_time() {
        let mut outbox = Outbox::default();
        assert!(outbox.take().is_none());
        outbox.note("a", put("1"));
        let first = outbox.take().expect("a batch");
        outbox.note("b", put("2"));
        assert!(outbox.take().is_none());
        assert!(outbox.holds("a") && outbox.holds("b"));
        outbox.settle(&first, true);
        assert!(!outbox.holds("a") && outbox.holds("b"));
        let second = outbox.take().expect("a batch");
        assert_eq!(second.changes(), [("b".to_owned(), put("2"))]);
    }

    #[test]
    fn what_failed_waits_again_and_does_not_undo_what_came_since() {
        let mut outbox = Outbox::default();
        outbox.note("a", put("1"));
        outbox.note("b", put("1"));
        let batch = outbox.take().expect("a batch");
        outbox.note("a", Change::Remove);
        for _ in 0..9 {
            // As often as it is said, it waits once.
            outbox.settle(&batch, false);
        }
        let again = outbox.take().expect("a batch");
        let expected = [("a".to_owned(), Change::Remove), ("b".to_owned(), put("1"))];
        assert_eq!(again.changes(), expected);
    }

    #[test]
    fn what_is_said_of_a_batch_that_was_given_up_is_not_heard() {
        let mut outbox = Outbox::default();
        outbox.note("a", put("1"));
        let hung = outbox.take().expect("a batch");
        outbox.settle(&hung, false);
        let second = outbox.take().expect("a batch");
        outbox.settle(&hung, true);
        assert!(outbox.holds("a"));
        outbox.settle(&second, true);
        assert!(!outbox.holds("a"));
    }
}
