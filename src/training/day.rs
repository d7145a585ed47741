//! Days as text.

use chrono::NaiveDate;
use std::ops::RangeInclusive;

/// The years that days are told in.
pub const YEARS: RangeInclusive<i32> = 1970..=9999;

/// Reads `2027-03-14`; `None` where that is no day, or none of those in which moments are told:
/// before 1970 nobody logged, and no year has five digits. chrono's own parser reads every notation
/// there is and weighs as much as a page of the app.
pub fn parse_day(text: &str) -> Option<NaiveDate> {
    let mut parts = text.splitn(3, '-');
    let mut part = |digits: usize| {
        let part = parts.next()?;
        let plain = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<u32>().ok()).flatten()
    };
    let (year, month, day) = (part(4)?, part(2)?, part(2)?);
    let year = i32::try_from(year)
        .ok()
        .filter(|year| YEARS.contains(year))?;
    NaiveDate::from_ymd_opt(year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_days_and_nothing_else() {
        let day = NaiveDate::from_ymd_opt(2027, 3, 14);
        assert_eq!(parse_day("2027-03-14"), day);
        for text in [
            "",
            "2027-3-14",
            "2027-02-30",
            "-027-03-14",
            "2027-03-14-1",
            "14.3.2027",
            "1969-12-31",
            "0000-01-01",
            "10000-01-01",
        ] {
            assert_eq!(parse_day(text), None, "{text}");
        }
    }
}
