//! Why a text is not a quantity.

/// What was being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantity {
    /// A mass on a bar or a body.
    Load,
    /// A length run or carried.
    Distance,
    /// A girth or a height.
    Length,
    /// A share of fat.
    BodyFat,
    /// A span of time.
    Duration,
    /// Time per distance.
    Pace,
    /// A count of repetitions.
    Reps,
    /// Rate of perceived exertion of a set, 1-10.
    Rpe,
    /// Exertion of a whole session, 0-10.
    Effort,
    /// Beats of the heart a minute.
    Pulse,
}

/// A text that is not the quantity it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitError {
    /// Nothing was typed.
    Missing(Quantity),
    /// Not a number of this kind.
    NotANumber(Quantity),
    /// Below zero.
    Negative(Quantity),
    /// Zero where there must be something.
    Zero(Quantity),
    /// More than anyone could do.
    TooLarge(Quantity),
    /// More digits than can be kept.
    TooFine(Quantity),
}
