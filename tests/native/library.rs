//! The library, and the promise that what an athlete avoids never comes while its pattern stays.

use crate::athletes::{self, Trainee, lift, planned, start};
use crate::seeds::cases;
use proptest::prelude::*;
use rung::coach::intake;
use rung::diary::{Answers, Question};
use rung::training::own::PATTERNS;
use rung::training::{
    Equipment, EquipmentSet, Implement, Ladder, Means, Movement, MovementId, Muscle, Pattern,
    PlannedWork, Prescription, Program,
};

#[test]
fn at_least_120_movements_and_some_of_every_pattern() {
    assert!(Movement::all().len() >= 120, "{}", Movement::all().len());
    for pattern in PATTERNS {
        let of = Movement::all().iter().filter(|row| row.pattern == pattern);
        assert!(of.count() >= 10, "{pattern:?}");
    }
}

#[test]
fn every_row_is_whole() {
    for row in Movement::all() {
        let id = row.id.as_str();
        assert_eq!(MovementId::find(id), Some(row.id));
        let plain = |letter: char| letter.is_ascii_lowercase() || letter == '-';
        assert!(id.chars().all(plain), "{id}");
        assert!((10..=60).contains(&row.cue.len()), "{id}: {}", row.cue);
        assert!(row.cue.ends_with('.') && !row.name.is_empty(), "{id}");
        assert!((1..=3).contains(&row.muscles.iter().count()), "{id}");
        let bears_load = row.implement != Implement::Bodyweight;
        assert_eq!(row.novice_kg > 0.0, bears_load, "{id}");
        assert_eq!(row.share > 0.0, bears_load, "{id}");
        let carrier = match row.implement {
            Implement::Bodyweight => None,
            Implement::Barbell => Some(Equipment::Barbell),
            Implement::TrapBar => Some(Equipment::TrapBar),
            Implement::Dumbbell | Implement::Dumbbells => Some(Equipment::Dumbbells),
            Implement::Kettlebell => Some(Equipment::Kettlebells),
            Implement::Belt => Some(Equipment::PullUpBar),
            Implement::Stack => [Equipment::Cable, Equipment::Machines]
                .into_iter()
                .find(|item| row.needs.has(*item)),
        };
        assert!(
            !bears_load || carrier.is_some_and(|item| row.needs.has(item)),
            "{id}"
        );
    }
    for muscle in Muscle::ALL {
        assert!(
            Movement::all().iter().any(|row| row.muscles.has(muscle)),
            "{muscle:?}"
        );
    }
}

/// None, each single thing, each pair: with any of them each pattern has something that can be
/// done at each level of demand.
#[test]
fn every_pattern_can_be_trained_with_anything_and_with_nothing() {
    for one in Equipment::ALL {
        for other in Equipment::ALL {
            for items in [&[][..], &[one], &[one, other]] {
                let means = Means::from(EquipmentSet::of(items));
                for pattern in PATTERNS {
                    for level in 0..6 {
                        let Some(found) = means.nearest(pattern, level) else {
                            panic!("{pattern:?} with {items:?}");
                        };
                        assert!(means.can_do(found) && found.movement().pattern == pattern);
                    }
                }
            }
        }
    }
}

#[test]
fn what_stands_in_is_nearest_in_demand() {
    let mut answers = athletes::strength(16);
    answers.insert(Question::GoalLift, "bench-press".to_owned());
    answers.insert(Question::Experience, "seasoned".to_owned());
    answers.insert(Question::GoalLoad, "140".to_owned());
    answers.insert(Question::Avoid, "deadlift".to_owned());
    let (athlete, _) = intake::read(&answers, start()).expect("answers to plan from");
    assert_eq!(
        athlete.rung(Ladder::Hinge),
        Some(lift("dumbbell-romanian-deadlift"))
    );
    assert_eq!(
        athlete.stand_in(Ladder::Hinge),
        Some(lift("romanian-deadlift"))
    );
    assert_eq!(athlete.stand_in(Ladder::Squat), None);
}

#[test]
fn the_goals_own_movement_cannot_be_avoided() {
    for (answers, own) in [
        (athletes::strength(16), "back-squat"),
        (athletes::movement(16), "back-squat"),
    ] {
        let offered = intake::options(Question::Avoid, &answers);
        assert!(!offered.contains(&own), "{offered:?}");
        let mut answers = answers;
        answers.insert(Question::Avoid, format!("push-up {own}"));
        let fault = intake::check(Question::Avoid, &answers, start()).expect_err("a fault");
        assert_eq!(fault.question, Question::Avoid);
        assert!(intake::read(&answers, start()).is_err());
        // It stands there to be taken out again.
        assert!(intake::options(Question::Avoid, &answers).contains(&own));
    }
}

/// All movements that a program may ever name.
fn named(program: &Program) -> Vec<MovementId> {
    let mut named = Vec::new();
    for (_, session) in program.sessions() {
        for slot in &session.slots {
            match &slot.work {
                PlannedWork::Lift(lift) => named.push(lift.movement),
                PlannedWork::Climb(climb) => named.push(climb.due),
                PlannedWork::Rounds(rounds) => named.extend(&rounds.movements),
                PlannedWork::Run(_) => {}
            }
        }
    }
    named
}

