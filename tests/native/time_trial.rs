//! A time trial, where no race stands behind the paces.

use crate::athletes::{self, Trainee};
use rung::coach::progression::fitness::fitness;
use rung::coach::review::{Course, Missing, review};
use rung::diary::{Answers, Question as Q};
use rung::training::units::Duration;
use rung::training::{Done, Phase, PlannedWork, Prescription, RunKind, Track};

/// To a half marathon, with no race to go by.
fn unraced(weeks: u64) -> Answers {
    let mut answers = athletes::race(weeks);
    for question in [Q::RaceDistance, Q::RaceTime] {
        answers.remove(&question);
    }
    answers
}

fn trials(trainee: &Trainee) -> Vec<(u16, Phase, chrono::NaiveDate)> {
    let mut trials = Vec::new();
    for (week, session) in trainee.program.sessions() {
        for slot in &session.slots {
            if matches!(&slot.work, PlannedWork::Run(run) if run.kind == RunKind::TimeTrial) {
                trials.push((week.number, week.phase, session.day));
            }
        }
    }
    trials
}

#[test]
fn it_stands_at_the_end_of_the_base_and_only_without_a_race() {
    assert_eq!(trials(&Trainee::new(&athletes::race(16))), []);
    for weeks in [8, 12, 16, 30, 44] {
        let trainee = Trainee::new(&unraced(weeks));
        let found = trials(&trainee);
        assert_eq!(found.len(), 1, "{weeks} weeks: {found:?}");
        let (number, phase, _) = found[0];
        assert!(phase <= Phase::Build, "{found:?}");
        // Nothing of the base that follows is one of loading.
        let mut later = trainee.program.weeks.iter().skip(usize::from(number));
        let next = later.find(|week| week.kind == rung::training::WeekKind::Loading);
        assert!(
            next.is_some_and(|week| week.phase != Phase::General),
            "{weeks}: {next:?}"
        );
    }
}

/// VDOT 41 over whatever distance is asked.
#[test]
fn its_result_sets_the_paces() {
    let mut trainee = Trainee::new(&unraced(16));
    let (_, _, trial) = trials(&trainee)[0];
    let known = |trainee: &Trainee, day| {
        let start = trainee.program.start;
        fitness(&trainee.athlete, &trainee.diary, start, day)
    };
    let vdot = rung::coach::estimate::vdot::Vdot::new(41.0);
    let mut before = None;
    for day in trainee.days() {
        let session = trainee.standing().prescribe(day).expect("a session");
        if day == trial {
            let fitness = known(&trainee, day);
            assert!(!fitness.known);
            before = Some(fitness.vdot.value());
            let slot = &session.slots[0];
            assert_eq!(slot.track, Track::Run(RunKind::TimeTrial));
            let Prescription::Run(run) = &slot.next.prescription else {
                panic!("a run");
            };
            assert!(
                run.work.metres() >= 2_500.0 && run.warm_up.is_some(),
                "{run:?}"
            );
            let early = review(&trainee.standing_on(day));
            assert_eq!(early.contract.course, Course::Unknown(Missing::NoRace));
            assert_eq!(early.contract.from, None);
        }
        trainee.train(&session, |_, _, done| match done {
            Done::Run { distance, .. } if day == trial => Some(Done::Run {
                distance,
                time: vdot.race_time(distance),
            }),
            done => Some(done),
        });
        if day > trial {
            break;
        }
    }
    crate::life::assert_lasts(&trainee.diary);
    let after = known(&trainee, trial.succ_opt().expect("a day"));
    assert!(after.known);
    assert!((after.vdot.value() - 41.0).abs() < 0.2, "{after:?}");
    assert!(before.is_some_and(|before| before < 40.0));
    let standing = trainee.standing_on(trial.succ_opt().expect("a day"));
    let found = review(&standing);
    assert!(
        found
            .contract
            .now
            .is_some_and(|now| (now - 41.0).abs() < 0.2)
    );
    assert_ne!(found.contract.course, Course::Unknown(Missing::NoRace));
}

/// Half of it is no result.
#[test]
fn a_trial_cut_short_says_nothing() {
    let mut trainee = Trainee::new(&unraced(16));
    let (_, _, trial) = trials(&trainee)[0];
    let session = trainee.standing().prescribe(trial).expect("a session");
    trainee.train(&session, |_, _, done| match done {
        Done::Run { distance, time } => Some(Done::Run {
            distance: rung::training::units::Distance::from_metres(
                distance.metres() / 2.0,
                distance.unit(),
            ),
            time: Duration::from_seconds(time.seconds() / 2),
        }),
        done => Some(done),
    });
    let start = trainee.program.start;
    let day = trial.succ_opt().expect("a day");
    assert!(!fitness(&trainee.athlete, &trainee.diary, start, day).known);
}

/// The time that was guessed is none that was run: it is asked for.
#[test]
fn its_time_is_asked_for() {
    use rung::view::draft::Part;
    use rung::view::session::{edited, session};
    let trainee = Trainee::new(&unraced(16));
    let (_, _, trial) = trials(&trainee)[0];
    let session = session(&trainee.standing(), trial, trial).expect("a session");
    let line = &session.slots[0].lines[0];
    assert!(line.open);
    let draft = edited(&session, line.at).expect("a line").draft;
    assert_eq!(draft.text(Part::Time), "");
    assert_ne!(draft.text(Part::Distance), "");
    assert!(draft.read().is_err());
}
