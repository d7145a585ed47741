//! A store that is full: told in time, the open session fits, nothing is half written.

use super::world::{Fault, Machine, Tab};
use std::rc::Rc;

/// The sets of a long session.
const SESSION: usize = 60;

#[test]
fn a_full_store_is_told_in_time_and_the_open_session_fits() {
    let machine = Rc::new(Machine::default());
    machine.quota.set(Some(120_000));
    let mut tab = Tab::open(&machine, 1);
    tab.journal.hold_room();
    let mut logged = 0;
    while !tab.journal.is_tight() {
        tab.log(logged / 25);
        logged += 1;
        assert!(logged < 5_000, "never told");
    }
    // From here on a whole session still fits into the store alone.
    machine.lose_black_box();
    for _ in 0..SESSION {
        let entry = tab.log(39);
        assert!(tab.journal.append(&entry).is_ok());
    }
    assert_eq!(
        Tab::open_without_black_box(&machine, 2).entries,
        tab.entries
    );
    // Packing makes room, and room is held back again.
    tab.pack(100);
    tab.journal.hold_room();
    assert!(!tab.journal.is_tight());
    assert_eq!(
        Tab::open_without_black_box(&machine, 3).entries,
        tab.entries
    );
}

#[test]
fn what_does_not_fit_is_refused_whole_and_kept_in_the_black_box() {
    let machine = Rc::new(Machine::default());
    machine.quota.set(Some(2_000));
    let mut tab = Tab::open(&machine, 1);
    tab.journal.hold_room();
    for _ in 0..60 {
        tab.log(3);
    }
    tab.settle();
    let stored = Tab::open_without_black_box(&machine, 2);
    assert!(stored.entries.len() < tab.entries.len(), "it was not full");
    assert_eq!(stored.loaded.damage, []);
    assert_eq!(tab.acknowledged.len(), tab.entries.len());
    // Once there is room the next start brings all of it into the store.
    machine.restart(1_000);
    machine.quota.set(None);
    Tab::open(&machine, 3);
    assert_eq!(
        Tab::open_without_black_box(&machine, 4).entries,
        tab.entries
    );
}

#[test]
fn a_full_store_cuts_packing_off_without_loss() {
    for room in (0..4_000).step_by(50) {
        let machine = Rc::new(Machine::default());
        let mut tab = Tab::open(&machine, 1);
        for day in 0..60 {
            tab.log(day);
        }
        let used: usize = machine
            .stored()
            .iter()
            .map(|(key, text)| key.len() + text.len())
            .sum();
        machine.quota.set(Some(used + room));
        tab.pack(100);
        assert_eq!(
            Tab::open_without_black_box(&machine, 2).entries,
            tab.entries
        );
    }
}

#[test]
fn a_store_that_drops_or_halves_what_it_takes_is_found_out() {
    for fault in [Fault::Drop, Fault::Halve] {
        let machine = Rc::new(Machine::default());
        let mut tab = Tab::open(&machine, 1);
        tab.log(1);
        machine.fault.set(Some(fault));
        let entry = tab.log(1);
        assert!(tab.journal.append(&entry).is_err(), "{fault:?}");
        tab.pack(100);
        machine.fault.set(None);
        tab.settle();
        assert_eq!(Tab::open(&machine, 2).entries, tab.entries, "{fault:?}");
    }
}

#[test]
fn a_store_that_removes_nothing_loses_nothing() {
    let machine = Rc::new(Machine::default());
    let mut tab = Tab::open(&machine, 1);
    for day in 0..60 {
        tab.log(day);
    }
    machine.fault.set(Some(Fault::Remove));
    tab.pack(100);
    machine.fault.set(None);
    assert_eq!(
        Tab::open_without_black_box(&machine, 2).entries,
        tab.entries
    );
    tab.pack(100);
    assert_eq!(
        Tab::open_without_black_box(&machine, 3).entries,
        tab.entries
    );
}
