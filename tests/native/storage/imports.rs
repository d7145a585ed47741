//! What is brought in at once, and taken back at once.

use super::world::{Machine, Tab, entry};
use rung::diary::{Body, Diary, Entry, EntryId, Moment, Writer};
use rung::storage::import::{self, ImportError, LONGEST, Offer};
use rung::storage::{Journal, Memory, export, outside};
use rung::training::units::{Load, MassUnit};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::{Duration, Instant};

/// Entries of another device.
pub fn foreign(number: u64) -> Vec<Entry> {
    (1..=6 + number)
        .map(|seq| entry(Writer(0xF0_0000 + number), seq, seq % 70))
        .collect()
}

fn backup(entries: &[Entry]) -> String {
    let (journal, _) = Journal::open(Memory::default(), Writer(77)).expect("a store");
    for entry in entries {
        journal.append(entry).expect("stored");
    }
    journal.pack(|entry| entry.id.seq % 3 == 0).expect("packed");
    export(journal.raw().expect("all of it"), Moment::default())
}

fn offer(text: &str) -> Offer {
    import::read(text.as_bytes()).expect("an offer")
}

fn diary(entries: impl IntoIterator<Item = Entry>) -> Diary {
    entries.into_iter().collect()
}

#[test]
fn a_backup_comes_back_whole_and_twice_changes_nothing() {
    let entries = foreign(4);
    let offer = offer(&backup(&entries));
    let news = offer.news_to(&Diary::default());
    assert_eq!(diary(news.entries.clone()), diary(entries));
    assert_eq!((offer.unreadable, news.known), (0, 0));
    let again = offer.news_to(&diary(news.entries.clone()));
    assert_eq!((again.entries.len(), again.known), (0, news.entries.len()));
}

#[test]
fn an_import_is_taken_back_whole_and_can_come_again() {
    let machine = Rc::new(Machine::default());
    let mut tab = Tab::open(&machine, 1);
    tab.log(3);
    let own = tab.entries.clone();
    for _ in 0..3 {
        let at = Moment::new(1_800_000_000, 0).expect("a moment");
        tab.journal.bring_in(foreign(2), at).expect("room");
        tab.load();
        assert_eq!(tab.entries.len(), own.len() + foreign(2).len());
        let last = tab.journal.brought().expect("a store").expect("an import");
        tab.journal.take_back(last).expect("room");
        tab.load();
        assert_eq!(tab.entries, own);
        assert_eq!(tab.journal.brought(), Ok(None));
    }
    // It stays away after the next start, with the black box and what it last heard.
    tab.settle();
    assert_eq!(Tab::open(&machine, 2).entries, own);
}

#[test]
fn an_import_for_which_there_is_no_room_changes_nothing() {
    let machine = Rc::new(Machine::default());
    let mut tab = Tab::open(&machine, 1);
    tab.log(3);
    tab.journal.hold_room();
    let before = machine.stored();
    machine.quota.set(Some(50_000));
    let at = Moment::new(1_800_000_000, 0).expect("a moment");
    assert!(tab.journal.bring_in(foreign(200), at).is_err());
    assert_eq!(machine.stored(), before);
    assert!(!tab.journal.is_tight(), "the room of sessions was used");
}

#[test]
fn what_is_no_backup_is_told_in_a_sentence() {
    let whole = backup(&foreign(4));
    let cases: [(&str, Vec<u8>, ImportError); 10] = [
        ("nothing", Vec::new(), ImportError::Empty),
        ("blanks", b" \r\n\t".to_vec(), ImportError::Empty),
        (
            "a page",
            b"<!doctype html><p>rung:".to_vec(),
            ImportError::Foreign,
        ),
        (
            "a picture",
            b"\x89PNG\r\n\x1a\n\0\0".to_vec(),
            ImportError::Foreign,
        ),
        (
            "other JSON",
            br#"{"a":[1,2,3]}"#.to_vec(),
            ImportError::Foreign,
        ),
        ("a list", b"[1,2,3]".to_vec(), ImportError::Foreign),
        (
            "cut short",
            whole.as_bytes()[..whole.len() / 2].to_vec(),
            ImportError::Broken,
        ),
        (
            "a deep nest",
            "[".repeat(100_000).into_bytes(),
            ImportError::Foreign,
        ),
        ("too much", vec![b' '; LONGEST + 1], ImportError::TooLarge),
        (
            "a newer version's",
            br#"{"rung:z:1":"00000000|[]"}"#.to_vec(),
            ImportError::Newer,
        ),
    ];
    for (name, bytes, error) in cases {
        assert_eq!(import::read(&bytes), Err(error), "{name}");
    }
    let utf16: Vec<u8> = whole.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(import::read(&utf16), Err(ImportError::Foreign));
}

