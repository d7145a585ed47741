//! Single answers as values.

use super::options::default;
use super::{Fault, Wrong};
use crate::diary::{Answers, Question};
use crate::training::units::{Distance, Length, LengthUnit, Load, MassUnit, PaceUnit, Units};
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

/// The unit that a typed quantity was meant in: it is kept behind the number, so that another
/// choice of units later changes nothing that was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Of a mass.
    Mass(MassUnit),
    /// Of a distance.
    Distance(PaceUnit),
    /// Of a girth or a height.
    Length(LengthUnit),
}

impl Unit {
    /// Its symbol.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Mass(unit) => unit.symbol(),
            Self::Distance(unit) => unit.distance_unit().symbol(),
            Self::Length(unit) => unit.symbol(),
        }
    }
}

/// The unit that a question is answered in now, where it asks for a quantity that has one.
pub fn unit(question: Question, answers: &Answers) -> Option<Unit> {
    let units = units(answers);
    match question {
        Question::GoalLoad
        | Question::AlsoLoad(_)
        | Question::WeightNow
        | Question::GoalWeight
        | Question::Bar
        | Question::LiftLoad(_) => Some(Unit::Mass(units.mass)),
        Question::WaistNow
        | Question::GoalWaist
        | Question::NeckNow
        | Question::HipsNow
        | Question::Height => Some(Unit::Length(units.length())),
        Question::GoalDistance
        | Question::WeeklyDistance
        | Question::LongestRun
        | Question::RaceDistance
        | Question::RaceDistance2 => Some(Unit::Distance(units.distance)),
        _ => None,
    }
}

/// A typed quantity without its unit, and the unit it was meant in: that of now where none is
/// kept with it.
pub fn quantity(question: Question, answers: &Answers) -> Option<(&str, Unit)> {
    let text = text(question, answers);
    let now = unit(question, answers)?;
    let known: [Unit; 2] = match now {
        Unit::Mass(_) => [MassUnit::Kilogram, MassUnit::Pound].map(Unit::Mass),
        Unit::Distance(_) => [PaceUnit::Kilometre, PaceUnit::Mile].map(Unit::Distance),
        Unit::Length(_) => [LengthUnit::Centimetre, LengthUnit::Inch].map(Unit::Length),
    };
    let kept = known.into_iter().find_map(|unit| {
        let number = text.strip_suffix(unit.symbol())?.strip_suffix(' ')?;
        Some((number, unit))
    });
    Some(kept.unwrap_or((text, now)))
}

/// A typed mass.
pub(super) fn load(question: Question, answers: &Answers) -> Result<Load, Fault> {
    let (text, unit) = match quantity(question, answers) {
        Some((text, Unit::Mass(unit))) => (text, unit),
        _ => ("", MassUnit::Kilogram),
    };
    Load::parse(text, unit).map_err(Fault::of(question))
}

/// A typed distance.
pub(super) fn distance(question: Question, answers: &Answers) -> Result<Distance, Fault> {
    let (text, unit) = match quantity(question, answers) {
        Some((text, Unit::Distance(unit))) => (text, unit),
        _ => ("", PaceUnit::Kilometre),
    };
    Distance::parse(text, unit.distance_unit()).map_err(Fault::of(question))
}

/// A typed length of a body.
pub(super) fn length(question: Question, answers: &Answers) -> Result<Length, Fault> {
    let (text, unit) = match quantity(question, answers) {
        Some((text, Unit::Length(unit))) => (text, unit),
        _ => ("", LengthUnit::Centimetre),
    };
    Length::parse(text, unit).map_err(Fault::of(question))
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
    typed(question, answers).ok_or_else(|| Fault::new(question, Wrong::ChooseOne))
}

pub(super) fn movement(question: Question, answers: &Answers) -> Result<MovementId, Fault> {
    MovementId::find(chosen(question, answers)?)
        .ok_or_else(|| Fault::new(question, Wrong::ChooseMovement))
}

pub(super) fn ladder(answers: &Answers) -> Result<Ladder, Fault> {
    let question = Question::GoalLadder;
    Ladder::from_code(chosen(question, answers)?)
        .ok_or_else(|| Fault::new(question, Wrong::ChooseLadder))
}

/// A bodyweight from 25 to 350 kg.
pub(super) fn body_weight(question: Question, answers: &Answers) -> Result<Load, Fault> {
    let load = load(question, answers)?;
    plausible_weight(load).map_err(|wrong| Fault::new(question, wrong))
}

/// A bodyweight from 25 to 350 kg, as it is.
///
/// # Errors
/// With what is wrong with it.
pub fn plausible_weight(load: Load) -> Result<Load, Wrong> {
    if (25.0..=350.0).contains(&load.kilograms()) {
        return Ok(load);
    }
    Err(Wrong::NoBodyweight(load))
}
