//! Archives of files.

use super::{counted, left_out, sample, try_read};
use crc::{CRC_32_ISO_HDLC, Crc};
use miniz_oxide::deflate::compress_to_vec;
use rung::diary::Origin;
use rung::exchange::found::{LeftOut, Options};
use rung::exchange::read::{File, LONGEST, ReadError};

/// Bytes as DEFLATE may have them: as they are, in blocks.
fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut blocks = Vec::new();
    let mut chunks = bytes.chunks(60_000).peekable();
    while let Some(chunk) = chunks.next() {
        let size = u16::try_from(chunk.len()).expect("a short block");
        blocks.push(u8::from(chunks.peek().is_none()));
        blocks.extend(size.to_le_bytes());
        blocks.extend((!size).to_le_bytes());
        blocks.extend(chunk);
    }
    blocks
}

/// A zip of files, every other one packed.
fn zip(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let (mut zip, mut list) = (Vec::new(), Vec::new());
    for (number, (name, bytes)) in files.iter().enumerate() {
        let packed = number % 2 == 1;
        let data = if packed {
            deflated(bytes)
        } else {
            bytes.clone()
        };
        let sum = Crc::<u32>::new(&CRC_32_ISO_HDLC).checksum(bytes);
        let at = u32::try_from(zip.len()).expect("a small zip");
        let sizes = [data.len(), bytes.len()].map(|it| u32::try_from(it).expect("a small file"));
        let mut head = vec![20, 0, 0, 0, if packed { 8 } else { 0 }, 0, 0, 0, 0, 0];
        head.extend(sum.to_le_bytes());
        head.extend(sizes.iter().flat_map(|size| size.to_le_bytes()));
        head.extend(u16::try_from(name.len()).expect("a name").to_le_bytes());
        head.extend([0, 0]);
        zip.extend(b"PK\x03\x04");
        zip.extend(&head);
        zip.extend(name.as_bytes());
        zip.extend(data);
        list.extend(b"PK\x01\x02\x14\0");
        list.extend(&head);
        list.extend([0; 10]);
        list.extend(at.to_le_bytes());
        list.extend(name.as_bytes());
    }
    let count = u16::try_from(files.len()).expect("few files").to_le_bytes();
    let ends = [list.len(), zip.len()].map(|it| u32::try_from(it).expect("a small zip"));
    zip.extend(list);
    zip.extend(b"PK\x05\x06\0\0\0\0");
    zip.extend([count, count].concat());
    zip.extend(ends.iter().flat_map(|end| end.to_le_bytes()));
    zip.extend([0, 0]);
    zip
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let head = [0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3];
    [&head, &b"name\0"[..], &deflated(bytes), &[0; 8]].concat()
}

fn read(name: &str, bytes: Vec<u8>) -> Result<rung::exchange::Found, ReadError> {
    let file = File {
        name: name.to_owned(),
        bytes,
    };
    try_read(&[file], &Options::default())
}

#[test]
fn the_files_of_a_watch_are_taken_from_an_archive_of_all() {
    let archive = zip(&[
        ("activities.csv", sample("strava.csv").bytes),
        ("activities/1.gpx", sample("run.gpx").bytes),
        ("activities/2.tcx.gz", gzip(&sample("run.tcx").bytes)),
        ("activities/", Vec::new()),
        ("__MACOSX/activities/._1.gpx", vec![0; 40]),
        ("media/1.jpg", vec![0xff, 0xd8]),
    ]);
    let found = read("export.zip", archive).expect("an archive");
    assert_eq!(found.origin, Origin::Watch);
    assert_eq!((found.workouts.len(), counted(&found)), (2, (2, 3)));
    assert_eq!(
        left_out(&found),
        [
            (LeftOut::Sport("Biking".to_owned()), 1),
            (LeftOut::File("activities.csv".to_owned()), 1),
            (LeftOut::File("media/1.jpg".to_owned()), 1),
        ]
    );
}

#[test]
fn a_packed_table_is_a_table() {
    let table = sample("strong-commas.csv").bytes;
    for packed in [zip(&[("strong.csv", table.clone())]), gzip(&table)] {
        let found = read("strong", packed).expect("an archive");
        assert_eq!((found.origin, counted(&found)), (Origin::Strong, (7, 2)));
    }
}

#[test]
fn archives_that_are_damaged_or_hold_nothing_are_refused() {
    let good = zip(&[
        ("a.csv", sample("strong-commas.csv").bytes),
        ("b.txt", b"x".to_vec()),
    ]);
    for at in 0..good.len() {
        let mut bytes = good.clone();
        bytes[at] ^= 0x41;
        let _ = read("a.zip", bytes);
        let _ = read("a.zip", good[..at].to_vec());
    }
    let mut changed = good;
    changed[60] ^= 1;
    assert_eq!(read("a.zip", changed), Err(ReadError::Broken));
    assert_eq!(
        read("a.zip", zip(&[("a.jpg", vec![1])])),
        Err(ReadError::Archive)
    );
    assert_eq!(read("a.zip", zip(&[])), Err(ReadError::Archive));
    // What it would take is not believed, but counted as it comes, of all archives together.
    let zeros = compress_to_vec(&vec![0; LONGEST / 2 + 1], 6);
    let head = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];
    let bomb = [&head, &zeros[..], &[0; 8]].concat();
    assert_eq!(read("zeros.gz", bomb.clone()), Err(ReadError::Unknown));
    let two = [bomb.clone(), bomb].map(super::file);
    assert_eq!(
        try_read(&two, &Options::default()),
        Err(ReadError::TooLarge)
    );
}
