//! What can be chosen, and what stands where nothing was.

use super::read;
use crate::diary::{Answers, Question};
use crate::training::{Days, Equipment, GoalKind, Ladder};

/// Lifts that can be a goal.
const LIFTS: [&str; 9] = [
    "back-squat",
    "bench-press",
    "deadlift",
    "overhead-press",
    "front-squat",
    "trap-bar-deadlift",
    "barbell-row",
    "weighted-pull-up",
    "dumbbell-bench-press",
];

/// The codes to choose from; empty where a question is answered by typing.
pub fn options(question: Question, answers: &Answers) -> Vec<&'static str> {
    let rungs = |ladder: Ladder| ladder.rungs().iter().map(|rung| rung.as_str()).collect();
    match question {
        Question::Mass => vec!["kg", "lb"],
        Question::Distance => vec!["km", "mi"],
        Question::GoalKind => vec!["strength", "race", "composition", "movement"],
        Question::GoalLift => LIFTS.to_vec(),
        Question::GoalLadder => Ladder::ALL.into_iter().map(Ladder::code).collect(),
        Question::GoalRung => read::ladder(answers).map_or_else(|_| Vec::new(), rungs),
        Question::RungOwned(ladder) => rungs(ladder),
        Question::BodyMeasure => vec!["weight", "waist", "fat"],
        Question::Formula => vec!["man", "woman"],
        Question::Days => Days::WEEK.into_iter().map(day_code).collect(),
        Question::Experience => vec!["new", "trained", "seasoned"],
        Question::Method => vec!["linear", "double", "wave", "rpe"],
        Question::Equipment => Equipment::ALL.into_iter().map(Equipment::code).collect(),
        Question::SecondKind => {
            let lead = read::text(Question::GoalKind, answers);
            let mut kinds = vec!["strength", "race", "composition", "movement"];
            kinds.retain(|kind| *kind != lead);
            kinds
        }
        Question::WeakPoints => if super::goal::has(GoalKind::Race, answers) {
            vec!["speed", "endurance"]
        } else {
            Vec::new()
        }
        .into_iter()
        .chain(
            [
                Ladder::Squat,
                Ladder::SingleLeg,
                Ladder::Hinge,
                Ladder::HorizontalPush,
                Ladder::HorizontalPull,
                Ladder::Core,
            ]
            .map(Ladder::code),
        )
        .collect(),
        Question::Avoid => super::avoid::options(answers),
        _ => Vec::new(),
    }
}

/// What stands where nothing was answered; empty where there must be an answer or none is
/// as good.
pub(super) const fn default(question: Question) -> &'static str {
    match question {
        Question::Mass => "kg",
        Question::Distance => "km",
        Question::Experience => "new",
        Question::BodyMeasure => "weight",
        Question::Days => "mon wed fri",
        Question::Minutes => "60",
        _ => "",
    }
}

/// What a day of the week is called in answers.
pub const fn day_code(day: chrono::Weekday) -> &'static str {
    match day {
        chrono::Weekday::Mon => "mon",
        chrono::Weekday::Tue => "tue",
        chrono::Weekday::Wed => "wed",
        chrono::Weekday::Thu => "thu",
        chrono::Weekday::Fri => "fri",
        chrono::Weekday::Sat => "sat",
        chrono::Weekday::Sun => "sun",
    }
}
