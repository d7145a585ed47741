//! What a message is told: texts, counts and quantities, written as its language writes them.

use super::book::language;
use crate::training::units::{BodyFat, Distance, Duration, Length, Load, Pace, Rpe};

/// A value for a place in a message.
pub trait Value {
    /// The text of it.
    fn text(&self) -> String;

    /// How many it is, where it is a count: that chooses the plural.
    fn count(&self) -> Option<u64> {
        None
    }
}

impl Value for &str {
    fn text(&self) -> String {
        (*self).to_owned()
    }
}

impl Value for String {
    fn text(&self) -> String {
        self.clone()
    }
}

impl Value for &String {
    fn text(&self) -> String {
        (*self).clone()
    }
}

macro_rules! counts {
    ($($count:ty)*) => {$(
        impl Value for $count {
            fn text(&self) -> String {
                digits(u64::from(*self))
            }

            fn count(&self) -> Option<u64> {
                Some(u64::from(*self))
            }
        }
    )*};
}
counts!(u8 u16 u32 u64);

impl Value for usize {
    fn text(&self) -> String {
        digits(*self as u64)
    }

    fn count(&self) -> Option<u64> {
        Some(*self as u64)
    }
}

macro_rules! quantities {
    ($($quantity:ty)*) => {$(
        impl Value for $quantity {
            fn text(&self) -> String {
                decimal(self.to_string())
            }
        }
    )*};
}
quantities!(BodyFat Distance Duration Length Load Pace Rpe);

/// A number, with or without its unit, with the decimal sign of the language.
pub fn decimal(number: String) -> String {
    match language().decimal() {
        '.' => number,
        sign => number.replace('.', sign.encode_utf8(&mut [0; 4])),
    }
}

/// A count in digits, in groups of three where there are more than four.
fn digits(count: u64) -> String {
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
