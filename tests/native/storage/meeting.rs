//! The meeting of the two stores at a start, where one of them has lost, lacks or cannot take
//! something.

use super::imports::foreign;
use super::world::{Machine, Tab};
use rung::diary::{Diary, Moment};
use rung::storage::{Damage, Journal, Memory, export, import};
use std::rc::Rc;

fn at() -> Moment {
    Moment::new(1_800_000_000, 0).expect("a moment")
}

fn backup(tab: &Tab) -> String {
    let mut pairs = tab.journal.raw().expect("all of it");
    pairs.extend(tab.unsaved.iter().map(Journal::<Memory>::pair));
    export(pairs, at())
}

fn news(file: &str) -> Vec<rung::diary::Entry> {
    let offer = import::read(file.as_bytes()).expect("an offer");
    assert_eq!(offer.unreadable, 0);
    offer.news_to(&Diary::default()).entries
}

#[test]
fn what_the_store_has_no_room_for_is_part_of_every_copy() {
    let machine = Rc::new(Machine::default());
    machine.quota.set(Some(2_000));
    let mut tab = Tab::open(&machine, 1);
    for _ in 0..60 {
        tab.log(3);
    }
    tab.settle();
    assert_eq!(tab.acknowledged.len(), 60);
    machine.restart(1_000);
    let next = Tab::open(&machine, 2);
    assert_eq!(next.entries.len(), 60);
    assert!(!next.unsaved.is_empty());
    assert_eq!(news(&backup(&next)).len(), 60);
}

/// The store is lost, the black box does not answer, a copy is brought in; then it answers. Taking
/// the import back leaves what was here before.
#[test]
fn what_an_import_also_held_is_restored_beside_it() {
    let machine = Rc::new(Machine::default());
    let mut tab = Tab::open(&machine, 1);
    for number in 0..60 {
        tab.log(number / 2);
    }
    tab.pack(29);
    tab.settle();
    let own = tab.entries.clone();
    let file = backup(&tab);
    machine.clear_store();
    let tab = Tab::open_without_black_box(&machine, 2);
    tab.journal.bring_in(news(&file), at()).expect("room");
    let mut tab = Tab::open(&machine, 3);
    tab.settle();
    assert_eq!(tab.entries, own);
    let last = tab.journal.brought().expect("a store").expect("an import");
    tab.journal.take_back(last).expect("room");
    tab.load();
    tab.settle();
    assert_eq!(tab.entries, own);
    assert_eq!(Tab::open(&machine, 4).entries, own);
}

#[test]
fn an_import_that_was_damaged_and_restored_is_taken_back_like_any_other() {
    let machine = Rc::new(Machine::default());
    let mut tab = Tab::open(&machine, 1);
    tab.log(3);
    let own = tab.entries.clone();
    tab.journal.bring_in(foreign(2), at()).expect("room");
    tab.settle();
    let keys = machine.stored().into_keys();
    let key = keys.into_iter().find(|key| key.starts_with("rung:i:"));
    machine.damage(&key.expect("an import"), "deadbeef|[");
    let mut tab = Tab::open(&machine, 2);
    tab.settle();
    assert_eq!(tab.entries.len(), own.len() + foreign(2).len());
    while let Some(last) = tab.journal.brought().expect("a store") {
        tab.journal.take_back(last).expect("room");
    }
    tab.load();
    assert_eq!(tab.entries, own);
}

#[test]
fn what_waits_does_not_grow_with_the_tries() {
    let machine = Rc::new(Machine::default());
    let mut tab = Tab::open(&machine, 1);
    for number in 0..200 {
        tab.log(number / 10);
    }
    tab.settle();
    machine.lose_black_box();
    for _ in 0..20 {
        let met = tab.journal.reconcile(machine.safe());
        assert_eq!(met.expect("a store").entries, []);
        let batch = tab.journal.outgoing().expect("a batch");
        assert_eq!(batch.changes().len(), 200);
        tab.journal.settle(&batch, false);
    }
}

/// A newer version has written to the black box: nothing of it is dropped for that.
#[test]
fn a_meeting_that_is_stopped_drops_nothing() {
    let machine = Rc::new(Machine::default());
    let mut tab = Tab::open(&machine, 1);
    for day in 0..5 {
        tab.log(day);
    }
    tab.settle();
    // Packed on the disk, single in the black box, as after a kill.
    tab.pack(100);
    let mut there = machine.safe();
    there.push(("rung:z:1".to_owned(), "00000000|[]".to_owned()));
    let next = Tab::open_without_black_box(&machine, 2);
    assert!(next.journal.reconcile(there).is_err());
    assert!(next.journal.outgoing().is_none());
}

/// What nobody can read is named once, however often the stores meet.
#[test]
fn what_cannot_be_read_is_named_once() {
    let machine = Rc::new(Machine::default());
    let tab = Tab::open(&machine, 1);
    let key = "rung:e:0000000000000007:1";
    let there = vec![(key.to_owned(), "damaged".to_owned())];
    for _ in 0..3 {
        let met = tab.journal.reconcile(there.clone()).expect("a store");
        let damage = Damage {
            key: key.to_owned(),
        };
        assert_eq!(met.damage, [damage]);
    }
    assert_eq!(tab.journal.raw(), Ok(there));
}

#[test]
fn read_only_stays_so_when_all_is_loaded_anew() {
    let machine = Rc::new(Machine::default());
    let mut tab = Tab::open(&machine, 1);
    let there = vec![("rung:z:1".to_owned(), "00000000|[]".to_owned())];
    assert!(tab.journal.reconcile(there).is_err());
    tab.load();
    let entry = tab.log(1);
    assert!(tab.journal.append(&entry).is_err());
}
