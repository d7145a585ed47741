//! The questions of the setup, their help and their options.

use super::names::{capital, ladder};
use crate::diary::Question;
use crate::training::{Equipment, Ladder, MovementId};

/// What a field is called.
pub fn label(question: Question) -> String {
    let lift = |lift: MovementId, what: &str| format!("{}: {what}", capital(lift.movement().name));
    match question {
        Question::Mass => "Weights in".into(),
        Question::Distance => "Distances in".into(),
        Question::GoalKind => "What do you train for?".into(),
        Question::GoalDate => "By when?".into(),
        Question::GoalLift => "Which lift?".into(),
        Question::GoalLoad => "How much, once?".into(),
        Question::GoalDistance => "How far?".into(),
        Question::GoalTime => "In what time?".into(),
        Question::WeightNow => "Your weight today".into(),
        Question::GoalWeight => "Your weight on the day".into(),
        Question::BodyMeasure => "Measured by".into(),
        Question::WaistNow => "Your waist today".into(),
        Question::GoalWaist => "Your waist on the day".into(),
        Question::GoalFat => "Your body fat on the day".into(),
        Question::NeckNow => "Your neck today".into(),
        Question::HipsNow => "Your hips today".into(),
        Question::Height => "How tall are you?".into(),
        Question::Formula => "Whose formula for body fat?".into(),
        Question::GoalLadder => "Which ladder?".into(),
        Question::GoalRung => "The rung to own".into(),
        Question::Days => "Which days do you train?".into(),
        Question::Minutes => "Minutes a training day".into(),
        Question::LongestDay => "Minutes on the longest day".into(),
        Question::Experience => "How long have you trained to a plan?".into(),
        Question::Equipment => "What do you have to train with?".into(),
        Question::WeeklyDistance => "Running in a usual week".into(),
        Question::LongestRun => "Longest run of the last 30 days".into(),
        Question::RaceDistance => "A recent race or time trial: how far".into(),
        Question::RaceTime | Question::RaceTime2 => "In what time".into(),
        Question::RaceDistance2 => "Another race or time trial: how far".into(),
        Question::LiftLoad(movement) => lift(movement, "weight"),
        Question::LiftReps(movement) => lift(movement, "reps"),
        Question::LiftRpe(movement) => lift(movement, "RPE"),
        Question::RungOwned(on) => format!("{} ladder: the rung you own", ladder(on)),
        Question::Method => "How should the lift grow?".into(),
        Question::WeakPoints => "What holds you back?".into(),
        Question::Declined => "Weak points you decline".into(),
        Question::OwnMovements => "Movements of your own".into(),
        Question::Avoid => "Is there anything you avoid?".into(),
        Question::SecondKind => "And beside it?".into(),
        Question::AlsoLoad(movement) => lift(movement, "how much, once?"),
    }
}

/// What a field is called where it stands: in the row of a lift the lift is named above it.
pub fn field_label(question: Question) -> String {
    match question {
        Question::LiftLoad(_) => "Weight".into(),
        Question::LiftReps(_) => "\u{d7} reps".into(),
        Question::LiftRpe(_) => "@ RPE".into(),
        question => label(question),
    }
}

/// What the row of a lift is called.
pub fn mark(lift: MovementId) -> String {
    format!("{}: a good set", capital(lift.movement().name))
}

/// A word of help under a field; empty where none is needed.
pub const fn help(question: Question) -> &'static str {
    match question {
        Question::GoalDate => "A meet, a race, a holiday. The program is laid back from it.",
        Question::BodyMeasure => "Whatever it is, weigh-ins steer: no more than 1 % a week.",
        Question::WaistNow => {
            "At the navel, or where it is narrowest, relaxed: the same place each time."
        }
        Question::NeckNow => "Just below the Adam\u{2019}s apple.",
        Question::HipsNow => "Where they are widest.",
        Question::GoalFat => "By the tape: off by 3 to 4 points for one in three, but steady.",
        Question::GoalTime => "Such as 1:45:00. Leave it empty to finish.",
        Question::LongestDay => "For the long run. Empty is twice a training day, 150 at most.",
        Question::WeeklyDistance => "Leave it empty if you do not run yet.",
        Question::RaceDistance => "It sets every pace. Leave it empty if there is none.",
        Question::RaceDistance2 => "Of another length: it shows whether speed or endurance lags.",
        Question::RungOwned(_) => {
            "You do it with sound form today. Empty is a guess from the above."
        }
        Question::Method => "Empty is as the coach sees fit.",
        Question::WeakPoints => "It gets more work, and earlier in the session.",
        Question::SecondKind => {
            "The first one leads. This one gets as much as it needs and leaves the legs fresh for it."
        }
        Question::Avoid => "It never comes; another movement of its kind takes its place.",
        _ => "",
    }
}

/// What an option is called.
pub fn option(question: Question, code: &str) -> String {
    match (question, code) {
        (Question::GoalKind | Question::SecondKind, "strength") => {
            "Strength: a weight on a lift".into()
        }
        (Question::GoalKind | Question::SecondKind, "race") => "Race: a distance in a time".into(),
        (Question::GoalKind | Question::SecondKind, "composition") => {
            "Composition: weight, waist or body fat, strength kept".into()
        }
        (Question::GoalKind | Question::SecondKind, "movement") => {
            "Movement: a first full squat, a first pull-up".into()
        }
        (Question::BodyMeasure, "weight") => "Weight".into(),
        (Question::BodyMeasure, "waist") => "Waist".into(),
        (Question::BodyMeasure, _) => "Body fat".into(),
        (Question::Formula, "woman") => "Women".into(),
        (Question::Formula, _) => "Men".into(),
        (Question::Experience, "new") => "Under half a year".into(),
        (Question::Experience, "trained") => "Half a year to three years".into(),
        (Question::Experience, "seasoned") => "Longer".into(),
        (Question::Method, "linear") => "Linear: a step of weight each time".into(),
        (Question::Method, "double") => "Double: reps first, then weight".into(),
        (Question::Method, "wave") => "Waves: 5/3/1".into(),
        (Question::Method, "rpe") => "By RPE".into(),
        (Question::WeakPoints, "speed") => "Speed".into(),
        (Question::WeakPoints, "endurance") => "Endurance".into(),
        (Question::GoalLadder | Question::WeakPoints, code) => {
            Ladder::from_code(code).map_or_else(String::new, |found| ladder(found).into())
        }
        (Question::Equipment, code) => {
            Equipment::from_code(code).map_or_else(String::new, |item| {
                let name = item.name();
                let bare = name.strip_prefix("a ").or_else(|| name.strip_prefix("an "));
                capital(bare.unwrap_or(name))
            })
        }
        (Question::Days, code) => capital(code),
        (_, code) => MovementId::find(code)
            .map_or_else(|| code.to_owned(), |found| capital(found.movement().name)),
    }
}
