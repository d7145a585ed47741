//! Missed time and the way back.

/// A break in training and how long ago it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Absence {
    /// Days between the last session before the break and the first one after it.
    pub days: u16,
    /// Days since the first session after it; 0 on that day.
    pub since: u16,
}
