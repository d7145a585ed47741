//! Any two diaries, in any order, any number of times, give the same diary.

use super::world::entry;
use crate::seeds::cases;
use proptest::prelude::*;
use rung::diary::{Body, Diary, Entry, EntryId, Moment, Writer};
use rung::storage::{Journal, Memory, export, import};

/// What a device logs: some of it takes back what came before.
fn device(writer: u64) -> impl Strategy<Value = Vec<Entry>> {
    proptest::collection::vec((0..60_u64, any::<bool>()), 0..25).prop_map(move |days| {
        let mut entries: Vec<Entry> = Vec::new();
        for (place, (day, takes_back)) in days.into_iter().enumerate() {
            let seq = place as u64 + 1;
            let mut entry = entry(Writer(writer), seq, day);
            if takes_back && let Some(target) = entries.get(place / 2) {
                entry.body = Body::Retracted { entry: target.id };
            }
            entries.push(entry);
        }
        entries
    })
}

struct Device(Journal<Memory>);

impl Device {
    fn new(entries: &[Entry]) -> Self {
        let (journal, _) = Journal::open(Memory::default(), Writer(99)).expect("a store");
        for entry in entries {
            journal.append(entry).expect("stored");
        }
        Self(journal)
    }

    fn diary(&self) -> Diary {
        let loaded = self.0.load().expect("a store");
        loaded.entries.into_iter().collect()
    }

    fn backup(&self) -> String {
        export(self.0.raw().expect("all of it"), Moment::default())
    }

    fn take_in(&self, backup: &str) {
        let offer = import::read(backup.as_bytes());
        if let Ok(offer) = offer {
            let at = entry(Writer(1), 1, 1).at;
            let news = offer.news_to(&self.diary());
            self.0.bring_in(news.entries, at).expect("room");
        }
    }
}

proptest! {
    #![proptest_config(cases(64, "tests/native/seeds/merge.txt"))]

    #[test]
    fn three_devices_agree_in_any_order(
        a in device(1), b in device(2), c in device(3), packed in any::<bool>(),
    ) {
        let make = |entries: &[Entry]| {
            let device = Device::new(entries);
            if packed {
                device.0.pack(|entry| entry.id.seq % 5 == 0).expect("packed");
            }
            device
        };
        let backups = [make(&a).backup(), make(&b).backup(), make(&c).backup()];
        let read = |order: &[usize]| {
            let device = make(&[]);
            for place in order {
                device.take_in(&backups[*place]);
            }
            device.diary()
        };
        let expected = read(&[0, 1, 2]);
        for order in [&[0, 2, 1][..], &[1, 0, 2], &[2, 1, 0], &[1, 2, 0, 1, 1], &[2, 0, 1, 2, 0]] {
            prop_assert_eq!(&read(order), &expected);
        }
        // And through another device.
        let (left, right) = (make(&a), make(&c));
        left.take_in(&backups[1]);
        right.take_in(&left.backup());
        prop_assert_eq!(right.diary(), expected);
    }

    /// Out, all lost, in again: the same.
    #[test]
    fn out_and_in_again_is_the_same(entries in device(4)) {
        let device = Device::new(&entries);
        let empty = Device::new(&[]);
        empty.take_in(&device.backup());
        prop_assert_eq!(empty.diary(), device.diary());
    }

    /// Nothing that is missing in a file is taken away by it.
    #[test]
    fn a_file_takes_nothing_away(entries in device(4), file in device(5)) {
        let device = Device::new(&entries);
        device.take_in(&Device::new(&file).backup());
        let ids: Vec<EntryId> = device.diary().entries().map(|entry| entry.id).collect();
        for entry in entries.iter().chain(&file) {
            prop_assert!(ids.contains(&entry.id));
        }
    }
}
