//! Quantities as the athlete typed them: the unit is kept with the value, and the
//! value is an exact integer of that unit, so that nothing drifts in conversion.

mod body_fat;
mod distance;
mod duration;
mod effort;
mod error;
mod length;
mod load;
mod pace;
mod pulse;

pub use body_fat::BodyFat;
pub use distance::{Distance, DistanceUnit};
pub use duration::Duration;
pub use effort::{Rpe, SessionEffort};
pub use error::{Quantity, UnitError};
pub use length::{Length, LengthUnit};
pub use load::{Load, MassUnit};
pub use pace::{Pace, PaceUnit};
pub use pulse::Pulse;

/// The units an athlete thinks in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Units {
    /// For loads and bodyweight.
    pub mass: MassUnit,
    /// For runs: paces are per this unit.
    pub distance: PaceUnit,
}

/// Reads a decimal with a point or a comma as an exact integer of `10^-places`.
///
/// Digits beyond `places` are refused rather than rounded: what was typed is what is kept.
fn parse_decimal(text: &str, places: u32, what: Quantity) -> Result<u32, UnitError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(UnitError::Missing(what));
    }
    if text.starts_with('-') {
        return Err(UnitError::Negative(what));
    }
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) || (whole.is_empty() && fraction.is_empty()) {
        return Err(UnitError::NotANumber(what));
    }
    if fraction.len() > places as usize {
        return Err(UnitError::TooFine(what));
    }
    let padding = 10_u64.pow(places - fraction.len() as u32);
    let too_large = || UnitError::TooLarge(what);
    let number = |part: &str| match part {
        "" => Ok(0),
        part => part.parse::<u64>().map_err(|_| too_large()),
    };
    number(whole)?
        .checked_mul(10_u64.pow(places))
        .and_then(|scaled| scaled.checked_add(number(fraction).ok()? * padding))
        .and_then(|value| u32::try_from(value).ok())
        .ok_or_else(too_large)
}

/// Reads a decimal that is no particular quantity as exact thousandths.
///
/// # Errors
/// Where the text is no number from zero on with at most three decimals.
pub fn thousandths(text: &str) -> Result<u32, UnitError> {
    parse_decimal(text, 3, Quantity::Reps)
}

/// Writes a number of a formula rounded to a tenth, from zero on.
pub fn tenths(value: f64) -> String {
    from_thousandths((value.max(0.0) * 10.0).round() as u32 * 100)
}

/// Writes thousandths as a decimal without trailing zeros.
pub fn from_thousandths(value: u32) -> String {
    struct Decimal(u32);
    impl std::fmt::Display for Decimal {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write_decimal(f, self.0, 3)
        }
    }
    Decimal(value).to_string()
}

/// Writes an integer of `10^-places` as a decimal without trailing zeros.
fn write_decimal(f: &mut std::fmt::Formatter<'_>, value: u32, places: u32) -> std::fmt::Result {
    let scale = 10_u32.pow(places);
    write!(f, "{}", value / scale)?;
    let fraction = format!("{:0width$}", value % scale, width = places as usize);
    match fraction.trim_end_matches('0') {
        "" => Ok(()),
        fraction => write!(f, ".{fraction}"),
    }
}
