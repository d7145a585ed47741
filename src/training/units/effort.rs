//! How hard it felt.

use super::{Quantity, UnitError, parse_decimal};
use std::fmt;

/// Rate of perceived exertion of a set, 1 to 10 in half points: 10 is nothing left, 8 is
/// two more reps in reserve (Tuchscherer).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rpe {
    halves: u8,
}

impl Rpe {
    /// Nothing left.
    pub const MAX: Self = Self { halves: 20 };

    /// An RPE of `halves` half points.
    ///
    /// # Errors
    /// Where it is outside 1 to 10.
    pub const fn from_halves(halves: u8) -> Result<Self, UnitError> {
        match halves {
            0 | 1 => Err(UnitError::NotANumber(Quantity::Rpe)),
            2..=20 => Ok(Self { halves }),
            _ => Err(UnitError::TooLarge(Quantity::Rpe)),
        }
    }

    /// An RPE of `halves` half points, held within 1 to 10.
    pub const fn clamped(halves: u8) -> Self {
        Self {
            halves: match halves {
                0..=2 => 2,
                3..=19 => halves,
                _ => 20,
            },
        }
    }

    /// Reads `8` or `8.5`.
    ///
    /// # Errors
    /// With the sentence to show where the text is no RPE.
    pub fn parse(text: &str) -> Result<Self, UnitError> {
        let tenths = parse_decimal(text, 1, Quantity::Rpe)?;
        if tenths % 5 != 0 {
            return Err(UnitError::TooFine(Quantity::Rpe));
        }
        let halves = u8::try_from(tenths / 5).map_err(|_| UnitError::TooLarge(Quantity::Rpe))?;
        Self::from_halves(halves)
    }

    /// The value in half points, 2 to 20.
    pub const fn halves(self) -> u8 {
        self.halves
    }

    /// The value, for formulas.
    pub fn value(self) -> f64 {
        f64::from(self.halves) / 2.0
    }
}

impl fmt::Display for Rpe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let half = if self.halves.is_multiple_of(2) {
            ""
        } else {
            ".5"
        };
        write!(f, "{}{half}", self.halves / 2)
    }
}

/// How hard a whole session was, 0 (rest) to 10 (maximal) (Foster 2001).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionEffort(u8);

impl SessionEffort {
    /// An effort of 0 to 10.
    ///
    /// # Errors
    /// Where it is above 10.
    pub const fn new(value: u8) -> Result<Self, UnitError> {
        if value > 10 {
            return Err(UnitError::TooLarge(Quantity::Effort));
        }
        Ok(Self(value))
    }

    /// The value, 0 to 10.
    pub const fn value(self) -> u8 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_rpe_is_one_to_ten_in_halves() {
        assert_eq!(
            Rpe::parse("8.5").map(|rpe| rpe.to_string()),
            Ok("8.5".into())
        );
        assert_eq!(Rpe::parse("10"), Ok(Rpe::MAX));
        for text in ["0", "0.5", "11", "8.2", "-8", "hard"] {
            assert!(Rpe::parse(text).is_err(), "{text}");
        }
    }
}
