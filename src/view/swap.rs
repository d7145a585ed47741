//! What else a slot can hold, and what that records.

use super::words::{self, say};
use crate::coach::session::Standing;
use crate::coach::swap::{self, Neighbour};
use crate::diary::{Body, Given, GivenSlot, Left, LeftWhy, SessionRecord};
use crate::training::{Ladder, MovementId, Pattern, Prescription};
use chrono::NaiveDate;

/// A movement to choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What it is called.
    pub name: String,
    /// Its work.
    pub asked: String,
    /// In what it is like the other, and where its load comes from.
    pub why: String,
    /// As it is given.
    pub given: GivenSlot,
}

/// What can stand in for a slot, the nearest first; nothing where it is no movement in sets.
pub fn choices(
    standing: &Standing<'_>,
    day: NaiveDate,
    work: &Prescription,
    hurts: bool,
) -> Vec<Choice> {
    let Prescription::Sets(asked) = work else {
        return Vec::new();
    };
    let neighbours = swap::neighbours(standing, day, asked, hurts);
    neighbours.iter().map(choice).collect()
}

fn choice(neighbour: &Neighbour) -> Choice {
    Choice {
        name: words::movement(neighbour.movement),
        asked: words::asked(&neighbour.next.prescription),
        why: format!(
            "{} {}",
            words::changed::like(neighbour.like),
            words::reason(&neighbour.next.reason)
        ),
        given: neighbour.given(),
    }
}

/// Movements with their names.
type Rows = Vec<(MovementId, String)>;

/// The movements that can be added, by their patterns, with the athlete's own first.
pub fn to_add(standing: &Standing<'_>) -> Vec<(String, Rows)> {
    let mut groups: Vec<(Option<Pattern>, Rows)> = Vec::new();
    for movement in swap::at_hand(standing) {
        let group = Some(movement.movement().pattern).filter(|_| !movement.is_own());
        let row = (movement, words::movement(movement));
        match groups.iter_mut().find(|(known, _)| *known == group) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((group, vec![row])),
        }
    }
    let named = |group: Option<Pattern>| {
        let ladders = Ladder::ALL.into_iter();
        let ladder = group.and_then(|group| ladders.into_iter().find(|of| of.pattern() == group));
        ladder.map_or_else(
            || say!(own_title).to_owned(),
            |on| words::ladder(on).to_owned(),
        )
    };
    let groups = groups.into_iter();
    groups.map(|(group, rows)| (named(group), rows)).collect()
}

/// What is recorded where a slot takes other work: in its place while nothing of it is done, else
/// the rest is left and the other work comes behind the last slot.
pub fn swapped(
    standing: &Standing<'_>,
    day: NaiveDate,
    (slot, given): (u8, GivenSlot),
    (all, why): (&Given, Option<LeftWhy>),
) -> Vec<Body> {
    let session = standing.key(day);
    let record = standing.diary.session(session);
    let is_begun = |record: &SessionRecord| record.lines_of(slot).iter().any(Option::is_some);
    if !record.is_some_and(is_begun) && why.is_none() {
        // What was left for want of what it needs is done again, as something else.
        let left = record.and_then(|record| record.left(slot));
        let back = left.map(|(entry, _)| Body::Retracted { entry });
        let put = Body::Regiven {
            session,
            slot,
            given: Box::new(given),
        };
        return back.into_iter().chain([put]).collect();
    }
    let mut bodies = Vec::new();
    if record.is_none_or(|record| record.left(slot).is_none()) {
        bodies.push(Body::SlotLeft {
            session,
            slot,
            left: Left {
                why: why.unwrap_or(LeftWhy::Other),
                said: String::new(),
            },
        });
    }
    bodies.extend(put_behind(standing, day, given, all));
    bodies
}

/// What is recorded where a slot comes behind the last one, if there is room.
pub fn put_behind(
    standing: &Standing<'_>,
    day: NaiveDate,
    given: GivenSlot,
    all: &Given,
) -> Option<Body> {
    const MOST: u8 = 32;
    let slot = u8::try_from(all.slots.len()).ok();
    Some(Body::Regiven {
        session: standing.key(day),
        slot: slot.filter(|slot| *slot < MOST)?,
        given: Box::new(given),
    })
}
