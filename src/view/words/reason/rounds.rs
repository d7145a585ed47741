//! Of hard rounds.

use super::back;
use crate::coach::reason::RoundsReason;
use crate::view::words::{message, say};

pub(super) fn rounds(reason: &RoundsReason) -> String {
    let fixed = match reason {
        RoundsReason::First => message!(rounds_first),
        RoundsReason::OneMore { from } => return say!(rounds_one_more, from = *from),
        RoundsReason::LessRest { from } => {
            return say!(rounds_less_rest, from = from.seconds());
        }
        RoundsReason::MoreWork { from } => {
            return say!(rounds_more_work, from = from.seconds());
        }
        RoundsReason::Enough => message!(rounds_enough),
        RoundsReason::FirstCircuit => message!(circuit_first),
        RoundsReason::MoreInTime { from } => return say!(circuit_more, from = *from),
        RoundsReason::LessTime { from } => return say!(circuit_less_time, from = *from),
        RoundsReason::LongerBlock { from } => return say!(circuit_longer, from = *from),
        RoundsReason::Lighter => message!(rounds_lighter),
        RoundsReason::Repeat => message!(rounds_repeat),
        RoundsReason::BackOff { from } => return say!(rounds_back_off, from = *from),
        RoundsReason::Return { days, since } => {
            return say!(rounds_return, back = back(*days, *since));
        }
    };
    fixed.text().to_owned()
}
