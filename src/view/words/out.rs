//! Words of what goes out: files for other apps, and a week on paper.

use super::work::{amount, per_side, rounds_name, run_kind};
use super::{names, say, time};
use crate::training::units::{MassUnit, PaceUnit};
use crate::training::{
    Amount, Climb, Lift, Measure, MovementId, PlannedWork, RepRange, Rule, RunKind,
};
use chrono::NaiveDate;

/// A file that can be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub text: String,
}

/// The ways out that are always there: the table, that for other apps, the calendar.
pub fn ways(mass: MassUnit, distance: PaceUnit) -> [Way; 3] {
    let way = |name: &str, text: String| Way {
        name: name.to_owned(),
        text,
    };
    let distance = distance.distance_unit().symbol();
    [
        way(say!(out_table), say!(out_table_text).to_owned()),
        way(
            say!(out_strong),
            say!(out_strong_text, mass = mass.symbol(), distance),
        ),
        way(say!(out_calendar), say!(out_calendar_text).to_owned()),
    ]
}

/// What became of a file.
pub fn taken(name: &str) -> String {
    say!(out_taken, name)
}

/// What the button of a file is called for who does not see what stands beside it.
pub fn save_name(name: &str) -> String {
    format!("{}: {name}", say!(out_save))
}

/// What a calendar is called.
pub fn calendar(goal: &str) -> String {
    say!(calendar_name, goal)
}

/// That its numbers are exact on a day.
pub fn exact(today: NaiveDate) -> String {
    say!(calendar_exact, day = time::day(today))
}

/// What the steps of a run are called: before the work, the work, between, after.
pub fn steps(kind: RunKind) -> [&'static str; 4] {
    let between = match kind {
        RunKind::RunWalk => say!(line_walk),
        _ => say!(step_recovery),
    };
    [
        say!(step_warm_up),
        say!(step_work),
        between,
        say!(step_cool_down),
    ]
}

/// What is planned of a slot whose numbers follow later: what it is called, and how much.
pub fn planned(work: &PlannedWork) -> (String, String) {
    match work {
        PlannedWork::Lift(lift) => (names::movement(lift.movement), lifted(lift)),
        PlannedWork::Climb(climb) => (names::movement(climb.due), climbed(climb)),
        PlannedWork::Run(run) => (
            run_kind(run.kind).to_owned(),
            say!(planned_run, distance = run.distance, limit = run.limit),
        ),
        PlannedWork::Rounds(rounds) => (
            rounds_name(&rounds.movements),
            say!(rest_rounds, cap = rounds.cap, time = rounds.limit),
        ),
    }
}

fn lifted(lift: &Lift) -> String {
    let range = match lift.rule {
        Rule::Rpe { reps } => RepRange {
            low: reps,
            high: reps,
        },
        Rule::Linear | Rule::Double | Rule::Wave => lift.range,
    };
    let with = say!(rest_sets, cap = lift.cap, rest = lift.rest);
    let counts = counts(lift.movement, range);
    format!("{} × {counts} · {with}", lift.sets)
}

fn climbed(climb: &Climb) -> String {
    let with = say!(rest_sets, cap = climb.cap, rest = climb.rest);
    format!("{} · {with}", say!(planned_sets, sets = climb.sets))
}

/// `5`, `5–8`, `20–40 s`.
fn counts(movement: MovementId, range: RepRange) -> String {
    let one = match movement.movement().measure {
        Measure::Reps => Amount::Reps(range.high),
        Measure::Hold => Amount::Hold(crate::training::units::Duration::from_seconds(u32::from(
            range.high,
        ))),
        Measure::Carry => Amount::Carry(crate::training::units::Distance::from_metres(
            f64::from(range.high),
            crate::training::units::DistanceUnit::Metre,
        )),
    };
    let high = per_side(movement, amount(one));
    if range.low == range.high {
        high
    } else {
        format!("{}\u{2013}{high}", range.low)
    }
}
