//! What stands in the setup's answers, in short, for Settings.

use super::setup::Step;
use super::words::{self, say};
use crate::coach::intake;
use crate::diary::{Answers, Question};

/// A part of the answers, and where it is changed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Line {
    /// Its name in ids.
    pub id: &'static str,
    /// What it is.
    pub name: &'static str,
    /// What was answered.
    pub text: String,
    /// The step of the setup that asks for it.
    pub step: Step,
}

/// Units, days and equipment.
pub fn lines(answers: &Answers) -> [Line; 3] {
    let text = |question| intake::text(question, answers);
    let chosen = |question| {
        let codes = text(question).split_whitespace();
        let names: Vec<_> = codes.map(|code| words::option(question, code)).collect();
        names.join(", ")
    };
    let minutes = say!(settings_minutes, minutes = text(Question::Minutes));
    [
        Line {
            id: "units",
            name: say!(settings_units),
            text: format!("{}, {}", text(Question::Mass), text(Question::Distance)),
            step: Step::of(Question::Mass),
        },
        Line {
            id: "days",
            name: say!(settings_days),
            text: format!("{} \u{b7} {minutes}", chosen(Question::Days)),
            step: Step::of(Question::Days),
        },
        Line {
            id: "equipment",
            name: say!(settings_equipment),
            text: chosen(Question::Equipment),
            step: Step::of(Question::Equipment),
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_was_answered_and_where_it_is_changed() {
        let answers = Answers::from([
            (Question::Mass, "lb".to_owned()),
            (Question::Distance, "mi".to_owned()),
            (Question::Days, "mon thu".to_owned()),
            (Question::Minutes, "75".to_owned()),
            (Question::Equipment, "barbell bench".to_owned()),
        ]);
        let lines = lines(&answers);
        assert_eq!(
            lines.each_ref().map(|line| line.text.as_str()),
            [
                "lb, mi",
                "Mon, Thu \u{b7} 75 min a day",
                "Barbell with plates and a rack, Bench"
            ]
        );
        assert_eq!(lines[1].step, Step::Means);
    }
}
