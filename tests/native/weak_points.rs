//! Weak points that the coach finds: they change the program, and are tested again.

use crate::athletes::{self, Trainee, start};
use chrono::{Days, NaiveDate};
use rung::coach::enrolment::Enrolment;
use rung::coach::weak_points::{Pair, Test};
use rung::diary::{Answers, Body, Question};
use rung::training::units::{Load, MassUnit};
use rung::training::{
    Done, Ladder, MovementId, Phase, PlannedWork, Prescription, Program, RunKind, WeakPoint, Week,
};
use rung::view::weak_points::{findings, tested};

fn with(mut answers: Answers, pairs: &[(Question, &str)]) -> Answers {
    for (question, text) in pairs {
        answers.insert(*question, (*text).to_owned());
    }
    answers
}

fn single(name: &str) -> Question {
    Question::LiftLoad(athletes::lift(name))
}

/// A squatter whose row lags behind the bench press: 55 kg against 100 kg.
fn weak_pull() -> Answers {
    with(
        athletes::strength(16),
        &[
            (Question::WeakPoints, ""),
            (single("bench-press"), "100"),
            (single("barbell-row"), "55"),
        ],
    )
}

/// A runner of a fast 5 km and a slow half, on so many days.
fn weak_endurance(days: &str) -> Answers {
    with(
        athletes::race(16),
        &[
            (Question::Distance, "km"),
            (Question::GoalDistance, "21.1"),
            (Question::GoalTime, ""),
            (Question::WeeklyDistance, "40"),
            (Question::LongestRun, "14"),
            (Question::RaceDistance, "5"),
            (Question::RaceTime, "22:00"),
            (Question::RaceDistance2, "21.1"),
            (Question::RaceTime2, "1:52:00"),
            (Question::Days, days),
        ],
    )
}

/// As a program is adopted: it follows from what was recorded alone.
fn enrolled(trainee: &Trainee, today: NaiveDate) -> (Program, Vec<Test>) {
    let (enrolment, tests) = enrolment(trainee, today);
    (enrolment.program, tests)
}

fn enrolment(trainee: &Trainee, today: NaiveDate) -> (Enrolment, Vec<Test>) {
    let given = Enrolment::of(&trainee.diary)
        .expect("a program")
        .expect("answers to plan from");
    let tests = given.tests(&trainee.diary, today);
    (given.after(tests.clone()), tests)
}

/// Sessions of a ladder in some weeks, and its sets in all.
fn share(weeks: &[Week], of: Ladder) -> (usize, u32) {
    let slots = weeks.iter().flat_map(|week| &week.sessions);
    let slots = slots.flat_map(|session| &session.slots);
    let sets = slots.filter_map(|slot| match &slot.work {
        PlannedWork::Climb(climb) if climb.ladder == of => Some(u32::from(climb.sets)),
        _ => None,
    });
    sets.fold((0, 0), |(count, sum), sets| (count + 1, sum + sets))
}

/// Where a ladder stands in its sessions on average.
fn place(program: &Program, of: Ladder) -> f64 {
    let sessions = program.sessions().map(|(_, session)| session);
    let places: Vec<_> = sessions
        .filter_map(|session| {
            session.slots.iter().position(
                |slot| matches!(&slot.work, PlannedWork::Climb(climb) if climb.ladder == of),
            )
        })
        .collect();
    places.iter().sum::<usize>() as f64 / places.len() as f64
}

fn runs(program: &Program, kind: RunKind) -> usize {
    let slots = program.sessions().flat_map(|(_, session)| &session.slots);
    let of_kind =
        slots.filter(|slot| matches!(&slot.work, PlannedWork::Run(run) if run.kind == kind));
    of_kind.count()
}

#[test]
fn a_lift_that_lags_gets_more_work_and_earlier() {
    let found = Trainee::new(&weak_pull());
    let (more, _) = enrolled(&found, start());
    let plain = &found.program;
    let (pull, push) = (Ladder::HorizontalPull, Ladder::HorizontalPush);
    let (more_sets, plain_sets) = (share(&more.weeks, pull).1, share(&plain.weeks, pull).1);
    assert!(
        more_sets * 10 >= plain_sets * 13,
        "{more_sets} {plain_sets}"
    );
    assert!(place(&more, pull) < place(plain, pull));
    assert!(
        (place(&more, pull) - 1.0).abs() < 0.2,
        "right after the squat"
    );
    assert!(share(&more.weeks, push).1 <= share(&plain.weeks, push).1);
}

