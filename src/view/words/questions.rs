//! The questions of the setup, their help and their options.

use super::names::{capital, ladder, movement};
use super::say::by_key;
use super::{message, say};
use crate::diary::Question;
use crate::training::{Equipment, Ladder, MovementId};

/// What a field is called.
pub fn label(question: Question) -> String {
    let fixed = match question {
        Question::Mass => message!(ask_mass),
        Question::Distance => message!(ask_distance),
        Question::GoalKind => message!(ask_goal_kind),
        Question::GoalDate => message!(ask_goal_date),
        Question::GoalLift => message!(ask_goal_lift),
        Question::GoalLoad => message!(ask_goal_load),
        Question::GoalDistance => message!(ask_goal_distance),
        Question::GoalTime => message!(ask_goal_time),
        Question::WeightNow => message!(ask_weight_now),
        Question::GoalWeight => message!(ask_goal_weight),
        Question::BodyMeasure => message!(ask_body_measure),
        Question::WaistNow => message!(ask_waist_now),
        Question::GoalWaist => message!(ask_goal_waist),
        Question::GoalFat => message!(ask_goal_fat),
        Question::NeckNow => message!(ask_neck_now),
        Question::HipsNow => message!(ask_hips_now),
        Question::Height => message!(ask_height),
        Question::Formula => message!(ask_formula),
        Question::GoalLadder => message!(ask_goal_ladder),
        Question::GoalRung => message!(ask_goal_rung),
        Question::Days => message!(ask_days),
        Question::Minutes => message!(ask_minutes),
        Question::LongestDay => message!(ask_longest_day),
        Question::Experience => message!(ask_experience),
        Question::Equipment => message!(ask_equipment),
        Question::WeeklyDistance => message!(ask_weekly_distance),
        Question::LongestRun => message!(ask_longest_run),
        Question::RaceDistance => message!(ask_race_distance),
        Question::RaceTime | Question::RaceTime2 => message!(ask_race_time),
        Question::RaceDistance2 => message!(ask_another_race),
        Question::LiftLoad(lift) => return say!(ask_lift_load, lift = movement(lift)),
        Question::LiftReps(lift) => return say!(ask_lift_reps, lift = movement(lift)),
        Question::LiftRpe(lift) => return say!(ask_lift_rpe, lift = movement(lift)),
        Question::RungOwned(on) => return say!(ask_rung_owned, ladder = ladder(on)),
        Question::Method => message!(ask_method),
        Question::WeakPoints => message!(ask_weak_points),
        Question::Declined => message!(ask_declined),
        Question::Bar => message!(ask_bar),
        Question::Plates => message!(ask_plates),
        Question::OwnMovements => message!(ask_own_movements),
        Question::Avoid => message!(ask_avoid),
        Question::SecondKind => message!(ask_second_kind),
        Question::AlsoLoad(lift) => return say!(ask_also_load, lift = movement(lift)),
    };
    fixed.text().to_owned()
}

/// What a field is called where it stands: in the row of a lift the lift is named above it.
pub fn field_label(question: Question) -> String {
    match question {
        Question::LiftLoad(_) => say!(field_weight).to_owned(),
        Question::LiftReps(_) => say!(field_reps).to_owned(),
        Question::LiftRpe(_) => say!(field_rpe).to_owned(),
        question => label(question),
    }
}

/// What the row of a lift is called.
pub fn mark(lift: MovementId) -> String {
    say!(good_set, lift = movement(lift))
}

/// A word of help under a field; empty where none is needed.
pub fn help(question: Question) -> &'static str {
    let found = match question {
        Question::GoalDate => message!(help_goal_date),
        Question::BodyMeasure => message!(help_body_measure),
        Question::WaistNow => message!(help_waist_now),
        Question::NeckNow => message!(help_neck_now),
        Question::HipsNow => message!(help_hips_now),
        Question::GoalFat => message!(help_goal_fat),
        Question::GoalTime => message!(help_goal_time),
        Question::LongestDay => message!(help_longest_day),
        Question::WeeklyDistance => message!(help_weekly_distance),
        Question::RaceDistance => message!(help_race_distance),
        Question::RaceDistance2 => message!(help_another_race),
        Question::RungOwned(_) => message!(help_rung_owned),
        Question::Method => message!(help_method),
        Question::WeakPoints => message!(help_weak_points),
        Question::SecondKind => message!(help_second_kind),
        Question::Avoid => message!(help_avoid),
        _ => return "",
    };
    found.text()
}

/// What an option is called.
pub fn option(question: Question, code: &str) -> String {
    let fixed = match (question, code) {
        (Question::GoalKind | Question::SecondKind, "strength") => message!(kind_strength),
        (Question::GoalKind | Question::SecondKind, "race") => message!(kind_race),
        (Question::GoalKind | Question::SecondKind, "composition") => message!(kind_composition),
        (Question::GoalKind | Question::SecondKind, "movement") => message!(kind_movement),
        (Question::BodyMeasure, "weight") => message!(body_weight),
        (Question::BodyMeasure, "waist") => message!(waist),
        (Question::BodyMeasure, _) => message!(body_fat),
        (Question::Formula, "woman") => message!(formula_women),
        (Question::Formula, _) => message!(formula_men),
        (Question::Experience, "new") => message!(experience_new),
        (Question::Experience, "trained") => message!(experience_trained),
        (Question::Experience, "seasoned") => message!(experience_seasoned),
        (Question::Method, "linear") => message!(method_linear),
        (Question::Method, "double") => message!(method_double),
        (Question::Method, "wave") => message!(method_wave),
        (Question::Method, "rpe") => message!(method_rpe),
        (Question::WeakPoints, "speed") => message!(weak_speed),
        (Question::WeakPoints, "endurance") => message!(weak_endurance),
        (Question::GoalLadder | Question::WeakPoints, code) => {
            return Ladder::from_code(code)
                .map_or_else(String::new, |found| ladder(found).to_owned());
        }
        (Question::Equipment, "none") => message!(equipment_none),
        (Question::Equipment, code) => {
            return Equipment::from_code(code).map_or_else(String::new, item);
        }
        (Question::Days, code) => return weekday(code),
        (_, code) => return MovementId::find(code).map_or_else(|| code.to_owned(), movement),
    };
    fixed.text().to_owned()
}

/// What one has, as a choice.
fn item(item: Equipment) -> String {
    let name = equipment(item);
    let bare = name.strip_prefix("a ").or_else(|| name.strip_prefix("an "));
    capital(bare.unwrap_or(name))
}

/// What one has, in the middle of a line, as something that is needed.
pub fn equipment(item: Equipment) -> &'static str {
    by_key("equipment", item.code()).unwrap_or(item.name())
}

/// A day of the week by its code.
fn weekday(code: &str) -> String {
    const CODES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let names = CODES.into_iter().zip(say!(weekdays).split(' '));
    let mut found = names.filter(|(known, _)| *known == code);
    capital(found.next().map_or(code, |(_, name)| name))
}
