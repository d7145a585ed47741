//! Why a slot asks what it asks, as a good coach would say it.

use super::work::{amount, offer};
use crate::coach::reason::{Reason, RoundsReason, RunReason, SetsReason};
use crate::training::TempoStep;
use crate::training::units::tenths;

/// The reason in one or two sentences.
pub fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Sets(reason) => sets(reason),
        Reason::Run(reason) => run(reason),
        Reason::Rounds(reason) => rounds(reason),
    }
}

fn sets(reason: &SetsReason) -> String {
    match reason {
        SetsReason::NoviceStart => {
            "The first time: light enough to learn it well. What you log sets the next one."
                .to_owned()
        }
        SetsReason::FromMark { mark, max } => format!(
            "Your {} × {} @ {} stands for about {max} once. This is its share for these reps.",
            mark.load, mark.reps, mark.rpe
        ),
        SetsReason::FromRelated { movement, max } => format!(
            "Your {} suggests about {max} once here, a tenth held back. What you log sets it right.",
            movement.movement().name
        ),
        SetsReason::NewRange { max, reps, cap } => format!(
            "A new range: your last sets stand for about {max} once, and {reps} at RPE {cap} is this share of it."
        ),
        SetsReason::More { from, to } => {
            format!(
                "All sets of {} done, so {} now.",
                amount(*from),
                amount(*to)
            )
        }
        SetsReason::Heavier { from, to, top } => format!(
            "All sets of {} done at {from}, so the load steps up to {to} and the reps start again.",
            amount(*top)
        ),
        SetsReason::TwoForTwo { from, to } => format!(
            "Two reps over in the last set, twice running: {from} has become light. {to} now."
        ),
        SetsReason::TopAgain { top } => format!(
            "{} in all sets: the top of the range. Once more to be sure, then on.",
            amount(*top)
        ),
        SetsReason::OwnedUntilDue {
            next: Some((next, Some(week))),
        } => format!(
            "You own this one. Keep it sharp: the {} comes in week {week}.",
            next.movement().name
        ),
        SetsReason::OwnedUntilDue {
            next: Some((next, None)),
        } => format!(
            "You own this one. Keep it sharp: the {} lies beyond this program.",
            next.movement().name
        ),
        SetsReason::OwnedUntilDue { next: None } => {
            "You own the top of this ladder. Keep it sharp.".to_owned()
        }
        SetsReason::RepeatPartial { percent } => {
            format!("{percent} % of it was done last time. The same again, all of it.")
        }
        SetsReason::RepeatMissed { percent } => format!(
            "{percent} % of it was done last time. The same load, from the bottom of the range."
        ),
        SetsReason::RepeatTooHard { rpe, cap } => format!(
            "All done, but at RPE {rpe} where {cap} was the limit. The same again until it is easier."
        ),
        SetsReason::RepeatForm => {
            "The form broke last time. The same again: it counts when it looks right.".to_owned()
        }
        SetsReason::FromLighter { asked, used } => {
            format!("You used {used} in place of {asked}, so on from {used}.")
        }
        SetsReason::BackOff {
            from: Some(from),
            to: Some(to),
        } if from != to => format!(
            "Missed twice running at {from}: a tenth off, to {to}, and up again from there."
        ),
        SetsReason::BackOff { .. } => {
            "Missed twice running: back to the bottom of the range, and up again.".to_owned()
        }
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
        } if *load < 100 => format!(
            "{}: {load} % of the load and {volume} % of the sets.",
            back(*days, *since)
        ),
        SetsReason::Return {
            days,
            since,
            volume,
            ..
        } => format!(
            "{}: nothing heavier, {volume} % of the sets.",
            back(*days, *since)
        ),
    }
}

fn run(reason: &RunReason) -> String {
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
            format!("As far as {limit} of your day allows.")
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
        RunReason::NextMix => "Done twice, so longer stretches of running.".to_owned(),
        RunReason::SameMix => {
            "Done. Once more before it grows: legs learn slower than lungs.".to_owned()
        }
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

fn rounds(reason: &RoundsReason) -> String {
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
        RoundsReason::Repeat => {
            "Rounds were missing, or it was too hard. The same again.".to_owned()
        }
        RoundsReason::BackOff { from } => {
            format!("{from} rounds were missed twice running: a fifth fewer.")
        }
        RoundsReason::Return { days, since } => {
            format!("{}: fewer rounds to begin with.", back(*days, *since))
        }
    }
}

/// `After 12 days missed`, or how far the way back is.
fn back(days: u16, since: u16) -> String {
    match since {
        0 => format!("After {days} days missed"),
        since => format!("Day {since} of the way back from {days} days missed"),
    }
}
