//! What a program has to do without, said before it starts.

use super::calendar::taper;
use super::volume::{LONG_OF_RACE, easy_speed};
use crate::training::units::Distance;
use crate::training::{
    Athlete, Gate, Goal, LeftOut, Phase, PlannedWork, RunPlan, Target, Week, WeekKind,
};

/// Weeks that a rung should have (the coach's example: three to four).
const WEEKS_A_RUNG: usize = 3;
/// Weeks from which on there is a lighter one.
const LIGHTER_FROM: usize = 5;
/// Metres of the long run that are no shortfall (a rounding).
const NEAR: f64 = 500.0;

/// What these weeks leave out of what such a goal has.
pub(super) fn left_out(
    athlete: &Athlete,
    goal: &Goal,
    weeks: &[Week],
    gates: &[Gate],
) -> Vec<LeftOut> {
    let has = |phase: Phase| weeks.iter().any(|week| week.phase == phase);
    let of_kind = |kind: WeekKind| weeks.iter().filter(|week| week.kind == kind).count();
    let peaks = !matches!(goal.target, Target::Composition { .. });
    let mut left_out = Vec::new();
    if !has(Phase::General) {
        left_out.push(LeftOut::Base);
    }
    if peaks && !has(Phase::Peak) {
        left_out.push(LeftOut::Peak);
    }
    let tapers = (of_kind(WeekKind::Taper), taper(goal, weeks.len()));
    if tapers.0 < tapers.1 {
        left_out.push(LeftOut::Taper {
            weeks: tapers.0 as u16,
            of: tapers.1 as u16,
        });
    }
    if of_kind(WeekKind::Lighter) == 0 && weeks.len() >= LIGHTER_FROM {
        left_out.push(LeftOut::LighterWeek);
    }
    match goal.target {
        Target::Race { distance, .. } => race(athlete, distance, weeks, &mut left_out),
        Target::Movement { .. } if gates.len() > 1 => {
            let a_rung = of_kind(WeekKind::Loading) / gates.len();
            if a_rung < WEEKS_A_RUNG {
                let weeks = a_rung as u16;
                left_out.push(LeftOut::RungWeeks { weeks });
            }
        }
        _ => {}
    }
    left_out
}

fn race(athlete: &Athlete, race: Distance, weeks: &[Week], left_out: &mut Vec<LeftOut>) {
    let runs = || {
        let slots = weeks.iter().flat_map(|week| &week.sessions);
        slots
            .flat_map(|session| &session.slots)
            .filter_map(|slot| match &slot.work {
                PlannedWork::Run(run) => Some(run),
                _ => None,
            })
    };
    if !runs().any(|run| run.kind.is_hard()) {
        left_out.push(LeftOut::HardRunning);
    }
    let speed = easy_speed(athlete);
    let far = |run: &RunPlan| run.distance.metres().min(speed * run.limit.minutes());
    let reaches = runs().map(far).fold(0.0, f64::max);
    let needed = race.metres() * LONG_OF_RACE;
    if reaches < needed - NEAR {
        let unit = race.unit();
        let whole = |metres: f64| {
            Distance::from_metres((metres / unit.metres()).round() * unit.metres(), unit)
        };
        left_out.push(LeftOut::LongRun {
            reaches: whole(reaches),
            of: whole(needed),
        });
    }
}
