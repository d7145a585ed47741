//! The test at the start of a program and at the end of each of its phases.

use super::known::Known;
use super::{Compared, Pair, compare};
use crate::coach::intake;
use crate::coach::session::Standing;
use crate::diary::{Answers, Diary, Question};
use crate::training::{Athlete, Phase, RaceMark};
use chrono::{Days, NaiveDate};

/// What a test says of one pair.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcome {
    /// How the pair stands: as it was seen last.
    pub now: Compared,
    /// How it stood at the test before, if it was seen before.
    pub before: Option<Compared>,
    /// Whether both sides were shown anew since then.
    pub tested: bool,
}

/// A test of all pairs.
#[derive(Debug, Clone, PartialEq)]
pub struct Test {
    /// The phase that ended; `None` at the start.
    pub after: Option<Phase>,
    /// The first week that it holds for.
    pub week: u16,
    /// The pairs that are known.
    pub outcomes: Vec<Outcome>,
}

impl Test {
    /// The pairs as they stand.
    pub fn compared(&self) -> Vec<Compared> {
        self.outcomes.iter().map(|outcome| outcome.now).collect()
    }
}

/// The days before a test whose sessions count (convention: two blocks).
const WINDOW: u64 = 56;

/// The pairs as they stand on the first day of a program: as the diary shows them, or else as the
/// athlete tells of them.
pub fn first(athlete: &Athlete, diary: &Diary, start: NaiveDate) -> Vec<Compared> {
    let mut compared = compare(&shown(athlete, diary, start));
    for told in compare(&Known::told(athlete)) {
        if find(&compared, told.pair).is_none() {
            compared.push(told);
        }
    }
    compared
}

/// The tests until today, the one at the start first.
pub fn tests(standing: &Standing<'_>) -> Vec<Test> {
    let Standing {
        athlete,
        program,
        diary,
        today,
        ..
    } = *standing;
    let outcome = |now| Outcome {
        now,
        before: None,
        tested: true,
    };
    let mut last = Test {
        after: None,
        week: 1,
        outcomes: first(athlete, diary, program.start)
            .into_iter()
            .map(outcome)
            .collect(),
    };
    let mut tests = Vec::new();
    let mut races = races_told(athlete);
    for pair in program.weeks.windows(2) {
        let [before, week] = pair else { continue };
        if before.phase == week.phase || week.first_day > today {
            continue;
        }
        let mut known = shown(athlete, diary, week.first_day);
        let now = races_before(diary, week.first_day);
        if now != races && !now.is_empty() {
            known.races.clone_from(&now);
            races = now;
        }
        let next = again(&last, (before.phase, week.number), &compare(&known));
        tests.push(std::mem::replace(&mut last, next));
    }
    tests.push(last);
    tests
}

/// A test after another one: what was not shown anew stands as it was.
fn again(last: &Test, (after, week): (Phase, u16), shown: &[Compared]) -> Test {
    let mut outcomes = Vec::new();
    for outcome in &last.outcomes {
        let now = find(shown, outcome.now.pair);
        outcomes.push(Outcome {
            now: now.unwrap_or(outcome.now),
            before: Some(outcome.now),
            tested: now.is_some(),
        });
    }
    for now in shown {
        if outcomes.iter().all(|known| known.now.pair != now.pair) {
            outcomes.push(Outcome {
                now: *now,
                before: None,
                tested: true,
            });
        }
    }
    Test {
        after: Some(after),
        week,
        outcomes,
    }
}

fn find(compared: &[Compared], pair: Pair) -> Option<Compared> {
    compared.iter().find(|one| one.pair == pair).copied()
}

fn shown(athlete: &Athlete, diary: &Diary, day: NaiveDate) -> Known {
    let from = day.checked_sub_days(Days::new(WINDOW));
    Known::shown(athlete, diary, from.unwrap_or(NaiveDate::MIN)..day)
}

fn races_told(athlete: &Athlete) -> Vec<RaceMark> {
    let marks = &athlete.benchmarks;
    marks.race.into_iter().chain(marks.other_race).collect()
}

/// The races told of before a day: a new result may be written in the setup at any time.
fn races_before(diary: &Diary, day: NaiveDate) -> Vec<RaceMark> {
    let mut answers = Answers::new();
    for question in [
        Question::Distance,
        Question::RaceDistance,
        Question::RaceTime,
        Question::RaceDistance2,
        Question::RaceTime2,
    ] {
        if let Some(text) = diary.answer_before(question, day) {
            answers.insert(question, text.to_owned());
        }
    }
    intake::races(&answers)
}
