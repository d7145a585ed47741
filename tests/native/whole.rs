//! Every session of anybody's program is whole: it has a purpose, a reason and exact numbers, fits
//! the day, and needs only what there is.

use crate::anybody::{anybody, with_more};
use crate::athletes::{self, Trainee};
use crate::bounds::{assert_sane, go, how};
use crate::seeds::cases;
use proptest::prelude::*;
use rung::coach::estimate::minutes;
use rung::coach::session::Session;
use rung::training::units::Load;
use rung::training::{
    Athlete, PlannedSlot, PlannedWork, Prescription, Purpose, RunKind, RunWork, SetsWork,
};
use rung::view::words;
use std::collections::BTreeMap;

/// A purpose, and the work that serves it.
fn assert_purpose(session: &Session) -> Result<(), TestCaseError> {
    prop_assert!(!session.slots.is_empty(), "{session:?}");
    prop_assert!(!words::purpose(session.purpose).is_empty());
    prop_assert!(!words::why(&session.why).is_empty());
    for slot in &session.slots {
        let serves = match (&slot.next.prescription, session.purpose) {
            (Prescription::Run(run), purpose) => match run.kind {
                RunKind::Easy => purpose == Purpose::EasyAerobic,
                RunKind::RunWalk => matches!(purpose, Purpose::EasyAerobic | Purpose::Long),
                // Walked after other work, too.
                RunKind::Walk => true,
                RunKind::Long => purpose == Purpose::Long,
                RunKind::Tempo | RunKind::RacePace => purpose == Purpose::Threshold,
                RunKind::Intervals | RunKind::TimeTrial => purpose == Purpose::Vo2Max,
                RunKind::Repetitions => purpose == Purpose::Speed,
            },
            (Prescription::Rounds(_), purpose) => purpose == Purpose::Metabolic,
            (Prescription::Sets(_), purpose) => matches!(
                purpose,
                Purpose::MaxStrength | Purpose::Hypertrophy | Purpose::MovementSkill
            ),
        };
        // What is there for the second goal has a purpose of its own.
        prop_assert!(
            serves || session.beside.is_some(),
            "{:?} for {:?}",
            slot.next.prescription,
            session.purpose
        );
        prop_assert!(!words::reason(&slot.next.reason).is_empty());
        prop_assert!(!words::asked(&slot.next.prescription).is_empty());
    }
    Ok(())
}

/// Sets with a count, a rest and a cap, and a load where there is one to choose.
fn assert_sets(athlete: &Athlete, work: &SetsWork) -> Result<(), TestCaseError> {
    let grid = work.movement.movement().implement.grid(athlete.units.mass);
    prop_assert_eq!(work.load.is_some(), grid.is_some(), "{:?}", work);
    if let (Some(load), Some(grid)) = (work.load, grid) {
        prop_assert_eq!(load.unit(), athlete.units.mass);
        prop_assert!(
            load.compare(grid.floor).is_ge() || load.kilograms() > 0.0,
            "{work:?}"
        );
    }
    prop_assert!(
        work.range.low >= 1 && work.range.low <= work.range.high,
        "{work:?}"
    );
    prop_assert!(work.amount.count() >= u32::from(work.range.low), "{work:?}");
    prop_assert!((12..=20).contains(&work.cap.halves()), "{work:?}");
    prop_assert!((45..=300).contains(&work.rest.seconds()), "{work:?}");
    Ok(())
}

/// A run with a pace, between the fastest and the slowest that serve it.
fn assert_run(athlete: &Athlete, run: &RunWork) -> Result<(), TestCaseError> {
    if run.kind == RunKind::Walk {
        prop_assert!(run.work.pace.is_none() && run.work.metres() > 0.0);
        return Ok(());
    }
    let stretches = [run.warm_up, Some(run.work), run.cool_down];
    for stretch in stretches.into_iter().flatten() {
        let Some(band) = stretch.pace else {
            return Err(TestCaseError::fail(format!("no pace: {run:?}")));
        };
        let seconds = band.target.seconds();
        prop_assert!(band.fastest.seconds() <= seconds && seconds <= band.slowest.seconds());
        prop_assert_eq!(band.target.unit(), athlete.units.distance);
        prop_assert!(stretch.metres() > 0.0, "{run:?}");
    }
    // Daniels: no long run beyond 150 min, no more than 10 km of intervals.
    prop_assert!(
        run.kind != RunKind::Long || run.time().minutes() <= 151.0,
        "{run:?}"
    );
    let hard = run.work.metres() * f64::from(run.repeats);
    prop_assert!(
        run.kind != RunKind::Intervals || hard <= 10_000.0,
        "{run:?}"
    );
    Ok(())
}

/// The same with sets no larger than the top of their range.
fn within_range(prescription: &Prescription) -> Prescription {
    match prescription {
        Prescription::Sets(work) => {
            let count = work.amount.count().min(u32::from(work.range.high));
            let amount = work.amount.with_count(count);
            Prescription::Sets(SetsWork {
                amount,
                ..work.clone()
            })
        }
        Prescription::Run(_) | Prescription::Rounds(_) => prescription.clone(),
    }
}

