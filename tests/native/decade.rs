//! Ten years of training: ten programs one after the other, every session of them done in some
//! manner or other. It folds, what comes next is prescribed from it within every bound, and what it
//! costs to prescribe does not grow with it.

use crate::athletes::{self, Trainee, start};
use crate::bounds::{How, go, how};
use crate::seeds::cases;
use crate::whole::assert_whole;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use rung::coach::session::{Session, Slot, Standing};
use rung::diary::{Answers, Body, Diary, LineRef, Question};
use rung::training::Prescription;
use std::hint::black_box;
use std::time::{Duration, Instant};

const YEARS: u64 = 10;
/// Sets of each session of strength.
const SETS: u8 = 25;

/// A year's goal: strength and a race in turn, six days a week.
fn year(number: u64, first: NaiveDate) -> Answers {
    let mut answers = match number % 2 {
        0 => athletes::strength(52),
        _ => athletes::race(52),
    };
    let last = first + Days::new(52 * 7 - 1);
    for (question, text) in [
        (Question::GoalDate, last.to_string()),
        (Question::Days, "mon tue wed thu fri sat".to_owned()),
        (Question::Minutes, "90".to_owned()),
        (Question::Experience, "trained".to_owned()),
    ] {
        answers.insert(question, text);
    }
    answers
}

/// Trains through the years; each session is looked at before it is done.
fn trained(
    lines: &[How],
    gaps: &[bool],
    mut look: impl FnMut(&Trainee, &Session) -> Result<(), TestCaseError>,
) -> Result<Trainee, TestCaseError> {
    let mut trainee = Trainee::new(&year(0, start()));
    let mut how = lines.iter().copied().cycle();
    let mut trains = gaps.iter().copied().cycle();
    for number in 0..YEARS {
        let first = start() + Days::new(number * 52 * 7);
        if number > 0 {
            trainee.adopt(first, &year(number, first));
        }
        for day in trainee.days() {
            let session = trainee.standing_on(day).prescribe(day).expect("a session");
            look(&trainee, &session)?;
            if trains.next() == Some(true) {
                trainee.train(&session, |_, _, asked| go(how.next()?, asked));
                fill(&mut trainee, &session);
            }
        }
    }
    Ok(trainee)
}

/// Sets of the last slot beyond what was asked, until the session has 25.
fn fill(trainee: &mut Trainee, session: &Session) {
    let lines = |slot: &Slot| slot.next.prescription.lines();
    let asked: u8 = session.slots.iter().map(lines).sum();
    let (Some(last), Ok(slot)) = (session.slots.last(), u8::try_from(session.slots.len() - 1))
    else {
        return;
    };
    if !matches!(last.next.prescription, Prescription::Sets(_)) {
        return;
    }
    for line in lines(last)..lines(last) + SETS.saturating_sub(asked) {
        let session = trainee.standing().key(session.day);
        let line = LineRef {
            session,
            slot,
            line,
        };
        let done = last.next.prescription.as_prescribed(0);
        trainee.record(session.day, Body::Logged { line, done });
    }
}

/// A diary of ten years, most of it done with small misses, and the last day with a session that is
/// not.
pub fn diary() -> (Diary, NaiveDate) {
    let lines = [
        How::AsAsked,
        How::AsAsked,
        How::Less(1),
        How::AsAsked,
        How::More(1),
    ];
    let trainee = trained(&lines, &[true, true, true, true, false], |_, _| Ok(()));
    let trainee = trainee.expect("ten years");
    let is_open = |day: &NaiveDate| {
        let key = trainee.standing_on(*day).key(*day);
        trainee.diary.session(key).is_none()
    };
    let open_day = trainee.days().into_iter().rev().find(is_open);
    (trainee.diary.clone(), open_day.expect("a day"))
}

/// What a diary has of the last year, with all programs that were ever adopted.
fn last_year(diary: &Diary, since: NaiveDate) -> Diary {
    let mut last = Diary::default();
    for entry in diary.entries() {
        let session = entry.session();
        let adopted = matches!(entry.body, Body::Adopted { .. });
        if adopted || session.is_some_and(|session| session.day >= since) {
            last.add(entry.clone());
        }
    }
    last
}

/// The sessions of a program, prescribed anew, and the least time that took of several.
fn prescribed(trainee: &Trainee, diary: &Diary) -> (Vec<Session>, Duration) {
    let standing = Standing {
        diary,
        ..trainee.standing()
    };
    let days = trainee.days();
    let final_days = &days[days.len() - 12..];
    let all = || -> Vec<_> {
        final_days
            .iter()
            .filter_map(|day| standing.prescribe(*day))
            .collect()
    };
    let mut least = Duration::MAX;
    for _ in 0..7 {
        let begun = Instant::now();
        black_box(all());
        least = least.min(begun.elapsed());
    }
    (all(), least)
}

proptest! {
    #![proptest_config(cases(1, "tests/native/seeds/decade.txt"))]

    #[test]
    fn ten_years_fold_and_what_comes_next_keeps_its_bounds(
        lines in prop::collection::vec(how(), 20..200),
        gaps in prop::collection::vec(prop::bool::weighted(0.95), 20..60),
    ) {
        let trainee = trained(&lines, &gaps, assert_whole)?;
        let diary = &trainee.diary;
        let lines = diary.entries().filter(|entry| matches!(entry.body, Body::Logged { .. }));
        prop_assert!(diary.sessions().count() > 2_000, "{}", diary.sessions().count());
        prop_assert!(lines.count() > 30_000);

        // In whatever order it arrives.
        let mut backwards = Diary::default();
        for entry in diary.entries().rev() {
            backwards.add(entry.clone());
        }
        prop_assert_eq!(&backwards, diary);

        // Nine years before it change neither what is asked nor what it costs to say so.
        let (whole, long) = prescribed(&trainee, diary);
        let (same, short) = prescribed(&trainee, &last_year(diary, trainee.program.start));
        prop_assert_eq!(whole, same);
        prop_assert!(long < short * 3, "{long:?} for ten years, {short:?} for one");
    }
}
