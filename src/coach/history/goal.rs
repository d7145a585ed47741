//! The goal's measure through time: what its trend is drawn through, and where that leads.

use super::runs::{after, fitnesses};
use crate::coach::estimate::body;
use crate::coach::progression::run_bounds::metres;
use crate::coach::review::{Measured, full, score};
use crate::coach::session::Standing;
use crate::training::{BodyGoal, Ladder, Prescription, RunKind, Target, Track};
use chrono::{Days, NaiveDate};

/// The trend on a day ahead, in the goal's own measure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ahead {
    /// The day.
    pub day: NaiveDate,
    /// By the trend.
    pub at: f64,
    /// Four times in five not below this.
    pub low: f64,
    /// Nor above this.
    pub high: f64,
}

/// The goal's measure since the program began, oldest first: kg of a one-rep max or a bodyweight, VDOT,
/// metres, mm, percent, or rungs climbed.
pub fn points(standing: &Standing<'_>, target: Target) -> Vec<(NaiveDate, f64)> {
    let start = standing.program.start;
    let days = start..after(standing.today);
    let mut found: Vec<(NaiveDate, f64)> = match target {
        Target::Strength { lift, .. } => {
            let past = full(standing, Track::Movement(lift));
            past.iter()
                .filter_map(|exposure| Some((exposure.day, score(exposure)?)))
                .collect()
        }
        Target::Race { time: Some(_), .. } => {
            let known = fitnesses(standing).into_iter().filter(|fit| fit.is_known);
            known.map(|fit| (fit.day, fit.vdot)).collect()
        }
        Target::Race { .. } => {
            let kinds = [RunKind::Long, RunKind::Easy, RunKind::RunWalk];
            let mut past = kinds
                .map(|kind| full(standing, Track::Run(kind)))
                .into_iter();
            let past = past.find(|past| !past.is_empty()).unwrap_or_default();
            past.iter().map(|run| (run.day, metres(run))).collect()
        }
        Target::Composition {
            to: BodyGoal::Weight(_),
            ..
        } => {
            let weights = standing.diary.weights();
            weights.map(|(day, load)| (day, load.kilograms())).collect()
        }
        Target::Composition { to, .. } => {
            let tapes = standing.diary.tapes();
            tapes
                .filter_map(|(day, tape)| Some((day, body::shown(to, tape)?)))
                .collect()
        }
        Target::Movement { ladder, .. } => rungs(standing, ladder),
    };
    found.retain(|(day, _)| days.contains(day));
    found.sort_by_key(|(day, _)| *day);
    found
}

/// The gates passed by the rung that was trained.
fn rungs(standing: &Standing<'_>, ladder: Ladder) -> Vec<(NaiveDate, f64)> {
    let gates = &standing.program.gates;
    let past = full(standing, Track::Ladder(ladder));
    let point = |exposure: &crate::diary::Exposure<'_>| {
        let Prescription::Sets(asked) = &exposure.asked.prescription else {
            return None;
        };
        let place = ladder.place(asked.movement);
        let passed = gates
            .iter()
            .rposition(|gate| ladder.place(gate.rung) <= place);
        Some((exposure.day, passed.unwrap_or(0) as f64))
    };
    past.iter().filter_map(point).collect()
}

/// The trend from a day to the goal's date, week by week, with its 80 % prediction interval. Nothing
/// without a trend or a date ahead.
pub fn ahead(measured: &Measured, today: NaiveDate) -> Vec<Ahead> {
    let mut found = Vec::new();
    let Some(line) = measured.line.ok().filter(|_| today < measured.by) else {
        return found;
    };
    let mut day = today;
    loop {
        let weeks = day.signed_duration_since(today).num_days() as f64 / 7.0;
        let (at, either_way) = (line.at(weeks), line.either_way(weeks));
        found.push(Ahead {
            day,
            at,
            low: at - either_way,
            high: at + either_way,
        });
        if day >= measured.by {
            break;
        }
        day = day
            .checked_add_days(Days::new(7))
            .map_or(measured.by, |next| next.min(measured.by));
    }
    found
}
