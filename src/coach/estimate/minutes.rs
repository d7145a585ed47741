//! Minutes of work. The diary keeps no clock of a session, and what is logged late says nothing of
//! its length: so minutes follow from the work itself. Runs are timed; sets are counted.

use crate::training::units::Duration;
use crate::training::{Amount, Done, PlannedWork, Prescription, RunKind, SetsWork, Sides, Stretch};

/// A rep takes 4 s (convention, as where a session is fitted into its day).
pub(in crate::coach) const REP_SECONDS: f64 = 4.0;
/// A carried metre takes a second (convention).
const METRE_SECONDS: f64 = 1.0;
/// Metres that an easy minute covers, for what is planned and has no pace yet (convention).
const METRES_A_MINUTE: f64 = 150.0;

/// Minutes that one set and the rest after it take.
fn set(work: &SetsWork, amount: Amount) -> f64 {
    let sides = match work.movement.movement().sides {
        Sides::Both => 1.0,
        Sides::Each => 2.0,
    };
    let each = match amount {
        Amount::Reps(_) => REP_SECONDS,
        Amount::Hold(_) => 1.0,
        Amount::Carry(_) => METRE_SECONDS,
    };
    f64::from(amount.count()) * each * sides / 60.0 + work.rest.minutes()
}

/// Minutes that the work of a slot takes as asked.
pub fn asked(prescription: &Prescription) -> f64 {
    match prescription {
        Prescription::Sets(work) => (0..work.lines())
            .map(|line| set(work, work.line(line).0))
            .sum(),
        Prescription::Run(run) => run.time().minutes(),
        Prescription::Rounds(work) => work.time().minutes(),
    }
}

/// Minutes that the work of a slot took as done: a run by the time logged, with its warm-up, jogs
/// and cool-down as asked; sets by their counts and rests; rounds by their number.
pub fn done(prescription: &Prescription, lines: &[Option<Done>]) -> f64 {
    let mut minutes = 0.0;
    let mut repeats: u8 = 0;
    for line in lines.iter().flatten() {
        repeats = repeats.saturating_add(1);
        minutes += match (prescription, line) {
            (Prescription::Sets(work), Done::Set(done)) => set(work, done.amount),
            (_, Done::Run { time, .. }) => time.minutes(),
            (Prescription::Rounds(work), Done::Rounds { .. }) if work.circuit.is_some() => {
                work.time().minutes()
            }
            (Prescription::Rounds(work), Done::Rounds { rounds, .. }) => {
                f64::from(*rounds) * (work.work.minutes() + work.rest.minutes())
            }
            _ => 0.0,
        };
    }
    if let (Prescription::Run(run), 1..) = (prescription, repeats) {
        let time = |stretch: Option<Stretch>| {
            let time = stretch.map_or(Duration::default(), |stretch| stretch.time());
            time.minutes()
        };
        // Running and walking in turn is logged whole.
        if run.kind != RunKind::RunWalk {
            minutes += time(run.warm_up) + time(run.cool_down);
            minutes += f64::from(repeats - 1) * time(run.recovery);
        }
    }
    minutes
}

/// Minutes or so of what is planned and was never given its numbers.
pub fn planned(work: &PlannedWork) -> f64 {
    let straight = |sets: u8, rest: Duration| f64::from(sets) * (rest.minutes() + 0.5);
    match work {
        PlannedWork::Lift(lift) => straight(lift.sets, lift.rest),
        PlannedWork::Climb(climb) => straight(climb.sets, climb.rest),
        PlannedWork::Run(run) => (run.distance.metres() / METRES_A_MINUTE).min(run.limit.minutes()),
        PlannedWork::Rounds(rounds) => rounds.limit.minutes(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::units::{Distance, DistanceUnit, Rpe};
    use crate::training::{Form, MovementId, RepRange, RunAmount, RunWork, SetDone};

    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-9, "{found} {expected}");
    }

    /// 3 sets of 10 reps at 4 s with 80 s of rest: 3 x (40 + 80) s; a side takes as long again.
    #[test]
    fn sets_take_their_reps_and_rests() {
        let work = |movement| {
            Prescription::Sets(SetsWork {
                movement: MovementId::find(movement).expect("a movement"),
                sets: 3,
                amount: Amount::Reps(10),
                range: RepRange { low: 8, high: 12 },
                load: None,
                cap: Rpe::MAX,
                rest: Duration::from_seconds(80),
                ramp: Vec::new(),
                amrap: false,
            })
        };
        near(asked(&work("push-up")), 6.0);
        near(asked(&work("reverse-lunge")), 8.0);
        let set = Done::Set(SetDone {
            amount: Amount::Reps(10),
            load: None,
            rpe: None,
            form: Form::Sound,
        });
        near(done(&work("push-up"), &[Some(set), None, Some(set)]), 4.0);
        near(done(&work("push-up"), &[None, None, None]), 0.0);
    }

    /// Two of three repeats of 5 min, with ten minutes before and after and 2 min between.
    #[test]
    fn a_run_takes_the_time_logged_and_what_goes_with_it() {
        let minutes = |count| {
            Some(Stretch {
                amount: RunAmount::Time(Duration::from_minutes(count)),
                pace: None,
            })
        };
        let run = Prescription::Run(RunWork {
            kind: RunKind::Intervals,
            warm_up: minutes(10),
            repeats: 3,
            work: minutes(5).expect("a stretch"),
            recovery: minutes(2),
            cool_down: minutes(10),
        });
        near(asked(&run), 39.0);
        let repeat = Done::Run {
            distance: Distance::from_metres(1_000.0, DistanceUnit::Kilometre),
            time: Duration::from_minutes(5),
        };
        near(done(&run, &[Some(repeat), Some(repeat), None]), 32.0);
        near(done(&run, &[None, None, None]), 0.0);
    }
}
