//! What is wrong with what was typed.

use super::{message, say};
use crate::coach::intake::Wrong;
use crate::training::units::{Quantity, UnitError};

/// What to do about an answer that cannot be used.
pub fn wrong(wrong: Wrong) -> String {
    let fixed = match wrong {
        Wrong::Unit(error) => return unit_error(error),
        Wrong::ChooseOne => message!(wrong_choose_one),
        Wrong::ChooseMovement => message!(wrong_choose_movement),
        Wrong::ChooseLadder => message!(wrong_choose_ladder),
        Wrong::ChooseKind => message!(wrong_choose_kind),
        Wrong::ChooseGoalRung => message!(wrong_choose_goal_rung),
        Wrong::ChooseRung => message!(wrong_choose_rung),
        Wrong::NoDate => message!(wrong_no_date),
        Wrong::NotADate => message!(wrong_not_a_date),
        Wrong::Past => message!(wrong_past),
        Wrong::TooSoon { days } => return say!(wrong_too_soon, days),
        Wrong::TooFar => message!(wrong_too_far),
        Wrong::GoalZero => message!(wrong_goal_zero),
        Wrong::NobodyLifted(load) => return say!(wrong_nobody_lifted, load),
        Wrong::NoRace(distance) => return say!(wrong_no_race, distance),
        Wrong::WeightToday => message!(wrong_weight_today),
        Wrong::TrainedAlready => message!(wrong_trained_already),
        Wrong::NoDays => message!(wrong_no_days),
        Wrong::Minutes { least, most } => return say!(wrong_minutes, least, most),
        Wrong::NoEquipment => message!(wrong_no_equipment),
        Wrong::MoreThanKilometres(most) => return say!(wrong_more_than_kilometres, most),
        Wrong::RacedButHowFar => message!(wrong_raced_but_how_far),
        Wrong::LongestButHowFar => message!(wrong_longest_but_how_far),
        Wrong::RaceLength => message!(wrong_race_length),
        Wrong::NoRaceTime => message!(wrong_no_race_time),
        Wrong::NoRaceDistance => message!(wrong_no_race_distance),
        Wrong::FasterThanRecord { distance, time } => {
            return say!(wrong_faster_than_record, distance, time);
        }
        Wrong::SlowerThanWalking { distance, time } => {
            return say!(wrong_slower_than_walking, distance, time);
        }
        Wrong::NoLiftLoad => message!(wrong_no_lift_load),
        Wrong::TooManyReps => message!(wrong_too_many_reps),
        Wrong::NoReps => message!(wrong_no_reps),
        Wrong::AvoidsGoal => message!(wrong_avoids_goal),
        Wrong::NoGirth(length) => return say!(wrong_no_girth, length),
        Wrong::NoBodyweight(load) => return say!(wrong_no_bodyweight, load),
        Wrong::WaistNotBelow => message!(wrong_waist_not_below),
        Wrong::NoWaist => message!(wrong_no_waist),
        Wrong::NoFatToSpare(least) => return say!(wrong_no_fat_to_spare, least),
        Wrong::TapeSays(today) => return say!(wrong_tape_says, today),
    };
    fixed.text().to_owned()
}

/// Why a text is not the quantity it should be, and what to write in its place.
pub fn unit_error(error: UnitError) -> String {
    match error {
        UnitError::Missing(what) => say!(unit_missing, what = noun(what), example = example(what)),
        UnitError::NotANumber(what) => {
            say!(
                unit_not_a_number,
                what = noun(what),
                example = example(what)
            )
        }
        UnitError::Negative(what) => say!(unit_negative, what = noun(what)),
        UnitError::Zero(what) => say!(unit_zero, what = noun(what), example = example(what)),
        UnitError::TooLarge(what) => say!(unit_too_large, what = noun(what), limit = limit(what)),
        UnitError::TooFine(what) => say!(unit_too_fine, what = noun(what), example = example(what)),
    }
}

fn noun(what: Quantity) -> &'static str {
    match what {
        Quantity::Load => message!(noun_load),
        Quantity::Distance => message!(noun_distance),
        Quantity::Length => message!(noun_length),
        Quantity::BodyFat => message!(noun_body_fat),
        Quantity::Duration => message!(noun_duration),
        Quantity::Pace => message!(noun_pace),
        Quantity::Reps => message!(noun_reps),
        Quantity::Rpe => message!(noun_rpe),
        Quantity::Effort => message!(noun_effort),
        Quantity::Pulse => message!(noun_pulse),
    }
    .text()
}

fn example(what: Quantity) -> &'static str {
    match what {
        Quantity::Load => say!(example_load),
        Quantity::Distance => say!(example_distance),
        Quantity::Length => say!(example_length),
        Quantity::BodyFat => say!(example_body_fat),
        Quantity::Duration => say!(example_duration),
        Quantity::Pace => "7:15",
        Quantity::Reps => "5",
        Quantity::Rpe => say!(example_rpe),
        Quantity::Effort => "6",
        Quantity::Pulse => "142",
    }
}

fn limit(what: Quantity) -> &'static str {
    match what {
        Quantity::Load => say!(limit_load),
        Quantity::Distance => say!(limit_distance),
        Quantity::Length => "3 m",
        Quantity::BodyFat => "75 %",
        Quantity::Duration => say!(limit_duration),
        Quantity::Pace => say!(limit_pace),
        Quantity::Reps => say!(limit_reps),
        Quantity::Rpe | Quantity::Effort => "10",
        Quantity::Pulse => "240",
    }
}