#[test]
fn it_is_said_before_the_program_starts_and_may_be_declined() {
    let mut trainee = Trainee::new(&weak_pull());
    let answer = |trainee: &mut Trainee, question, text: &str| {
        let text = text.to_owned();
        trainee.record(start(), Body::Answered { question, text });
    };
    for (question, text) in weak_pull() {
        answer(&mut trainee, question, &text);
    }
    let said = findings(&trainee.diary, start());
    let names: Vec<_> = said.iter().map(|found| found.card.name.as_str()).collect();
    // The bench press of 100 kg is a good one beside a squat of 134 kg, not more.
    assert_eq!(names, ["Pull lags"]);
    assert_eq!(said[0].code, "horizontal-pull");
    assert_eq!(
        said[0].card.asked,
        "Barbell row 55 kg against bench press 100 kg: 55\u{a0}%. In balance is 70\u{2013}105\u{a0}%."
    );
    assert!(said[0].card.when.contains("convention"));
    // Declined it keeps its place, and changes nothing.
    answer(&mut trainee, Question::Declined, "horizontal-pull");
    assert_eq!(findings(&trainee.diary, start()), said);
    let declined = with(weak_pull(), &[(Question::Declined, "horizontal-pull")]);
    let declined = Trainee::new(&declined);
    assert_eq!(enrolled(&declined, start()).0.weeks, declined.program.weeks);
}

#[test]
fn what_the_athlete_gave_stands() {
    for given in ["horizontal-push", "horizontal-pull", "core hinge"] {
        let answers = with(weak_pull(), &[(Question::WeakPoints, given)]);
        let trainee = Trainee::new(&answers);
        assert_eq!(
            enrolled(&trainee, start()).0.weeks,
            trainee.program.weeks,
            "{given}"
        );
    }
}

#[test]
fn endurance_that_lags_gets_easy_miles_and_speed_more_intervals() {
    for days in ["mon tue thu sat", "mon tue wed fri sat"] {
        let endurance = Trainee::new(&weak_endurance(days));
        let (more, tests) = enrolled(&endurance, start());
        let lags = tests[0].outcomes.iter().map(|outcome| outcome.now.lags);
        assert_eq!(lags.collect::<Vec<_>>(), [Some(WeakPoint::Endurance)]);
        let plain = &endurance.program;
        // Less of the ceiling, and easy running in its place.
        assert!(
            runs(&more, RunKind::Intervals) < runs(plain, RunKind::Intervals),
            "{days}"
        );
        assert!(
            runs(&more, RunKind::Easy) > runs(plain, RunKind::Easy),
            "{days}"
        );
        // The other way round.
        let speed = with(
            weak_endurance(days),
            &[
                (Question::RaceTime, "25:00"),
                (Question::RaceTime2, "1:48:00"),
            ],
        );
        let speed = Trainee::new(&speed);
        let (more, tests) = enrolled(&speed, start());
        assert_eq!(tests[0].outcomes[0].now.lags, Some(WeakPoint::Speed));
        let fast =
            |program| runs(program, RunKind::Intervals) + runs(program, RunKind::Repetitions);
        assert!(fast(&more) > fast(&speed.program), "{days}");
    }
}

/// Trains to a day; rows with so many kilograms at the least.
fn train(trainee: &mut Trainee, until: NaiveDate, rows: f64) {
    let row = athletes::lift("barbell-row");
    for day in trainee.days().into_iter().filter(|day| *day < until) {
        trainee.program = enrolled(trainee, day).0;
        let Some(session) = trainee.standing().prescribe(day) else {
            continue;
        };
        let movements: Vec<Option<MovementId>> = session
            .slots
            .iter()
            .map(|slot| match &slot.next.prescription {
                Prescription::Sets(sets) => Some(sets.movement),
                _ => None,
            })
            .collect();
        trainee.train(&session, |slot, _, done| match done {
            Done::Set(mut set) if movements[slot] == Some(row) => {
                set.load = set.load.map(|load| {
                    Load::from_kilograms(load.kilograms().max(rows), MassUnit::Kilogram)
                });
                Some(Done::Set(set))
            }
            done => Some(done),
        });
    }
}

