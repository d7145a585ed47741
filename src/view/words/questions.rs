//! The questions of the setup, their help and their options.

use super::names::{capital, ladder, movement};
use super::say;
use super::say::by_key;
use crate::diary::Question;
use crate::training::{Equipment, Ladder, MovementId};

/// What a field is called.
pub fn label(question: Question) -> String {
    match question {
        Question::Mass => say!(ask_mass).to_owned(),
        Question::Distance => say!(ask_distance).to_owned(),
        Question::GoalKind => say!(ask_goal_kind).to_owned(),
        Question::GoalDate => say!(ask_goal_date).to_owned(),
        Question::GoalLift => say!(ask_goal_lift).to_owned(),
        Question::GoalLoad => say!(ask_goal_load).to_owned(),
        Question::GoalDistance => say!(ask_goal_distance).to_owned(),
        Question::GoalTime => say!(ask_goal_time).to_owned(),
        Question::WeightNow => say!(ask_weight_now).to_owned(),
        Question::GoalWeight => say!(ask_goal_weight).to_owned(),
        Question::BodyMeasure => say!(ask_body_measure).to_owned(),
        Question::WaistNow => say!(ask_waist_now).to_owned(),
        Question::GoalWaist => say!(ask_goal_waist).to_owned(),
        Question::GoalFat => say!(ask_goal_fat).to_owned(),
        Question::NeckNow => say!(ask_neck_now).to_owned(),
        Question::HipsNow => say!(ask_hips_now).to_owned(),
        Question::Height => say!(ask_height).to_owned(),
        Question::Formula => say!(ask_formula).to_owned(),
        Question::GoalLadder => say!(ask_goal_ladder).to_owned(),
        Question::GoalRung => say!(ask_goal_rung).to_owned(),
        Question::Days => say!(ask_days).to_owned(),
        Question::Minutes => say!(ask_minutes).to_owned(),
        Question::LongestDay => say!(ask_longest_day).to_owned(),
        Question::Experience => say!(ask_experience).to_owned(),
        Question::Equipment => say!(ask_equipment).to_owned(),
        Question::WeeklyDistance => say!(ask_weekly_distance).to_owned(),
        Question::LongestRun => say!(ask_longest_run).to_owned(),
        Question::RaceDistance => say!(ask_race_distance).to_owned(),
        Question::RaceTime | Question::RaceTime2 => say!(ask_race_time).to_owned(),
        Question::RaceDistance2 => say!(ask_another_race).to_owned(),
        Question::LiftLoad(lift) => say!(ask_lift_load, lift = movement(lift)),
        Question::LiftReps(lift) => say!(ask_lift_reps, lift = movement(lift)),
        Question::LiftRpe(lift) => say!(ask_lift_rpe, lift = movement(lift)),
        Question::RungOwned(on) => say!(ask_rung_owned, ladder = ladder(on)),
        Question::Method => say!(ask_method).to_owned(),
        Question::WeakPoints => say!(ask_weak_points).to_owned(),
        Question::Declined => say!(ask_declined).to_owned(),
        Question::OwnMovements => say!(ask_own_movements).to_owned(),
        Question::Avoid => say!(ask_avoid).to_owned(),
        Question::SecondKind => say!(ask_second_kind).to_owned(),
        Question::AlsoLoad(lift) => say!(ask_also_load, lift = movement(lift)),
    }
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
    match question {
        Question::GoalDate => say!(help_goal_date),
        Question::BodyMeasure => say!(help_body_measure),
        Question::WaistNow => say!(help_waist_now),
        Question::NeckNow => say!(help_neck_now),
        Question::HipsNow => say!(help_hips_now),
        Question::GoalFat => say!(help_goal_fat),
        Question::GoalTime => say!(help_goal_time),
        Question::LongestDay => say!(help_longest_day),
        Question::WeeklyDistance => say!(help_weekly_distance),
        Question::RaceDistance => say!(help_race_distance),
        Question::RaceDistance2 => say!(help_another_race),
        Question::RungOwned(_) => say!(help_rung_owned),
        Question::Method => say!(help_method),
        Question::WeakPoints => say!(help_weak_points),
        Question::SecondKind => say!(help_second_kind),
        Question::Avoid => say!(help_avoid),
        _ => "",
    }
}

/// What an option is called.
pub fn option(question: Question, code: &str) -> String {
    let fixed = match (question, code) {
        (Question::GoalKind | Question::SecondKind, "strength") => say!(kind_strength),
        (Question::GoalKind | Question::SecondKind, "race") => say!(kind_race),
        (Question::GoalKind | Question::SecondKind, "composition") => say!(kind_composition),
        (Question::GoalKind | Question::SecondKind, "movement") => say!(kind_movement),
        (Question::BodyMeasure, "weight") => say!(body_weight),
        (Question::BodyMeasure, "waist") => say!(waist),
        (Question::BodyMeasure, _) => say!(body_fat),
        (Question::Formula, "woman") => say!(formula_women),
        (Question::Formula, _) => say!(formula_men),
        (Question::Experience, "new") => say!(experience_new),
        (Question::Experience, "trained") => say!(experience_trained),
        (Question::Experience, "seasoned") => say!(experience_seasoned),
        (Question::Method, "linear") => say!(method_linear),
        (Question::Method, "double") => say!(method_double),
        (Question::Method, "wave") => say!(method_wave),
        (Question::Method, "rpe") => say!(method_rpe),
        (Question::WeakPoints, "speed") => say!(weak_speed),
        (Question::WeakPoints, "endurance") => say!(weak_endurance),
        (Question::GoalLadder | Question::WeakPoints, code) => {
            Ladder::from_code(code).map_or("", ladder)
        }
        (Question::Equipment, "none") => say!(equipment_none),
        (Question::Equipment, code) => {
            return Equipment::from_code(code).map_or_else(String::new, item);
        }
        (Question::Days, code) => return weekday(code),
        (_, code) => return MovementId::find(code).map_or_else(|| code.to_owned(), movement),
    };
    fixed.to_owned()
}

/// What one has, as a choice.
fn item(item: Equipment) -> String {
    let name = equipment(item);
    let bare = name.strip_prefix("a ").or_else(|| name.strip_prefix("an "));
    capital(bare.unwrap_or(name))
}

/// What one has, in the middle of a line, as something that is needed.
pub(super) fn equipment(item: Equipment) -> &'static str {
    by_key("equipment", item.code()).unwrap_or(item.name())
}

/// A day of the week by its code.
fn weekday(code: &str) -> String {
    const CODES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let names = CODES.into_iter().zip(say!(weekdays).split(' '));
    let mut found = names.filter(|(known, _)| *known == code);
    capital(found.next().map_or(code, |(_, name)| name))
}
