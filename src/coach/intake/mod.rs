//! The one gate from what was typed to an athlete and a goal. Each answer is checked alone for
//! what stands beside its field, and all together when the program is made.

mod avoid;
mod body;
mod goal;
mod options;
mod read;
mod standing;
mod wrong;

use super::weak_points::Said;
use crate::diary::{Answers, Question};
use crate::training::units::{MassUnit, UnitError};
use crate::training::{Athlete, Goal, GoalKind, Kit, Ladder, MovementId, RaceMark};
use chrono::NaiveDate;

pub use body::plausible_girth;
pub use options::{day_code, options};
pub use read::{Unit, plausible_weight, quantity, text, unit};
pub use wrong::Wrong;

/// An answer that cannot be used.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fault {
    /// The question it answers.
    pub question: Question,
    /// What is wrong with it.
    pub wrong: Wrong,
}

impl Fault {
    const fn new(question: Question, wrong: Wrong) -> Self {
        Self { question, wrong }
    }

    fn of(question: Question) -> impl Fn(UnitError) -> Self {
        move |error| Self::new(question, Wrong::Unit(error))
    }
}

/// Makes an athlete and a goal of the answers.
///
/// # Errors
/// With every answer that cannot be used, in the order in which they are asked.
pub fn read(answers: &Answers, today: NaiveDate) -> Result<(Athlete, Goal), Vec<Fault>> {
    // What was answered for another goal stays typed, but says nothing here.
    let asked = asked(answers);
    let mut said = Answers::new();
    for question in &asked {
        if let Some(text) = answers.get(question) {
            said.insert(*question, text.clone());
        }
    }
    let answers = said;
    let faults: Vec<_> = asked
        .into_iter()
        .filter_map(|question| check(question, &answers, today).err())
        .collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let athlete = standing::athlete(&answers).map_err(|fault| vec![fault])?;
    let goal = goal::goal(&answers, today).map_err(|fault| vec![fault])?;
    Ok((athlete, goal))
}

/// The bar and the plates, by what was answered last; what was not is as usual.
pub fn kit(bar: Option<&str>, plates: Option<&str>, unit: MassUnit) -> Kit {
    Kit::read(bar.unwrap_or_default(), plates.unwrap_or_default(), unit)
}

/// Checks one answer in the light of the others.
///
/// # Errors
/// With what is wrong with it.
pub fn check(question: Question, answers: &Answers, today: NaiveDate) -> Result<(), Fault> {
    match question {
        Question::GoalKind => goal::kind(answers).map(drop),
        Question::GoalDate => goal::date(answers, today).map(drop),
        Question::GoalLift | Question::GoalLadder | Question::Formula => {
            read::chosen(question, answers).map(drop)
        }
        Question::GoalRung => goal::rung(answers).map(drop),
        Question::GoalLoad => goal::load(answers).map(drop),
        Question::AlsoLoad(lift) => goal::also(lift, answers).map(drop),
        Question::GoalDistance => goal::race_distance(answers).map(drop),
        Question::GoalTime => goal::race_time(answers).map(drop),
        Question::WeightNow => read::body_weight(question, answers).map(drop),
        Question::GoalWeight => goal::weight(answers).map(drop),
        Question::WaistNow => {
            body::length(question, answers).and_then(|_| body::goal(answers).map(drop))
        }
        Question::NeckNow | Question::HipsNow | Question::Height => {
            body::length(question, answers).map(drop)
        }
        Question::GoalWaist | Question::GoalFat => body::goal(answers).map(drop),
        Question::Days => standing::days(answers).map(drop),
        Question::Minutes | Question::LongestDay => standing::minutes(answers).map(drop),
        Question::Equipment => standing::equipment(answers).map(drop),
        Question::WeeklyDistance | Question::LongestRun => standing::running(answers).map(drop),
        Question::RaceDistance | Question::RaceTime => standing::first_race(answers).map(drop),
        Question::RaceDistance2 | Question::RaceTime2 => standing::other_race(answers).map(drop),
        Question::LiftLoad(lift) | Question::LiftReps(lift) | Question::LiftRpe(lift) => {
            standing::lift(lift, answers).map(drop)
        }
        Question::RungOwned(ladder) => standing::rung(ladder, answers).map(drop),
        Question::Bar => standing::bar(answers).map(drop),
        Question::Avoid => avoid::avoided(answers).map(drop),
        Question::Mass
        | Question::Distance
        | Question::SecondKind
        | Question::BodyMeasure
        | Question::Experience
        | Question::Method
        | Question::WeakPoints
        | Question::Declined
        | Question::Plates
        | Question::OwnMovements => Ok(()),
    }
    .or_else(|fault| {
        // A pair of answers is checked as one: the fault is shown beside the field it is about.
        if fault.question == question {
            Err(fault)
        } else {
            Ok(())
        }
    })
}

