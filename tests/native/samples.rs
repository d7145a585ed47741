//! Whole stores as each version of the format left them, kept for ever: each is read, shown, and
//! exported again to the same.

use crate::one_of_each;
use insta::assert_snapshot;
use rung::diary::{Body, Diary, Entry, EntryId, Moment, Writer};
use rung::storage::{Journal, Memory, Store, export, outside};
use serde_json::Value;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// The store that was exported as a text. The head of the file is no record.
fn kept(exported: &str) -> Memory {
    let value: Value = serde_json::from_str(exported).expect("an export");
    let memory = Memory::default();
    for (key, under) in value.as_object().expect("keys and texts") {
        if key.starts_with("rung:") {
            let text = under.as_str().expect("a text");
            memory.set(key, text).expect("room");
        }
    }
    memory
}

const HERE: Writer = Writer(0x5a);

/// All entries of a store, each once, in their order.
fn entries(memory: &Memory) -> Vec<Entry> {
    let (_, loaded) = Journal::open(memory, HERE).expect("a store");
    assert_eq!(loaded.damage, []);
    assert_eq!(loaded.read_only, None);
    let diary: Diary = loaded.entries.into_iter().collect();
    diary.entries().cloned().collect()
}

fn folded(entries: &[Entry]) -> Diary {
    entries.iter().rev().cloned().collect()
}

fn exported(memory: &Memory) -> String {
    let (journal, _) = Journal::open(memory, HERE).expect("a store");
    export(journal.raw().expect("all there is"), Moment::default())
}

/// The samples with their names.
fn samples() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples");
    let mut found: Vec<_> = fs::read_dir(folder)
        .expect("the samples")
        .map(|file| file.expect("a file").path())
        .filter(|path| path.is_file())
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy();
            let text = fs::read_to_string(&path).expect("a text");
            (name.into_owned(), text)
        })
        .collect();
    found.sort();
    found
}

#[test]
fn what_every_version_left_is_read_and_exported_again() {
    for (name, text) in samples() {
        let memory = kept(&text);
        let read = entries(&memory);
        assert!(read.len() > 30, "{name}");
        let pairs = |memory: &Memory| {
            let (journal, _) = Journal::open(memory, HERE).expect("a store");
            journal.raw().expect("all there is")
        };
        let again = kept(&exported(&memory));
        assert_eq!(pairs(&again), pairs(&memory), "{name}: to the letter");

        // All of it packed anew, by this version.
        let (journal, _) = Journal::open(&memory, HERE).expect("a store");
        for entry in &read {
            journal.append(entry).expect("room");
        }
        journal.pack(|_| false).expect("room");
        let again = kept(&exported(&memory));
        assert_eq!(entries(&again), read, "{name}");
        assert_eq!(folded(&entries(&again)), folded(&read), "{name}");
    }
}

/// What is read of a sample must stay what it was.
#[test]
fn what_every_version_left_means_the_same() {
    for (name, text) in samples() {
        let mut lines = String::new();
        for Entry { id, at, body } in entries(&kept(&text)) {
            let at = (at.utc_seconds(), at.offset_minutes());
            writeln!(lines, "{} {} {at:?} {body:?}", id.seq, id.writer).expect("memory");
        }
        assert_snapshot!(name.clone(), lines);
    }
}

/// The version that is written.
fn version() -> String {
    let taken_back = Entry {
        body: Body::Retracted {
            entry: EntryId {
                seq: 1,
                writer: HERE,
            },
        },
        ..one_of_each::entries().swap_remove(0)
    };
    let text = outside::entry_text(&taken_back);
    let (version, _) = text[1..].split_once(',').expect("fields");
    version.to_owned()
}

fn path(version: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/samples/version-{version}.json"))
}

/// One of each, the sessions that are not over in keys of their own.
fn written() -> Memory {
    let memory = Memory::default();
    let (journal, _) = Journal::open(&memory, Writer(7)).expect("a store");
    for entry in one_of_each::entries() {
        journal.append(&entry).expect("room");
    }
    let open = |entry: &Entry| entry.id.seq.is_multiple_of(10);
    journal.pack(open).expect("room");
    memory
}

#[test]
fn this_version_s_sample_has_one_of_each() {
    let version = version();
    let text = fs::read_to_string(path(&version)).unwrap_or_else(|_| {
        panic!(
            "no sample of version {version}: cargo test --test native keeps_a_sample -- --ignored"
        )
    });
    assert_eq!(entries(&kept(&text)), one_of_each::entries());
}

/// Run by name, once a version has all that it will have. What was released is never written anew.
#[test]
#[ignore = "writes the sample of the version that is written"]
fn keeps_a_sample() {
    fs::write(path(&version()), exported(&written())).expect("a file");
}
