//! Of hard rounds.

use super::back;
use crate::coach::reason::RoundsReason;

pub(super) fn rounds(reason: &RoundsReason) -> String {
    match reason {
        RoundsReason::First => "The first time: short rounds with twice the rest.".to_owned(),
        RoundsReason::OneMore { from } => format!("All {from} rounds done, so one more."),
        RoundsReason::LessRest { from } => format!(
            "As many rounds as fit, so less rest than {} s.",
            from.seconds()
        ),
        RoundsReason::MoreWork { from } => format!(
            "The rest is as short as it gets, so longer work than {} s.",
            from.seconds()
        ),
        RoundsReason::Enough => "As much as this kind of work should ever be.".to_owned(),
        RoundsReason::FirstCircuit => {
            "The first time: all movements in turn, pauses as you need them, sound to the last rep."
                .to_owned()
        }
        RoundsReason::MoreInTime { from } => {
            format!("{from} rounds done with something left, so more in the same time.")
        }
        RoundsReason::LessTime { from } => {
            format!("All done with little left, so the same in a minute less than {from}.")
        }
        RoundsReason::LongerBlock { from } => {
            format!("{from} hold no more, so longer at the same density.")
        }
        RoundsReason::Lighter => {
            "Fewer rounds this week: fatigue goes, sharpness stays.".to_owned()
        }
        RoundsReason::Repeat => {
            "Rounds were missing, or it was too hard. The same again.".to_owned()
        }
        RoundsReason::BackOff { from } => {
            format!("{from} rounds were missed twice running: fewer, and up again.")
        }
        RoundsReason::Return { days, since } => {
            format!("{}: fewer rounds to begin with.", back(*days, *since))
        }
    }
}
