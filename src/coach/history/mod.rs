//! What was done, as rows of days and values: what charts are drawn from. One file a question; each
//! looks at the days that are asked for and no others.

mod goal;
mod lifts;
mod loads;
mod runs;
mod volume;

pub use goal::{Ahead, ahead, points};
pub use lifts::{Lift, lift, movements};
pub use loads::{DayLoad, loads};
pub use runs::{Fit, Run, fitnesses, kinds, run};
pub use volume::{WeekVolume, weeks};

use chrono::{Datelike, Days, NaiveDate};
use std::ops::Range;

/// So many days before a day, at the end of the calendar none.
pub(super) fn before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days))
        .unwrap_or(NaiveDate::MIN)
}

/// The Monday of a day's week.
pub fn monday(day: NaiveDate) -> NaiveDate {
    before(day, u64::from(day.weekday().num_days_from_monday()))
}

/// Days that sessions done within some days may have been planned for: a week around them.
fn around(days: &Range<NaiveDate>) -> Range<NaiveDate> {
    let end = days.end.checked_add_days(Days::new(7));
    before(days.start, 7)..end.unwrap_or(NaiveDate::MAX)
}
