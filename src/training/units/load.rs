//! Mass on a bar, in a hand, or of a body.

use super::{Quantity, UnitError, parse_decimal, write_decimal};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::fmt;

/// A unit of mass.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub enum MassUnit {
    /// Kilogram.
    #[default]
    Kilogram,
    /// Pound avoirdupois, 0.45359237 kg exactly.
    Pound,
}

impl MassUnit {
    /// How many kilograms one of this unit is.
    pub const fn kilograms(self) -> f64 {
        match self {
            Self::Kilogram => 1.0,
            Self::Pound => 0.453_592_37,
        }
    }

    /// The symbol behind a number.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Kilogram => "kg",
            Self::Pound => "lb",
        }
    }
}

/// A load from 0 to 2,000 kg, exact to a hundredth of the unit it was given in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Load {
    hundredths: u32,
    unit: MassUnit,
}

impl Load {
    const MOST_KG: f64 = 2_000.0;

    /// A load of `hundredths` of a `unit`.
    ///
    /// # Errors
    /// Where it is above 2,000 kg.
    pub fn new(hundredths: u32, unit: MassUnit) -> Result<Self, UnitError> {
        let load = Self { hundredths, unit };
        if load.kilograms() > Self::MOST_KG {
            return Err(UnitError::TooLarge(Quantity::Load));
        }
        Ok(load)
    }

    /// The load nearest to `kilograms` in `unit`, held within the type's range.
    pub fn from_kilograms(kilograms: f64, unit: MassUnit) -> Self {
        let bounded = kilograms.clamp(0.0, Self::MOST_KG);
        Self {
            hundredths: (bounded / unit.kilograms() * 100.0).round() as u32,
            unit,
        }
    }

    /// The whole number of a unit that is nearest to `kilograms`, for what is about right.
    pub fn near(kilograms: f64, unit: MassUnit) -> Self {
        let count = (kilograms / unit.kilograms()).round();
        Self::from_kilograms(count * unit.kilograms(), unit)
    }

    /// A whole number of a unit, held within the type's range.
    pub fn whole(count: u32, unit: MassUnit) -> Self {
        Self::from_kilograms(f64::from(count) * unit.kilograms(), unit)
    }

    /// Reads `62.5` or `62,5`.
    ///
    /// # Errors
    /// With the sentence to show where the text is no load.
    pub fn parse(text: &str, unit: MassUnit) -> Result<Self, UnitError> {
        Self::new(parse_decimal(text, 2, Quantity::Load)?, unit)
    }

    /// The value in kilograms, for formulas.
    pub fn kilograms(self) -> f64 {
        f64::from(self.hundredths) / 100.0 * self.unit.kilograms()
    }

    /// The value in hundredths of its unit.
    pub const fn hundredths(self) -> u32 {
        self.hundredths
    }

    /// The unit it was given in.
    pub const fn unit(self) -> MassUnit {
        self.unit
    }

    /// Whether there is no load at all.
    pub const fn is_zero(self) -> bool {
        self.hundredths == 0
    }

    /// The number alone, as it was typed: `62.5`.
    pub fn number(self) -> String {
        struct Number(u32);
        impl fmt::Display for Number {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_decimal(f, self.0, 2)
            }
        }
        Number(self.hundredths).to_string()
    }

    /// Orders loads by mass, whatever their units.
    pub fn compare(self, other: Self) -> Ordering {
        self.kilograms().total_cmp(&other.kilograms())
    }
}

impl fmt::Display for Load {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_decimal(f, self.hundredths, 2)?;
        write!(f, " {}", self.unit.symbol())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_what_is_shown() {
        for (text, unit, shown) in [
            ("62.5", MassUnit::Kilogram, "62.5 kg"),
            ("62,5", MassUnit::Kilogram, "62.5 kg"),
            ("137.50", MassUnit::Pound, "137.5 lb"),
            ("0", MassUnit::Kilogram, "0 kg"),
            ("1.25", MassUnit::Kilogram, "1.25 kg"),
        ] {
            assert_eq!(
                Load::parse(text, unit).map(|load| load.to_string()),
                Ok(shown.to_owned())
            );
        }
    }

    #[test]
    fn absurd_loads_are_refused_with_their_reason() {
        let read = |text| Load::parse(text, MassUnit::Kilogram);
        assert_eq!(read(" "), Err(UnitError::Missing(Quantity::Load)));
        assert_eq!(read("-5"), Err(UnitError::Negative(Quantity::Load)));
        assert_eq!(read("heavy"), Err(UnitError::NotANumber(Quantity::Load)));
        assert_eq!(read("NaN"), Err(UnitError::NotANumber(Quantity::Load)));
        assert_eq!(read("2000.01"), Err(UnitError::TooLarge(Quantity::Load)));
        assert_eq!(
            read("99999999999999999999"),
            Err(UnitError::TooLarge(Quantity::Load))
        );
        assert_eq!(read("1.125"), Err(UnitError::TooFine(Quantity::Load)));
    }
}
