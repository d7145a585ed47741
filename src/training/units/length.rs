//! Lengths of a body: girths and height.

use super::{MassUnit, Quantity, UnitError, Units, from_thousandths, parse_decimal};
use std::fmt;

/// A unit of a body's lengths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum LengthUnit {
    /// Centimetre.
    #[default]
    Centimetre,
    /// Inch, 25.4 mm exactly.
    Inch,
}

impl LengthUnit {
    /// How many millimetres one of this unit is.
    pub const fn millimetres(self) -> f64 {
        match self {
            Self::Centimetre => 10.0,
            Self::Inch => 25.4,
        }
    }

    /// The symbol behind a number.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Centimetre => "cm",
            Self::Inch => "in",
        }
    }
}

impl Units {
    /// The unit of a body's lengths: who weighs in pounds measures in inches.
    pub const fn length(self) -> LengthUnit {
        match self.mass {
            MassUnit::Kilogram => LengthUnit::Centimetre,
            MassUnit::Pound => LengthUnit::Inch,
        }
    }
}

/// A length from 0 to 3 m, exact to a hundredth of the unit it was given in: quarters of an inch
/// stay what they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Length {
    hundredths: u32,
    unit: LengthUnit,
}

impl Length {
    const MOST_MM: f64 = 3_000.0;

    /// A length of `hundredths` of a `unit`.
    ///
    /// # Errors
    /// Where it is above 3 m.
    pub fn new(hundredths: u32, unit: LengthUnit) -> Result<Self, UnitError> {
        let length = Self { hundredths, unit };
        if length.millimetres() > Self::MOST_MM {
            return Err(UnitError::TooLarge(Quantity::Length));
        }
        Ok(length)
    }

    /// The length nearest to `millimetres`, in tenths of `unit`, held within the type's range.
    pub fn from_millimetres(millimetres: f64, unit: LengthUnit) -> Self {
        let bounded = millimetres.clamp(0.0, Self::MOST_MM);
        Self {
            hundredths: (bounded / unit.millimetres() * 10.0).round() as u32 * 10,
            unit,
        }
    }

    /// Reads `84.5` or `33,25`.
    ///
    /// # Errors
    /// With the sentence to show where the text is no length.
    pub fn parse(text: &str, unit: LengthUnit) -> Result<Self, UnitError> {
        Self::new(parse_decimal(text, 2, Quantity::Length)?, unit)
    }

    /// The value in millimetres, for formulas.
    pub fn millimetres(self) -> f64 {
        f64::from(self.hundredths) / 100.0 * self.unit.millimetres()
    }

    /// The value in hundredths of its unit.
    pub const fn hundredths(self) -> u32 {
        self.hundredths
    }

    /// The unit it was given in.
    pub const fn unit(self) -> LengthUnit {
        self.unit
    }

    /// The same in another unit, to a tenth of it; as it is in its own.
    #[must_use]
    pub fn shown_in(self, unit: LengthUnit) -> Self {
        if self.unit == unit {
            return self;
        }
        Self::from_millimetres(self.millimetres(), unit)
    }

    /// The number alone, as it was typed: `84.5`.
    pub fn number(self) -> String {
        from_thousandths(self.hundredths * 10)
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.number())?;
        f.write_str(" ")?;
        f.write_str(self.unit.symbol())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_what_is_shown() {
        for (text, unit, shown, millimetres) in [
            ("84.5", LengthUnit::Centimetre, "84.5 cm", 845.0),
            ("33,25", LengthUnit::Inch, "33.25 in", 844.55),
        ] {
            let length = Length::parse(text, unit).expect("a length");
            assert_eq!(length.to_string(), shown);
            assert!((length.millimetres() - millimetres).abs() < 1e-9);
        }
        let long = Length::parse("301", LengthUnit::Centimetre);
        assert_eq!(long, Err(UnitError::TooLarge(Quantity::Length)));
    }
}
