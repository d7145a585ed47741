//! Bytes as the text that their writer meant: UTF-8, else UTF-16, else Windows-1252.

use std::borrow::Cow;

/// What Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9F.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of a file, without a mark of byte order.
pub(super) fn of(bytes: &[u8]) -> Cow<'_, str> {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => one_byte(rest),
        [0xff, 0xfe, rest @ ..] => two_bytes(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => two_bytes(rest, u16::from_be_bytes),
        // The first characters of a table or of XML are of ASCII: every other byte is nought.
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => {
            two_bytes(bytes, u16::from_le_bytes)
        }
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => {
            two_bytes(bytes, u16::from_be_bytes)
        }
        _ => one_byte(bytes),
    }
}

fn one_byte(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(bytes.iter().map(|byte| windows(*byte)).collect()),
    }
}

fn windows(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

fn two_bytes(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Cow<'_, str> {
    let (pairs, _) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let text = char::decode_utf16(units).map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER));
    Cow::Owned(text.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_in_the_encodings_that_spreadsheets_write() {
        let said = "Übung;5 × 5 €";
        let wide = |bytes: fn(u16) -> [u8; 2]| said.encode_utf16().flat_map(bytes).collect();
        let little: Vec<u8> = wide(u16::to_le_bytes);
        let big: Vec<u8> = wide(u16::to_be_bytes);
        let old = b"\xdcbung;5 \xd7 5 \x80";
        assert_eq!(of(said.as_bytes()), said);
        assert_eq!(of(&[b"\xef\xbb\xbf", said.as_bytes()].concat()), said);
        assert_eq!(of(&[b"\xff\xfe", &little[..]].concat()), said);
        assert_eq!(of(&[b"\xfe\xff", &big[..]].concat()), said);
        assert_eq!(of(&little), said);
        assert_eq!(of(&big), said);
        assert_eq!(of(old), said);
        assert_eq!(of(b""), "");
    }
}
