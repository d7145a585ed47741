//! A set in one line, as lifters write it: `100x8@9`, `8@9`, `100 x 8`, `bw+10x5`.

use crate::training::units::{Load, MassUnit, Rpe, UnitError};
use crate::view::words;

/// What such a line says; what it leaves out stays as it was.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    /// With what: `Some(None)` is the body alone.
    #[allow(clippy::option_option)] // what is left out differs from the body alone
    pub(super) load: Option<Option<Load>>,
    /// How much.
    pub(super) count: Option<u32>,
    /// How hard.
    pub(super) rpe: Option<Rpe>,
}

/// Whether a text is such a line and no number alone.
pub(super) fn is_one(text: &str) -> bool {
    text.chars()
        .any(|letter| matches!(letter, 'x' | 'X' | '×' | '*' | '@'))
        || starts_with_body(text)
}

fn starts_with_body(text: &str) -> bool {
    let start = text.trim_start().get(..2);
    start.is_some_and(|start| start.eq_ignore_ascii_case("bw"))
}

/// Reads such a line; a load without a unit is in `mass`.
///
/// # Errors
/// With the sentence to show.
pub(super) fn read(text: &str, mass: MassUnit) -> Result<Entry, String> {
    let (set, rpe) = match text.split_once('@') {
        Some((set, rpe)) => (set, Some(Rpe::parse(rpe).map_err(said)?)),
        None => (text, None),
    };
    let times = |letter| matches!(letter, 'x' | 'X' | '×' | '*');
    let (load, count) = match set.split_once(times) {
        Some((_, count)) if count.contains(times) => return Err(words::entry::twice(count)),
        Some((load, count)) => (Some(read_load(load, mass)?), Some(read_count(count)?)),
        None if starts_with_body(set) => (Some(read_load(set, mass)?), None),
        None if set.trim().is_empty() => (None, None),
        None => (None, Some(read_count(set)?)),
    };
    Ok(Entry { load, count, rpe })
}

fn said(error: UnitError) -> String {
    words::unit_error(error)
}

fn read_count(text: &str) -> Result<u32, String> {
    let text = text.trim();
    let whole = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let count = text.parse().ok().filter(|_| whole);
    count.ok_or_else(|| words::entry::no_count(text))
}

fn read_load(text: &str, mass: MassUnit) -> Result<Option<Load>, String> {
    let mut text = text.trim();
    if starts_with_body(text) {
        text = text[2..].trim_start();
        if text.is_empty() {
            return Ok(None);
        }
        let added = text.strip_prefix('+');
        text = added.ok_or_else(|| words::entry::no_load(text))?;
    }
    let (number, unit) = [MassUnit::Kilogram, MassUnit::Pound]
        .into_iter()
        .find_map(|unit| Some((strip_end(text, unit.symbol())?, unit)))
        .unwrap_or((text, mass));
    Load::parse(number, unit).map(Some).map_err(said)
}

fn strip_end<'a>(text: &'a str, end: &str) -> Option<&'a str> {
    let place = text.len().checked_sub(end.len())?;
    let tail = text.get(place..)?;
    tail.eq_ignore_ascii_case(end).then(|| &text[..place])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Result<String, String> {
        let entry = read(text, MassUnit::Kilogram)?;
        let load = entry.load.map_or_else(
            || "as it was".to_owned(),
            |load| load.map_or_else(|| "body".to_owned(), |load| load.to_string()),
        );
        let count = entry
            .count
            .map_or_else(String::new, |count| count.to_string());
        let rpe = entry
            .rpe
            .map_or_else(String::new, |rpe| format!(" @ {rpe}"));
        Ok(format!("{load} x {count}{rpe}"))
    }

    #[test]
    fn lines_are_read_as_lifters_write_them() {
        for (text, expected) in [
            ("100x8@9", "100 kg x 8 @ 9"),
            ("100 x 8", "100 kg x 8"),
            ("62,5X5 @ 8,5", "62.5 kg x 5 @ 8.5"),
            ("8@9", "as it was x 8 @ 9"),
            ("@8", "as it was x  @ 8"),
            ("bw+10x5", "10 kg x 5"),
            ("BW + 12.5 × 3", "12.5 kg x 3"),
            ("bw x 12", "body x 12"),
            ("bwx5@7", "body x 5 @ 7"),
            ("225lb*5", "225 lb x 5"),
            ("100 KG x 3", "100 kg x 3"),
        ] {
            assert!(is_one(text), "{text}");
            assert_eq!(told(text).as_deref(), Ok(expected), "{text}");
        }
        for text in ["12,5", "100", "", "abc", "1:30"] {
            assert!(!is_one(text), "{text}");
        }
    }

    #[test]
    fn what_is_none_says_why() {
        for text in [
            "x",
            "100x",
            "x8",
            "100x8x3",
            "100x8@11",
            "100x8@",
            "heavy x 5",
            "100x5.5",
            "bw10x5",
            "-5x5",
            "100x-5",
            "9999x5",
            "é×ß@🏋",
            "bw+x5",
        ] {
            let error = told(text).expect_err(text);
            assert!(error.len() > 10 && error.ends_with('.'), "{text}: {error}");
        }
    }
}
