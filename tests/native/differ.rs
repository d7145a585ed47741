//! Two athletes who differ in one answer never get the same program: another day, another session,
//! or other numbers in it, once all goes as asked.

use crate::anybody::anybody;
use crate::athletes::{self, Trainee, lift, planned};
use crate::seeds::cases;
use chrono::Datelike;
use proptest::prelude::*;
use proptest::sample::Index;
use rung::diary::{Answers, Question as Q};
use rung::training::{Athlete, Ladder, MovementId, PlannedWork, Program};
use std::fmt::Write;

/// A season: days, purposes, work.
fn season(answers: &Answers) -> String {
    let mut trainee = Trainee::new(answers);
    let mut text = String::new();
    for day in trainee.days() {
        let session = trainee.standing().prescribe(day).expect("a session");
        write!(text, "{day} {:?}", session.purpose).expect("text");
        for slot in &session.slots {
            write!(text, ", {:?}", slot.next.prescription).expect("text");
        }
        text.push('\n');
        trainee.train(&session, |_, _, done| Some(done));
    }
    text
}

/// The same answers but for one.
fn but(answers: &Answers, question: Q, text: &str) -> Answers {
    let mut answers = answers.clone();
    answers.insert(question, text.to_owned());
    answers
}

fn differ(base: &Answers, changes: &[(Q, &str)]) {
    let usual = season(base);
    for (question, text) in changes {
        let other = but(base, *question, text);
        assert!(planned(&other).is_some(), "{question:?} {text}: no program");
        assert_ne!(season(&other), usual, "{question:?} {text}");
    }
}

#[test]
fn lifters_who_differ_get_programs_that_differ() {
    let squat = lift("back-squat");
    differ(
        &athletes::strength(16),
        &[
            (Q::GoalDate, "2027-03-10"),
            (Q::GoalLift, "front-squat"),
            (Q::Days, "mon thu"),
            (Q::Days, "tue thu sat"),
            (Q::Minutes, "35"),
            (Q::Minutes, "45"),
            (Q::Equipment, "barbell"),
            (Q::Equipment, "barbell bench dumbbells"),
            (Q::Experience, "seasoned"),
            (Q::LiftLoad(squat), "112.5"),
            (Q::LiftReps(squat), "4"),
            (Q::LiftRpe(squat), "8"),
            (Q::LiftLoad(lift("bench-press")), "80"),
            (Q::LiftLoad(lift("deadlift")), "130"),
            (Q::WeakPoints, ""),
            (Q::WeakPoints, "core"),
            (Q::WeakPoints, "horizontal-pull"),
            (Q::Avoid, "barbell-row"),
            (Q::Mass, "lb"),
        ],
    );
}

#[test]
fn runners_who_differ_get_programs_that_differ() {
    differ(
        &athletes::race(16),
        &[
            (Q::GoalDate, "2027-03-10"),
            (Q::GoalDistance, "10"),
            (Q::Days, "mon wed sat sun"),
            (Q::Minutes, "40"),
            (Q::LongestDay, "65"),
            (Q::Equipment, "none"),
            (Q::Experience, "seasoned"),
            (Q::RaceTime, "22:30"),
            (Q::WeeklyDistance, "24"),
            (Q::LongestRun, "5.5"),
            (Q::WeakPoints, "speed"),
            (Q::WeakPoints, "endurance"),
            (Q::WeakPoints, "hinge"),
            (Q::Avoid, "skater-squat"),
            (Q::Distance, "km"),
        ],
    );
    let four = but(&athletes::race(16), Q::Days, "mon wed sat sun");
    differ(
        &four,
        &[
            (Q::WeakPoints, "speed"),
            (Q::WeakPoints, "endurance"),
            (Q::Minutes, "75"),
        ],
    );
}

#[test]
fn who_differs_gets_another_composition_program() {
    differ(
        &athletes::composition(16),
        &[
            (Q::GoalDate, "2027-03-10"),
            (Q::Days, "mon wed fri sun"),
            (Q::Minutes, "25"),
            (Q::Equipment, "dumbbells"),
            (Q::Equipment, "none"),
            (Q::Experience, "trained"),
            (Q::WeeklyDistance, "20"),
            (Q::RungOwned(Ladder::Squat), "goblet-squat"),
            (Q::RungOwned(Ladder::HorizontalPush), "push-up"),
            (Q::WeakPoints, "core"),
            (Q::WeakPoints, "squat"),
            (Q::Avoid, "kettlebell-swing"),
        ],
    );
}