/// The patterns that the sets of a program train.
fn patterns(program: &Program) -> Vec<Pattern> {
    let slots = program.sessions().flat_map(|(_, session)| &session.slots);
    let mut patterns: Vec<_> = slots
        .filter_map(|slot| match &slot.work {
            PlannedWork::Lift(lift) => Some(lift.movement.movement().pattern),
            PlannedWork::Climb(climb) => Some(climb.ladder.pattern()),
            PlannedWork::Rounds(_) | PlannedWork::Run(_) => None,
        })
        .collect();
    patterns.sort_unstable();
    patterns.dedup();
    patterns
}

/// One of the four goals, or two of them, with any equipment, days and minutes.
fn anybody() -> impl Strategy<Value = Answers> {
    (
        (0..4_usize, 0..4_usize),
        any::<u16>(),
        prop::sample::select(vec!["20", "40", "60", "120"]),
        prop::sample::select(vec!["mon", "mon thu", "mon wed fri", "mon tue thu fri sat"]),
        prop::sample::select(vec!["new", "trained", "seasoned"]),
    )
        .prop_map(|((kind, further), items, minutes, days, experience)| {
            let mut answers = match further {
                0 => athletes::one(kind, 16),
                further => athletes::pair(kind, further, 16),
            };
            let mut codes: Vec<_> = Equipment::ALL
                .into_iter()
                .filter(|item| items & 1 << *item as u16 != 0)
                .map(Equipment::code)
                .collect();
            // The goals of strength and movement are about a barbell.
            let about = |question| answers.contains_key(&question);
            codes.push(
                if about(Question::GoalLift) || about(Question::GoalLadder) {
                    "barbell"
                } else {
                    "none"
                },
            );
            // A rung that hangs from a bar.
            if about(Question::GoalLift) && about(Question::GoalLadder) {
                codes.push("pull-up-bar");
            }
            answers.insert(Question::Equipment, codes.join(" "));
            answers.insert(Question::Minutes, minutes.to_owned());
            answers.insert(Question::Days, days.to_owned());
            answers.insert(Question::Experience, experience.to_owned());
            answers
        })
}

proptest! {
    #![proptest_config(cases(256, "tests/native/seeds/library.txt"))]

    #[test]
    fn nothing_avoided_or_undoable_is_ever_given_and_its_pattern_stays(
        answers in anybody(),
        picks in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
    ) {
        let Some((_, free)) = planned(&answers) else { return Ok(()) };
        let offered = intake::options(Question::Avoid, &answers);
        for movement in named(&free) {
            let goal = answers.get(&Question::GoalLift) == Some(&movement.as_str().to_owned())
                || answers.get(&Question::GoalRung) == Some(&movement.as_str().to_owned());
            prop_assert!(goal || offered.contains(&movement.as_str()), "{movement:?} of {offered:?}");
        }
        let avoided: Vec<_> = picks.iter().map(|pick| *pick.get(&offered)).collect();
        let mut answers = answers;
        answers.insert(Question::Avoid, avoided.join(" "));
        let (athlete, program) = planned(&answers).expect("a program without them");
        for movement in named(&program) {
            prop_assert!(athlete.can_do(movement), "{movement:?}");
            prop_assert!(!avoided.contains(&movement.as_str()), "{movement:?}");
        }
        let kept = patterns(&program);
        for pattern in patterns(&free) {
            let possible = athlete.equipment.alternatives(pattern).next().is_some();
            prop_assert!(!possible || kept.contains(&pattern), "{pattern:?} is gone: {avoided:?}");
        }
    }

    #[test]
    fn no_session_gives_what_is_avoided_whatever_is_done(
        answers in anybody(),
        picks in prop::collection::vec(any::<prop::sample::Index>(), 0..8),
        misses in prop::collection::vec(any::<bool>(), 1..40),
    ) {
        if planned(&answers).is_none() { return Ok(()) }
        let offered = intake::options(Question::Avoid, &answers);
        let avoided: Vec<_> = picks.iter().map(|pick| *pick.get(&offered)).collect();
        let mut answers = answers;
        answers.insert(Question::Avoid, avoided.join(" "));
        let mut trainee = Trainee::new(&answers);
        let mut misses = misses.iter().copied().cycle();
        for day in trainee.days() {
            let session = trainee.standing().prescribe(day).expect("a planned session");
            for slot in &session.slots {
                let given = match &slot.next.prescription {
                    Prescription::Sets(work) => vec![work.movement],
                    Prescription::Rounds(work) => work.movements.clone(),
                    Prescription::Run(_) => Vec::new(),
                };
                for movement in given {
                    prop_assert!(trainee.athlete.can_do(movement), "{movement:?}");
                    prop_assert!(!avoided.contains(&movement.as_str()), "{movement:?}");
                }
            }
            trainee.train(&session, |_, _, asked| {
                (misses.next() != Some(true)).then_some(asked)
            });
        }
    }
}
