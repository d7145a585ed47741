//! Several lifts, and two goals: what holds for any of them, whoever trains.

use crate::athletes::{self, lift, start};
use proptest::prelude::*;
use rung::coach::program::{self, Refusal};
use rung::coach::{goal_day, intake};
use rung::diary::{Answers, Question};
use rung::training::units::{Duration, Load};
use rung::training::{
    Athlete, Lift, MovementId, Muscle, Pattern, Phase, PlannedSlot, PlannedWork, Program, Rule,
    RunKind, Target, Week, WeekKind,
};
use rung::view::{self, words};

/// Two to four lifts for who has any days and minutes.
fn lifters() -> impl Strategy<Value = Answers> {
    (
        1..128_u8,
        prop::sample::select(vec!["30", "45", "60", "75", "90", "120"]),
        prop::sample::select(vec!["new", "trained", "seasoned"]),
        prop::sample::select(vec!["", "linear", "double", "wave", "rpe"]),
        prop::sample::select(vec!["back-squat", "bench-press", "deadlift", "front-squat"]),
        1..8_u8,
        16..30_u64,
    )
        .prop_map(|(days, minutes, experience, method, lead, also, weeks)| {
            let mut answers = athletes::answers(
                weeks,
                &[
                    (Question::GoalKind, "strength"),
                    (Question::GoalLift, lead),
                    (Question::GoalLoad, "120"),
                    (Question::Equipment, "barbell bench dumbbells pull-up-bar"),
                    (Question::Experience, experience),
                    (Question::Method, method),
                    (Question::Minutes, minutes),
                ],
            );
            answers.insert(Question::Days, codes(days));
            let others = ["back-squat", "bench-press", "deadlift", "overhead-press"];
            let others = others.into_iter().filter(|other| *other != lead).take(3);
            for (place, other) in others.enumerate() {
                if also & 1 << place != 0 {
                    answers.insert(Question::AlsoLoad(lift(other)), "110".to_owned());
                }
            }
            answers
        })
}

fn codes(days: u8) -> String {
    let all = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let chosen = (0..7).filter(|place| days & 1 << place != 0);
    chosen.map(|place| all[place]).collect::<Vec<_>>().join(" ")
}

fn planned(answers: &Answers) -> (Athlete, Result<Program, Refusal>) {
    let (athlete, goal) = intake::read(answers, start()).expect("answers to plan from");
    let program = program::build(&athlete, &goal, start());
    (athlete, program)
}

fn lifts_of(program: &Program) -> Vec<MovementId> {
    let targets = program.goal.targets();
    let targets = targets.into_iter();
    targets
        .filter_map(|target| match target {
            Target::Strength { lift, .. } => Some(lift),
            _ => None,
        })
        .collect()
}

/// Whether it is the heavy day of a goal's lift: its lighter one has reps of its own.
fn is_heavy(week: &Week, lift: &Lift) -> bool {
    let light = match week.phase {
        Phase::General => 10,
        Phase::Build => 8,
        Phase::Peak | Phase::Taper => 6,
    };
    lift.rule != Rule::Double || lift.range.high < light
}

fn is_lower(movement: MovementId) -> bool {
    matches!(
        movement.movement().pattern,
        Pattern::Squat | Pattern::Hinge | Pattern::Lunge
    )
}

/// Hard sets of a muscle in a week.
fn sets(week: &Week, muscle: Muscle) -> u32 {
    let slots = week.sessions.iter().flat_map(|session| &session.slots);
    slots
        .map(|slot| match &slot.work {
            PlannedWork::Lift(lift) if lift.movement.movement().muscles.has(muscle) => lift.sets,
            PlannedWork::Climb(climb) if climb.due.movement().muscles.has(muscle) => climb.sets,
            _ => 0,
        })
        .map(u32::from)
        .sum()
}

