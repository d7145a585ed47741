//! Why a slot asks what it asks, as data: `view` turns it into words, tests read it.

/// The reason of a prescription.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// Nothing is known yet: it starts where a healthy novice does.
    NoviceStart,
}
