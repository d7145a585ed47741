//! What is carried from a history into the setup, and what the program makes of it.

use super::histories::{self, Made, at_rpe, day, run, sets};
use crate::athletes::{lift, start};
use crate::seeds::cases;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use rung::coach::carried::carried;
use rung::coach::enrolment::Enrolment;
use rung::coach::intake;
use rung::diary::{Answers, Body, Diary, Entry, EntryId, Moment, Question, Writer};
use rung::training::units::Load;
use rung::training::{Ladder, Prescription, RunKind};

fn entry(seq: u64, at: NaiveDate, body: Body) -> Entry {
    let at = at.and_hms_opt(9, 0, 0).expect("an hour").and_utc();
    Entry {
        id: EntryId {
            seq,
            writer: Writer(7),
        },
        at: Moment::new(at.timestamp(), 0).expect("a moment"),
        body,
    }
}

fn after(diary: &Diary) -> NaiveDate {
    let last = diary.sessions().next_back().map(|(key, _)| key.day);
    last.unwrap_or_else(start) + Days::new(2)
}

fn says(answers: &Answers, question: Question) -> Option<&str> {
    answers.get(&question).map(String::as_str)
}

#[test]
fn a_lifter_s_answers_are_what_was_done() {
    let diary = histories::stalled_bencher(24, 8);
    let found = carried(&diary, after(&diary));
    let of = |question| says(&found, question);
    let bench = lift("bench-press");
    assert_eq!(of(Question::Mass), Some("kg"));
    assert_eq!(of(Question::LiftLoad(bench)), Some("80 kg"));
    assert_eq!(of(Question::LiftReps(bench)), Some("5"));
    assert_eq!(of(Question::LiftRpe(bench)), Some("9"));
    let squat = lift("back-squat");
    assert_eq!(of(Question::LiftLoad(squat)), Some("108.75 kg"));
    // Nothing was said of how hard it was: as all that was there.
    assert_eq!(of(Question::LiftRpe(squat)), None);
    assert_eq!(of(Question::Days), Some("mon thu"));
    assert_eq!(of(Question::Minutes), Some("65"));
    assert_eq!(of(Question::Experience), Some("trained"));
    assert_eq!(of(Question::Equipment), Some("barbell bench pull-up-bar"));
    assert_eq!(
        of(Question::RungOwned(Ladder::VerticalPull)),
        Some("pull-up")
    );
    assert_eq!(of(Question::RungOwned(Ladder::Squat)), Some("back-squat"));
    assert_eq!(of(Question::Distance), None);
    assert_eq!(of(Question::RaceTime), None);
    assert_eq!(of(Question::WeakPoints), None);
}

#[test]
fn a_runner_s_answers_are_the_week_the_longest_and_the_race() {
    let diary = histories::polarised(20);
    let found = carried(&diary, after(&diary));
    let of = |question| says(&found, question);
    assert_eq!(of(Question::Distance), Some("km"));
    assert_eq!(of(Question::RaceDistance), Some("5 km"));
    assert_eq!(of(Question::RaceTime), Some("21:15"));
    let week = of(Question::WeeklyDistance).expect("a week");
    let week: f64 = week
        .strip_suffix(" km")
        .and_then(|week| week.parse().ok())
        .expect("km");
    assert!((25.0..45.0).contains(&week), "{week}");
    assert!(of(Question::LongestRun).is_some());
    assert_eq!(of(Question::Days), Some("tue thu sat sun"));
    assert_eq!(of(Question::Equipment), None);
}

/// Easy running shows no fitness: the coach asks for a time trial rather than believing it.
#[test]
fn easy_running_alone_is_no_race() {
    let mut made = Made::default();
    for week in 0..10 {
        for weekday in [1, 3, 6] {
            made.session(day(week, weekday), vec![run(RunKind::Easy, 8.0, 48.0)]);
        }
    }
    let diary = made.diary();
    let found = carried(&diary, after(&diary));
    assert_eq!(says(&found, Question::RaceDistance), None);
    assert_eq!(says(&found, Question::WeeklyDistance), Some("22 km"));
}

#[test]
fn what_is_neglected_is_a_weak_point() {
    let diary = histories::linear(20);
    let found = carried(&diary, after(&diary));
    assert_eq!(says(&found, Question::WeakPoints), Some("hinge"));
}

