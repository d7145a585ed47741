//! The last step of the setup: what the coach makes of the answers, before anything starts.

use super::setup::Step;
use super::words;
use crate::coach::intake;
use crate::coach::program::{self, Refusal};
use crate::diary::{Answers, Question};
use crate::training::units::Load;
use crate::training::{BodyGoal, Goal, MovementId, Phase, Program};
use chrono::NaiveDate;
use std::ops::RangeInclusive;

/// What the coach makes of the answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Review {
    /// A program to adopt.
    Ready(Summary),
    /// No honest program can be made.
    Refused(Refused),
    /// Answers that cannot be used.
    Faults(Vec<(Step, Question, String)>),
}

/// Why there is no program, and what there is instead.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// What the reason is about.
    pub title: &'static str,
    /// The reason.
    pub text: String,
    /// Goals that are in reach.
    pub ways: Vec<Way>,
    /// The step whose answers can mend it.
    pub step: Step,
}

/// A goal that is in reach: one answer in place of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// What it is called.
    pub name: String,
    /// The question,
    pub question: Question,
    /// and its answer, as typed.
    pub answer: String,
}

/// A program in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The goal, in words.
    pub goal: String,
    /// Its date, in words.
    pub date: String,
    /// How long it is.
    pub weeks: usize,
    /// How many sessions a week at most.
    pub sessions: usize,
    /// The first session, in words.
    pub first: String,
    /// Its phases in order.
    pub phases: Vec<PhaseView>,
    /// When each rung of the goal's ladder is due, and what is left out, in words.
    pub notes: Vec<String>,
}

/// One phase in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseView {
    /// Which.
    pub phase: Phase,
    /// Its first and last week.
    pub weeks: (u16, u16),
    /// What it is for.
    pub what: &'static str,
}

/// What the coach makes of the answers on a day.
pub fn review(answers: &Answers, today: NaiveDate) -> Review {
    match intake::read(answers, today) {
        Err(faults) => Review::Faults(
            faults
                .into_iter()
                .map(|fault| {
                    (
                        Step::of(fault.question),
                        fault.question,
                        words::wrong(fault.wrong),
                    )
                })
                .collect(),
        ),
        Ok((athlete, goal)) => match program::build(&athlete, &goal, today) {
            Ok(program) => Review::Ready(summary(&program)),
            Err(refusal) => Review::Refused(refused(&refusal, &goal, today)),
        },
    }
}

fn refused(refusal: &Refusal, goal: &Goal, today: NaiveDate) -> Refused {
    Refused {
        title: words::refused(refusal),
        text: words::refusal(refusal),
        ways: ways(refusal, goal, today),
        step: match refusal {
            Refusal::Equipment { .. } | Refusal::LongDay { .. } | Refusal::Room => Step::Means,
            _ => Step::Goal,
        },
    }
}

/// The days ahead that a goal's date may lie.
const DAYS_AHEAD: RangeInclusive<i64> = 20..=364;

/// What is in reach by the date, and the goal by a date that is within a year.
fn ways(refusal: &Refusal, asked: &Goal, today: NaiveDate) -> Vec<Way> {
    if let Refusal::LongDay { minutes, .. } = refusal {
        return vec![Way {
            name: words::longer_day(*minutes),
            question: Question::LongestDay,
            answer: minutes.to_string(),
        }];
    }
    let load = |question, (now, in_reach): (Load, Load)| {
        let differs = in_reach.compare(now).is_ne();
        differs.then(|| (question, in_reach.to_string(), in_reach.to_string()))
    };
    let (in_reach, goal, date) = match refusal {
        Refusal::Strength {
            lift,
            now,
            goal,
            in_reach,
            date,
            ..
        } => (
            load(load_question(asked, *lift), (*now, *in_reach)),
            goal.to_string(),
            *date,
        ),
        Refusal::Body {
            now,
            goal,
            in_reach,
            date,
            ..
        } => (body(*now, *in_reach), words::body(*goal), *date),
        Refusal::RaceTime {
            goal,
            in_reach,
            date,
            ..
        } => {
            let time = in_reach.to_string();
            let time = (Question::GoalTime, time.clone(), time);
            (Some(time), goal.to_string(), *date)
        }
        Refusal::RaceDistance { race, date, .. } => (None, race.to_string(), *date),
        Refusal::Rung {
            goal,
            in_reach,
            date,
        } => {
            let code = in_reach.as_str().to_owned();
            let rung = (Question::GoalRung, words::rung(*in_reach), code);
            (Some(rung), words::rung(*goal), *date)
        }
        Refusal::Horizon
        | Refusal::Room
        | Refusal::LongDay { .. }
        | Refusal::Equipment { .. }
        | Refusal::Lifted { .. }
        | Refusal::Owned { .. } => return Vec::new(),
    };
    let mut ways = Vec::new();
    if let Some((question, name, answer)) = in_reach {
        ways.push(Way {
            name: words::take(&name),
            question,
            answer,
        });
    }
    if DAYS_AHEAD.contains(&date.signed_duration_since(today).num_days()) {
        ways.push(Way {
            name: words::keep(&goal, date),
            question: Question::GoalDate,
            answer: date.to_string(),
        });
    }
    ways
}

/// What a body can measure by the date: the question, the goal in words and as typed. `None` where
/// that is no change.
fn body(now: Load, in_reach: BodyGoal) -> Option<(Question, String, String)> {
    let (question, differs, typed) = match in_reach {
        BodyGoal::Weight(to) => {
            let differs = to.compare(now).is_ne();
            (Question::GoalWeight, differs, to.to_string())
        }
        BodyGoal::Waist { from, to } => (Question::GoalWaist, from != to, to.to_string()),
        BodyGoal::Fat { from, to, .. } => (Question::GoalFat, from != to, to.number()),
    };
    differs.then(|| (question, words::body(in_reach), typed))
}

/// The question that asked for a lift's load.
fn load_question(goal: &Goal, lift: MovementId) -> Question {
    let lifts = goal.target.lifts();
    if lifts.iter().skip(1).any(|also| also.lift == lift) {
        return Question::AlsoLoad(lift);
    }
    Question::GoalLoad
}

fn summary(program: &Program) -> Summary {
    let first = program.sessions().next().map(|(_, first)| {
        format!(
            "{}: {}",
            words::day(first.day),
            words::purpose(first.purpose)
        )
    });
    let sessions = program.weeks.iter().map(|week| week.sessions.len());
    Summary {
        goal: words::goal(&program.goal),
        date: words::long_day(program.goal.date),
        weeks: program.weeks.len(),
        sessions: sessions.max().unwrap_or(0),
        first: first.unwrap_or_default(),
        phases: phases(program),
        notes: super::plan::notes(program),
    }
}

fn phases(program: &Program) -> Vec<PhaseView> {
    let mut phases: Vec<PhaseView> = Vec::new();
    for week in &program.weeks {
        match phases.last_mut() {
            Some(last) if last.phase == week.phase => last.weeks.1 = week.number,
            _ => phases.push(PhaseView {
                phase: week.phase,
                weeks: (week.number, week.number),
                what: words::phase_purpose(week.phase),
            }),
        }
    }
    phases
}