/// All that a session must be, whatever was done before it.
pub fn assert_whole(trainee: &Trainee, session: &Session) -> Result<(), TestCaseError> {
    let athlete = &trainee.athlete;
    assert_purpose(session)?;
    let (mut spent, mut within) = (0.0, 0.0);
    for slot in &session.slots {
        spent += minutes::asked(&slot.next.prescription);
        within += minutes::asked(&within_range(&slot.next.prescription));
        match &slot.next.prescription {
            Prescription::Sets(work) => assert_sets(athlete, work)?,
            Prescription::Run(run) => assert_run(athlete, run)?,
            Prescription::Rounds(work) => {
                let time = work.time().minutes();
                prop_assert!(time <= f64::from(athlete.minutes).min(30.5), "{work:?}");
                if let Some(circuit) = work.circuit {
                    // 10-30 min in all (SCIENCE), with breath in them.
                    prop_assert!(circuit.within.minutes() >= 10.0, "{work:?}");
                    let worked = f64::from(work.rounds) * work.work.minutes();
                    prop_assert!(worked <= time * 0.9 + 1e-9 || work.rounds == 1, "{work:?}");
                    prop_assert!((14..=18).contains(&work.cap.halves()), "{work:?}");
                } else {
                    prop_assert!((10..=60).contains(&work.work.seconds()), "{work:?}");
                    let rest = f64::from(work.rest.seconds()) / f64::from(work.work.seconds());
                    prop_assert!((0.9..=3.1).contains(&rest), "{work:?}");
                }
            }
        }
    }
    let is_long = |slot: &PlannedSlot| matches!(&slot.work, PlannedWork::Run(run) if run.kind == RunKind::Long);
    let planned = trainee.program.session_on(session.day);
    let long = planned.is_some_and(|(_, planned)| planned.slots.iter().any(is_long));
    let day = if long {
        athlete.longest_day
    } else {
        athlete.minutes
    };
    let day = f64::from(day);
    prop_assert!(within <= day + 1.0, "{within} min of {day}: {session:?}");
    // Past the top of their range, where the next load is far or there is none, sets take longer.
    prop_assert!(
        spent <= day * 1.3 + 1.0,
        "{spent} min of {day}: {session:?}"
    );
    assert_sane(trainee, session)
}

/// As kilograms, for who weighs what.
fn kilograms(load: Option<Load>) -> f64 {
    load.map_or(0.0, Load::kilograms)
}

proptest! {
    #![proptest_config(cases(192, "tests/native/seeds/whole.txt"))]

    #[test]
    fn every_session_is_whole_when_all_goes_as_asked(answers in anybody()) {
        if athletes::planned(&answers).is_none() { return Ok(()) }
        let mut trainee = Trainee::new(&answers);
        let mut weeks: BTreeMap<u16, (f64, f64)> = BTreeMap::new();
        for day in trainee.days() {
            let session = trainee.standing().prescribe(day).expect("a planned session");
            assert_whole(&trainee, &session)?;
            for slot in &session.slots {
                if let Prescription::Run(run) = &slot.next.prescription {
                    let (all, hard) = weeks.entry(session.week).or_default();
                    *all += run.metres();
                    if matches!(run.kind, RunKind::Tempo | RunKind::Intervals) {
                        *hard += run.work.metres() * f64::from(run.repeats);
                    }
                }
                if let Prescription::Sets(work) = &slot.next.prescription {
                    let grid = work.movement.movement().implement.grid(trainee.athlete.units.mass);
                    let loaded = grid.map_or(0.0, |grid| grid.at_most(kilograms(work.load)).kilograms());
                    // Who told of a lighter implement than is usual has it.
                    let marks = &trainee.athlete.benchmarks.lifts;
                    let told = marks.iter().any(|mark| mark.lift == work.movement && Some(mark.load) == work.load);
                    let makes = (loaded - kilograms(work.load)).abs() < 1e-6;
                    prop_assert!(makes || told, "{work:?}");
                }
            }
            trainee.train(&session, |_, _, asked| Some(asked));
        }
        // Four fifths or so of running are easy (Seiler 2010): seven tenths at the least, where the
        // week is long enough for the least that two hard sessions are.
        for (all, hard) in weeks.into_values() {
            prop_assert!(hard <= all * 0.3 || all < 25_000.0, "{} m of {} m", hard, all);
        }
    }

    #[test]
    fn every_session_is_whole_for_any_history(
        answers in prop_oneof![anybody().boxed(), with_more().boxed()],
        lines in prop::collection::vec(how(), 1..60),
        gaps in prop::collection::vec(prop::bool::weighted(0.8), 1..20),
    ) {
        if athletes::planned(&answers).is_none() { return Ok(()) }
        let mut trainee = Trainee::new(&answers);
        let mut how = lines.iter().copied().cycle();
        let mut trains = gaps.iter().copied().cycle();
        for day in trainee.days() {
            let session = trainee.standing().prescribe(day).expect("a planned session");
            assert_whole(&trainee, &session)?;
            if trains.next() == Some(true) {
                trainee.train(&session, |_, _, asked| go(how.next()?, asked));
            }
        }
    }
}
