//! What cannot be read: set aside whole, named, part of every export, brought back from the black
//! box where that has it. And what a newer version wrote.

use super::world::{Machine, Tab};
use rung::storage::{Damage, OpenError};
use std::rc::Rc;

/// A machine with three months of entries, packed, and one single entry.
fn trained() -> (Rc<Machine>, Tab) {
    let machine = Rc::new(Machine::default());
    let mut tab = Tab::open(&machine, 1);
    for day in 0..70 {
        tab.log(day);
    }
    tab.pack(69);
    tab.settle();
    machine.rest();
    (machine, tab)
}

fn damage(machine: &Machine, key: &str) -> String {
    let text = machine.stored()[key].clone();
    let half = text.len() / 2;
    let damaged = format!("{}~{}", &text[..half], &text[half + 1..]);
    machine.damage(key, &damaged);
    damaged
}

#[test]
fn the_rest_loads_and_what_is_damaged_is_named_and_never_touched() {
    for key in trained().0.stored().into_keys() {
        let (machine, tab) = trained();
        machine.lose_black_box();
        let damaged = damage(&machine, &key);
        let mut next = Tab::open(&machine, 2);
        assert_eq!(next.loaded.damage, [Damage { key: key.clone() }]);
        assert!(next.entries.len() < tab.entries.len());
        // Whatever is done after, it is there as it is, and goes out with the rest.
        for day in 0..70 {
            next.log(day);
        }
        next.pack(100);
        next.settle();
        assert_eq!(machine.stored()[&key], damaged);
        let raw = next.journal.raw().expect("all of it");
        assert!(raw.contains(&(key, damaged)));
    }
}

#[test]
fn the_black_box_brings_back_what_is_damaged() {
    for key in trained().0.stored().into_keys() {
        let (machine, tab) = trained();
        let damaged = damage(&machine, &key);
        let mut next = Tab::open(&machine, 2);
        assert_eq!(next.entries, tab.entries, "{key}");
        assert_eq!(machine.stored()[&key], damaged);
        // It is in the store again, under another name.
        next.settle();
        machine.rest();
        machine.lose_black_box();
        assert_eq!(
            Tab::open_without_black_box(&machine, 3).entries,
            tab.entries
        );
    }
}

#[test]
fn every_cut_of_a_record_is_found_out() {
    let (machine, tab) = trained();
    let (key, whole) = machine.stored().pop_first().expect("a record");
    for length in 0..whole.len() {
        machine.damage(&key, &whole[..length]);
        let next = Tab::open_without_black_box(&machine, 2);
        assert_eq!(
            next.loaded.damage,
            [Damage { key: key.clone() }],
            "{length}"
        );
    }
    machine.damage(&key, &whole);
    assert_eq!(
        Tab::open_without_black_box(&machine, 3).entries,
        tab.entries
    );
}

#[test]
fn what_others_keep_is_left_alone() {
    let (machine, tab) = trained();
    for key in ["theirs", "rungs", "RUNG:e:1", "rung.theirs", ""] {
        machine.damage(key, "{not ours");
    }
    let mut next = Tab::open(&machine, 2);
    assert_eq!(next.entries, tab.entries);
    assert_eq!(next.loaded.damage, []);
    next.pack(100);
    next.settle();
    assert_eq!(machine.stored()["theirs"], "{not ours");
    let raw = next.journal.raw().expect("all of it");
    assert!(raw.iter().all(|(key, _)| key.starts_with("rung:")));
}

/// In the store or in the black box: it is shown and nothing is written.
#[test]
fn what_a_newer_version_wrote_makes_it_read_only() {
    let newer = ("rung:n:1", "00000000|[]");
    let (machine, tab) = trained();
    machine.damage(newer.0, newer.1);
    let mut next = Tab::open_without_black_box(&machine, 2);
    assert_eq!(next.loaded.read_only, Some(OpenError::Newer));
    assert_eq!(next.entries, tab.entries);
    let before = machine.stored();
    let entry = next.log(3);
    assert_eq!(next.journal.append(&entry), Err(OpenError::Newer));
    next.pack(100);
    next.journal.hold_room();
    assert!(next.journal.reconcile(Vec::new()).is_err());
    assert_eq!(machine.stored(), before);
    assert!(next.journal.outgoing().is_none());
}

#[test]
fn a_black_box_that_a_newer_version_wrote_makes_it_read_only() {
    let (machine, _) = trained();
    let tab = Tab::open_without_black_box(&machine, 2);
    let there = vec![("rung:n:1".to_owned(), "00000000|[]".to_owned())];
    assert_eq!(tab.journal.reconcile(there), Err(OpenError::Newer));
    // Nothing leaves the black box for it.
    assert!(tab.journal.outgoing().is_none());
    let entry = super::world::entry(rung::diary::Writer(2), 900, 1);
    assert_eq!(tab.journal.append(&entry), Err(OpenError::Newer));
}
