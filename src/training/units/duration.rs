//! Spans of time.

use super::{Quantity, UnitError};
use std::fmt;

/// A span of whole seconds, up to seven days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Duration(u32);

impl Duration {
    const MOST: u32 = 7 * 24 * 3_600;

    /// A span of `seconds`.
    ///
    /// # Errors
    /// Where it is above seven days.
    pub const fn new(seconds: u32) -> Result<Self, UnitError> {
        if seconds > Self::MOST {
            return Err(UnitError::TooLarge(Quantity::Duration));
        }
        Ok(Self(seconds))
    }

    /// A span of `seconds`, held within the type's range.
    pub const fn from_seconds(seconds: u32) -> Self {
        Self(if seconds > Self::MOST {
            Self::MOST
        } else {
            seconds
        })
    }

    /// A span of `minutes`, held within the type's range.
    pub const fn from_minutes(minutes: u32) -> Self {
        Self::from_seconds(minutes.saturating_mul(60))
    }

    /// Reads `24:34`, `1:31:30`, or whole minutes such as `35`.
    ///
    /// # Errors
    /// With the sentence to show where the text is no span of time.
    pub fn parse(text: &str) -> Result<Self, UnitError> {
        let seconds = parse_clock(text, Quantity::Duration)?;
        let span = Self::new(seconds)?;
        if span.0 == 0 {
            return Err(UnitError::Zero(Quantity::Duration));
        }
        Ok(span)
    }

    /// The span in seconds.
    pub const fn seconds(self) -> u32 {
        self.0
    }

    /// The span in minutes, for formulas.
    pub fn minutes(self) -> f64 {
        f64::from(self.0) / 60.0
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hours, minutes, seconds) = (self.0 / 3_600, self.0 / 60 % 60, self.0 % 60);
        if hours > 0 {
            write!(f, "{hours}:{minutes:02}:{seconds:02}")
        } else {
            write!(f, "{minutes}:{seconds:02}")
        }
    }
}

/// Reads `h:mm:ss`, `m:ss` or whole minutes as seconds.
pub(super) fn parse_clock(text: &str, what: Quantity) -> Result<u32, UnitError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(UnitError::Missing(what));
    }
    if text.starts_with('-') {
        return Err(UnitError::Negative(what));
    }
    let mut parts = Vec::with_capacity(3);
    for part in text.split(':') {
        let whole = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !whole || parts.len() == 3 {
            return Err(UnitError::NotANumber(what));
        }
        parts.push(part.parse::<u32>().map_err(|_| UnitError::TooLarge(what))?);
    }
    if parts.iter().skip(1).any(|part| *part > 59) {
        return Err(UnitError::NotANumber(what));
    }
    let seconds = match parts[..] {
        [minutes] => u64::from(minutes) * 60,
        [minutes, seconds] => u64::from(minutes) * 60 + u64::from(seconds),
        [hours, minutes, seconds] => {
            u64::from(hours) * 3_600 + u64::from(minutes) * 60 + u64::from(seconds)
        }
        _ => return Err(UnitError::NotANumber(what)),
    };
    u32::try_from(seconds).map_err(|_| UnitError::TooLarge(what))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_clock_times_and_whole_minutes() {
        for (text, seconds) in [("24:34", 1_474), ("1:31:30", 5_490), ("35", 2_100)] {
            assert_eq!(Duration::parse(text).map(Duration::seconds), Ok(seconds));
        }
    }

    #[test]
    fn refuses_what_is_no_time() {
        for text in ["24:74", "::", "1:2:3:4", "24.5", "soon", "1:-5"] {
            assert_eq!(
                Duration::parse(text),
                Err(UnitError::NotANumber(Quantity::Duration)),
                "{text}"
            );
        }
        assert_eq!(
            Duration::parse("99999:00"),
            Err(UnitError::TooLarge(Quantity::Duration))
        );
    }
}
