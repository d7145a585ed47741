//! Numbers as people's programs write them, exactly: 1,234.5 and 1.234,5 and 62,5.

/// Which sign stands before the decimals, where a number alone does not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Decimals {
    /// `1.234` is a little more than one, and `1,234` is a thousand and some.
    #[default]
    Point,
    /// `1,234` is a little more than one, and `1.234` is a thousand and some.
    Comma,
}

/// A number from nought on: its digits, and how many of them are decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    digits: u64,
    places: u32,
}

/// What stands where a number could be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Figure {
    /// Nothing, or a dash for it.
    Nothing,
    /// A number.
    Number(Number),
    /// No number from nought on, or one beyond all measure.
    Unreadable,
}

impl Figure {
    /// What a text says.
    pub(super) fn read(text: &str, decimals: Decimals) -> Self {
        if matches!(text, "" | "-" | "--" | "—" | "null" | "None") {
            return Self::Nothing;
        }
        Number::read(text, decimals).map_or(Self::Unreadable, Self::Number)
    }
}

impl Number {
    /// Reads a number alone.
    pub(super) fn read(text: &str, decimals: Decimals) -> Option<Self> {
        match text.strip_prefix('-') {
            Some(below) => Self::unsigned(below, decimals).filter(|number| number.is_zero()),
            None => Self::unsigned(text.strip_prefix('+').unwrap_or(text), decimals),
        }
    }

    fn unsigned(text: &str, decimals: Decimals) -> Option<Self> {
        let point = decimals_from(text, decimals)?;
        let (mut digits, mut places, mut any) = (0_u64, 0, false);
        for (at, sign) in text.char_indices() {
            if let Some(digit) = sign.to_digit(10) {
                any = true;
                let past = at > point;
                // What is finer than a millionth is nothing here.
                if past && places == 6 {
                    continue;
                }
                places += u32::from(past);
                digits = digits.checked_mul(10)?.checked_add(u64::from(digit))?;
            } else if !groups(sign) && sign != '.' && sign != ',' {
                return None;
            }
        }
        any.then_some(Self { digits, places })
    }

    /// A whole number.
    #[cfg(test)]
    pub(super) const fn whole(digits: u64) -> Self {
        Self { digits, places: 0 }
    }

    /// Whether it is nought.
    pub(super) const fn is_zero(self) -> bool {
        self.digits == 0
    }

    /// The number times `10^places`, to the nearest whole number.
    pub(super) fn scaled(self, places: u32) -> Option<u64> {
        if let Some(more) = places.checked_sub(self.places) {
            return self.digits.checked_mul(10_u64.checked_pow(more)?);
        }
        let part = 10_u64.checked_pow(self.places - places)?;
        Some(self.digits / part + u64::from(self.digits % part >= part.div_ceil(2)))
    }

    /// The number times `10^places`, where that is within 32 bits.
    pub(super) fn fixed(self, places: u32) -> Option<u32> {
        u32::try_from(self.scaled(places)?).ok()
    }

    /// The number for a formula.
    pub(super) fn value(self) -> f64 {
        self.digits as f64 / f64::from(10_u32.pow(self.places))
    }
}

/// Signs between groups of digits.
fn groups(sign: char) -> bool {
    matches!(sign, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’')
}

/// Where the sign before the decimals stands; the end of the text where there are none, and nothing
/// where the signs are not those of a number.
fn decimals_from(text: &str, decimals: Decimals) -> Option<usize> {
    let bytes = text.as_bytes();
    let none = Some(bytes.len());
    let Some(last) = bytes.iter().rposition(|byte| matches!(byte, b'.' | b',')) else {
        return none;
    };
    let sign = bytes[last];
    let before = &bytes[..last];
    let other = before
        .iter()
        .any(|byte| matches!(byte, b'.' | b',') && *byte != sign);
    if before.contains(&sign) {
        // Groups of three by the same sign throughout.
        let mut groups = bytes.split(|byte| *byte == sign).skip(1);
        return if !other && groups.all(|group| group.len() == 3) {
            none
        } else {
            None
        };
    }
    let doubtful = bytes.len() - last == 4 && (1..=3).contains(&last) && bytes[0] != b'0';
    let thousands = !other && doubtful && (sign == b'.') == (decimals == Decimals::Comma);
    if thousands { none } else { Some(last) }
}

/// Which sign stands before decimals in a column of such fields, told by those that leave no doubt.
pub(super) fn decimals<'f>(fields: impl Iterator<Item = &'f str>, delimiter: u8) -> Decimals {
    let (mut points, mut commas, mut doubtful) = (false, false, false);
    for field in fields {
        let mut parts = field.split(['.', ',']);
        let (Some(whole), Some(part), None) = (parts.next(), parts.next(), parts.next()) else {
            continue;
        };
        let digits =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole) || !digits(part) {
            continue;
        }
        let comma = field.contains(',');
        if part.len() == 3 && whole.len() <= 3 && whole != "0" {
            doubtful |= comma;
        } else if comma {
            commas = true;
        } else {
            points = true;
        }
    }
    if commas || (doubtful && !points && delimiter == b';') {
        Decimals::Comma
    } else {
        Decimals::Point
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_written_anywhere() {
        for (text, decimals, thousandths) in [
            ("62.5", Decimals::Point, 62_500),
            ("62,5", Decimals::Point, 62_500),
            ("1,234.5", Decimals::Point, 1_234_500),
            ("1.234,5", Decimals::Point, 1_234_500),
            ("1 234,5", Decimals::Point, 1_234_500),
            ("1'234.5", Decimals::Point, 1_234_500),
            ("1,234", Decimals::Point, 1_234_000),
            ("1,234", Decimals::Comma, 1_234),
            ("1.234", Decimals::Point, 1_234),
            ("1.234", Decimals::Comma, 1_234_000),
            ("0,500", Decimals::Point, 500),
            ("1,234,567", Decimals::Point, 1_234_567_000),
            ("79.37866479", Decimals::Point, 79_379),
            ("60.0", Decimals::Comma, 60_000),
            ("+5", Decimals::Point, 5_000),
            ("-0.0", Decimals::Point, 0),
            (".5", Decimals::Point, 500),
        ] {
            let read = Number::read(text, decimals).and_then(|number| number.scaled(3));
            assert_eq!(read, Some(thousandths), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_told_from_nothing() {
        for text in ["", "-", "--"] {
            assert_eq!(Figure::read(text, Decimals::Point), Figure::Nothing);
        }
        for text in [
            "NaN",
            "inf",
            "-5",
            "1e400",
            "1.2.3",
            "1,23,4",
            "five",
            ".",
            "99999999999999999999",
            "1-2",
        ] {
            assert_eq!(
                Figure::read(text, Decimals::Point),
                Figure::Unreadable,
                "{text}"
            );
        }
        assert_eq!(
            Figure::read("1000000000000000000", Decimals::Point),
            Figure::Number(Number::whole(1_000_000_000_000_000_000))
        );
    }

    #[test]
    fn one_number_without_doubt_tells_of_the_others() {
        let told = |fields: &[&str], delimiter| decimals(fields.iter().copied(), delimiter);
        assert_eq!(told(&["1,234", "62,5"], b','), Decimals::Comma);
        assert_eq!(told(&["1,234", "62.5"], b','), Decimals::Point);
        assert_eq!(told(&["1,234"], b';'), Decimals::Comma);
        assert_eq!(told(&["1,234"], b','), Decimals::Point);
        assert_eq!(told(&["1.234", "60"], b';'), Decimals::Point);
    }
}