fn first_day(program: &Program, phase: Phase) -> NaiveDate {
    let mut weeks = program.weeks.iter();
    let week = weeks.find(|week| week.phase == phase);
    week.expect("a week of the phase").first_day
}

#[test]
fn it_is_tested_again_at_the_end_of_each_phase() {
    for (rows, mended) in [(0.0, false), (66.0, true)] {
        let mut trainee = Trainee::new(&weak_pull());
        let build = first_day(&trainee.program, Phase::Build);
        let before = enrolled(&trainee, start()).0;
        train(&mut trainee, build, rows);
        let eve = build.pred_opt().expect("a day");
        assert_eq!(enrolled(&trainee, eve).1.len(), 1, "not before its end");

        let (program, tests) = enrolled(&trainee, build);
        assert_eq!(tests.len(), 2);
        let outcome = tests[1]
            .outcomes
            .iter()
            .find(|outcome| outcome.now.pair == Pair::PullPush)
            .expect("it was found");
        assert_eq!(tests[1].after, Some(Phase::General));
        assert!(outcome.tested);
        assert_eq!(outcome.now.lags.is_none(), mended, "{outcome:?}");

        // What lies behind stays as it was; what is ahead follows the test.
        let ended = usize::from(tests[1].week) - 1;
        assert_eq!(program.weeks[..ended], before.weeks[..ended]);
        let pull = Ladder::HorizontalPull;
        let ahead = |program: &Program| share(&program.weeks[ended..], pull).1;
        assert_eq!(ahead(&program) < ahead(&before), mended);

        trainee.program = program;
        trainee.athlete = enrolment(&trainee, build).0.athlete;
        let said = tested(&trainee.standing_on(build));
        let text = format!("{said:?}");
        assert!(text.contains("Tested at the end of General"), "{text}");
        assert!(text.contains("Before: Barbell row 55 kg"), "{text}");
        let word = if mended {
            "in balance now"
        } else {
            "Still weak"
        };
        assert!(text.contains(word), "{text}");
    }
}

#[test]
fn a_new_race_is_a_test_from_the_end_of_its_phase_on() {
    let mut trainee = Trainee::new(&weak_endurance("mon tue thu sat"));
    let build = first_day(&trainee.program, Phase::Build);
    let answer = |trainee: &mut Trainee, day, question, text: &str| {
        let text = text.to_owned();
        trainee.record(day, Body::Answered { question, text });
    };
    for (question, text) in weak_endurance("mon tue thu sat") {
        answer(&mut trainee, start(), question, &text);
    }
    let lags = |trainee: &Trainee, today| {
        let (_, tests) = enrolled(trainee, today);
        let last = tests.last().expect("a test").outcomes[0];
        (last.tested, last.now.lags)
    };
    let weak = Some(WeakPoint::Endurance);
    assert_eq!(lags(&trainee, build), (false, weak));
    let eve = build - Days::new(3);
    answer(&mut trainee, eve, Question::RaceTime2, "1:42:00");
    assert_eq!(
        lags(&trainee, eve),
        (true, weak),
        "only the first test is due"
    );
    assert_eq!(lags(&trainee, build), (true, None));
}

#[test]
fn no_bound_of_a_program_is_broken_where_weeks_meet() {
    let mut trainee = Trainee::new(&weak_pull());
    let end = trainee.program.goal.date;
    train(&mut trainee, end, 62.0);
    let (program, tests) = enrolled(&trainee, end);
    assert!(tests.len() >= 3);
    assert_eq!(program.weeks.len(), trainee.program.weeks.len());
    for (number, week) in program.weeks.iter().enumerate() {
        assert_eq!(usize::from(week.number), number + 1);
    }
}
