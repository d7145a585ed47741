//! A ladder as a goal: which rung is trained, and which one is due.

use super::measure::{Measure, Measured, Missing, full};
use super::series::weeks;
use crate::coach::session::Standing;
use crate::training::{Ladder, Prescription, Track};

/// The rung trained last, among the gates of the plan. Rungs have no line: the next one is due
/// in its week.
pub(super) fn measured(standing: &Standing<'_>, ladder: Ladder) -> Measured {
    let program = standing.program;
    let gates = &program.gates;
    let trained = full(standing, Track::Ladder(ladder)).into_iter().next();
    let place = trained.and_then(|exposure| match &exposure.asked.prescription {
        Prescription::Sets(asked) => ladder.place(asked.movement),
        Prescription::Run(_) | Prescription::Rounds(_) => None,
    });
    let mut now = 0;
    for (number, gate) in gates.iter().enumerate() {
        if ladder.place(gate.rung) <= place {
            now = number;
        }
    }
    let first_day = |week: u16| {
        let week = program.weeks.get(usize::from(week.saturating_sub(1)));
        week.map_or(program.goal.date, |week| week.first_day)
    };
    let next = gates.get(now + 1);
    let late = next.map_or(0.0, |gate| weeks(first_day(gate.week), standing.today));
    let since = weeks(program.start, standing.today).max(1.0);
    let top = gates.len().saturating_sub(1);
    let at = |number: usize| gates.get(number).or(gates.last());
    Measured {
        measure: Measure::Rungs {
            now: at(now).map_or(ladder.rungs()[0], |gate| gate.rung),
            next: next.map(|gate| (gate.rung, gate.week)),
        },
        from: Some(0.0),
        now: Some(now as f64),
        to: top as f64,
        by: at(top).map_or(program.goal.date, |gate| first_day(gate.week)),
        line: Err(Missing::TooEarly),
        climbed: Some((now as f64 / since, late.max(0.0) as u16)),
    }
}
