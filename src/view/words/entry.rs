//! A set in one line.

use super::say;

/// There is no whole number of reps.
pub fn no_count(text: &str) -> String {
    match text {
        "" => say!(entry_count_missing).to_owned(),
        text => say!(entry_no_count, text),
    }
}

/// There is no load.
pub fn no_load(text: &str) -> String {
    say!(entry_no_load, text)
}

/// There is more than one set in it.
pub fn twice(text: &str) -> String {
    say!(entry_twice, text)
}
