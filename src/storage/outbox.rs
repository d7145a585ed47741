//! What the black box has yet to take. It is asynchronous and may fail, hang or be missing; the
//! journal only notes here what it did, and whoever holds the black box hands it on.

/// What becomes of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// This text stands under it.
    Put(String),
    /// It is taken away.
    Remove,
}

/// Changes to be made together, in their order, or not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch(Vec<(String, Change)>);

impl Batch {
    /// The changes in their order: of one key the last stands.
    pub fn changes(&self) -> &[(String, Change)] {
        &self.0
    }
}

/// Changes that wait, and whether a batch of earlier ones is under way. One at a time is, so that
/// a later change to a key never comes before an earlier one.
#[derive(Debug, Clone, Default)]
pub struct Outbox {
    waiting: Vec<(String, Change)>,
    under_way: bool,
}

impl Outbox {
    pub(super) fn note(&mut self, key: &str, change: Change) {
        self.waiting.push((key.to_owned(), change));
    }

    /// What is to be handed on now: all that waits, unless a batch is under way.
    pub fn take(&mut self) -> Option<Batch> {
        if self.under_way || self.waiting.is_empty() {
            return None;
        }
        self.under_way = true;
        Some(Batch(
            std::mem::take(&mut self.waiting).into_iter().collect(),
        ))
    }

    /// Says what came of a batch. One that failed waits again, before what has come since.
    pub fn settle(&mut self, batch: Batch, kept: bool) {
        self.under_way = false;
        if !kept {
            let since = std::mem::replace(&mut self.waiting, batch.0);
            self.waiting.extend(since);
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
        assert_eq!(outbox.take(), None);
        outbox.note("a", put("1"));
        let first = outbox.take().expect("a batch");
        outbox.note("b", put("2"));
        assert_eq!(outbox.take(), None);
        outbox.settle(first, true);
        let second = outbox.take().expect("a batch");
        assert_eq!(second.changes(), [("b".to_owned(), put("2"))]);
    }

    #[test]
    fn what_failed_waits_again_before_what_came_since() {
        let mut outbox = Outbox::default();
        outbox.note("a", put("1"));
        outbox.note("b", put("1"));
        let batch = outbox.take().expect("a batch");
        outbox.note("a", Change::Remove);
        outbox.settle(batch, false);
        let again = outbox.take().expect("a batch");
        let expected = [
            ("a".to_owned(), put("1")),
            ("b".to_owned(), put("1")),
            ("a".to_owned(), Change::Remove),
        ];
        assert_eq!(again.changes(), expected);
    }
}
