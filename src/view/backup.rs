//! How old the last copy of the diary is, and when it is time for another.

use super::words::{data, say};
use crate::coach::session::Standing;
use crate::diary::Diary;
use chrono::NaiveDate;

/// So many sessions without a copy are enough.
const SESSIONS: usize = 7;
/// So many where there is none yet.
const FIRST: usize = 3;
/// So many days are enough.
const DAYS: i64 = 14;

/// How old the last copy is, in a sentence.
pub fn age(diary: &Diary, today: NaiveDate) -> String {
    match diary.exported() {
        Some(day) => data::last_copy(day, today, diary.ended_since_export()),
        None => say!(data_never).to_owned(),
    }
}

/// Says at the end of the session planned for a day that it is time for a copy, if it is. Only the
/// session that was ended first today says so: who ends two is not told twice.
pub fn due(standing: &Standing<'_>, day: NaiveDate) -> Option<String> {
    let diary = standing.diary;
    let ended_on = |by| Some(diary.entry(by)?.at.day());
    let this = diary.session(standing.key(day))?.ended_by()?;
    let first_today = diary
        .sessions()
        .filter_map(|(_, record)| record.ended_by())
        .filter(|by| ended_on(*by) == Some(standing.today))
        .min();
    if first_today != Some(this) {
        return None;
    }
    let days = diary
        .exported()
        .map(|copied| standing.today.signed_duration_since(copied).num_days());
    let ended = diary.ended_since_export();
    let is_due = match days {
        None => ended >= FIRST,
        Some(days) => ended >= SESSIONS || days >= DAYS,
    };
    is_due.then(|| data::copy_due(days, ended))
}
