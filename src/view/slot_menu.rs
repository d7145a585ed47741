//! What can be done with a slot of a session.

use super::swap::{self, Choice};
use super::words::{self, say};
use crate::coach::session::Standing;
use crate::coach::swap::pairs_well;
use crate::diary::{About, EntryId, LeftWhy, SessionKey, SessionRecord};
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
    /// Why it is left, if it is.
    pub left: Option<LeftWhy>,
    /// Whether the session is over: there is nothing to change but a note.
    pub is_over: bool,
    /// The entries that put it there, to be taken back, and whether another one was planned; `None`
    /// where it stays: it was planned, some of it is done, or another was put behind it.
    pub put_by: Option<(Vec<EntryId>, bool)>,
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
        left: record
            .and_then(|record| record.left(place))
            .map(|(_, left)| left.why),
        put_by: record.and_then(|record| put_by(record, place, planned)),
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

/// What is taken back for the slot to be as it was. What was done of it would count as done of
/// another movement, and places are counted: those behind one that goes would be lost.
fn put_by(record: &SessionRecord, place: u8, planned: bool) -> Option<(Vec<EntryId>, bool)> {
    let is_begun = record.lines_of(place).iter().any(Option::is_some);
    let is_last = || {
        let slots = record.given().map_or(0, |given| given.slots.len());
        usize::from(place) + 1 == slots
    };
    if record.is_over() || is_begun || !(planned || is_last()) {
        return None;
    }
    let put = record.regiven_by(place);
    let all = if planned {
        put.clone()
    } else {
        record.said_of(place)
    };
    (!put.is_empty()).then_some((all, planned))
}