#[test]
fn a_backup_cut_anywhere_is_refused_or_read_but_never_half() {
    let whole = backup(&foreign(3));
    for length in 0..whole.len() {
        assert!(
            import::read(&whole.as_bytes()[..length]).is_err(),
            "{length}"
        );
    }
}

#[test]
fn a_record_that_was_changed_stays_out_and_is_counted() {
    let whole = backup(&foreign(4));
    let entries = offer(&whole).news_to(&Diary::default()).entries.len();
    let place = whole.find("|[").expect("a record") + 3;
    let mut bytes = whole.into_bytes();
    bytes[place] ^= 1;
    let offer = import::read(&bytes).expect("the rest");
    assert_eq!(offer.unreadable, 1);
    assert!(offer.news_to(&Diary::default()).entries.len() < entries);
}

/// An entry that claims the last place in the order would leave none after it.
#[test]
fn a_place_in_the_order_that_no_diary_reaches_is_refused() {
    let mut entries = foreign(1);
    let writer = entries[0].id.writer;
    entries[0].id = EntryId {
        seq: u64::MAX,
        writer,
    };
    let (key, text) = Journal::<Memory>::pair(&entries[0]);
    let file = export(vec![(key, text)], Moment::default());
    assert!(import::read(file.as_bytes()).is_err());
}

/// Two files with different entries of one name: whichever comes first, the same one stands.
#[test]
fn of_two_entries_of_one_name_the_same_stands_in_any_order() {
    let mut changed = foreign(1);
    let other = entry(Writer(5), 2, 9);
    changed[1].body = other.body;
    let read = |first: &[Entry], second: &[Entry]| {
        let (journal, _) = Journal::open(Memory::default(), Writer(1)).expect("a store");
        for entries in [first, second] {
            let known = diary(journal.load().expect("a store").entries);
            let news = offer(&backup(entries)).news_to(&known).entries;
            let at = Moment::new(1_800_000_000, 0).expect("a moment");
            journal.bring_in(news, at).expect("room");
        }
        let entries = journal.load().expect("a store").entries.into_iter();
        entries
            .map(|entry| (entry.id, entry))
            .collect::<BTreeMap<_, _>>()
    };
    assert_eq!(read(&foreign(1), &changed), read(&changed, &foreign(1)));
}

/// A hostile file: every entry by another writer, and every day once, the last first. Neither takes
/// long.
#[test]
fn a_file_of_many_writers_or_days_does_not_take_long() {
    let at = Moment::new(1_800_000_000, 0).expect("a moment");
    let file = |entries: Vec<Entry>| {
        let text = outside::sealed(&outside::segment_text(&entries));
        export(
            vec![("rung:s:2027-01:0000000000000007:1".to_owned(), text)],
            at,
        )
    };
    let writers = (0..100_000_u64).map(|number| Entry {
        id: EntryId {
            seq: number + 1,
            writer: Writer(number.wrapping_mul(0x9E37_79B9_7F4A_7C15)),
        },
        at,
        body: Body::Exported,
    });
    let begun = Instant::now();
    let news = offer(&file(writers.collect())).news_to(&Diary::default());
    let (journal, _) = Journal::open(Memory::default(), Writer(1)).expect("a store");
    journal.bring_in(news.entries, at).expect("room");
    assert!(
        begun.elapsed() < Duration::from_secs(5),
        "{:?}",
        begun.elapsed()
    );

    let day = |number: u64| super::world::day(40_000 - number);
    let weights = |count: u64| {
        let weight = |number| Entry {
            id: EntryId {
                seq: number + 1,
                writer: Writer(7),
            },
            at,
            body: Body::Weighed {
                day: day(number),
                load: Load::new(6_000, MassUnit::Kilogram).expect("a load"),
            },
        };
        file((0..count).map(weight).collect())
    };
    let refused = import::read(weights(40_000).as_bytes());
    assert_eq!(refused, Err(ImportError::Impossible));
    let begun = Instant::now();
    let news = offer(&weights(19_000)).news_to(&Diary::default());
    assert_eq!(diary(news.entries).entries().count(), 19_000);
    assert!(
        begun.elapsed() < Duration::from_secs(5),
        "{:?}",
        begun.elapsed()
    );
}
