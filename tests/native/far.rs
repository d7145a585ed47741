//! The ends of what can be read: days of 1970 and 9999, and the last places in the order.

use crate::athletes::{Trainee, start, strength};
use crate::{one_of_each, readers};
use rung::diary::{Body, Diary, Entry, EntryId, Writer};
use rung::storage::outside;
use rung::training::units::{Load, MassUnit};
use std::time::{Duration, Instant};

/// An entry of each kind, with its days moved to an end of the calendar; the program stays.
#[test]
fn every_page_survives_the_ends_of_the_calendar() {
    for (end, moment) in [("1970-01-01", "0"), ("9999-12-31", "253402300799")] {
        let mut moved = 0;
        for entry in one_of_each::entries() {
            let text = outside::entry_text(&entry);
            let seconds = format!(",{},{},", entry.at.utc_seconds(), entry.at.offset_minutes());
            let there = format!(",{moment},0,");
            let mut texts = vec![text.replacen(&seconds, &there, 1)];
            for day in ["2026-11-23", "2026-11-25", "2026-11-30"] {
                let other = text.replace(day, end);
                if other != text {
                    texts.push(other.clone());
                    texts.push(other.replacen(&seconds, &there, 1));
                }
            }
            for text in texts {
                assert!(outside::entry(&text).is_some(), "{text}");
                let since = Instant::now();
                readers::life(text.as_bytes());
                let took = since.elapsed();
                assert!(took < Duration::from_secs(1), "{text}: {took:?}");
                moved += 1;
            }
        }
        assert!(moved > one_of_each::entries().len());
    }
}

fn weighed(seq: u64, writer: u64) -> Entry {
    Entry {
        id: EntryId {
            seq,
            writer: Writer(writer),
        },
        body: Body::Weighed {
            day: start(),
            load: Load::whole(80, MassUnit::Kilogram),
        },
        ..one_of_each::entries().swap_remove(0)
    }
}

/// What claims a place at the end of the order leaves room for all that is still to come, and what
/// was written in knowledge of what claims less comes after that, in another tab, too.
#[test]
fn no_entry_uses_the_order_up() {
    for claimed in [
        EntryId::LAST,
        EntryId::LAST - 1,
        (1 << 32) + 1,
        1 << 32,
        1 << 20,
    ] {
        let mut diary = Trainee::new(&strength(14)).diary;
        diary.add(weighed(claimed, 99));
        let mut last = None;
        for written in 0..50 {
            let entry = weighed(diary.next_seq(), 7 + written / 10);
            assert!(outside::entry(&outside::entry_text(&entry)).is_some());
            assert!(last < Some(entry.id), "{claimed}: in order");
            last = Some(entry.id);
            let before = diary.entries().count();
            diary.add(entry);
            assert_eq!(diary.entries().count(), before + 1, "{claimed}: kept");
        }
        // As the next visit finds it, in whatever order.
        let mut again = Diary::default();
        for entry in diary.entries().rev() {
            again.add(entry.clone());
        }
        assert_eq!(again.next_seq(), diary.next_seq());
    }
}

/// What is longer, later or more than anything that is recorded is refused, and what cannot be
/// seen is taken out.
#[test]
fn what_is_read_has_its_bounds() {
    let entry = |body: &str| outside::entry(&format!(r#"[2,1,"0000000000000007",0,0,{body}]"#));
    let session = r#"["2026-11-23",1,"0000000000000007"]"#;
    let noted = |note: &str| entry(&format!(r#""k",{session},"{note}""#));
    assert!(noted(&"é".repeat(4_000)).is_some());
    assert!(noted(&"é".repeat(4_001)).is_none());
    let odd = noted(r"a\u202eb\u0007\nc").map(|entry| entry.body);
    assert!(matches!(odd, Some(Body::Skipped { reason, .. }) if reason == "ab\nc"));

    let answered = |code: &str, text: &str| match entry(&format!(r#""a","{code}","{text}""#)) {
        Some(Entry {
            body: Body::Answered { text, .. },
            ..
        }) => text.chars().count(),
        other => panic!("{other:?}"),
    };
    assert_eq!(answered("goal-load", &"9".repeat(500)), 200);
    assert_eq!(answered("avoid", &"deadlift ".repeat(500)), 4_500);

    let slot = r#"["m:back-squat",0,["s","back-squat",3,5,4,6,8000,16,180]]"#;
    let given = |count| {
        let slots = vec![slot; count].join(",");
        entry(&format!(r#""s",{session},[4,1,0,[{slots}]]"#))
    };
    assert!(given(64).is_some() && given(65).is_none());
    let owns = |id: &str| entry(&format!(r#""o","{id}",1"#));
    assert!(owns(&"x".repeat(100)).is_some() && owns(&"x".repeat(101)).is_none());

    let at = |seq: u64, seconds: i64| {
        let text = format!(r#"[2,{seq},"0000000000000007",{seconds},0,"w","2026-11-23",8000]"#);
        outside::entry(&text)
    };
    assert!(at(EntryId::LAST, 253_402_300_799).is_some() && at(0, 0).is_some());
    assert!(at(EntryId::LAST + 1, 0).is_none());
    assert!(at(1, 253_402_300_800).is_none() && at(1, -1).is_none());
    for day in ["1969-12-31", "0000-01-01", "10000-01-01", "2026-02-30"] {
        assert!(entry(&format!(r#""w","{day}",8000"#)).is_none(), "{day}");
    }
}

/// A file may name any number of movements: none is looked for among all the others.
#[test]
fn a_hundred_thousand_names_are_soon_read() {
    let since = Instant::now();
    for number in 0..100_000 {
        let id = rung::training::MovementId::read(&format!("far-{number}"));
        assert!(id.is_some());
    }
    let took = since.elapsed();
    assert!(took < Duration::from_secs(2), "{took:?}");
}
