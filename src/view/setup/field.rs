//! What a field shows, and what is recorded of it.

use crate::coach::intake::{self, Unit};
use crate::diary::{Answers, Question};
use crate::training::units::{Distance, Length, Load, tenths};
use crate::view::words;

/// How a field is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of a few, all in sight.
    Choice,
    /// One of many, in a list.
    List,
    /// Any number of some.
    Many,
    /// A number.
    Number,
    /// A time such as 24:34.
    Clock,
    /// A day.
    Date,
}

/// What a field shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The question.
    pub question: Question,
    /// Its name in ids.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// A word of help, or nothing.
    pub help: &'static str,
    /// How it is answered.
    pub kind: Kind,
    /// What can be chosen: code and name.
    pub options: Vec<(&'static str, String)>,
    /// What stands behind the number.
    pub unit: &'static str,
}

/// The field of a question.
pub fn field(question: Question, answers: &Answers) -> Field {
    let mut options: Vec<_> = intake::options(question, answers)
        .into_iter()
        .map(|code| (code, words::option(question, code)))
        .collect();
    if question == Question::Equipment {
        options.push(("none", words::option(question, "none")));
    }
    Field {
        question,
        id: id(question),
        label: words::field_label(question),
        help: words::help(question),
        kind: kind(question),
        options,
        unit: unit(question, answers),
    }
}

/// The name of a question's field in ids.
pub fn id(question: Question) -> String {
    let mut id = format!("{question:?}").replace('(', "-").replace(')', "");
    id.make_ascii_lowercase();
    id
}

const fn kind(question: Question) -> Kind {
    match question {
        Question::Mass
        | Question::Distance
        | Question::GoalKind
        | Question::BodyMeasure
        | Question::Formula
        | Question::Experience => Kind::Choice,
        Question::GoalLift
        | Question::Method
        | Question::SecondKind
        | Question::GoalLadder
        | Question::GoalRung
        | Question::RungOwned(_) => Kind::List,
        Question::Days
        | Question::Equipment
        | Question::WeakPoints
        | Question::Plates
        | Question::Avoid
        | Question::Declined => Kind::Many,
        Question::GoalDate => Kind::Date,
        Question::GoalTime | Question::RaceTime | Question::RaceTime2 => Kind::Clock,
        _ => Kind::Number,
    }
}

fn unit(question: Question, answers: &Answers) -> &'static str {
    match question {
        Question::Minutes | Question::LongestDay => "min",
        Question::GoalFat => "%",
        _ => intake::unit(question, answers).map_or("", Unit::symbol),
    }
}

/// What a field shows: what was typed, or what stands where nothing was. A quantity that was
/// meant in another unit is shown in the one of now; it stays what it was until it is typed anew.
pub fn shown(question: Question, answers: &Answers) -> String {
    let (Some((text, meant)), Some(now)) = (
        intake::quantity(question, answers),
        intake::unit(question, answers),
    ) else {
        return intake::text(question, answers).to_owned();
    };
    let converted = match (meant, now) {
        (Unit::Mass(meant), Unit::Mass(now)) if meant != now => {
            let load = Load::parse(text, meant).ok();
            load.map(|load| tenths(load.kilograms() / now.kilograms()))
        }
        (Unit::Distance(meant), Unit::Distance(now)) if meant != now => {
            let distance = Distance::parse(text, meant.distance_unit()).ok();
            distance.map(|distance| tenths(distance.metres() / now.distance_unit().metres()))
        }
        (Unit::Length(meant), Unit::Length(now)) if meant != now => {
            let length = Length::parse(text, meant).ok();
            length.map(|length| length.shown_in(now).number())
        }
        _ => None,
    };
    converted.unwrap_or_else(|| text.to_owned())
}

/// What is recorded of a field's text: a quantity keeps the unit it was typed in.
pub fn said(question: Question, text: &str, answers: &Answers) -> String {
    match intake::unit(question, answers) {
        Some(unit) if !text.trim().is_empty() => format!("{} {}", text.trim(), unit.symbol()),
        _ => text.to_owned(),
    }
}

/// Whether a code is among the chosen ones of an answer.
pub fn has(answer: &str, code: &str) -> bool {
    answer.split_whitespace().any(|chosen| chosen == code)
}

/// An answer with a code chosen or no more; "nothing" and anything else exclude each other.
pub fn toggled(answer: &str, code: &str) -> String {
    if code == "none" {
        return if has(answer, code) { "" } else { code }.to_owned();
    }
    let mut chosen: Vec<_> = answer
        .split_whitespace()
        .filter(|chosen| *chosen != "none")
        .collect();
    match chosen.iter().position(|chosen| *chosen == code) {
        Some(place) => drop(chosen.remove(place)),
        None => chosen.push(code),
    }
    chosen.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_and_something_exclude_each_other() {
        assert_eq!(toggled("barbell", "none"), "none");
        assert_eq!(toggled("none", "bench"), "bench");
        assert_eq!(toggled("barbell bench", "barbell"), "bench");
        assert_eq!(toggled("none", "none"), "");
    }

    #[test]
    fn another_choice_of_units_changes_nothing_that_was_said() {
        let question = Question::GoalLoad;
        let mut answers = Answers::from([(Question::Mass, "kg".to_owned())]);
        answers.insert(question, said(question, "62.5", &answers));
        assert_eq!(shown(question, &answers), "62.5");
        answers.insert(Question::Mass, "lb".to_owned());
        assert_eq!(shown(question, &answers), "137.8");
        assert_eq!(
            intake::quantity(question, &answers),
            Some((
                "62.5",
                Unit::Mass(crate::training::units::MassUnit::Kilogram)
            ))
        );
        answers.insert(Question::Mass, "kg".to_owned());
        assert_eq!(shown(question, &answers), "62.5");
        answers.insert(question, said(question, "a lot", &answers));
        assert_eq!(shown(question, &answers), "a lot");
    }
}