/// The questions that apply, in the order in which they are asked.
pub fn asked(answers: &Answers) -> Vec<Question> {
    use Question as Q;
    let mut asked = vec![Q::Mass, Q::Distance, Q::GoalKind, Q::SecondKind];
    let Ok(kind) = goal::kind(answers) else {
        return asked;
    };
    let second = goal::second(answers);
    about(kind, answers, &mut asked);
    if let Some(second) = second {
        about(second, answers, &mut asked);
    }
    asked.extend([Q::GoalDate, Q::Days, Q::Minutes]);
    if goal::has(GoalKind::Race, answers) {
        asked.push(Q::LongestDay);
    }
    asked.extend([Q::Equipment, Q::Experience]);
    stands(kind, answers, &mut asked);
    if let Some(second) = second {
        stands(second, answers, &mut asked);
    }
    if goal::has(GoalKind::Strength, answers) {
        asked.push(Q::Method);
    }
    asked.extend([Q::WeakPoints, Q::Avoid, Q::Declined, Q::OwnMovements]);
    asked
}

/// What a goal of a kind is.
fn about(kind: GoalKind, answers: &Answers, asked: &mut Vec<Question>) {
    use Question as Q;
    asked.extend(match kind {
        GoalKind::Strength => [Q::GoalLift, Q::GoalLoad],
        GoalKind::Race => [Q::GoalDistance, Q::GoalTime],
        GoalKind::Composition => [Q::BodyMeasure, Q::WeightNow],
        GoalKind::Movement => [Q::GoalLadder, Q::GoalRung],
    });
    if kind == GoalKind::Composition {
        asked.extend(body::asked(answers));
    }
    if kind == GoalKind::Strength {
        for lift in goal::also_asked(answers) {
            asked.push(Q::AlsoLoad(lift));
        }
    }
}

/// Where an athlete stands on the way to a goal of a kind; what both goals ask for is asked once.
fn stands(kind: GoalKind, answers: &Answers, asked: &mut Vec<Question>) {
    use Question as Q;
    let mut more = Vec::new();
    match kind {
        GoalKind::Strength => {
            for lift in lifts_asked(answers) {
                more.extend([Q::LiftLoad(lift), Q::LiftReps(lift), Q::LiftRpe(lift)]);
            }
        }
        GoalKind::Race => more.extend([
            Q::RaceDistance,
            Q::RaceTime,
            Q::RaceDistance2,
            Q::RaceTime2,
            Q::WeeklyDistance,
            Q::LongestRun,
        ]),
        GoalKind::Composition => more.extend([
            Q::WeeklyDistance,
            Q::LongestRun,
            Q::RungOwned(Ladder::Squat),
            Q::RungOwned(Ladder::HorizontalPush),
        ]),
        GoalKind::Movement => {
            for ladder in ladders_asked(answers) {
                more.push(Q::RungOwned(ladder));
            }
        }
    }
    for question in more {
        if !asked.contains(&question) {
            asked.push(question);
        }
    }
}

/// The goal's lifts first, then those that stand beside them and that a weak point shows by.
fn lifts_asked(answers: &Answers) -> Vec<MovementId> {
    let mut asked: Vec<_> = read::movement(Question::GoalLift, answers)
        .into_iter()
        .collect();
    asked.extend(goal::also_chosen(answers));
    for other in BESIDE {
        let other = MovementId::find(other).filter(|other| !asked.contains(other));
        asked.extend(other);
    }
    asked
}

/// The lifts that stand beside those of any goal.
const BESIDE: [&str; 6] = [
    "back-squat",
    "bench-press",
    "deadlift",
    "barbell-row",
    "front-squat",
    "rear-foot-elevated-split-squat",
];

/// Every lift that a set can be asked of, whatever the goal.
pub fn lifts() -> Vec<MovementId> {
    let goals = options(Question::GoalLift, &Answers::new());
    let all = goals.into_iter().chain(BESIDE).filter_map(MovementId::find);
    let mut lifts = Vec::new();
    for lift in all {
        if !lifts.contains(&lift) {
            lifts.push(lift);
        }
    }
    lifts
}

/// The races among the answers, those that can be read.
pub fn races(answers: &Answers) -> Vec<RaceMark> {
    let first = standing::first_race(answers).ok().flatten();
    let other = standing::other_race(answers).ok().flatten();
    first.into_iter().chain(other).collect()
}

/// What the athlete says of weak points.
pub fn said(answers: &Answers) -> Said {
    Said {
        given: standing::weak_points(Question::WeakPoints, answers),
        declined: standing::weak_points(Question::Declined, answers),
    }
}

/// The goal's ladder first, then those that balance it.
fn ladders_asked(answers: &Answers) -> Vec<Ladder> {
    let goal = read::ladder(answers).ok();
    let others = [
        Ladder::Squat,
        Ladder::HorizontalPush,
        Ladder::HorizontalPull,
    ]
    .into_iter()
    .filter(|ladder| Some(*ladder) != goal);
    goal.into_iter().chain(others).take(3).collect()
}
