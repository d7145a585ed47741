//! Several lifts, and two goals: what holds for any of them, whoever trains.

use crate::athletes::{self, lift, start};
use proptest::prelude::*;
use rung::coach::program::{self, Refusal};
use rung::coach::{goal_day, intake};
use rung::diary::{Answers, Question};
use rung::training::{
    Athlete, Lift, MovementId, Muscle, Pattern, Phase, PlannedWork, Program, Rule, Target, Week,
    WeekKind,
};

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

#[test]
fn the_day_of_a_meet_has_attempts_in_its_order() {
    let mut answers = athletes::meet(16);
    answers.insert(Question::GoalLift, "deadlift".to_owned());
    answers.insert(Question::GoalLoad, "170".to_owned());
    answers.insert(Question::AlsoLoad(lift("back-squat")), "140".to_owned());
    let trainee = athletes::Trainee::new(&answers);
    let goal_day::GoalDay::Attempts(all) = goal_day::goal_day(&trainee.standing()) else {
        panic!("no attempts");
    };
    let order: Vec<_> = all.iter().map(|attempts| attempts.lift.as_str()).collect();
    assert_eq!(order, ["back-squat", "bench-press", "deadlift"]);
    for attempts in all {
        let [first, second, third] = attempts.loads.map(|load| load.kilograms());
        assert!(first < second && second < third);
    }
}
