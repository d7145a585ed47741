//! Lengths that are run or carried.

use super::{Quantity, UnitError, parse_decimal, write_decimal};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A unit of length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DistanceUnit {
    /// Metre.
    Metre,
    /// Kilometre.
    Kilometre,
    /// International mile, 1,609.344 m exactly.
    Mile,
}

impl DistanceUnit {
    /// How many metres one of this unit is.
    pub const fn metres(self) -> f64 {
        match self {
            Self::Metre => 1.0,
            Self::Kilometre => 1_000.0,
            Self::Mile => 1_609.344,
        }
    }

    /// The symbol behind a number.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Metre => "m",
            Self::Kilometre => "km",
            Self::Mile => "mi",
        }
    }
}

/// A distance from 0 to 1,000 km, exact to a thousandth of the unit it was given in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Distance {
    thousandths: u32,
    unit: DistanceUnit,
}

impl Distance {
    const MOST_METRES: f64 = 1_000_000.0;

    /// A distance of `thousandths` of a `unit`.
    ///
    /// # Errors
    /// Where it is above 1,000 km.
    pub fn new(thousandths: u32, unit: DistanceUnit) -> Result<Self, UnitError> {
        let distance = Self { thousandths, unit };
        if distance.metres() > Self::MOST_METRES {
            return Err(UnitError::TooLarge(Quantity::Distance));
        }
        Ok(distance)
    }

    /// The distance nearest to `metres` in `unit`, held within the type's range.
    pub fn from_metres(metres: f64, unit: DistanceUnit) -> Self {
        let bounded = metres.clamp(0.0, Self::MOST_METRES);
        // A metre has an integer range of its own: 1,000 km in thousandths still fits.
        Self {
            thousandths: (bounded / unit.metres() * 1_000.0).round() as u32,
            unit,
        }
    }

    /// Reads `5`, `13.1` or `13,1`.
    ///
    /// # Errors
    /// With the sentence to show where the text is no distance.
    pub fn parse(text: &str, unit: DistanceUnit) -> Result<Self, UnitError> {
        let distance = Self::new(parse_decimal(text, 3, Quantity::Distance)?, unit)?;
        if distance.thousandths == 0 {
            return Err(UnitError::Zero(Quantity::Distance));
        }
        Ok(distance)
    }

    /// The value in metres, for formulas.
    pub fn metres(self) -> f64 {
        f64::from(self.thousandths) / 1_000.0 * self.unit.metres()
    }

    /// The value in thousandths of its unit.
    pub const fn thousandths(self) -> u32 {
        self.thousandths
    }

    /// The unit it was given in.
    pub const fn unit(self) -> DistanceUnit {
        self.unit
    }

    /// The number alone, as it was typed: `13.1`.
    pub fn number(self) -> String {
        struct Number(u32);
        impl fmt::Display for Number {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_decimal(f, self.0, 3)
            }
        }
        Number(self.thousandths).to_string()
    }
}

impl fmt::Display for Distance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_decimal(f, self.thousandths, 3)?;
        write!(f, " {}", self.unit.symbol())
    }
}
