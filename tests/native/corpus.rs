//! What was found worth keeping while the readers were tried with anything (`make fuzz`), read
//! again: nothing panics, and nothing takes long.

use crate::readers;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

#[test]
fn every_reader_survives_what_it_was_given() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut folders: Vec<_> = fs::read_dir(&folder)
        .expect("the corpora")
        .map(|entry| entry.expect("a folder").file_name())
        .collect();
    folders.sort();
    assert_eq!(folders, readers::READERS.map(|(name, _)| name));
    for (name, read) in readers::READERS {
        let files = fs::read_dir(folder.join(name)).expect("a corpus");
        let mut count = 0;
        for file in files {
            let path = file.expect("a file").path();
            let bytes = fs::read(&path).expect("bytes");
            let since = Instant::now();
            read(&bytes);
            let took = since.elapsed();
            assert!(
                took < Duration::from_secs(1),
                "{}: {took:?}",
                path.display()
            );
            count += 1;
        }
        assert!(count > 0, "no corpus of {name}");
    }
}
