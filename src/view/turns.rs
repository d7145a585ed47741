//! Slots that are done in turn: which stand together is one matter for the page and for the rest.

use crate::diary::{Given, SessionRecord};
use crate::training::Prescription;

/// The first slot of each pair, in order: both are sets, the first is ticked, and neither stands in
/// a pair already. Of ticks in a row the first two slots are a pair, and so on.
pub(super) fn pairs(given: &Given, record: &SessionRecord) -> Vec<u8> {
    let is_sets = |place: u8| {
        let slot = given.slots.get(usize::from(place));
        slot.is_some_and(|slot| matches!(slot.prescription, Prescription::Sets(_)))
    };
    let mut pairs: Vec<u8> = Vec::new();
    for (first, _) in (0_u8..).zip(given.slots.iter().skip(1)) {
        let is_second = pairs.last().is_some_and(|before| before + 1 == first);
        let ticked = record.paired(first) == Some(true);
        if ticked && !is_second && is_sets(first) && is_sets(first + 1) {
            pairs.push(first);
        }
    }
    pairs
}

/// The slot that one is done in turn with.
pub(super) fn partner(given: &Given, record: &SessionRecord, slot: u8) -> Option<u8> {
    pairs(given, record).into_iter().find_map(|first| {
        let second = first + 1;
        match slot {
            _ if slot == first => Some(second),
            _ if slot == second => Some(first),
            _ => None,
        }
    })
}
