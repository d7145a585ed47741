//! Work written down by hand, for the plans that have no coach. Loads follow from one-rep maxes
//! that are tested before the start and exact, which the coach does not get.

use crate::athlete::Person;
use rung::coach::estimate::one_rep_max::load_for;
use rung::coach::estimate::vdot::{Effort, Vdot};
use rung::training::units::{
    Distance, DistanceUnit, Duration, Load, MassUnit, Pace, PaceUnit, Rpe,
};
use rung::training::{
    Amount, Measure, MovementId, PaceBand, Prescription, RepRange, RunAmount, RunKind, RunWork,
    SetsWork, Stretch, Target,
};

/// A movement's one-rep max before the start, in kg.
pub fn tested(person: &Person, movement: MovementId) -> f64 {
    person.body.one_rep_max(movement)
}

/// The load that reps at an RPE take of a one-rep max, on what can be loaded.
pub fn load(movement: MovementId, max: f64, reps: u16, rpe: Rpe) -> Option<Load> {
    let grid = movement.movement().implement.grid(MassUnit::Kilogram)?;
    Some(grid.at_most(load_for(max, reps, rpe)))
}

/// Straight sets of a count in the movement's own measure, with two and a half minutes of rest.
pub fn sets(movement: MovementId, sets: u8, count: u16, load: Option<Load>) -> Prescription {
    rested(movement, (sets, count), load, Duration::from_seconds(150))
}

/// Straight sets with a rest of their own.
pub fn rested(
    movement: MovementId,
    (sets, count): (u8, u16),
    load: Option<Load>,
    rest: Duration,
) -> Prescription {
    Prescription::Sets(SetsWork {
        movement,
        sets: sets.max(1),
        amount: match movement.movement().measure {
            Measure::Reps => Amount::Reps(count),
            Measure::Hold => Amount::Hold(Duration::from_seconds(u32::from(count))),
            Measure::Carry => {
                Amount::Carry(Distance::from_metres(f64::from(count), DistanceUnit::Metre))
            }
        },
        range: RepRange {
            low: count,
            high: count,
        },
        load,
        cap: Rpe::MAX,
        rest,
        ramp: Vec::new(),
        amrap: false,
    })
}

/// Fitness at the start as raced, and at the goal.
pub fn vdots(person: &Person) -> (Vdot, Vdot) {
    let race = person.athlete.benchmarks.race;
    let now = race.map_or(Vdot::new(person.body.endurance.start), |race| {
        Vdot::of_race(race.distance, race.time)
    });
    let goal = match person.program.goal.target {
        Target::Race {
            distance,
            time: Some(time),
        } => Vdot::of_race(distance, time),
        _ => now,
    };
    (now, goal)
}

fn stretch(metres: f64, pace: Pace) -> Stretch {
    Stretch {
        amount: RunAmount::Distance(Distance::from_metres(metres, DistanceUnit::Kilometre)),
        pace: Some(PaceBand {
            target: pace,
            fastest: pace,
            slowest: pace,
        }),
    }
}

/// The distance that so many minutes of an effort cover.
pub fn metres(vdot: Vdot, effort: Effort, minutes: f64) -> f64 {
    vdot.pace(effort, PaceUnit::Kilometre).metres_per_minute() * minutes
}

/// An easy run.
pub fn easy(kind: RunKind, vdot: Vdot, far: f64) -> Prescription {
    at(kind, far, vdot.pace(Effort::Easy, PaceUnit::Kilometre))
}

/// A run of one stretch at a pace.
pub fn at(kind: RunKind, far: f64, pace: Pace) -> Prescription {
    Prescription::Run(RunWork {
        kind,
        warm_up: None,
        repeats: 1,
        work: stretch(far, pace),
        recovery: None,
        cool_down: None,
    })
}

/// Repeats at an effort with easy running around them: ten minutes each way, and three minutes
/// between.
pub fn hard(kind: RunKind, vdot: Vdot, effort: Effort, (repeats, far): (u8, f64)) -> Prescription {
    let slow = vdot.pace(Effort::Easy, PaceUnit::Kilometre);
    let around = Some(stretch(metres(vdot, Effort::Easy, 10.0), slow));
    Prescription::Run(RunWork {
        kind,
        warm_up: around,
        repeats: repeats.max(1),
        work: stretch(far, vdot.pace(effort, PaceUnit::Kilometre)),
        recovery: (repeats > 1).then(|| stretch(metres(vdot, Effort::Easy, 3.0), slow)),
        cool_down: around,
    })
}

/// Three minutes of running and one of walking in turn.
pub fn run_walk(vdot: Vdot, minutes: f64) -> Prescription {
    let pace = vdot.pace(Effort::Easy, PaceUnit::Kilometre);
    let time = |seconds| RunAmount::Time(Duration::from_seconds(seconds));
    Prescription::Run(RunWork {
        kind: RunKind::RunWalk,
        warm_up: None,
        repeats: ((minutes / 4.0) as u8).max(1),
        work: Stretch {
            amount: time(180),
            ..stretch(0.0, pace)
        },
        recovery: Some(Stretch {
            amount: time(60),
            pace: None,
        }),
        cool_down: None,
    })
}

/// A brisk walk.
pub fn walk(minutes: f64) -> Prescription {
    Prescription::Run(RunWork {
        kind: RunKind::Walk,
        warm_up: None,
        repeats: 1,
        work: Stretch {
            amount: RunAmount::Time(Duration::from_minutes(minutes.max(1.0) as u32)),
            pace: None,
        },
        recovery: None,
        cool_down: None,
    })
}
