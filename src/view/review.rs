//! The last step of the setup: what the coach makes of the answers, before anything starts.

use super::setup::Step;
use super::words;
use crate::coach::{intake, program};
use crate::diary::{Answers, Question};
use crate::training::{Phase, Program};
use chrono::NaiveDate;

/// What the coach makes of the answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Review {
    /// A program to adopt.
    Ready(Summary),
    /// No honest program can be made, and why.
    Refused(String),
    /// Answers that cannot be used.
    Faults(Vec<(Step, Question, String)>),
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
    /// When each rung of the goal's ladder is due.
    pub gates: Vec<(u16, String)>,
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
                .map(|fault| (Step::of(fault.question), fault.question, fault.message))
                .collect(),
        ),
        Ok((athlete, goal)) => match program::build(&athlete, &goal, today) {
            Ok(program) => Review::Ready(summary(&program)),
            Err(refusal) => Review::Refused(refusal.to_string()),
        },
    }
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
        gates: super::plan::gates(program),
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
