//! A machine that dies after any operation, with any part of what the browser had not yet written
//! lost: what was shown as saved is there after the next start, once.

use super::world::{Machine, Tab};
use crate::seeds::cases;
use proptest::prelude::*;
use rung::diary::EntryId;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

#[derive(Debug, Clone, Copy)]
enum Step {
    /// Logs something on a day.
    Log(u64),
    /// Hands on to the black box.
    HandOn,
    /// The black box answers.
    Hear,
    /// The black box refuses the next batch.
    Refuse,
    /// Ends a session: all is packed but what belongs to a day.
    Pack(u64),
    /// All of the store gets to the disk.
    Rest,
    /// Closes the tab and opens another.
    Reopen,
    /// The other of two tabs is used from now on.
    Switch,
    /// Takes in a file with entries of another device.
    BringIn(u64),
    /// Takes the last such back.
    TakeBack,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        8 => (0..40_u64).prop_map(Step::Log),
        3 => Just(Step::HandOn),
        3 => Just(Step::Hear),
        1 => Just(Step::Refuse),
        2 => (0..40_u64).prop_map(Step::Pack),
        1 => Just(Step::Rest),
        1 => Just(Step::Reopen),
        2 => Just(Step::Switch),
        1 => (0..9_u64).prop_map(Step::BringIn),
        1 => Just(Step::TakeBack),
    ];
    proptest::collection::vec(step, 1..40)
}

/// What was shown to be there, over all tabs and lives of the machine.
#[derive(Default)]
struct Shown {
    /// By the black box.
    saved: BTreeSet<EntryId>,
    /// By the store.
    stored: BTreeSet<EntryId>,
}

struct Life {
    machine: Rc<Machine>,
    tabs: Vec<Tab>,
    writers: u64,
}

impl Life {
    fn start(machine: &Rc<Machine>, writers: u64) -> Self {
        let tabs = vec![Tab::open(machine, writers), Tab::open(machine, writers + 1)];
        Self {
            machine: Rc::clone(machine),
            tabs,
            writers: writers + 2,
        }
    }

    /// Goes through the steps until they end or the machine dies.
    fn live(&mut self, steps: &[Step], shown: &mut Shown) {
        let mut here = 0;
        for step in steps {
            if self.machine.is_dead() {
                break;
            }
            match *step {
                Step::Log(day) => {
                    let entry = self.tabs[here].log(day);
                    // The other tab is told of it by an event.
                    let there = &mut self.tabs[1 - here];
                    there.entries.insert(entry.id, entry);
                }
                Step::HandOn => self.tabs[here].hand_on(),
                Step::Hear => self.tabs[here].hear(),
                Step::Refuse => self.machine.refuses.set(true),
                Step::Pack(open) => self.tabs[here].pack(open),
                Step::Rest => self.machine.rest(),
                Step::Reopen => {
                    self.collect(shown);
                    self.tabs[here] = Tab::open(&self.machine, self.writers);
                    self.writers += 1;
                }
                Step::Switch => here = 1 - here,
                Step::BringIn(number) => {
                    let entries = super::imports::foreign(number);
                    let at = entries[0].at;
                    let _ = self.tabs[here].journal.bring_in(entries, at);
                    self.tabs[here].hand_on();
                }
                Step::TakeBack => {
                    if let Ok(Some(last)) = self.tabs[here].journal.brought() {
                        let _ = self.tabs[here].journal.take_back(last);
                    }
                }
            }
        }
        self.collect(shown);
    }

    fn collect(&mut self, shown: &mut Shown) {
        for tab in &mut self.tabs {
            shown.saved.append(&mut tab.acknowledged);
            shown.stored.append(&mut tab.stored);
        }
    }
}

/// Opens the machine anew and looks for all that was shown, in memory, in the store and in the
/// black box.
fn assert_all_there(
    machine: &Rc<Machine>,
    shown: &Shown,
    writer: u64,
) -> Result<(), TestCaseError> {
    let mut tab = Tab::open(machine, writer);
    tab.settle();
    for id in &shown.saved {
        prop_assert!(tab.entries.contains_key(id), "{id:?} is lost");
    }
    prop_assert_eq!(&tab.loaded.damage, &Vec::new());
    let stored = Tab::open_without_black_box(machine, writer + 1);
    prop_assert_eq!(&stored.entries, &tab.entries, "the store lacks some");
    let ids: BTreeSet<_> = stored.loaded.entries.iter().map(|entry| entry.id).collect();
    prop_assert_eq!(ids.len(), stored.loaded.entries.len(), "some come twice");
    // The black box holds the very same records, and no more.
    let mut records: BTreeMap<_, _> = machine.stored();
    records.retain(|key, _| key.starts_with("rung:"));
    prop_assert_eq!(machine.safe(), records.into_iter().collect::<Vec<_>>());
    Ok(())
}

proptest! {
    #![proptest_config(cases(48, "tests/native/seeds/crash.txt"))]

    /// A crash after every single operation, and three cuts of what was not yet on the disk.
    #[test]
    fn what_was_shown_as_saved_survives_a_crash_after_any_operation(
        before in steps(), after in steps(), share in 0..1_000_usize,
    ) {
        let alive = Rc::new(Machine::default());
        Life::start(&alive, 1).live(&before, &mut Shown::default());
        for operation in 0..=alive.operations() {
            for cut in [0, share, 1_000] {
                let machine = Rc::new(Machine::default());
                let mut shown = Shown::default();
                machine.die_after(operation);
                Life::start(&machine, 1).live(&before, &mut shown);
                machine.restart(cut);
                assert_all_there(&machine, &shown, 101)?;
                // Life goes on, and dies again.
                machine.die_after(operation / 2 + 1);
                Life::start(&machine, 201).live(&after, &mut shown);
                machine.restart(cut);
                assert_all_there(&machine, &shown, 301)?;
            }
        }
    }

    /// Without a black box what got to the disk is there.
    #[test]
    fn without_a_black_box_what_is_on_the_disk_survives(before in steps()) {
        let alive = Rc::new(Machine::default());
        Life::start(&alive, 1).live(&before, &mut Shown::default());
        for operation in 0..=alive.operations() {
            let machine = Rc::new(Machine::default());
            let mut shown = Shown::default();
            machine.die_after(operation);
            Life::start(&machine, 1).live(&before, &mut shown);
            machine.lose_black_box();
            machine.restart(1_000);
            let stored = Tab::open_without_black_box(&machine, 101).entries;
            for id in &shown.stored {
                prop_assert!(stored.contains_key(id), "{id:?} is lost");
            }
        }
    }

    /// Whatever the browser loses of the store, the black box brings it back, and the other way
    /// round.
    #[test]
    fn either_brings_the_other_back(before in steps()) {
        let machine = Rc::new(Machine::default());
        let mut life = Life::start(&machine, 1);
        life.live(&before, &mut Shown::default());
        machine.refuses.set(false);
        for tab in &mut life.tabs {
            tab.settle();
        }
        let whole = Tab::open(&machine, 101).entries;
        machine.clear_store();
        prop_assert_eq!(&Tab::open(&machine, 102).entries, &whole);
        machine.rest();
        machine.lose_black_box();
        let mut tab = Tab::open(&machine, 103);
        tab.settle();
        machine.clear_store();
        prop_assert_eq!(&Tab::open(&machine, 104).entries, &whole);
    }
}