#[test]
fn what_the_athlete_said_stands() {
    let mut diary = histories::stalled_bencher(24, 8);
    let today = after(&diary);
    for (seq, (question, text)) in (2..).zip([
        (Question::Days, "sat"),
        (Question::LiftReps(lift("back-squat")), "3"),
        (Question::Minutes, ""),
    ]) {
        let text = text.to_owned();
        diary.add(entry(seq, today, Body::Answered { question, text }));
    }
    let found = carried(&diary, today);
    assert_eq!(says(&found, Question::Days), None);
    assert_eq!(says(&found, Question::Minutes), None);
    assert_eq!(says(&found, Question::LiftLoad(lift("back-squat"))), None);
    assert!(says(&found, Question::LiftLoad(lift("deadlift"))).is_some());
}

/// An older best is taken only where nothing newer is there.
#[test]
fn of_an_old_best_and_a_new_set_the_new_one_counts() {
    let mut made = Made::default();
    made.session(
        day(0, 0),
        vec![
            sets("back-squat", 1, 180.0, 1),
            sets("deadlift", 1, 200.0, 1),
        ],
    );
    for week in 30..36 {
        made.session(
            day(week, 0),
            vec![at_rpe("back-squat", 3, 100.0, 5, Some(16))],
        );
    }
    let diary = made.diary();
    let found = carried(&diary, after(&diary));
    let load = |name| says(&found, Question::LiftLoad(lift(name)));
    assert_eq!(load("back-squat"), Some("100 kg"));
    assert_eq!(load("deadlift"), Some("200 kg"));
}

#[test]
fn nothing_is_carried_from_nothing() {
    assert_eq!(carried(&Diary::default(), start()), Answers::new());
}

fn goals(today: NaiveDate) -> Vec<Answers> {
    let date = (today + Days::new(7 * 14)).to_string();
    let kinds: [&[(Question, &str)]; 4] = [
        &[
            (Question::GoalKind, "strength"),
            (Question::GoalLift, "back-squat"),
            (Question::GoalLoad, "160"),
        ],
        &[(Question::GoalKind, "race"), (Question::GoalDistance, "10")],
        &[
            (Question::GoalKind, "composition"),
            (Question::WeightNow, "85"),
            (Question::GoalWeight, "80"),
        ],
        &[
            (Question::GoalKind, "movement"),
            (Question::GoalLadder, "vertical-pull"),
            (Question::GoalRung, "pull-up"),
        ],
    ];
    let with = |pairs: &&[(Question, &str)]| {
        let pairs = pairs
            .iter()
            .map(|(question, text)| (*question, (*text).to_owned()));
        pairs.chain([(Question::GoalDate, date.clone())]).collect()
    };
    kinds.iter().map(with).collect()
}

/// Every answer passes its check, and with any goal they make an athlete, where equipment is known.
fn assert_valid(diary: &Diary) -> Result<(), TestCaseError> {
    let today = after(diary);
    let found = carried(diary, today);
    for goal in goals(today) {
        let mut answers = found.clone();
        answers.extend(goal);
        for question in found.keys() {
            let checked = intake::check(*question, &answers, today);
            prop_assert!(checked.is_ok(), "{:?} {:?}", checked, answers);
        }
        answers
            .entry(Question::Equipment)
            .or_insert_with(|| "barbell".to_owned());
        let read = intake::read(&answers, today);
        prop_assert!(read.is_ok(), "{:?} {:?}", read, answers);
    }
    Ok(())
}

fn mixed(parts: &[(u64, u8, u16, u16, u16)]) -> Diary {
    let mut made = Made::default();
    let mut at = 0;
    let names = [
        "back-squat",
        "bench-press",
        "pull-up",
        "front-plank",
        "farmer-carry",
        "weighted-pull-up",
    ];
    for (skip, which, load, count, minutes) in parts {
        at += skip;
        let day = histories::first() + Days::new(at);
        let part = match usize::from(*which) {
            name if name < names.len() => {
                let load = f64::from(*load) / 2.0;
                at_rpe(
                    names[name],
                    usize::from(count % 6) + 1,
                    load,
                    u32::from(*count),
                    Some((count % 22) as u8),
                )
            }
            _ => run(
                RunKind::Easy,
                f64::from(*load) / 20.0,
                f64::from(*minutes) / 3.0,
            ),
        };
        made.session(day, vec![part]);
    }
    made.diary()
}

