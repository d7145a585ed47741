//! Of a run.

use super::back;
use crate::coach::reason::{RunReason, Steer};
use crate::training::TempoStep;
use crate::view::words::counts::tenths;
use crate::view::words::{message, say};

/// Hundredths of a percent, to a tenth.
fn percent(rate: u16) -> String {
    tenths(f64::from(rate) / 100.0)
}

fn trend(steer: Steer) -> String {
    match steer {
        Steer::Unknown => say!(trend_unknown).to_owned(),
        Steer::OnCourse { doing } => say!(trend_on_course, doing = percent(doing)),
        Steer::Short { doing, needed } => say!(
            trend_short,
            doing = percent(doing),
            needed = percent(needed)
        ),
        Steer::TooFast { doing } => say!(trend_too_fast, doing = percent(doing)),
    }
}

fn whole(vdot: f64) -> u32 {
    vdot.round() as u32
}

fn step(step: TempoStep, chosen: bool) -> &'static str {
    match (step, chosen) {
        (TempoStep::Longer, false) => message!(step_longer),
        (TempoStep::Faster | TempoStep::MuchFaster, false) => message!(step_faster),
        (TempoStep::Longer, true) => message!(chose_longer),
        (TempoStep::Faster, true) => message!(chose_faster),
        (TempoStep::MuchFaster, true) => message!(chose_much_faster),
    }
    .text()
}

pub(super) fn run(reason: &RunReason) -> String {
    match reason {
        RunReason::FromFitness { vdot, known: true } => say!(run_fitness, vdot = whole(*vdot)),
        RunReason::FromFitness { vdot, known: false } => say!(run_guess, vdot = whole(*vdot)),
        RunReason::Trial { vdot } => say!(run_trial, vdot = whole(*vdot)),
        RunReason::Planned { vdot } => say!(run_planned, vdot = whole(*vdot)),
        RunReason::HeldToLongest { longest } => say!(run_held_to_longest, longest = *longest),
        RunReason::HeldToTime { limit } => say!(run_held_to_time, limit = *limit),
        RunReason::TooFast { ran, fastest } => {
            say!(run_too_fast, ran = *ran, fastest = *fastest)
        }
        RunReason::RepeatDistance { percent } => say!(run_repeat_distance, percent = *percent),
        RunReason::Repeat => say!(run_repeat).to_owned(),
        RunReason::BackOff => say!(run_back_off).to_owned(),
        RunReason::TempoStep {
            distance,
            pace,
            step: taken,
            asks,
            chosen,
        } => say!(
            run_tempo_step,
            distance = *distance,
            pace = *pace,
            step = step(*taken, *chosen),
            asks = tenths(*asks)
        ),
        RunReason::AtThreshold { vdot } => say!(run_at_threshold, vdot = whole(*vdot)),
        RunReason::MoreRepeats { from } => say!(run_more_repeats, from = *from),
        RunReason::FasterRepeats { from } => say!(run_faster_repeats, from = *from),
        RunReason::LessRest { from } => say!(run_less_rest, from = *from),
        RunReason::NextMix => say!(run_next_mix).to_owned(),
        RunReason::SameMix => say!(run_same_mix).to_owned(),
        RunReason::AtRacePace { vdot } => say!(run_at_race_pace, vdot = whole(*vdot)),
        RunReason::Trend(steer) => trend(*steer),
        RunReason::Lighter => say!(run_lighter).to_owned(),
        RunReason::Return {
            days,
            since,
            volume,
            lost,
        } => {
            let back = back(*days, *since);
            match lost {
                0 => say!(run_return, back, volume = *volume),
                lost => say!(run_return_slower, back, volume = *volume, lost = *lost),
            }
        }
    }
}
