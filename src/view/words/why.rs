//! Why a session is there, in a sentence.

use super::names::{ladder, name, within};
use super::{message, say};
use crate::training::{Beside, Placed, Why};

/// Why a session is there, with what it holds of the second goal.
pub fn whole_why(first: &Why, beside: Option<Beside>) -> String {
    let mut parts = vec![why(first)];
    let Some(beside) = beside else {
        return parts.remove(0);
    };
    if beside.placed != Placed::After {
        parts.push(say!(why_second).to_owned());
    }
    if beside.why != *first {
        parts.push(why(&beside.why));
    }
    match beside.placed {
        Placed::WithHard => parts.push(say!(why_with_hard).to_owned()),
        Placed::BeforeKey { days } => parts.push(say!(why_before_key, days)),
        Placed::Room => parts.push(say!(why_room).to_owned()),
        Placed::After => {}
    }
    parts.join(" ")
}

/// The sentence.
pub fn why(why: &Why) -> String {
    let fixed = match why {
        Why::BaseForStrength { lift } => return say!(why_base_for_strength, lift = name(*lift)),
        Why::StrengthForGoal { lift } => return say!(why_strength_for_goal, lift = name(*lift)),
        Why::PeakForGoal { lift } => return say!(why_peak_for_goal, lift = name(*lift)),
        Why::ClimbToGoal { rung } => return say!(why_climb_to_goal, rung = name(*rung)),
        Why::Balance { weak: Some(weak) } => {
            return say!(why_weak, weak = within(ladder(*weak)));
        }
        Why::Balance { weak: None } => message!(why_balance),
        Why::AerobicBase => message!(why_aerobic_base),
        Why::Distance { race } => return say!(why_distance, race = *race),
        Why::ThresholdForRace => message!(why_threshold_for_race),
        Why::CeilingForRace => message!(why_ceiling_for_race),
        Why::RacePaceForRace => message!(why_race_pace_for_race),
        Why::SpeedForRace => message!(why_speed_for_race),
        Why::PaceUnknown => message!(why_pace_unknown),
        Why::LearnToRun => message!(why_learn_to_run),
        Why::KeepStrength => message!(why_keep_strength),
        Why::BurnHard => message!(why_burn_hard),
        Why::BurnEasy => message!(why_burn_easy),
        Why::SupportRunning => message!(why_support_running),
        Why::LighterWeek => message!(why_lighter_week),
        Why::Freshen => message!(why_freshen),
    };
    fixed.text().to_owned()
}
