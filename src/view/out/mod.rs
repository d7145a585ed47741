//! What goes out beside the backup: tables, the program as a calendar, runs for a watch, a week on
//! paper.

mod calendar;
mod paper;
mod watch;

pub use calendar::calendar;
pub use paper::{Sheet, SheetSession, SheetSlot, sheet};
pub use watch::{WatchRun, watch_runs, workout};

use crate::diary::Diary;
use crate::exchange::write;
use crate::training::units::Units;
use chrono::NaiveDate;

/// A text to be saved as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, with its ending.
    pub name: String,
    /// What kind of file it is, as browsers name them.
    pub kind: &'static str,
    /// All of it.
    pub text: String,
}

const CSV: &str = "text/csv";

/// All sets and runs, with our own columns.
pub fn table(diary: &Diary, today: NaiveDate) -> File {
    File {
        name: format!("rung-{today}.csv"),
        kind: CSV,
        text: write::own(diary),
    }
}

/// All sets and runs, with the columns of Strong, in these units.
pub fn strong(diary: &Diary, units: Units, today: NaiveDate) -> File {
    File {
        name: format!("rung-strong-{today}.csv"),
        kind: CSV,
        text: write::strong(diary, units),
    }
}
