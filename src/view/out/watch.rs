//! Runs for a watch.

use super::File;
use crate::coach::session::{Session, Standing};
use crate::exchange::write::watch::{self, Workout};
use crate::training::{Prescription, RunWork};
use crate::view::plan::{self, DayState};
use crate::view::words::{self, out as told};
use chrono::{Days, NaiveDate};

/// Runs are offered so many days ahead.
const AHEAD: u64 = 8;

/// A run that can be sent to a watch.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WatchRun {
    /// The day its session is planned for, and its slot, counted from 0.
    pub at: (NaiveDate, u8),
    /// When, and what it is called.
    pub name: String,
    /// What it asks.
    pub asked: String,
}

/// The runs of a session, each with its slot.
fn runs(session: &Session) -> impl Iterator<Item = (u8, &Prescription, &RunWork)> {
    (0..=u8::MAX)
        .zip(&session.slots)
        .filter_map(|(slot, work)| {
            let asked = &work.next.prescription;
            match asked {
                Prescription::Run(run) => Some((slot, asked, run)),
                Prescription::Sets(_) | Prescription::Rounds(_) => None,
            }
        })
}

/// The runs of the next days that are to do.
pub fn watch_runs(standing: &Standing<'_>) -> Vec<WatchRun> {
    let until = standing.today + Days::new(AHEAD);
    let weeks = standing.program.weeks.iter();
    let near = weeks.filter(|week| week.last_day >= standing.today && week.first_day <= until);
    let mut all = Vec::new();
    for stand in near.flat_map(|week| plan::stands(standing, week)) {
        let open = matches!(
            stand.state,
            DayState::Due | DayState::Moved | DayState::Open
        );
        let day = stand.session.day;
        if !open || stand.on < standing.today || stand.on > until {
            continue;
        }
        let Some(session) = standing.prescribe(day) else {
            continue;
        };
        all.extend(runs(&session).map(|(slot, asked, _)| WatchRun {
            at: (day, slot),
            name: format!("{} · {}", words::day(stand.on), words::short(asked)),
            asked: words::asked(asked),
        }));
    }
    all
}

/// A run as a workout of a watch; `None` where there is none.
pub fn workout(standing: &Standing<'_>, (day, slot): (NaiveDate, u8)) -> Option<File> {
    let session = standing.prescribe(day)?;
    let (_, asked, run) = runs(&session).find(|(place, ..)| *place == slot)?;
    let on = standing.placed(day);
    let note = format!("{}, {}", words::asked(asked), words::rest(asked));
    let text = watch::tcx(&Workout {
        name: &words::short(asked),
        day: on,
        note: note.trim_end_matches(", "),
        run,
        steps: told::steps(run.kind),
    });
    Some(File {
        name: format!("rung-{on}.tcx"),
        kind: "application/vnd.garmin.tcx+xml",
        text,
    })
}
