//! Single answers as values.

use super::Fault;
use super::options::default;
use crate::diary::{Answers, Question};
use crate::training::units::{Load, MassUnit, PaceUnit, Units};
use crate::training::{Ladder, MovementId};

/// What was typed, or what stands where nothing was; empty where neither. Days that were all
/// taken away stay away.
pub fn text(question: Question, answers: &Answers) -> &str {
    match answers.get(&question).map(|text| text.trim()) {
        Some("") if question == Question::Days => "",
        None | Some("") => default(question),
        Some(text) => text,
    }
}

/// What was typed, if anything was.
pub(super) fn typed(question: Question, answers: &Answers) -> Option<&str> {
    let text = text(question, answers);
    (!text.is_empty()).then_some(text)
}

pub(super) fn units(answers: &Answers) -> Units {
    Units {
        mass: match text(Question::Mass, answers) {
            "lb" => MassUnit::Pound,
            _ => MassUnit::Kilogram,
        },
        distance: match text(Question::Distance, answers) {
            "mi" => PaceUnit::Mile,
            _ => PaceUnit::Kilometre,
        },
    }
}

/// A choice that must be made.
pub(super) fn chosen(question: Question, answers: &Answers) -> Result<&str, Fault> {
    typed(question, answers).ok_or_else(|| Fault::new(question, "Choose one."))
}

pub(super) fn movement(question: Question, answers: &Answers) -> Result<MovementId, Fault> {
    MovementId::find(chosen(question, answers)?)
        .ok_or_else(|| Fault::new(question, "Choose a movement from the list."))
}

pub(super) fn ladder(answers: &Answers) -> Result<Ladder, Fault> {
    let question = Question::GoalLadder;
    Ladder::from_code(chosen(question, answers)?)
        .ok_or_else(|| Fault::new(question, "Choose a ladder from the list."))
}

/// A bodyweight from 25 to 350 kg.
pub(super) fn body_weight(question: Question, answers: &Answers) -> Result<Load, Fault> {
    let load =
        Load::parse(text(question, answers), units(answers).mass).map_err(Fault::of(question))?;
    plausible_weight(load).map_err(|message| Fault::new(question, message))
}

/// A bodyweight from 25 to 350 kg, as it is.
///
/// # Errors
/// With the sentence to show beside its field.
pub fn plausible_weight(load: Load) -> Result<Load, String> {
    if (25.0..=350.0).contains(&load.kilograms()) {
        return Ok(load);
    }
    Err(format!(
        "{load} is no bodyweight to plan for. Check the number and the unit."
    ))
}
