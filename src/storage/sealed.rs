//! Text with its checksum in front: `<crc32>|<text>`.

use crc::{CRC_32_ISO_HDLC, Crc};

/// One small table: the fast ones weigh sixteen times as much, and a set is a hundred bytes.
static CRC: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);

/// The text with its checksum.
pub(super) fn seal(text: &str) -> String {
    format!("{:08x}|{text}", CRC.checksum(text.as_bytes()))
}

/// The text, if its checksum is right.
pub(super) fn open(sealed: &str) -> Option<&str> {
    let (sum, text) = sealed.split_once('|')?;
    let sum = u32::from_str_radix(sum, 16).ok()?;
    (CRC.checksum(text.as_bytes()) == sum).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_changed_byte_is_seen() {
        let sealed = seal("[1,2,3]");
        assert_eq!(open(&sealed), Some("[1,2,3]"));
        for place in 0..sealed.len() {
            let mut bytes = sealed.clone().into_bytes();
            bytes[place] ^= 1;
            let changed = String::from_utf8(bytes).expect("ASCII");
            assert_eq!(open(&changed), None, "{changed}");
        }
        assert_eq!(open(&sealed[..sealed.len() - 1]), None);
    }
}
