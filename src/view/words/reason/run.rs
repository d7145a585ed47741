//! Of a run.

use super::back;
use crate::coach::reason::{RunReason, Steer};
use crate::training::TempoStep;
use crate::training::units::tenths;
use crate::view::words::work::offer;

/// Hundredths of a percent, to a tenth.
fn percent(rate: u16) -> String {
    tenths(f64::from(rate) / 100.0)
}

fn trend(steer: Steer) -> String {
    match steer {
        Steer::Unknown => "Easy minutes that cost little. Weigh-ins will steer them.".to_owned(),
        Steer::OnCourse { doing } => {
            format!(
                "The trend moves {} % a week: on course, so as much again.",
                percent(doing)
            )
        }
        Steer::Short { doing, needed } => format!(
            "The trend moves {} % a week and the goal needs {}: five easy minutes more.",
            percent(doing),
            percent(needed)
        ),
        Steer::TooFast { doing } => format!(
            "The trend moves {} % a week; over 1 % costs muscle: five minutes less.",
            percent(doing)
        ),
    }
}

pub(super) fn run(reason: &RunReason) -> String {
    match reason {
        RunReason::FromFitness { vdot, known: true } => {
            format!(
                "The pace follows from your race: VDOT {}.",
                vdot.round() as u32
            )
        }
        RunReason::FromFitness { vdot, known: false } => format!(
            "No race to go by yet: a guess held low, VDOT {}. Add a race and it gets exact.",
            vdot.round() as u32
        ),
        RunReason::Trial { vdot } => format!(
            "The pace is a guess, VDOT {}: run it even and all out, as fast as it goes.",
            vdot.round() as u32
        ),
        RunReason::Planned { vdot } => {
            format!(
                "This week\u{2019}s share of the distance, at the easy pace of VDOT {}.",
                vdot.round() as u32
            )
        }
        RunReason::HeldToLongest { longest } => format!(
            "Your longest run of the last 30 days is {longest}: a tenth more is as far as is safe."
        ),
        RunReason::HeldToTime { limit } => {
            format!("As far as {limit} goes: no run of this kind is longer for you.")
        }
        RunReason::TooFast { ran, fastest } => format!(
            "The last one was run at {ran}, and {fastest} is where easy ends: it missed its purpose. Slower, no farther."
        ),
        RunReason::RepeatDistance { percent } => {
            format!("{percent} % of it was done last time. No farther until it is whole.")
        }
        RunReason::Repeat => {
            "Short of its distance or its pace last time. The same again.".to_owned()
        }
        RunReason::BackOff => "Missed twice running: a little less, and up again.".to_owned(),
        RunReason::TempoStep {
            distance,
            pace,
            step,
            asks,
            chosen,
        } => format!(
            "{distance} @ {pace} done as prescribed. {}: it asks for {} VDOT more.",
            match (step, chosen) {
                (TempoStep::Longer, false) => "Longer before faster",
                (TempoStep::Faster | TempoStep::MuchFaster, false) => {
                    "As long as it should get, so a little faster"
                }
                (step, true) => match offer(*step) {
                    "Longer" => "Longer, as you chose",
                    "Faster" => "Faster, as you chose",
                    _ => "Much faster, as you chose",
                },
            },
            tenths(*asks)
        ),
        RunReason::AtThreshold { vdot } => format!(
            "As much, and as fast, as VDOT {} gives. Hold it: four good weeks raise it by one.",
            vdot.round() as u32
        ),
        RunReason::MoreRepeats { from } => {
            format!("All {from} done at their pace, so one more.")
        }
        RunReason::FasterRepeats { from } => {
            format!("As many as the week allows, all at {from}, so a little faster.")
        }
        RunReason::LessRest { from } => {
            format!("As many and as fast as they may be, so less than {from} between them.")
        }
        RunReason::NextMix => "Done twice, so one step on.".to_owned(),
        RunReason::SameMix => {
            "Done. Once more before it grows: legs learn slower than lungs.".to_owned()
        }
        RunReason::AtRacePace { vdot } => format!(
            "The pace of the day, as far as VDOT {} gives it; a little longer each time.",
            vdot.round() as u32
        ),
        RunReason::Trend(steer) => trend(*steer),
        RunReason::Lighter => "Shorter at the same pace: legs freshen, speed stays.".to_owned(),
        RunReason::Return {
            days,
            since,
            volume,
            lost: 0,
        } => format!("{}: {volume} % of the distance.", back(*days, *since)),
        RunReason::Return {
            days,
            since,
            volume,
            lost,
        } => format!(
            "{}: {volume} % of the distance, at the paces of {lost} % less fitness.",
            back(*days, *since)
        ),
    }
}
