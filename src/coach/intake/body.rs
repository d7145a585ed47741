//! What a composition goal is measured by.

use super::read::{chosen, length as read_length, text, typed};
use super::{Fault, Wrong, goal};
use crate::coach::estimate::body::fat;
use crate::diary::{Answers, Question};
use crate::training::units::{BodyFat, Length};
use crate::training::{BodyGoal, Formula, Tape};

/// Below this share in percent the fat that is left is what a body needs to live, or what athletes
/// hold for a day: men 6, women 14 (American Council on Exercise, the low end of athletes).
fn least_fat(formula: Formula) -> BodyFat {
    BodyFat::from_percent(match formula {
        Formula::Man => 6.0,
        Formula::Woman => 14.0,
    })
}

/// What is asked beside bodyweight, the goal last.
pub(super) fn asked(answers: &Answers) -> Vec<Question> {
    use Question::{Formula, GoalFat, GoalWaist, GoalWeight, Height, HipsNow, NeckNow, WaistNow};
    match text(Question::BodyMeasure, answers) {
        "waist" => vec![WaistNow, GoalWaist],
        "fat" if text(Formula, answers) == "woman" => {
            vec![Formula, Height, NeckNow, WaistNow, HipsNow, GoalFat]
        }
        "fat" => vec![Formula, Height, NeckNow, WaistNow, GoalFat],
        _ => vec![GoalWeight],
    }
}

/// The goal, in the measure that was chosen.
pub(super) fn goal(answers: &Answers) -> Result<BodyGoal, Fault> {
    match text(Question::BodyMeasure, answers) {
        "waist" => waist(answers),
        "fat" => by_tape(answers),
        _ => goal::weight(answers).map(BodyGoal::Weight),
    }
}

/// A girth or a height as somebody has it.
pub(super) fn length(question: Question, answers: &Answers) -> Result<Length, Fault> {
    let length = read_length(question, answers)?;
    let plausible = match question {
        Question::Height => within(length, 1_200.0..=2_300.0),
        Question::NeckNow => within(length, 200.0..=700.0),
        _ => within(length, 400.0..=2_200.0),
    };
    plausible.map_err(|wrong| Fault::new(question, wrong))
}

fn within(length: Length, range: std::ops::RangeInclusive<f64>) -> Result<Length, Wrong> {
    if range.contains(&length.millimetres()) {
        return Ok(length);
    }
    Err(Wrong::NoGirth(length))
}

/// A girth of a grown body: 20 cm to 2.2 m.
///
/// # Errors
/// With what is wrong with it.
pub fn plausible_girth(length: Length) -> Result<Length, Wrong> {
    within(length, 200.0..=2_200.0)
}

fn waist(answers: &Answers) -> Result<BodyGoal, Fault> {
    let question = Question::GoalWaist;
    let to = length(question, answers)?;
    let from = length(Question::WaistNow, answers)?;
    if to.millimetres() >= from.millimetres() {
        return Err(Fault::new(question, Wrong::WaistNotBelow));
    }
    Ok(BodyGoal::Waist { from, to })
}

fn by_tape(answers: &Answers) -> Result<BodyGoal, Fault> {
    let question = Question::GoalFat;
    let formula = match chosen(Question::Formula, answers)? {
        "woman" => Formula::Woman,
        _ => Formula::Man,
    };
    let height = length(Question::Height, answers)?;
    let tape = Tape {
        waist: length(Question::WaistNow, answers)?,
        neck: Some(length(Question::NeckNow, answers)?),
        hips: match formula {
            Formula::Man => None,
            Formula::Woman => Some(length(Question::HipsNow, answers)?),
        },
    };
    let Some(from) = fat(tape, height, formula) else {
        return Err(Fault::new(Question::WaistNow, Wrong::NoWaist));
    };
    let percent = typed(question, answers).unwrap_or("");
    let to = BodyFat::parse(percent).map_err(Fault::of(question))?;
    let least = least_fat(formula);
    if to < least {
        return Err(Fault::new(question, Wrong::NoFatToSpare(least)));
    }
    if to >= from {
        return Err(Fault::new(question, Wrong::TapeSays(from)));
    }
    Ok(BodyGoal::Fat {
        from,
        to,
        tape,
        height,
        formula,
    })
}
