//! What a message is told: texts, counts and quantities, written as its language writes them.

use super::book::language;
use crate::training::units::{BodyFat, Distance, Duration, Length, Load, Pace, Rpe};

/// A value for a place in a message.
#[derive(Debug)]
pub enum Arg<'a> {
    /// A text of the language.
    Word(&'a str),
    /// One that was made.
    Text(String),
    /// A count: it chooses the plural, too.
    Count(u64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Word(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Word(text)
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

macro_rules! counts {
    ($($count:ty)*) => {$(
        impl From<$count> for Arg<'_> {
            fn from(count: $count) -> Self {
                Self::Count(count.into())
            }
        }
    )*};
}
counts!(u8 u16 u32 u64);

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

macro_rules! quantities {
    ($($quantity:ty)*) => {$(
        impl From<$quantity> for Arg<'_> {
            fn from(quantity: $quantity) -> Self {
                Self::Text(decimal(quantity.to_string()))
            }
        }
    )*};
}
quantities!(BodyFat Distance Duration Length Load Pace Rpe);

/// A number, with or without its unit, with the decimal sign of the language.
pub fn decimal(number: impl Into<String>) -> String {
    let number = number.into();
    match language().decimal() {
        '.' => number,
        sign => number.replace('.', sign.encode_utf8(&mut [0; 4])),
    }
}

/// A count in digits, in groups of three where there are more than four.
pub fn digits(count: u64) -> String {
    let digits = count.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(language().group());
        }
        text.push(digit);
    }
    text
}
