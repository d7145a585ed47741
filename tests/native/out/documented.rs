//! The documents say what is written.

use crate::one_of_each;
use rung::diary::{Body, Entry, EntryId, LineRef, Moment, SessionKey, Writer};
use rung::exchange::write;
use rung::storage::{Journal, Memory};
use rung::training::units::{Load, MassUnit, Rpe};
use rung::training::{Amount, Done, Form, SetDone};

const BACKUP: &str = include_str!("../../../docs/backup.md");
const TABLE: &str = include_str!("../../../docs/table.md");

/// An entry as it is stored, without its checksum.
fn stored(entry: &Entry) -> String {
    let memory = Memory::default();
    let (journal, _) = Journal::open(&memory, Writer(1)).expect("a store");
    journal.append(entry).expect("stored");
    let pairs = journal.raw().expect("all of it");
    let text = pairs.iter().find_map(|(key, text)| {
        let entry = key.starts_with("rung:e:");
        entry.then(|| text.split_once('|').expect("a checksum").1)
    });
    text.expect("an entry").to_owned()
}

#[test]
fn the_entry_in_the_description_is_one() {
    let writer = Writer(7);
    let day = crate::athletes::start();
    let entry = Entry {
        id: EntryId { seq: 5, writer },
        at: Moment::new(1_795_476_700, 60).expect("a moment"),
        body: Body::Logged {
            line: LineRef {
                session: SessionKey {
                    day,
                    program: EntryId { seq: 1, writer },
                },
                slot: 0,
                line: 1,
            },
            done: Done::Set(SetDone {
                amount: Amount::Reps(5),
                load: Some(Load::whole(80, MassUnit::Kilogram)),
                rpe: Rpe::parse("8").ok(),
                form: Form::Sound,
            }),
        },
    };
    assert!(BACKUP.contains(&format!("    {}\n", stored(&entry))));
}

#[test]
fn every_letter_is_described() {
    for entry in one_of_each::entries() {
        let text = stored(&entry);
        let letter = text.split(',').nth(5).expect("a letter");
        let letter = letter.trim_matches(['"', ']']);
        assert!(BACKUP.contains(&format!("| `{letter}` | ")), "{text}");
    }
}

#[test]
fn every_column_is_described() {
    let table = write::own(&rung::diary::Diary::default());
    for name in table.trim_end().split(',') {
        assert!(TABLE.contains(&format!("`{name}")), "{name}");
    }
}
