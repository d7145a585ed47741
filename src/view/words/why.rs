//! Why a session is there, in a sentence.

use super::names::ladder;
use crate::training::{Beside, Placed, Why};
use std::fmt::Write;

/// Why a session is there, with what it holds of the second goal.
pub fn whole_why(first: &Why, beside: Option<Beside>) -> String {
    let mut text = why(first);
    let Some(beside) = beside else { return text };
    if beside.placed == Placed::After {
        if beside.why != *first {
            text.push(' ');
            text.push_str(&why(&beside.why));
        }
        return text;
    }
    text.push_str(" Then your second goal.");
    if beside.why != *first {
        text.push(' ');
        text.push_str(&why(&beside.why));
    }
    // Writing to a string cannot fail.
    let _ = match beside.placed {
        Placed::WithHard => write!(
            text,
            " Hard work on a hard day, so that easy days stay easy."
        ),
        Placed::BeforeKey { days } => write!(
            text,
            " {days} days before the next key session, so that your legs are fresh for it."
        ),
        Placed::Room => write!(text, " This day has room for it."),
        Placed::After => Ok(()),
    };
    text
}

/// The sentence.
pub fn why(why: &Why) -> String {
    match why {
        Why::BaseForStrength { lift } => format!(
            "Muscle and practice first: the base that a heavier {} stands on.",
            lift.movement().name
        ),
        Why::StrengthForGoal { lift } => format!(
            "Heavier sets with few reps teach the force your {} needs.",
            lift.movement().name
        ),
        Why::PeakForGoal { lift } => format!(
            "Close to the real thing: few reps, long rests, to show your {} on the day.",
            lift.movement().name
        ),
        Why::ClimbToGoal { rung } => format!(
            "The next rung toward the {}: owned with sound form before it gets harder.",
            rung.movement().name
        ),
        Why::Balance { weak: Some(weak) } => format!(
            "Your weak point first: {}. Then what holds the rest together.",
            ladder(*weak).to_ascii_lowercase()
        ),
        Why::Balance { weak: None } => {
            "The patterns beside the goal, so that nothing falls behind.".to_owned()
        }
        Why::AerobicBase => {
            "Easy running builds the engine: talk all the way, and leave fresh.".to_owned()
        }
        Why::Distance { race } => {
            format!("Time on your feet, easy all the way: what {race} rests on.")
        }
        Why::ThresholdForRace => {
            "Comfortably hard: it raises the pace you can hold, and no faster is better.".to_owned()
        }
        Why::CeilingForRace => {
            "Hard repeats raise the ceiling that every other pace is a share of.".to_owned()
        }
        Why::RacePaceForRace => {
            "The pace of the day, rehearsed: it should feel like home by then.".to_owned()
        }
        Why::SpeedForRace => {
            "Short and fast with full rest: a quicker, cheaper stride at every pace.".to_owned()
        }
        Why::PaceUnknown => {
            "No race to go by yet: an even run, all out, sets every pace that follows.".to_owned()
        }
        Why::LearnToRun => {
            "Running and walking in turn: legs need weeks to learn what lungs learn in days."
                .to_owned()
        }
        Why::KeepStrength => {
            "Muscle stays when it is asked to lift: keep the loads while the weight falls."
                .to_owned()
        }
        Why::BurnHard => {
            "Short and hard with rest between: energy cost, kept apart from easy work.".to_owned()
        }
        Why::BurnEasy => {
            "Easy work you can do often: energy cost without getting tired.".to_owned()
        }
        Why::SupportRunning => {
            "Stronger legs, hips and trunk: fewer injuries and a cheaper stride.".to_owned()
        }
        Why::LighterWeek => {
            "A lighter week: about half the work, so that the last weeks turn into strength."
                .to_owned()
        }
        Why::Freshen => {
            "Less work at the same intensity: you get fresh, nothing is lost.".to_owned()
        }
    }
}
