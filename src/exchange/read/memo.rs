//! What a text meant the last time: the rows of a session repeat its day and its length.

/// The last text and what it means.
pub(super) struct Memo<T> {
    last: Option<(String, T)>,
}

impl<T: Copy> Memo<T> {
    /// Nothing is remembered yet.
    pub(super) const fn new() -> Self {
        Self { last: None }
    }

    /// What a text means, by `read` where it is another than the last.
    pub(super) fn read(&mut self, text: &str, read: impl FnOnce(&str) -> T) -> T {
        match &mut self.last {
            Some((last, value)) if last == text => *value,
            Some((last, value)) => {
                text.clone_into(last);
                *value = read(text);
                *value
            }
            None => {
                let value = read(text);
                self.last = Some((text.to_owned(), value));
                value
            }
        }
    }
}
