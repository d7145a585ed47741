//! Two tabs: both log, none overwrites the other, each is told of the other's.

use super::world::{self, Machine, Tab};
use rung::diary::Writer;
use rung::storage::{Foreign, Journal, Memory};
use std::rc::Rc;

#[test]
fn two_tabs_that_log_and_pack_lose_and_double_nothing() {
    let machine = Rc::new(Machine::default());
    let (mut left, mut right) = (Tab::open(&machine, 1), Tab::open(&machine, 2));
    for number in 0..400 {
        left.log(number % 45);
        right.log(number % 45);
        if number % 60 == 0 {
            left.pack(44);
            right.pack(44);
        }
    }
    left.settle();
    right.settle();
    let mut all = left.entries;
    all.extend(right.entries);
    assert_eq!(all.len(), 800);
    assert_eq!(Tab::open(&machine, 3).entries, all);
    machine.clear_store();
    assert_eq!(Tab::open(&machine, 4).entries, all);
}

#[test]
fn a_tab_reads_what_another_writes() {
    let machine = Rc::new(Machine::default());
    let mut tab = Tab::open(&machine, 1);
    let entry = tab.log(1);
    let (key, text) = Journal::<Memory>::pair(&entry);
    let other = Tab::open(&machine, 2).journal;
    let id = entry.id;
    assert_eq!(other.hear(&key, &text), Foreign::Entries(vec![entry]));
    // It shows as saved here once the black box has it.
    assert!(other.awaits(id));
    let nothing = Foreign::Entries(Vec::new());
    assert_eq!(other.hear(&key, "00000000|[]"), nothing);
    assert_eq!(other.hear("theirs", "x"), nothing);
    let mark = "rung:u:1:0000000000000001";
    assert_eq!(other.hear(mark, "x"), Foreign::Undone);
    assert_eq!(other.hear("rung:n:1", "x"), Foreign::Newer);
    assert_eq!(tab.journal.append(&world::entry(Writer(1), 9, 1)), Ok(()));
    assert!(other.append(&world::entry(Writer(2), 9, 1)).is_err());
}
