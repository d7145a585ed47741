//! Movements of the athlete's own: listed, renamed, removed, and trained.

use crate::athletes::{self, Trainee, start};
use rung::coach::enrolment::Enrolment;
use rung::diary::{Body, Diary, Question};
use rung::training::{
    Done, Implement, Ladder, Measure, MovementId, Own, Pattern, PlannedWork, Prescription, Sides,
    Track,
};

fn good_morning() -> MovementId {
    let own = Own {
        pattern: Pattern::Hinge,
        measure: Measure::Reps,
        sides: Sides::Both,
        implement: Implement::Barbell,
        level: 4,
    };
    own.named("Seated good morning").expect("a name")
}

fn has(trainee: &mut Trainee, movement: MovementId, preferred: bool) {
    let body = Body::HasMovement {
        movement,
        preferred,
    };
    trainee.record(start(), body);
}

#[test]
fn the_list_keeps_the_latest_name_and_forgets_what_is_taken_back() {
    let mut trainee = Trainee::new(&athletes::strength(12));
    let own = good_morning();
    has(&mut trainee, own, false);
    has(
        &mut trainee,
        own.renamed("Box hinge").expect("a name"),
        true,
    );
    let all = trainee.diary.own_movements();
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].movement.movement().name, "Box hinge");
    assert!(all[0].preferred);
    assert_eq!(all[0].entries.len(), 2);
    // In whatever order the entries arrive.
    let mut other = Diary::default();
    for entry in trainee.diary.entries().rev() {
        other.add(entry.clone());
    }
    assert_eq!(other, trainee.diary);
    for entry in all[0].entries.clone() {
        trainee.record(start(), Body::Retracted { entry });
    }
    assert_eq!(trainee.diary.own_movements(), []);
    assert_eq!(trainee.diary.answers().get(&Question::OwnMovements), None);
}

#[test]
fn a_preferred_one_trains_its_pattern_with_numbers_and_reasons() {
    let own = good_morning();
    let mut answers = athletes::strength(12);
    answers.insert(Question::OwnMovements, format!("{} ", own.as_str()));
    let mut trainee = Trainee::new(&answers);
    let planned = trainee.program.sessions();
    let slots = planned.flat_map(|(_, session)| &session.slots);
    let (mut mine, mut ladder) = (0, 0);
    for slot in slots {
        match &slot.work {
            PlannedWork::Lift(lift) if lift.movement == own => mine += 1,
            PlannedWork::Climb(climb) if climb.ladder == Ladder::Hinge => ladder += 1,
            _ => {}
        }
    }
    assert!(mine > 10, "{mine}");
    assert_eq!(ladder, 0);

    // It grows from what was done, by another name as well.
    let mut loads = Vec::new();
    for day in trainee.days().into_iter().take(9) {
        let session = trainee.standing().prescribe(day).expect("a session");
        for slot in &session.slots {
            if slot.track == Track::Movement(own) {
                let Prescription::Sets(sets) = &slot.next.prescription else {
                    panic!("sets: {slot:?}");
                };
                assert_eq!(sets.movement.movement().name, "Seated good morning");
                loads.push((sets.load, sets.amount.count()));
            }
        }
        trainee.train(&session, |_, _, done: Done| Some(done));
    }
    assert!(loads.len() > 4);
    assert!(loads[0].0.is_some());
    assert_ne!(loads.first(), loads.last(), "{loads:?}");
}

#[test]
fn one_that_cannot_be_done_here_leaves_the_ladder_as_it_is() {
    let own = good_morning();
    let mut answers = athletes::composition(12);
    let without = Trainee::new(&answers).program;
    answers.insert(Question::OwnMovements, own.as_str().to_owned());
    assert_eq!(Trainee::new(&answers).program, without);
}

#[test]
fn the_library_takes_no_part_in_the_list() {
    let mut answers = athletes::strength(12);
    answers.insert(Question::OwnMovements, "good-morning hover".to_owned());
    let (athlete, _) = rung::coach::intake::read(&answers, start()).expect("answers");
    assert_eq!(athlete.own, []);
}

#[test]
fn the_program_in_force_takes_a_new_name_and_no_tap_besides() {
    let own = good_morning();
    let mut answers = athletes::strength(12);
    answers.insert(Question::OwnMovements, own.as_str().to_owned());
    let mut trainee = Trainee::new(&answers);
    has(&mut trainee, own, true);
    let refreshed =
        |before, trainee: &Trainee| Enrolment::refreshed(before, &trainee.diary, start());
    let (first, changed) = refreshed(None, &trainee);
    assert!(changed);
    let day = trainee.days()[0];
    let session = trainee.standing().prescribe(day).expect("a session");
    trainee.train(&session, |_, _, done| Some(done));
    let (same, changed) = refreshed(first.clone(), &trainee);
    assert!(!changed);
    assert_eq!(same, first);
    has(
        &mut trainee,
        own.renamed("Box hinge").expect("a name"),
        true,
    );
    let (renamed, changed) = refreshed(same, &trainee);
    assert!(changed);
    let athlete = renamed.expect("a program").expect("laid out").athlete;
    assert_eq!(athlete.own[0].movement().name, "Box hinge");
    let nobody = Enrolment::refreshed(None, &Diary::default(), start());
    assert_eq!(nobody, (None, false));
}
