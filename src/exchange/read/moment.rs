//! Days and times as programs write them for people: `2024-03-05 18:01:12`, `28 Mar 2025, 17:29`,
//! `Mar 28, 2025, 5:29 PM`, `28.03.2025 17:29`, `3/28/2025`.

mod free;
mod month;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime};
use std::ops::RangeInclusive;

/// The years in which anyone of whom there is a file trained.
const YEARS: RangeInclusive<i32> = 1970..=2199;

/// The longest text that is a day and a time.
const LONGEST: usize = 64;

/// A day, mostly with its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    /// By the clock of its place; at midnight where there is no time.
    pub at: NaiveDateTime,
    /// Minutes of that clock to the east of UTC, where they stand there.
    pub offset: Option<i16>,
    /// Whether the day and the month could be each other.
    pub doubtful: bool,
}

impl Moment {
    /// Reads a day with or without a time. Of `3/4/2024` the day stands first where `day_first`.
    pub(super) fn read(text: &str, day_first: bool) -> Option<Self> {
        let text = text.trim();
        if text.len() > LONGEST {
            return None;
        }
        let read = iso(text).or_else(|| free::read(text, day_first))?;
        YEARS.contains(&read.at.year()).then_some(read)
    }

    /// A moment by the seconds since 1970, at UTC.
    pub(super) fn of_unix(seconds: i64) -> Option<NaiveDateTime> {
        let at = DateTime::from_timestamp(seconds, 0)?.naive_utc();
        YEARS.contains(&at.year()).then_some(at)
    }
}

/// Reads what most programs write, quickly: year, month and day with dashes, and the time.
fn iso(text: &str) -> Option<Moment> {
    let (day, rest) = text.split_at_checked(10)?;
    let bytes = day.as_bytes();
    if bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let day = date(number(&day[..4])?, number(&day[5..7])?, number(&day[8..])?)?;
    let (time, offset) = match rest.strip_prefix(['T', ' ']) {
        None if rest.is_empty() => (NaiveTime::MIN, None),
        None => return None,
        Some(rest) => clock_and_offset(rest.trim())?,
    };
    Some(Moment {
        at: day.and_time(time),
        offset,
        doubtful: false,
    })
}

/// Reads `18:01:12.345+02:00` and less.
fn clock_and_offset(text: &str) -> Option<(NaiveTime, Option<i16>)> {
    let end = text
        .find(|sign: char| !sign.is_ascii_digit() && sign != ':' && sign != '.')
        .unwrap_or(text.len());
    let (clock, rest) = text.split_at(end);
    let mut parts = clock.split('.').next()?.split(':');
    let hour = number(parts.next()?)?;
    let minute = number(parts.next()?)?;
    let second = parts.next().map_or(Some(0), number)?;
    if parts.next().is_some() {
        return None;
    }
    let rest = rest.trim();
    let half = match rest.to_ascii_lowercase().as_str() {
        "am" => Some(false),
        "pm" => Some(true),
        _ => None,
    };
    let time = time(hour, minute, second, half)?;
    if rest.is_empty() || half.is_some() {
        return Some((time, None));
    }
    offset(rest).map(|offset| (time, Some(offset)))
}

/// Reads `Z`, `UTC`, `+02:00`, `+0200` or `-05` as minutes.
fn offset(text: &str) -> Option<i16> {
    if matches!(text, "Z" | "z" | "UTC" | "GMT") {
        return Some(0);
    }
    let (west, digits) = match text.split_at_checked(1)? {
        ("+", digits) => (false, digits),
        ("-", digits) => (true, digits),
        _ => return None,
    };
    let digits: String = digits.chars().filter(|sign| *sign != ':').collect();
    let value = i16::try_from(number(&digits)?).ok()?;
    let minutes = if digits.len() <= 2 {
        value * 60
    } else {
        value / 100 * 60 + value % 100
    };
    (minutes <= 18 * 60).then_some(if west { -minutes } else { minutes })
}

fn number(text: &str) -> Option<u32> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok())?
}

fn date(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// A time of day; `half` where it is told by two halves of twelve hours, true after noon.
fn time(hour: u32, minute: u32, second: u32, half: Option<bool>) -> Option<NaiveTime> {
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(after) => hour % 12 + u32::from(after) * 12,
    };
    NaiveTime::from_hms_opt(hour, minute, second.min(59))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        Moment::read(text, true).map(|moment| moment.at.to_string())
    }

    #[test]
    fn a_moment_is_read_as_programs_write_it() {
        for text in [
            "2025-03-28 17:29:00",
            "2025-03-28T17:29:00",
            "2025-03-28T17:29:00.000Z",
            "2025-03-28T17:29:00+01:00",
            "2025-03-28 17:29",
            "2025-03-28 5:29 PM",
            "28 Mar 2025, 17:29",
            "28 mar. 2025, 17:29",
            "28 März 2025, 17:29",
            "28. Mär. 2025 17:29",
            "28 mars 2025 à 17:29",
            "28 de março de 2025 17:29",
            "Mar 28, 2025, 5:29 PM",
            "March 28, 2025 at 5:29\u{202f}p.m.",
            "28 марта 2025 г., 17:29",
            "2025年3月28日 17:29",
            "2025. 3. 28. 오후 5:29",
            "28.03.2025 17:29",
            "28.3.25, 17:29",
            "28/03/2025 17:29",
            "3/28/2025 5:29:00 PM",
            "2025/03/28 17:29",
        ] {
            assert_eq!(read(text).as_deref(), Some("2025-03-28 17:29:00"), "{text}");
        }
        assert_eq!(read("2025-03-28").as_deref(), Some("2025-03-28 00:00:00"));
        assert_eq!(
            read("12:05 AM 28 Mar 2025").as_deref(),
            Some("2025-03-28 00:05:00")
        );
    }

    #[test]
    fn what_is_no_moment_is_none() {
        for text in [
            "",
            "soon",
            "2025-02-30",
            "0000-01-01",
            "99999-01-01",
            "1969-12-31",
            "2200-01-01",
            "28 Foo 2025",
            "25:61",
            "2025-03-28 25:00",
            "12",
            "3/4",
            ":::",
            "1:2",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_that_could_be_another_is_told() {
        let read = |text, day_first| {
            Moment::read(text, day_first).map(|it| (it.at.date().to_string(), it.doubtful))
        };
        assert_eq!(
            read("3/4/2024", true),
            Some(("2024-04-03".to_owned(), true))
        );
        assert_eq!(
            read("3/4/2024", false),
            Some(("2024-03-04".to_owned(), true))
        );
        assert_eq!(
            read("13/4/2024", false),
            Some(("2024-04-13".to_owned(), false))
        );
        assert_eq!(
            read("4/13/2024", true),
            Some(("2024-04-13".to_owned(), false))
        );
        assert_eq!(
            read("3.4.2024", false),
            Some(("2024-04-03".to_owned(), false))
        );
    }

    #[test]
    fn an_offset_is_kept() {
        let read = |text| Moment::read(text, true).and_then(|it| it.offset);
        assert_eq!(read("2025-03-28T17:29:00Z"), Some(0));
        assert_eq!(read("2025-03-28T17:29:00-0530"), Some(-330));
        assert_eq!(read("2025-03-28T17:29:00+02"), Some(120));
        assert_eq!(read("2025-03-28T17:29:00"), None);
    }
}
