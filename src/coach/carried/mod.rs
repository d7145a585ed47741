//! What a history answers of the setup's questions, so that a program starts from where the athlete
//! really stands.
//!
//! Each answer is what an honest coach would write down: a set that was done, a race that was run, days
//! that were trained on. Where the history does not say, nothing is answered. The athlete sees all of it
//! in the setup, and may say otherwise.
//!
//! Weak points that lie in the lifts' own numbers are not among the answers: the program finds those
//! from the same marks, with its evidence, and the athlete may decline them there.

mod habits;
mod lifts;
mod runs;

use super::audit::{self, Audit, Past, Span};
use super::intake;
use crate::diary::{Answers, Diary, Question};
use chrono::{Days, NaiveDate};

/// Weeks before the last session in which what was done still speaks of now (convention: three
/// blocks of four).
const LATELY: u64 = 12 * 7;
/// As far as the coach looks back for what was once owned.
const HALF_A_YEAR: u64 = 182;

/// The answers to what has none yet; each passes [`intake::check`], and none makes another wrong.
pub fn carried(diary: &Diary, today: NaiveDate) -> Answers {
    let past = Past::of(diary, today);
    let Some(last) = past.sittings.last().map(|sitting| sitting.day) else {
        return Answers::new();
    };
    let audit = audit::of(&past, diary, today, Span::Recent).ok();
    let source = Source {
        diary,
        past: &past,
        audit: audit.as_ref(),
        last: last.min(today),
        today,
    };
    let mut carried = Carried {
        said: diary.answers(),
        found: Answers::new(),
        today,
    };
    habits::add(&source, &mut carried);
    lifts::add(&source, &mut carried);
    runs::add(&source, &mut carried);
    carried.found
}

/// What answers are drawn from.
struct Source<'a> {
    diary: &'a Diary,
    past: &'a Past,
    audit: Option<&'a Audit>,
    /// The day of the last session.
    last: NaiveDate,
    today: NaiveDate,
}

/// So many days up to and with a day.
fn days_to(last: NaiveDate, days: u64) -> std::ops::Range<NaiveDate> {
    let end = last.succ_opt().unwrap_or(last);
    let start = end.checked_sub_days(Days::new(days));
    start.unwrap_or(NaiveDate::MIN)..end
}

/// Answers as they come together.
struct Carried {
    said: Answers,
    found: Answers,
    today: NaiveDate,
}

impl Carried {
    /// What is answered so far, by the athlete or from the history.
    fn all(&self) -> Answers {
        let found = self.found.iter().chain(&self.said);
        found
            .map(|(question, text)| (*question, text.clone()))
            .collect()
    }

    /// Takes in answers that belong together, unless the athlete has answered one of them, or they do
    /// not hold.
    fn add<const N: usize>(&mut self, answers: [(Question, String); N]) {
        let known = |(question, _): &(Question, String)| self.said.contains_key(question);
        if answers.iter().any(known) {
            return;
        }
        let before = self.all();
        let mut after = before.clone();
        after.extend(answers.iter().filter(|(_, text)| !text.is_empty()).cloned());
        let wrong = |question: &Question, answers: &Answers| {
            intake::check(*question, answers, self.today).is_err()
        };
        let holds = after
            .keys()
            .all(|question| !wrong(question, &after) || wrong(question, &before));
        if holds && answers.iter().all(|(question, _)| !wrong(question, &after)) {
            let answers = answers.into_iter().filter(|(_, text)| !text.is_empty());
            self.found.extend(answers);
        }
    }
}