#[test]
fn who_differs_gets_another_climb() {
    differ(
        &athletes::movement(16),
        &[
            (Q::GoalDate, "2027-03-10"),
            (Q::GoalRung, "front-squat"),
            (Q::Days, "mon thu"),
            (Q::Minutes, "30"),
            (Q::Equipment, "barbell"),
            (Q::Experience, "trained"),
            (Q::RungOwned(Ladder::Squat), "goblet-box-squat"),
            (Q::RungOwned(Ladder::HorizontalPush), "push-up"),
            (Q::RungOwned(Ladder::HorizontalPull), "barbell-row"),
            (Q::WeakPoints, "hinge"),
            (Q::Avoid, "incline-push-up"),
        ],
    );
}

/// What the sets of a program are about: the movements named, and the ladders climbed.
fn trained(program: &Program) -> (Vec<MovementId>, Vec<Ladder>) {
    let (mut movements, mut ladders) = (Vec::new(), Vec::new());
    for (_, session) in program.sessions() {
        for slot in &session.slots {
            match &slot.work {
                PlannedWork::Lift(lift) => movements.push(lift.movement),
                PlannedWork::Rounds(rounds) => movements.extend(&rounds.movements),
                PlannedWork::Climb(climb) => {
                    movements.push(climb.due);
                    ladders.push(climb.ladder);
                }
                PlannedWork::Run(_) => {}
            }
        }
    }
    (movements, ladders)
}

/// Whether each of the athlete's days of the week has a session somewhere.
fn uses_all(athlete: &Athlete, program: &Program) -> bool {
    let used = |day| {
        program
            .sessions()
            .any(|(_, session)| session.day.weekday() == day)
    };
    athlete.days.iter().all(used)
}

proptest! {
    #![proptest_config(cases(128, "tests/native/seeds/differ.txt"))]

    /// Of anybody: other days of the week, a week more to the goal, a weak point among what is
    /// trained, something avoided that was given.
    #[test]
    fn anybody_who_differs_gets_another_program(
        answers in anybody(),
        days in 1_u8..127,
        pick in any::<Index>(),
    ) {
        let Some((athlete, program)) = planned(&answers) else { return Ok(()) };
        let weeks = |answers: &Answers| planned(answers).map(|(_, program)| program.weeks);
        let usual = Some(program.weeks.clone());
        let goal = [Q::GoalLift, Q::GoalRung].map(|question| answers.get(&question).cloned());

        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].into_iter().enumerate();
        let chosen: Vec<_> = names.filter(|(day, _)| days >> day & 1 == 1).map(|(_, name)| name).collect();
        let chosen = chosen.join(" ");
        // A day on which nothing is left to train stays free: who leaves it out differs in nothing.
        let days = but(&answers, Q::Days, &chosen);
        if answers.get(&Q::Days) != Some(&chosen)
            && let Some((others, other)) = planned(&days)
            && uses_all(&athlete, &program)
            && uses_all(&others, &other)
        {
            prop_assert_ne!(Some(other.weeks), usual.clone());
        }

        let later = program.goal.date + chrono::Days::new(7);
        prop_assert_ne!(weeks(&but(&answers, Q::GoalDate, &later.to_string())), usual.clone());

        let (movements, ladders) = trained(&program);
        if !ladders.is_empty() {
            let ladder = *pick.get(&ladders);
            let goals_own = answers.get(&Q::GoalLadder).is_some_and(|own| own == ladder.code());
            if !goals_own && !athlete.is_weak(ladder) {
                let before = answers.get(&Q::WeakPoints).cloned().unwrap_or_default();
                let weak = format!("{before} {}", ladder.code());
                prop_assert_ne!(weeks(&but(&answers, Q::WeakPoints, &weak)), usual.clone(), "{:?}", ladder);
            }
        }
        if !movements.is_empty() {
            let movement = pick.get(&movements).as_str();
            if !goal.contains(&Some(movement.to_owned())) {
                let before = answers.get(&Q::Avoid).cloned().unwrap_or_default();
                let avoided = format!("{before} {movement}");
                prop_assert_ne!(weeks(&but(&answers, Q::Avoid, &avoided)), usual.clone(), "{}", movement);
            }
        }
    }
}
