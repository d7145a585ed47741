//! Training load, day by day, with what it adds up to.

use super::before;
use crate::coach::estimate::session_load::{Form, daily_within};
use crate::diary::Diary;
use chrono::NaiveDate;
use std::ops::Range;

/// The load of a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DayLoad {
    /// The day.
    pub day: NaiveDate,
    /// Its load: effort times minutes (Foster 2001).
    pub load: f64,
    /// Fitness and fatigue after it (Banister 1975; Coggan).
    pub form: Form,
}

/// Days before those asked for that the averages are drawn in from: after half a year 1.3 % of what
/// was before is left in the longer one.
const LEAD: u64 = 182;

/// The load of each of some days, with fitness and fatigue.
pub fn loads(diary: &Diary, days: &Range<NaiveDate>) -> Vec<DayLoad> {
    let from = before(days.start, LEAD);
    let daily = daily_within(diary, &(from..days.end));
    let forms = Form::each(&daily);
    let lead = usize::try_from(days.start.signed_duration_since(from).num_days()).unwrap_or(0);
    let each = days
        .start
        .iter_days()
        .zip(daily.into_iter().zip(forms).skip(lead));
    each.map(|(day, (load, form))| DayLoad { day, load, form })
        .collect()
}
