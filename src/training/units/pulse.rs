//! How fast the heart beats.

use super::{Quantity, UnitError, parse_decimal};
use std::fmt;

/// A heart rate in beats a minute, 30 to 240.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pulse(u8);

impl Pulse {
    /// A heart rate in beats a minute.
    ///
    /// # Errors
    /// Where it is outside 30 to 240.
    pub const fn new(beats: u8) -> Result<Self, UnitError> {
        match beats {
            0..=29 => Err(UnitError::NotANumber(Quantity::Pulse)),
            30..=240 => Ok(Self(beats)),
            _ => Err(UnitError::TooLarge(Quantity::Pulse)),
        }
    }

    /// Reads `142`.
    ///
    /// # Errors
    /// With the sentence to show where the text is no heart rate.
    pub fn parse(text: &str) -> Result<Self, UnitError> {
        let beats = parse_decimal(text, 0, Quantity::Pulse)?;
        Self::new(u8::try_from(beats).map_err(|_| UnitError::TooLarge(Quantity::Pulse))?)
    }

    /// Beats a minute.
    pub const fn beats(self) -> u8 {
        self.0
    }
}

impl fmt::Display for Pulse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heart_beats_30_to_240_times_a_minute() {
        assert_eq!(
            Pulse::parse(" 142 ").map(|pulse| pulse.to_string()),
            Ok("142".into())
        );
        for text in ["", "29", "241", "300", "99.5", "-60", "fast"] {
            assert!(Pulse::parse(text).is_err(), "{text}");
        }
    }
}
