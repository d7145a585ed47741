//! The goal and its date.

use super::read::{self, body_weight, chosen, ladder, movement, text, typed};
use super::{Fault, Wrong};
use crate::diary::{Answers, Question};
use crate::training::units::{Distance, Duration, Load};
use crate::training::{Goal, GoalKind, LiftGoal, MoreLifts, MovementId, Target, parse_day};
use chrono::NaiveDate;

/// The shortest and the longest program, in days.
const SHORTEST: i64 = 20;
const LONGEST: i64 = 52 * 7;

pub(super) fn goal(answers: &Answers, today: NaiveDate) -> Result<Goal, Fault> {
    let lead = target(kind(answers)?, answers)?;
    let goal = Goal::new(lead, date(answers, today)?);
    match second(answers) {
        Some(kind) => Ok(goal.with_second(target(kind, answers)?)),
        None => Ok(goal),
    }
}

fn target(kind: GoalKind, answers: &Answers) -> Result<Target, Fault> {
    Ok(match kind {
        GoalKind::Strength => Target::Strength {
            lift: movement(Question::GoalLift, answers)?,
            load: load(answers)?,
            more: {
                let mut more = Vec::new();
                for lift in also_asked(answers) {
                    more.extend(also(lift, answers)?);
                }
                more.into_iter().collect()
            },
        },
        GoalKind::Race => Target::Race {
            distance: race_distance(answers)?,
            time: race_time(answers)?,
        },
        GoalKind::Composition => Target::Composition {
            from: body_weight(Question::WeightNow, answers)?,
            to: super::body::goal(answers)?,
        },
        GoalKind::Movement => Target::Movement {
            ladder: ladder(answers)?,
            rung: rung(answers)?,
        },
    })
}

pub(super) fn kind(answers: &Answers) -> Result<GoalKind, Fault> {
    let question = Question::GoalKind;
    kind_of(question, answers).ok_or_else(|| Fault::new(question, Wrong::ChooseKind))
}

fn kind_of(question: Question, answers: &Answers) -> Option<GoalKind> {
    match text(question, answers) {
        "strength" => Some(GoalKind::Strength),
        "race" => Some(GoalKind::Race),
        "composition" => Some(GoalKind::Composition),
        "movement" => Some(GoalKind::Movement),
        _ => None,
    }
}

/// The kind of the second goal; one of the kind that leads is none.
pub(super) fn second(answers: &Answers) -> Option<GoalKind> {
    let lead = kind(answers).ok()?;
    kind_of(Question::SecondKind, answers).filter(|second| *second != lead)
}

/// Whether one of the goals is of a kind.
pub(super) fn has(kind_asked: GoalKind, answers: &Answers) -> bool {
    kind(answers) == Ok(kind_asked) || second(answers) == Some(kind_asked)
}

pub(super) fn date(answers: &Answers, today: NaiveDate) -> Result<NaiveDate, Fault> {
    let question = Question::GoalDate;
    let fault = |wrong: Wrong| Err(Fault::new(question, wrong));
    let Some(text) = typed(question, answers) else {
        return fault(Wrong::NoDate);
    };
    let Some(date) = parse_day(text) else {
        return fault(Wrong::NotADate);
    };
    let days = date.signed_duration_since(today).num_days();
    match days {
        ..0 => fault(Wrong::Past),
        0..SHORTEST => fault(Wrong::TooSoon {
            days: days.unsigned_abs(),
        }),
        SHORTEST..=LONGEST => Ok(date),
        _ => fault(Wrong::TooFar),
    }
}

pub(super) fn load(answers: &Answers) -> Result<Load, Fault> {
    load_of(Question::GoalLoad, answers)
}

/// A goal's load as typed. The heaviest lifts ever made are near 500 kg.
fn load_of(question: Question, answers: &Answers) -> Result<Load, Fault> {
    let load = read::load(question, answers)?;
    match load.kilograms() {
        ..=0.0 => Err(Fault::new(question, Wrong::GoalZero)),
        kilograms if kilograms > 600.0 => Err(Fault::new(question, Wrong::NobodyLifted(load))),
        _ => Ok(load),
    }
}

/// The lifts that may stand beside the goal's: those of a meet, and the press.
pub(super) fn also_asked(answers: &Answers) -> Vec<MovementId> {
    // What stands beside another goal is one lift.
    if kind(answers) != Ok(GoalKind::Strength) {
        return Vec::new();
    }
    let lead = movement(Question::GoalLift, answers).ok();
    let mut asked = Vec::new();
    for lift in ["back-squat", "bench-press", "deadlift", "overhead-press"] {
        asked.extend(MovementId::find(lift).filter(|lift| Some(*lift) != lead));
    }
    asked.truncate(MoreLifts::MOST);
    asked
}

/// Those of them that a load was given for, right or wrong.
pub(super) fn also_chosen(answers: &Answers) -> Vec<MovementId> {
    let mut lifts = also_asked(answers);
    lifts.retain(|lift| typed(Question::AlsoLoad(*lift), answers).is_some());
    lifts
}

/// A lift beside the goal's; `None` where no load was given.
pub(super) fn also(lift: MovementId, answers: &Answers) -> Result<Option<LiftGoal>, Fault> {
    let question = Question::AlsoLoad(lift);
    typed(question, answers)
        .map(|_| load_of(question, answers).map(|load| LiftGoal { lift, load }))
        .transpose()
}

pub(super) fn race_distance(answers: &Answers) -> Result<Distance, Fault> {
    let question = Question::GoalDistance;
    let distance = read::distance(question, answers)?;
    if (1_500.0..=42_200.0).contains(&distance.metres()) {
        return Ok(distance);
    }
    Err(Fault::new(question, Wrong::NoRace(distance)))
}

pub(super) fn race_time(answers: &Answers) -> Result<Option<Duration>, Fault> {
    let question = Question::GoalTime;
    let Some(text) = typed(question, answers) else {
        return Ok(None);
    };
    let distance = race_distance(answers)?;
    super::standing::race_time(question, text, distance).map(Some)
}

pub(super) fn weight(answers: &Answers) -> Result<Load, Fault> {
    let question = Question::GoalWeight;
    let goal = body_weight(question, answers)?;
    let now = body_weight(Question::WeightNow, answers)?;
    if goal.compare(now).is_eq() {
        return Err(Fault::new(question, Wrong::WeightToday));
    }
    Ok(goal)
}

pub(super) fn rung(answers: &Answers) -> Result<MovementId, Fault> {
    let question = Question::GoalRung;
    let ladder = ladder(answers)?;
    chosen(question, answers)?;
    let rung = movement(question, answers)?;
    if ladder.place(rung).is_none() {
        return Err(Fault::new(question, Wrong::ChooseGoalRung));
    }
    let mut lifts = also_chosen(answers);
    lifts.extend(movement(Question::GoalLift, answers));
    let same = |lift: &MovementId| lift.movement().pattern == ladder.pattern();
    if has(GoalKind::Strength, answers) && lifts.iter().any(same) {
        return Err(Fault::new(question, Wrong::TrainedAlready));
    }
    Ok(rung)
}