fn assert_meet(program: &Program) -> Result<(), TestCaseError> {
    let lifts = lifts_of(program);
    let mut last_heavy: Option<chrono::NaiveDate> = None;
    for week in &program.weeks {
        let mut times = vec![0; lifts.len()];
        for session in &week.sessions {
            for slot in &session.slots {
                let PlannedWork::Lift(lift) = &slot.work else {
                    continue;
                };
                let Some(place) = lifts.iter().position(|known| *known == lift.movement) else {
                    continue;
                };
                times[place] += 1;
                if is_lower(lift.movement) && is_heavy(week, lift) {
                    if let Some(last) = last_heavy {
                        prop_assert!((session.day - last).num_days() > 1, "{session:?}");
                    }
                    last_heavy = Some(session.day);
                }
            }
        }
        let whole = (week.last_day - week.first_day).num_days() == 6;
        let least = i32::from(whole && week.last_day < program.goal.date);
        for times in times {
            prop_assert!((least..=3).contains(&times), "{times}: {week:?}");
        }
        // No more than a muscle can use (Baz-Valle 2022).
        for muscle in Muscle::ALL {
            let sets = sets(week, muscle);
            prop_assert!(sets <= 20, "{sets} of {muscle:?}: {week:?}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 256,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn several_lifts_each_have_their_days(answers in lifters()) {
        let (athlete, program) = planned(&answers);
        match program {
            Ok(program) => assert_meet(&program)?,
            // Who has two days of an hour, or three of three quarters, has room for three lifts.
            Err(refusal) => {
                prop_assert_eq!(&refusal, &Refusal::Room);
                let enough = match athlete.minutes {
                    ..45 => 4,
                    45..60 => 3,
                    _ => 2,
                };
                prop_assert!(athlete.days.count() < enough, "{:?} {}", athlete.days, athlete.minutes);
            }
        }
    }
}

/// Two goals for who has any days and minutes.
fn pairs() -> impl Strategy<Value = Answers> {
    (
        (0..4_usize, 1..4_usize),
        1..128_u8,
        prop::sample::select(vec!["30", "45", "60", "75", "90", "120"]),
        prop::sample::select(vec!["new", "trained", "seasoned"]),
        prop::sample::select(vec!["", "linear", "double", "wave", "rpe"]),
        16..40_u64,
        any::<bool>(),
    )
        .prop_map(
            |((lead, further), days, minutes, experience, method, weeks, runs)| {
                let mut answers = athletes::pair(lead, further, weeks);
                for (question, text) in [
                    (Question::Days, codes(days)),
                    (Question::Minutes, minutes.to_owned()),
                    (Question::LongestDay, "180".to_owned()),
                    (Question::Experience, experience.to_owned()),
                    (Question::Method, method.to_owned()),
                ] {
                    answers.insert(question, text);
                }
                if !runs {
                    // Who learns to run goes to the finish of something short.
                    for question in [
                        Question::WeeklyDistance,
                        Question::LongestRun,
                        Question::RaceDistance,
                        Question::RaceTime,
                        Question::GoalTime,
                    ] {
                        answers.remove(&question);
                    }
                    answers.insert(Question::GoalDistance, "5 km".to_owned());
                }
                answers
            },
        )
}

/// Minutes that a slot is planned to take at the most, with its warm-up.
fn minutes(slot: &PlannedSlot) -> f64 {
    let sets = |sets: u8, seconds: f64, rest: Duration| {
        f64::from(sets) * (seconds / 60.0 + rest.minutes())
    };
    match &slot.work {
        PlannedWork::Lift(lift) => sets(lift.sets, f64::from(lift.range.high) * 4.0, lift.rest),
        PlannedWork::Climb(climb) => sets(climb.sets, 40.0, climb.rest),
        PlannedWork::Run(run) => run.limit.minutes(),
        PlannedWork::Rounds(rounds) => rounds.limit.minutes(),
    }
}

fn assert_two(athlete: &Athlete, program: &Program) -> Result<(), TestCaseError> {
    let is_hard = |kind: RunKind| kind.is_hard() || kind == RunKind::Long;
    let lifts = lifts_of(program);
    let (mut hard_runs, mut heavy) = (Vec::new(), Vec::new());
    for (week, session) in program.sessions() {
        let mut runs = 0;
        for slot in &session.slots {
            match &slot.work {
                // Walked after other work.
                PlannedWork::Run(run) if run.kind == RunKind::Walk => {}
                // Walks take what minutes are left.
                PlannedWork::Run(run) if run.kind == RunKind::Walk => {}
                PlannedWork::Run(run) => {
                    runs += 1;
                    prop_assert!(run.limit.minutes() >= 15.0, "{session:?}");
                    if is_hard(run.kind) {
                        hard_runs.push(session.day);
                    }
                }
                PlannedWork::Lift(lift)
                    if lifts.contains(&lift.movement)
                        && is_lower(lift.movement)
                        && is_heavy(week, lift) =>
                {
                    heavy.push(session.day);
                }
                _ => {}
            }
        }
        prop_assert!(runs <= 1, "{session:?}");
        let long = session
            .slots
            .iter()
            .any(|slot| matches!(&slot.work, PlannedWork::Run(run) if run.kind == RunKind::Long));
        let day = if long {
            athlete.longest_day
        } else {
            athlete.minutes
        };
        let planned: f64 = session.slots.iter().map(minutes).sum();
        prop_assert!(planned <= f64::from(day), "{planned} of {day}: {session:?}");
        if let Some(beside) = session.beside {
            prop_assert!(!words::whole_why(&session.why, Some(beside)).is_empty());
            prop_assert!(session.slots.len() > 1, "{session:?}");
        }
    }
    // Legs are fresh for what is hard: heavy and hard work share a day or have one between them.
    for heavy in heavy {
        for run in &hard_runs {
            prop_assert!(
                (*run - heavy).num_days() != 1,
                "heavy on {heavy}, hard on {run}"
            );
        }
    }
    for week in &program.weeks {
        let whole = (week.last_day - week.first_day).num_days() == 6;
        if !whole || week.last_day >= program.goal.date {
            continue;
        }
        let slots = || week.sessions.iter().flat_map(|session| &session.slots);
        for target in program.goal.targets() {
            let count = slots()
                .filter(|slot| match (target, &slot.work) {
                    (Target::Strength { lift, .. }, PlannedWork::Lift(work)) => {
                        work.movement == lift
                    }
                    (Target::Race { .. }, PlannedWork::Run(_))
                    | (Target::Composition { .. }, _) => true,
                    (Target::Movement { ladder, .. }, PlannedWork::Climb(work)) => {
                        work.ladder == ladder
                    }
                    _ => false,
                })
                .count();
            prop_assert!(count >= 1, "{target:?} in {week:?}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 512,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn two_goals_leave_each_other_their_room(answers in pairs()) {
        let (athlete, program) = planned(&answers);
        match program {
            Ok(program) => assert_two(&athlete, &program)?,
            // Who has three days of an hour and a quarter has room for any two.
            Err(Refusal::Room) => prop_assert!(
                athlete.days.count() < 3 || athlete.minutes < 75,
                "{:?} {}", athlete.days, athlete.minutes
            ),
            Err(refusal) => prop_assert!(matches!(
                refusal,
                Refusal::Rung { .. } | Refusal::Body { .. } | Refusal::RaceTime { .. }
                    | Refusal::RaceDistance { .. } | Refusal::Strength { .. } | Refusal::LongDay { .. }
            ), "{refusal:?}"),
        }
    }
}

/// The second goal makes another program, and says so; which of the two leads makes another one.
#[test]
fn a_second_goal_changes_the_program() {
    let text = |answers: &Answers| {
        let (_, program) = planned(answers);
        format!("{:?}", program.expect("a goal in reach").weeks)
    };
    for lead in 0..4 {
        for further in 1..4 {
            let answers = athletes::pair(lead, further, 16);
            let mut alone = answers.clone();
            alone.remove(&Question::SecondKind);
            let mut turned = answers.clone();
            turned.insert(Question::GoalKind, answers[&Question::SecondKind].clone());
            turned.insert(Question::SecondKind, answers[&Question::GoalKind].clone());
            let all = [&answers, &alone, &turned].map(text);
            assert_ne!(all[0], all[1], "{lead} {further}");
            assert_ne!(all[0], all[2], "{lead} {further}");
        }
    }
}

#[test]
fn two_goals_on_one_ladder_are_one() {
    let mut answers = athletes::pair(0, 3, 16);
    answers.insert(Question::GoalLadder, "squat".to_owned());
    answers.insert(Question::GoalRung, "front-squat".to_owned());
    let faults = intake::read(&answers, start()).expect_err("one ladder");
    assert_eq!(faults[0].question, Question::GoalRung);
}

#[test]
fn a_meet_trains_what_its_lifts_need() {
    let (_, program) = planned(&athletes::meet(16));
    let program = program.expect("a goal in reach");
    let loading = program
        .weeks
        .iter()
        .filter(|week| week.kind == WeekKind::Loading);
    for week in loading.filter(|week| week.phase <= Phase::Build) {
        for muscle in [
            Muscle::Quads,
            Muscle::Glutes,
            Muscle::Chest,
            Muscle::Triceps,
        ] {
            let sets = sets(week, muscle);
            assert!((7..=25).contains(&sets), "{sets} of {muscle:?}: {week:?}");
        }
    }
}

/// The review has a contract for each lift, and for the second goal; so has Today its weigh-in.
#[test]
fn each_target_has_its_contract() {
    let meet = athletes::Trainee::new(&athletes::meet(16));
    let squat = athletes::Trainee::new(&athletes::marathon_and_squat(16));
    for (trainee, names) in [
        (
            meet,
            &[
                "Back squat 140 kg",
                "Bench press 97.5 kg",
                "Deadlift 165 kg",
            ][..],
        ),
        (squat, &["42.195 km in 3:45:00", "Back squat 120 kg"]),
    ] {
        let cards = view::weekly::weekly(&trainee.standing_on(start()));
        let found: Vec<_> = cards.iter().map(|card| card.name.as_str()).collect();
        assert_eq!(&found[..names.len()], names);
        let page = view::today::today(&trainee.standing_on(start()), start());
        assert_eq!(page.goal, names.join(" + "));
    }
    let leaner = athletes::Trainee::new(&athletes::pair(1, 1, 16));
    let page = view::today::today(&leaner.standing_on(start()), start());
    assert!(page.weight.is_some());
}

#[test]
fn the_day_of_a_meet_has_attempts_in_its_order() {
    let mut answers = athletes::meet(16);
    answers.insert(Question::GoalLift, "deadlift".to_owned());
    answers.insert(Question::GoalLoad, "170".to_owned());
    answers.insert(Question::AlsoLoad(lift("back-squat")), "140".to_owned());
    let trainee = athletes::Trainee::new(&answers);
    let goal_day::GoalDay::Attempts(all) =
        goal_day::goal_day(&trainee.standing(), trainee.program.goal.target)
    else {
        panic!("no attempts");
    };
    let order: Vec<_> = all.iter().map(|attempts| attempts.lift.as_str()).collect();
    assert_eq!(order, ["back-squat", "bench-press", "deadlift"]);
    for attempts in all {
        let [first, second, third] = attempts.loads.map(Load::kilograms);
        assert!(first < second && second < third);
    }
}