proptest! {
    #![proptest_config(cases(48, "tests/native/seeds/carried.txt"))]

    #[test]
    fn any_history_gives_valid_answers(
        parts in proptest::collection::vec((0_u64..9, 0_u8..9, 0_u16..1_400, 0_u16..40, 1_u16..900), 0..60),
        seed in 0_u64..1_000,
        weeks in 1_u64..40,
    ) {
        assert_valid(&mixed(&parts))?;
        assert_valid(&histories::random(seed, weeks))?;
        assert_valid(&histories::polarised(weeks))?;
        assert_valid(&histories::blocks(weeks))?;
        assert_valid(&histories::never_easy(weeks))?;
    }
}

/// The heaviest load of the last two weeks of a history, by movement.
fn last_load(diary: &Diary, name: &str, today: NaiveDate) -> f64 {
    let movement = lift(name);
    let days = today - Days::new(14)..today;
    let exposures = diary.exposures_where(days, |asked| {
        matches!(&asked.prescription, Prescription::Sets(work) if work.movement == movement)
    });
    let loads = exposures.filter_map(|exposure| match &exposure.asked.prescription {
        Prescription::Sets(work) => work.load.map(Load::kilograms),
        _ => None,
    });
    loads.fold(0.0, f64::max)
}

/// A program that is adopted after an imported history asks in its first week for loads that follow
/// from the last ones: no jump, and nothing a novice would start with.
#[test]
fn a_program_goes_on_from_where_the_history_stands() {
    for (diary, goal) in [
        (histories::stalled_bencher(24, 8), "135"),
        (histories::linear(20), "140"),
        (histories::comeback(), "97.5"),
    ] {
        let mut diary = diary;
        let today = after(&diary);
        let mut answers = carried(&diary, today);
        answers.extend(goals(today).swap_remove(0));
        answers.insert(Question::GoalLoad, goal.to_owned());
        let adopted = Body::Adopted {
            start: today,
            answers,
        };
        diary.add(entry(2, today, adopted));
        let enrolment = Enrolment::of(&diary)
            .expect("a program")
            .expect("that can be made");
        let standing = enrolment.standing(&diary, today);
        let (mut seen, first_week) = (0, today + Days::new(7));
        let sessions = enrolment.program.sessions();
        let days: Vec<_> = sessions
            .map(|(_, planned)| planned.day)
            .filter(|day| *day < first_week)
            .collect();
        for day in days {
            let session = standing.prescribe(day).expect("a session");
            for slot in &session.slots {
                let Prescription::Sets(work) = &slot.next.prescription else {
                    continue;
                };
                let before = last_load(&diary, work.movement.as_str(), today);
                let Some(load) = work.load.filter(|_| before > 0.0) else {
                    continue;
                };
                seen += 1;
                let share = load.kilograms() / before;
                assert!(
                    (0.6..=1.075).contains(&share),
                    "{:?} {load} after {before}, {:?}",
                    work.movement,
                    slot.next.reason
                );
                assert!(
                    load.kilograms() > work.movement.movement().novice_kg,
                    "{:?} {load}",
                    work.movement
                );
            }
        }
        assert!(seen >= 3, "{seen}");
    }
}

/// And of runs: none is longer than a tenth above the longest, none faster than the race allows.
#[test]
fn runs_go_on_from_where_the_history_stands() {
    let mut diary = histories::polarised(20);
    let today = after(&diary);
    let mut answers = carried(&diary, today);
    answers.extend(goals(today).swap_remove(1));
    answers.insert(Question::Equipment, "none".to_owned());
    diary.add(entry(
        2,
        today,
        Body::Adopted {
            start: today,
            answers,
        },
    ));
    let enrolment = Enrolment::of(&diary)
        .expect("a program")
        .expect("that can be made");
    let standing = enrolment.standing(&diary, today);
    let (_, planned) = enrolment.program.sessions().next().expect("a session");
    let session = standing.prescribe(planned.day).expect("a session");
    let Prescription::Run(run) = &session.slots[0].next.prescription else {
        panic!("a run")
    };
    assert!((3_000.0..=14_500.0).contains(&run.metres()), "{run:?}");
    assert!(enrolment.athlete.benchmarks.race.is_some());
}
