//! What can be done with a slot of a session.

use super::swap::{self, Choice};
use super::words::{self, say};
use crate::coach::session::Standing;
use crate::coach::swap::pairs_well;
use crate::diary::{About, EntryId, SessionKey, SessionRecord};
use crate::training::Prescription;
use chrono::NaiveDate;

/// The menu of a slot.
#[derive(Debug, Clone, PartialEq)]
pub struct SlotMenu {
    /// What it is called.
    pub name: String,
    /// The session it is of.
    pub session: SessionKey,
    /// What can stand in for it.
    pub choices: Vec<Choice>,
    /// Whether it is left.
    pub is_left: bool,
    /// Whether the session is over: there is nothing to change but a note.
    pub is_over: bool,
    /// The entry that put it there, and whether another one was planned.
    pub put_by: Option<(EntryId, bool)>,
    /// The slot after it, where both are sets.
    pub next: Option<String>,
    /// What to think of doing both in turn.
    pub pair_why: &'static str,
    /// Whether they are done in turn.
    pub is_paired: bool,
    /// What was noted of it.
    pub note: String,
}

/// The menu of the slot at a place of the session planned for a day; of what hurts with what
/// spares it.
pub fn slot_menu(
    standing: &Standing<'_>,
    day: NaiveDate,
    place: u8,
    hurts: bool,
) -> Option<SlotMenu> {
    let session = standing.key(day);
    let slots = standing.prescribe(day)?.slots;
    let work = |place: u8| -> Option<&Prescription> {
        let slot = slots.get(usize::from(place))?;
        Some(&slot.next.prescription)
    };
    let record = standing.diary.session(session);
    // What stood there, should it be another by now.
    let given = record
        .and_then(SessionRecord::given)
        .and_then(|given| given.slots.get(usize::from(place)));
    let asked = given.map_or(work(place)?, |given| &given.prescription);
    let planned = record
        .and_then(SessionRecord::first_given)
        .is_some_and(|first| first.slots.len() > usize::from(place));
    let next = work(place.saturating_add(1)).filter(|next| {
        matches!(
            (asked, next),
            (Prescription::Sets(_), Prescription::Sets(_))
        )
    });
    Some(SlotMenu {
        name: words::short(asked),
        session,
        choices: swap::choices(standing, day, asked, hurts),
        is_over: record.is_some_and(SessionRecord::is_over),
        is_left: record.is_some_and(|record| record.left(place).is_some()),
        put_by: record
            .and_then(|record| record.regiven_by(place))
            .map(|entry| (entry, planned)),
        pair_why: match next {
            Some(next) if !pairs_well(asked, next) => say!(pair_tires),
            _ => say!(pair_help),
        },
        next: next.map(words::short),
        is_paired: record.and_then(|record| record.paired(place)) == Some(true),
        note: record
            .and_then(|record| record.note(About::Slot(place)))
            .unwrap_or_default()
            .to_owned(),
    })
}
