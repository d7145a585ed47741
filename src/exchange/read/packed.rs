//! Archives: the zip in which a watch's page packs a file, and what gzip has packed.
//!
//! Nothing is believed of their sizes: what is unpacked is bounded as it comes.

use super::{File, ReadError};
use crc::{CRC_32_ISO_HDLC, Crc};
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

/// The beginnings of a zip: with files, and without.
const ZIP: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];

/// The beginning of what gzip packed by its one way.
const GZIP: &[u8] = &[0x1f, 0x8b, 8];

/// How far from its end a zip may have its list: a comment of the greatest length is behind it.
const END: usize = 22 + 65_535;

/// Files of watches, and tables.
const WATCH: [&str; 3] = [".fit", ".tcx", ".gpx"];
const TABLES: [&str; 2] = [".csv", ".txt"];

/// What is in an archive.
pub(super) struct Unpacked {
    /// The files that we may know.
    pub files: Vec<File>,
    /// The names of others.
    pub others: Vec<String>,
}

/// Whether bytes are an archive.
pub(super) fn is_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(GZIP) || ZIP.iter().any(|begins| bytes.starts_with(begins))
}

/// Unpacks an archive, and what is packed in it once more. `room` is how many bytes may still come.
/// # Errors
/// Where it is damaged, locked or too large, or where there is nothing in it that we may know.
pub(super) fn unpack(file: &File, room: &mut usize) -> Result<Unpacked, ReadError> {
    if file.bytes.starts_with(GZIP) {
        return Ok(Unpacked {
            files: vec![gunzip(file, room)?],
            others: Vec::new(),
        });
    }
    let entries = entries(&file.bytes)?;
    // An archive of all that somebody has keeps lists beside the files: these say more.
    let kinds: &[&str] = if entries.iter().any(|entry| entry.is_of(&WATCH)) {
        &WATCH
    } else {
        &TABLES
    };
    let mut unpacked = Unpacked {
        files: Vec::new(),
        others: Vec::new(),
    };
    for entry in entries {
        if !entry.is_of(kinds) {
            unpacked.others.push(entry.name);
            continue;
        }
        let bytes = entry.bytes(&file.bytes, room)?;
        let file = File {
            name: entry.name,
            bytes,
        };
        unpacked.files.push(if file.bytes.starts_with(GZIP) {
            gunzip(&file, room)?
        } else {
            file
        });
    }
    if unpacked.files.is_empty() {
        return Err(ReadError::Archive);
    }
    Ok(unpacked)
}

/// A file in a zip, by its list.
struct Entry {
    name: String,
    packed: bool,
    sum: u32,
    /// Where its own head is, and how many bytes are behind that.
    at: usize,
    size: usize,
}

impl Entry {
    fn is_of(&self, kinds: &[&str]) -> bool {
        let name = self.name.to_lowercase();
        let name = name.strip_suffix(".gz").unwrap_or(&name);
        kinds.iter().any(|kind| name.ends_with(kind))
    }

    fn bytes(&self, zip: &[u8], room: &mut usize) -> Result<Vec<u8>, ReadError> {
        let head = zip.get(self.at..).ok_or(ReadError::Broken)?;
        let begins = 30 + half(head, 26)? + half(head, 28)?;
        let end = begins.checked_add(self.size).ok_or(ReadError::Broken)?;
        let data = head.get(begins..end).ok_or(ReadError::Broken)?;
        let bytes = if self.packed {
            inflate(data, room)?
        } else {
            take(room, data.len())?;
            data.to_vec()
        };
        same(&bytes, self.sum)?;
        Ok(bytes)
    }
}

/// The list of a zip, without folders and what a system has put beside the files.
fn entries(zip: &[u8]) -> Result<Vec<Entry>, ReadError> {
    let from = zip.len().saturating_sub(END);
    let ends = zip[from..]
        .windows(4)
        .rposition(|four| four == b"PK\x05\x06");
    let end = &zip[from + ends.ok_or(ReadError::Broken)?..];
    let mut at = whole(end, 16)?;
    let mut entries = Vec::new();
    // Two that share their bytes would take more time than the zip is long.
    let mut left = zip.len();
    for _ in 0..half(end, 10)? {
        let entry = zip.get(at..).filter(|it| it.starts_with(b"PK\x01\x02"));
        let entry = entry.ok_or(ReadError::Broken)?;
        let length = half(entry, 28)?;
        let name = entry.get(46..46 + length).ok_or(ReadError::Broken)?;
        let name = String::from_utf8_lossy(name).into_owned();
        let size = whole(entry, 20)?;
        left = left.checked_sub(size).ok_or(ReadError::Broken)?;
        let hidden = name
            .split('/')
            .any(|part| part.starts_with('.') || part == "__MACOSX");
        if !name.ends_with('/') && !hidden {
            let packed = match half(entry, 10)? {
                0 => false,
                8 => true,
                _ => return Err(ReadError::Broken),
            };
            // A password is asked for, which we do not.
            if half(entry, 8)? & 1 == 1 {
                return Err(ReadError::Broken);
            }
            entries.push(Entry {
                name,
                packed,
                sum: u32::try_from(whole(entry, 16)?).map_err(|_| ReadError::Broken)?,
                at: whole(entry, 42)?,
                size,
            });
        }
        at += 46 + length + half(entry, 30)? + half(entry, 32)?;
    }
    Ok(entries)
}

/// What gzip packed, by its name without the ending.
fn gunzip(file: &File, room: &mut usize) -> Result<File, ReadError> {
    let bytes = &file.bytes;
    let flags = bytes.get(3).copied().unwrap_or(0);
    let mut at = 10;
    if flags & 4 != 0 {
        at += 2 + half(bytes, at)?;
    }
    // The name it had, and a comment, each up to a nought.
    for flag in [8, 16] {
        if flags & flag != 0 {
            let text = bytes.get(at..).ok_or(ReadError::Broken)?;
            let ends = text.iter().position(|byte| *byte == 0);
            at += ends.ok_or(ReadError::Broken)? + 1;
        }
    }
    if flags & 2 != 0 {
        at += 2;
    }
    let data = bytes.get(at..).ok_or(ReadError::Broken)?;
    Ok(File {
        name: file.name.trim_end_matches(".gz").to_owned(),
        bytes: inflate(data, room)?,
    })
}

fn inflate(data: &[u8], room: &mut usize) -> Result<Vec<u8>, ReadError> {
    let bytes = decompress_to_vec_with_limit(data, *room).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => ReadError::TooLarge,
        _ => ReadError::Broken,
    })?;
    take(room, bytes.len())?;
    Ok(bytes)
}

fn take(room: &mut usize, bytes: usize) -> Result<(), ReadError> {
    *room = room.checked_sub(bytes).ok_or(ReadError::TooLarge)?;
    Ok(())
}

fn same(bytes: &[u8], sum: u32) -> Result<(), ReadError> {
    const SUM: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);
    if SUM.checksum(bytes) == sum {
        Ok(())
    } else {
        Err(ReadError::Broken)
    }
}

fn half(bytes: &[u8], at: usize) -> Result<usize, ReadError> {
    let two = bytes.get(at..at + 2).ok_or(ReadError::Broken)?;
    Ok(usize::from(two[0]) | usize::from(two[1]) << 8)
}

fn whole(bytes: &[u8], at: usize) -> Result<usize, ReadError> {
    Ok(half(bytes, at)? | half(bytes, at + 2)? << 16)
}
