//! The share of a body that is fat.

use super::{Quantity, UnitError, from_thousandths, parse_decimal};
use std::fmt;

/// A share of fat from 0 to 75 %, exact to a tenth of a percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BodyFat {
    tenths: u16,
}

impl BodyFat {
    const MOST: u32 = 750;

    /// The share nearest to `percent`, held within the type's range.
    pub fn from_percent(percent: f64) -> Self {
        let tenths = (percent * 10.0).round().clamp(0.0, f64::from(Self::MOST));
        Self {
            tenths: tenths as u16,
        }
    }

    /// Reads `18.5` or `18,5`.
    ///
    /// # Errors
    /// With the sentence to show where the text is no share of a body.
    pub fn parse(text: &str) -> Result<Self, UnitError> {
        let tenths = parse_decimal(text, 1, Quantity::BodyFat)?;
        if tenths > Self::MOST {
            return Err(UnitError::TooLarge(Quantity::BodyFat));
        }
        Ok(Self {
            tenths: tenths as u16,
        })
    }

    /// The value in percent, for formulas.
    pub fn percent(self) -> f64 {
        f64::from(self.tenths) / 10.0
    }

    /// The number alone, as it was typed: `18.5`.
    pub fn number(self) -> String {
        from_thousandths(u32::from(self.tenths) * 100)
    }
}

impl fmt::Display for BodyFat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.number())?;
        f.write_str(" %")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_what_is_shown() {
        let shown = |text| BodyFat::parse(text).map(|fat| fat.to_string());
        assert_eq!(shown("18,5"), Ok("18.5 %".to_owned()));
        assert_eq!(shown("20"), Ok("20 %".to_owned()));
        assert_eq!(shown("75.1"), Err(UnitError::TooLarge(Quantity::BodyFat)));
        assert_eq!(shown("18.55"), Err(UnitError::TooFine(Quantity::BodyFat)));
    }
}
