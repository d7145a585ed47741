//! Why a text is not a quantity, as the sentence the athlete reads.

use thiserror::Error;

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

impl Quantity {
    const fn noun(self) -> &'static str {
        match self {
            Self::Load => "weight",
            Self::Distance => "distance",
            Self::Length => "length",
            Self::BodyFat => "percentage",
            Self::Duration => "time",
            Self::Pace => "pace",
            Self::Reps => "number of reps",
            Self::Rpe => "RPE",
            Self::Effort => "effort",
            Self::Pulse => "heart rate",
        }
    }

    const fn example(self) -> &'static str {
        match self {
            Self::Load => "62.5",
            Self::Distance => "5 or 13.1",
            Self::Length => "84.5",
            Self::BodyFat => "18.5",
            Self::Duration => "24:34 or 1:31:30",
            Self::Pace => "7:15",
            Self::Reps => "5",
            Self::Rpe => "8 or 8.5",
            Self::Effort => "6",
            Self::Pulse => "142",
        }
    }

    const fn limit(self) -> &'static str {
        match self {
            Self::Load => "2,000 kg",
            Self::Distance => "1,000 km",
            Self::Length => "3 m",
            Self::BodyFat => "75 %",
            Self::Duration => "seven days",
            Self::Pace => "60 minutes",
            Self::Reps => "10,000",
            Self::Rpe | Self::Effort => "10",
            Self::Pulse => "240",
        }
    }
}

/// A text that is not the quantity it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum UnitError {
    /// Nothing was typed.
    #[error("Enter a {}, such as {}.", .0.noun(), .0.example())]
    Missing(Quantity),
    /// Not a number of this kind.
    #[error("That is not a {}. Write it like {}.", .0.noun(), .0.example())]
    NotANumber(Quantity),
    /// Below zero.
    #[error("A {} cannot be negative.", .0.noun())]
    Negative(Quantity),
    /// Zero where there must be something.
    #[error("A {} of zero is nothing to work with. Write it like {}.", .0.noun(), .0.example())]
    Zero(Quantity),
    /// More than anyone could do.
    #[error("That is more than {}. Check the {}.", .0.limit(), .0.noun())]
    TooLarge(Quantity),
    /// More digits than can be kept.
    #[error("That has more decimals than a {} can keep. Write it like {}.", .0.noun(), .0.example())]
    TooFine(Quantity),
}
