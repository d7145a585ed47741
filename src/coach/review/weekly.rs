//! The week in short: what went well, what is off, and the one thing to change.

use super::compliance::Compliance;
use super::contract::{Contract, Course};
use super::measure::Missing;
use super::plateau::Plateau;
use crate::coach::estimate::session_load::{WeekLoad, daily};
use crate::coach::session::Standing;
use crate::training::{Answer, MovementId, Track};

/// What went well.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Well {
    /// All that was due is done.
    AllDone {
        /// How many sessions.
        done: u16,
    },
    /// The work that was done served its purpose.
    OnPurpose {
        /// The share of it, 0 to 1.
        share: f64,
    },
    /// The goal is on its way.
    OnCourse,
}

/// What is off.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Off {
    /// Sessions were missed.
    Missed {
        /// How many.
        missed: u16,
        /// Of how many.
        due: u16,
    },
    /// Work was done at another load, pace or effort than asked.
    OffPurpose {
        /// The share of what was done, 0 to 1.
        share: f64,
    },
    /// The goal will be late, or is not approached.
    Behind {
        /// Weeks late, where it is approached.
        weeks: Option<u16>,
    },
    /// Something has stopped moving.
    Stalled {
        /// The line.
        track: Track,
        /// Its movement, where it is one.
        movement: Option<MovementId>,
    },
    /// Days are all alike.
    Monotonous {
        /// The mean of the daily load over its deviation.
        monotony: f64,
    },
}

/// The one thing to change.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Change {
    /// Nothing: it works.
    Nothing,
    /// There is not enough to go by yet.
    KeepLogging,
    /// Do the sessions, before anything else is changed.
    DoSessions,
    /// Keep to the load, pace and effort that are asked.
    KeepToPurpose,
    /// The first answer to a plateau.
    Answer {
        /// The line.
        track: Track,
        /// Its movement, where it is one.
        movement: Option<MovementId>,
        /// The coach's choice.
        answer: Answer,
    },
    /// Measure: without it nobody knows.
    Measure(Missing),
    /// Make the days differ: easier easy days.
    VaryDays,
    /// Choose the goal anew: another target or another date.
    MoveGoal,
}

/// The weekly review.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weekly {
    /// What went well.
    pub well: Option<Well>,
    /// What is off.
    pub off: Option<Off>,
    /// The one thing to change.
    pub change: Change,
    /// The load of the last seven days.
    pub load: WeekLoad,
}

/// Under this share of the month's sessions nothing else is worth changing (SCIENCE).
const ENOUGH_DONE: f64 = 0.8;
/// Over this share of the work off its purpose it is worth a word (convention).
const OFF_PURPOSE: f64 = 0.2;
/// Later than this the target or the date has to move (convention).
const LATE: u16 = 2;
/// Foster 1998.
const MONOTONOUS: f64 = 2.0;

/// The week in short. Only the first thing that is off is named: first what was not done, then
/// what was done otherwise, then what has stopped, then what is too slow.
pub fn weekly(
    standing: &Standing<'_>,
    (week, month): (&Compliance, &Compliance),
    contract: &Contract,
    plateaus: &[Plateau],
) -> Weekly {
    let load = WeekLoad::of(&daily(standing.diary, standing.today));
    let off_purpose = if week.work > 0.0 {
        1.0 - week.right / week.work
    } else {
        0.0
    };
    let (off, change) = if week.missed > 0 && month.sessions() < ENOUGH_DONE {
        let off = Off::Missed {
            missed: week.missed,
            due: week.due,
        };
        (Some(off), Change::DoSessions)
    } else if off_purpose > OFF_PURPOSE {
        let off = Off::OffPurpose { share: off_purpose };
        (Some(off), Change::KeepToPurpose)
    } else if let Some(stalled) = plateaus.first() {
        let (track, movement) = (stalled.track, stalled.movement);
        let change = Change::Answer {
            track,
            movement,
            answer: stalled.answers[0],
        };
        (Some(Off::Stalled { track, movement }), change)
    } else if let Some(monotony) = load.monotony.filter(|monotony| *monotony > MONOTONOUS) {
        (Some(Off::Monotonous { monotony }), Change::VaryDays)
    } else {
        goal(contract, week)
    };
    Weekly {
        well: well(week, contract, off_purpose),
        off,
        change,
        load,
    }
}

/// What the goal itself asks to change, where all else is in order.
fn goal(contract: &Contract, week: &Compliance) -> (Option<Off>, Change) {
    let missed = (week.missed > 0).then_some(Off::Missed {
        missed: week.missed,
        due: week.due,
    });
    match contract.course {
        Course::Late(weeks) if weeks > LATE => {
            (Some(Off::Behind { weeks: Some(weeks) }), Change::MoveGoal)
        }
        Course::Away => (Some(Off::Behind { weeks: None }), Change::MoveGoal),
        Course::Late(weeks) => (Some(Off::Behind { weeks: Some(weeks) }), Change::Nothing),
        Course::Unknown(Missing::TooEarly) => (missed, Change::KeepLogging),
        Course::Unknown(missing @ (Missing::NoRace | Missing::NoWeighIns | Missing::NoTape)) => {
            (missed, Change::Measure(missing))
        }
        Course::Reached | Course::Early(_) | Course::OnTime | Course::Unknown(_) => {
            (missed, Change::Nothing)
        }
    }
}

fn well(week: &Compliance, contract: &Contract, off_purpose: f64) -> Option<Well> {
    if week.due > 0 && week.missed == 0 {
        return Some(Well::AllDone { done: week.done });
    }
    if matches!(
        contract.course,
        Course::Reached | Course::Early(_) | Course::OnTime
    ) {
        return Some(Well::OnCourse);
    }
    let on_purpose = week.done > 0 && off_purpose <= OFF_PURPOSE / 2.0;
    on_purpose.then_some(Well::OnPurpose {
        share: 1.0 - off_purpose,
    })
}
