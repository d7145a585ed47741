//! The way in for those who try the readers with anything: `fuzz/` and `tests/native/corpus.rs`. A
//! door of its own, and not one for fuzzing alone: what was found once is tried with every run of
//! the tests, on the stable toolchain and the very code that is released.

use super::{format, keys::Key, sealed};
use crate::diary::Entry;

/// The entry of a text, if it is one.
pub fn entry(text: &str) -> Option<Entry> {
    format::read_entry(text).ok()
}

/// An entry as text.
pub fn entry_text(entry: &Entry) -> String {
    format::write_entry(entry)
}

/// The entries of a segment, if a text is one.
pub fn segment(text: &str) -> Option<Vec<Entry>> {
    format::read_segment(text).ok()
}

/// Entries as a segment.
pub fn segment_text(entries: &[Entry]) -> String {
    format::write_segment(entries.iter())
}

/// The key of a name, as it is written; `None` where it is none of ours.
pub fn key(name: &str) -> Option<String> {
    Key::parse(name).map(Key::text)
}

/// What is sealed in a text, if its checksum is right.
pub fn opened(sealed: &str) -> Option<&str> {
    sealed::open(sealed)
}

/// A text with its checksum.
pub fn sealed(text: &str) -> String {
    sealed::seal(text)
}
