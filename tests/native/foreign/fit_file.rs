//! A small writer of FIT, for files that say just what a test wants.

/// A message: its number in the profile, and its fields.
pub struct Message(pub u16, pub Vec<(u8, Value)>);

/// A value by its width.
#[derive(Clone, Copy)]
pub enum Value {
    U8(u8),
    U16(u16),
    U32(u32),
    Text(&'static str),
}

impl Value {
    /// The number of its base type, and its bytes.
    fn bytes(self) -> (u8, Vec<u8>) {
        match self {
            Self::U8(value) => (0x02, vec![value]),
            Self::U16(value) => (0x84, value.to_le_bytes().to_vec()),
            Self::U32(value) => (0x86, value.to_le_bytes().to_vec()),
            Self::Text(text) => (0x07, [text.as_bytes(), &[0]].concat()),
        }
    }
}

/// A file of messages, each with a definition of its own.
pub fn file(messages: &[Message]) -> Vec<u8> {
    let mut data = Vec::new();
    for Message(number, fields) in messages {
        data.extend([0x40, 0, 0]);
        data.extend(number.to_le_bytes());
        data.push(u8::try_from(fields.len()).expect("few fields"));
        for (field, value) in fields {
            let (kind, bytes) = value.bytes();
            data.extend([*field, u8::try_from(bytes.len()).expect("short"), kind]);
        }
        data.push(0);
        data.extend(fields.iter().flat_map(|(_, value)| value.bytes().1));
    }
    framed(u32::try_from(data.len()).expect("a small file"), &data)
}

/// Data in the frame of a file that claims so many bytes of it.
pub fn framed(claimed: u32, data: &[u8]) -> Vec<u8> {
    let mut file = vec![14, 0x20, 0, 0];
    file.extend(claimed.to_le_bytes());
    file.extend(b".FIT");
    file.extend([0, 0]);
    file.extend(data);
    let sum = checksum(data);
    file.extend(sum.to_le_bytes());
    file
}

fn checksum(bytes: &[u8]) -> u16 {
    const NIBBLES: [u16; 16] = [
        0x0000, 0xcc01, 0xd801, 0x1400, 0xf001, 0x3c00, 0x2800, 0xe401, 0xa001, 0x6c00, 0x7800,
        0xb401, 0x5000, 0x9c01, 0x8801, 0x4400,
    ];
    let nibble = |sum: u16, low: u8| (sum >> 4) ^ NIBBLES[usize::from((sum & 15) ^ u16::from(low))];
    bytes
        .iter()
        .fold(0, |sum, byte| nibble(nibble(sum, byte & 15), byte >> 4))
}
