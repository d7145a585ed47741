//! What any two diaries, in any order, have together: entries by their names, each once.

use super::format;
use crate::diary::Entry;

/// Entries in the order of their names, each once.
///
/// No two devices ever write different entries of one name. Where a bad file holds such, the one
/// whose stored text is the greater stands, so that the order in which they came does not matter.
pub(super) fn each_once(mut entries: Vec<Entry>) -> Vec<Entry> {
    // What is read at a start is so already, mostly: sorting would move all of it.
    if !entries.is_sorted_by(|one, next| one.id < next.id) {
        entries.sort_by_key(|entry| entry.id);
        entries.dedup_by(|next, kept| {
            let same = next.id == kept.id;
            if same && yields(kept, next) {
                std::mem::swap(kept, next);
            }
            same
        });
    }
    entries
}

/// Whether an entry gives way to another of the same name.
pub(super) fn yields(entry: &Entry, other: &Entry) -> bool {
    entry != other && format::write_entry(entry) < format::write_entry(other)
}
