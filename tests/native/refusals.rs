//! A goal out of reach: every way out that is offered leads to a program.

use crate::athletes::{self, start};
use rung::diary::{Answers, Question};
use rung::view::review::{Refused, Review, Way, review};
use rung::view::setup::Step;

fn with(mut answers: Answers, pairs: &[(Question, &str)]) -> Answers {
    for (question, text) in pairs {
        answers.insert(*question, (*text).to_owned());
    }
    answers
}

fn heavy(weeks: u64) -> Answers {
    with(athletes::strength(weeks), &[(Question::GoalLoad, "160")])
}

fn refused(answers: &Answers) -> Refused {
    match review(answers, start()) {
        Review::Refused(refused) => refused,
        other => panic!("not refused: {other:?}"),
    }
}

fn taken(answers: &Answers, way: &Way) -> Review {
    review(
        &with(answers.clone(), &[(way.question, &way.answer)]),
        start(),
    )
}

#[test]
fn every_way_out_leads_to_a_program() {
    let pound = (Question::Mass, "lb");
    let squat = Question::LiftLoad(athletes::lift("back-squat"));
    for (answers, ways) in [
        (heavy(6), 2),
        (
            with(athletes::strength(8), &[(Question::GoalLoad, "150.25")]),
            2,
        ),
        (
            with(
                athletes::strength(9),
                &[pound, (squat, "245"), (Question::GoalLoad, "345")],
            ),
            2,
        ),
        // Not within a year: only what is in reach is offered.
        (
            with(athletes::strength(8), &[(Question::GoalLoad, "300")]),
            1,
        ),
        (
            with(athletes::race(20), &[(Question::GoalTime, "1:30:00")]),
            2,
        ),
        (
            with(athletes::race(14), &[(Question::GoalTime, "1:35:00")]),
            2,
        ),
        (
            with(
                athletes::race(12),
                &[
                    (Question::GoalDistance, "26.2"),
                    (Question::GoalTime, ""),
                    (Question::LongestRun, "4"),
                ],
            ),
            1,
        ),
        (
            with(
                athletes::meet(12),
                &[(Question::AlsoLoad(athletes::lift("deadlift")), "220")],
            ),
            2,
        ),
        (athletes::composition(5), 2),
        (
            with(athletes::composition(10), &[(Question::GoalWeight, "83")]),
            2,
        ),
        (
            with(
                athletes::composition(5),
                &[
                    pound,
                    (Question::WeightNow, "172"),
                    (Question::GoalWeight, "160"),
                ],
            ),
            2,
        ),
        (athletes::movement(6), 2),
    ] {
        let refused = refused(&answers);
        assert_eq!(refused.ways.len(), ways, "{refused:?}");
        for way in &refused.ways {
            let mut review = taken(&answers, way);
            // One way may lead to the next: a later date for a long race wants a longer day, too.
            if let Review::Refused(next) = &review {
                let mut answers = answers.clone();
                answers.insert(way.question, way.answer.clone());
                review = taken(&answers, next.ways.first().expect("a way on"));
            }
            assert!(matches!(review, Review::Ready(_)), "{way:?}: {review:?}");
        }
    }
}

#[test]
fn the_title_says_what_the_reason_is_about() {
    let late = refused(&heavy(6));
    assert_eq!((late.title, late.step), ("Not by that date", Step::Goal));
    let names: Vec<_> = late.ways.iter().map(|way| way.name.as_str()).collect();
    assert!(names[0].starts_with("Take ") && names[0].ends_with(" by then"));
    assert!(names[1].starts_with("Keep 160 kg, by "), "{names:?}");

    let bare = with(athletes::strength(16), &[(Question::Equipment, "none")]);
    let bare = refused(&bare);
    assert_eq!(
        (bare.title, bare.step),
        ("Not with what you have", Step::Means)
    );
    assert_eq!(bare.ways, []);

    let there = with(athletes::strength(16), &[(Question::GoalLoad, "100")]);
    assert_eq!(refused(&there).title, "You are there already");
}

#[test]
fn of_several_lifts_the_one_out_of_reach_is_named() {
    let bench = Question::AlsoLoad(athletes::lift("bench-press"));
    let refused = refused(&with(athletes::meet(12), &[(bench, "130")]));
    assert!(
        refused.text.starts_with("Bench press: from about 92 kg"),
        "{refused:?}"
    );
    assert_eq!(refused.ways[0].question, bench);
}

#[test]
fn days_without_room_are_said() {
    let short = [(Question::Days, "mon"), (Question::Minutes, "30")];
    let refused = refused(&with(athletes::meet(12), &short));
    assert_eq!(
        (refused.title, refused.step),
        ("Not in that time", Step::Means)
    );
}

#[test]
fn a_time_in_reach_is_in_reach_to_the_second() {
    for weeks in 8..24 {
        let fast = with(athletes::race(weeks), &[(Question::GoalTime, "1:25:00")]);
        for way in refused(&fast).ways {
            let review = taken(&fast, &way);
            assert!(
                matches!(review, Review::Ready(_)),
                "{weeks} {way:?}: {review:?}"
            );
        }
    }
}
