//! Spans of time as apps write them: `1h 5m`, `38min`, `1:05:30`, or seconds alone.

use super::number::{Decimals, Number};
use crate::training::units::Duration;

/// Reads a span; a number alone is of seconds. Nought is none.
pub(super) fn read(text: &str, decimals: Decimals) -> Option<Duration> {
    let text = text.trim();
    let seconds = if text.contains(':') {
        clock(text)?
    } else if let Some(number) = Number::read(text, decimals) {
        number.scaled(0)?
    } else {
        in_words(text, decimals)?
    };
    let span = Duration::new(u32::try_from(seconds).ok()?).ok()?;
    (span.seconds() > 0).then_some(span)
}

/// Reads `h:mm:ss` or `m:ss`, with parts of a second or without.
fn clock(text: &str) -> Option<u64> {
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    if !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut seconds = 0_u64;
    let mut parts = 0;
    for field in whole.split(':') {
        parts += 1;
        if field.is_empty() || field.len() > 6 || parts > 3 {
            return None;
        }
        seconds = seconds * 60 + u64::from(field.trim().parse::<u32>().ok()?);
    }
    Some(seconds + u64::from(part.as_bytes().first().is_some_and(|digit| *digit >= b'5')))
}

/// Reads numbers with the letters of their units behind them.
fn in_words(text: &str, decimals: Decimals) -> Option<u64> {
    let mut rest = text;
    let mut seconds = 0.0;
    let mut any = false;
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return any.then_some(f64::round(seconds) as u64);
        }
        let letters = rest.find(|sign: char| sign.is_alphabetic())?;
        let number = Number::read(rest[..letters].trim(), decimals)?;
        let after = &rest[letters..];
        let end = after
            .find(|sign: char| !sign.is_alphabetic() && sign != '.')
            .unwrap_or(after.len());
        seconds += number.value() * unit(&after[..end])?;
        any = true;
        rest = &after[end..];
    }
}

/// The seconds of a unit, by its first letters in the languages of the apps.
fn unit(word: &str) -> Option<f64> {
    let first = word.chars().next()?.to_lowercase().next()?;
    match first {
        // Hours, heures, horas; Stunden (Std.); godziny; часы, 小时, 時間, 시간.
        'h' | 'g' | 'ч' | '小' | '時' | '시' => Some(3_600.0),
        'm' | 'м' | '分' | '분' => Some(60.0),
        's' if word.to_lowercase().starts_with("st") => Some(3_600.0),
        's' | 'с' | '秒' | '초' => Some(1.0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_read_as_apps_write_them() {
        for (text, seconds) in [
            ("1h 5m", 3_900),
            ("38min", 2_280),
            ("42m", 2_520),
            ("1h 5m 3s", 3_903),
            ("1 Std. 5 Min.", 3_900),
            ("1 godz. 5 min", 3_900),
            ("45s", 45),
            ("1.5h", 5_400),
            ("3600", 3_600),
            ("180.0", 180),
            ("1:05:30", 3_930),
            ("5:30", 330),
            ("00:05:30.6", 331),
        ] {
            let read = read(text, Decimals::Point).map(Duration::seconds);
            assert_eq!(read, Some(seconds), "{text}");
        }
        for text in [
            "",
            "0",
            "abc",
            "1:2:3:4",
            ":",
            "5x",
            "99999999999",
            "-5",
            "8d",
            "h",
        ] {
            assert_eq!(read(text, Decimals::Point), None, "{text}");
        }
    }
}
