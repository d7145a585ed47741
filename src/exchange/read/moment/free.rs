//! Days in any order, with their months as numbers or as words.

use super::{Moment, date, month, number, time};
use chrono::{NaiveDate, NaiveTime};

/// A piece of a text: a number with its count of digits and the sign right before it, or a word.
enum Piece<'t> {
    Number(u32, usize, char),
    Word(&'t str),
}

/// Reads a day in any order, with the month as a number or a word, and the time if there is one.
pub(super) fn read(text: &str, day_first: bool) -> Option<Moment> {
    let pieces = pieces(text)?;
    let mut numbers: Vec<(u32, usize, char)> = Vec::with_capacity(6);
    let mut clock: Vec<u32> = Vec::with_capacity(3);
    let (mut month, mut half) = (None, None);
    for piece in &pieces {
        match *piece {
            Piece::Number(value, _, ':') if !clock.is_empty() => clock.push(value),
            Piece::Number(value, _, ':') => {
                // What stands before a colon is the hour.
                clock.extend([numbers.pop()?.0, value]);
            }
            Piece::Number(value, digits, sign) => numbers.push((value, digits, sign)),
            Piece::Word(word) => {
                half = month::half(word).or(half);
                month = month::of(word).or(month);
            }
        }
    }
    let time = match clock[..] {
        [] => NaiveTime::MIN,
        [hour, minute] => time(hour, minute, 0, half)?,
        // A part of a second may stand behind.
        [hour, minute, second, ..] => time(hour, minute, second, half)?,
        [_] => return None,
    };
    let (day, doubtful) = match (month, &numbers[..]) {
        (Some(month), [(first, digits, _), (second, _, _), ..]) => {
            let year_first = *digits == 4;
            let (year, day) = if year_first {
                (*first, *second)
            } else {
                (*second, *first)
            };
            (date(full(year), month, day)?, false)
        }
        (None, [first, second, third, ..]) => in_numbers(*first, *second, *third, day_first)?,
        _ => return None,
    };
    Some(Moment {
        at: day.and_time(time),
        offset: None,
        doubtful,
    })
}

/// A day by three numbers, and whether it could be another.
fn in_numbers(
    (first, digits, _): (u32, usize, char),
    (second, _, sign): (u32, usize, char),
    (third, _, _): (u32, usize, char),
    day_first: bool,
) -> Option<(NaiveDate, bool)> {
    if digits == 4 {
        return Some((date(first, second, third)?, false));
    }
    let doubtful = sign != '.' && first <= 12 && second <= 12 && first != second;
    let day_first = sign == '.' || first > 12 || (day_first && second <= 12);
    let (day, month) = if day_first {
        (first, second)
    } else {
        (second, first)
    };
    Some((date(full(third), month, day)?, doubtful))
}

/// A year that may be written by its last two digits.
fn full(year: u32) -> u32 {
    if year < 100 { year + 2_000 } else { year }
}

fn pieces(text: &str) -> Option<Vec<Piece<'_>>> {
    let mut pieces = Vec::with_capacity(8);
    let mut sign = ' ';
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let digits = rest
            .find(|it: char| !it.is_ascii_digit())
            .unwrap_or(rest.len());
        if digits > 0 {
            let value = number(&rest[..digits])?;
            pieces.push(Piece::Number(value, digits, sign));
            (sign, rest) = (' ', &rest[digits..]);
        } else if first.is_alphabetic() {
            let letters = rest
                .find(|it: char| !it.is_alphabetic())
                .unwrap_or(rest.len());
            pieces.push(Piece::Word(&rest[..letters]));
            (sign, rest) = (' ', &rest[letters..]);
        } else {
            if !first.is_whitespace() {
                sign = first;
            }
            rest = &rest[first.len_utf8()..];
        }
    }
    Some(pieces)
}
