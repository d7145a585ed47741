//! Of sets, straight or on a ladder.

use super::back;
use crate::coach::reason::{SetsReason, WaveMax};
use crate::training::MovementId;
use crate::view::words::work::amount;

const FORM_BROKE: &str = "The form broke last time. The same again: it counts when it looks right.";

pub(super) fn sets(reason: &SetsReason) -> String {
    match reason {
        SetsReason::NoviceStart => {
            "The first time: light enough to learn it well. What you log sets the next one."
                .to_owned()
        }
        SetsReason::FromMark { mark, max } => format!(
            "Your {} × {} @ {} stands for about {max} once. This is its share for these reps.",
            mark.load, mark.reps, mark.rpe
        ),
        SetsReason::FromRelated {
            movement,
            max,
            held_back,
        } => format!(
            "Your {} suggests about {max} once here, {held_back} % held back. What you log sets it right.",
            movement.movement().name
        ),
        SetsReason::NewRange { max, reps, cap } => format!(
            "A new range: your last sets stand for about {max} once, and {reps} at RPE {cap} is this share of it."
        ),
        SetsReason::ByRpe { max, reps, cap } => format!(
            "Your last sets stand for about {max} once: {reps} at RPE {cap} is this share of it."
        ),
        SetsReason::Wave { max, percent, from } => {
            format!("{percent} % of your training max of {max}{}", wave(*from))
        }
        SetsReason::More { from, to } => {
            let (from, to) = (amount(*from), amount(*to));
            format!("All sets of {from} done, so {to} now.")
        }
        SetsReason::Heavier { from, to, top } => format!(
            "All sets of {} done at {from}, so the load steps up to {to}.",
            amount(*top)
        ),
        SetsReason::TooEasy { rpe, cap, to } => {
            format!("RPE {rpe} where {cap} is meant: too easy to grow on, so {to} now.")
        }
        SetsReason::TwoForTwo { from, to } => format!(
            "Two reps over in the last set, twice running: {from} has become light. {to} now."
        ),
        SetsReason::TopAgain { top } => format!(
            "{} in all sets: the top of the range. Once more to be sure, then on.",
            amount(*top)
        ),
        SetsReason::OwnedUntilDue { next } => owned(*next),
        SetsReason::RepeatPartial { percent } => {
            format!("{percent} % of it was done last time. The same again, all of it.")
        }
        SetsReason::RepeatMissed { percent } => format!(
            "{percent} % of it was done last time. The same load, from the bottom of the range."
        ),
        SetsReason::RepeatTooHard { rpe, cap } => format!(
            "All done, but at RPE {rpe} where {cap} was the limit. The same again until it is easier."
        ),
        SetsReason::TooHardTwice { to } => {
            let to = to.map_or_else(|| "fewer".to_owned(), |to| to.to_string());
            format!("Done twice, and too hard both times: {to}, and up again.")
        }
        SetsReason::RepeatForm => FORM_BROKE.to_owned(),
        SetsReason::FromLighter { asked, used } => {
            format!("You used {used} in place of {asked}, so on from {used}.")
        }
        SetsReason::BackOff {
            misses,
            from: Some(from),
            to: Some(to),
        } if from != to => format!(
            "Missed {} running at {from}: a tenth off, to {to}, and up again from there.",
            times(*misses)
        ),
        SetsReason::BackOff { misses, .. } => format!(
            "Missed {} running: back to the bottom of the range, and up again.",
            times(*misses)
        ),
        SetsReason::NewRung { from } => format!(
            "Two sound sessions at the top of the {}: a new rung.",
            from.movement().name
        ),
        SetsReason::RungDown { from } => format!(
            "The {} was missed four times running. One rung down to build it again.",
            from.movement().name
        ),
        SetsReason::Lighter => {
            "Fewer sets and reps at the same load: strength stays, fatigue goes.".to_owned()
        }
        SetsReason::Return {
            days,
            since,
            load,
            volume,
        } => {
            let load = match load {
                100.. => "nothing heavier".to_owned(),
                less => format!("{less} % of the load"),
            };
            format!("{}: {load}, {volume} % of the sets.", back(*days, *since))
        }
    }
}

/// What a training max follows from, after it.
fn wave(from: WaveMax) -> String {
    match from {
        WaveMax::Share(max) => {
            format!(": nine tenths of {max}, your best once. The open set decides what comes next.")
        }
        WaveMax::Same => ", which stands for this wave.".to_owned(),
        WaveMax::Grown(before) => {
            format!(", {before} four weeks ago: your open sets earned it.")
        }
        WaveMax::Held => ", as four weeks ago: the open sets stood for no more.".to_owned(),
        WaveMax::Missed => ", a tenth off: the last set was missed.".to_owned(),
    }
}

/// A rung that is owned while the next one is not due.
fn owned(next: Option<(MovementId, Option<u16>)>) -> String {
    let then = match next {
        Some((next, Some(week))) => {
            format!(": the {} comes in week {week}", next.movement().name)
        }
        Some((next, None)) => format!(": the {} lies beyond this program", next.movement().name),
        None => String::from(": there is no higher rung to go to here"),
    };
    format!("You own this one. Keep it sharp{then}.")
}

const fn times(misses: u8) -> &'static str {
    match misses {
        2 => "twice",
        _ => "three times",
    }
}
