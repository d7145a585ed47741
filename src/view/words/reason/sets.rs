//! Of sets, straight or on a ladder.

use super::back;
use crate::coach::reason::{SetsReason, WaveMax};
use crate::training::MovementId;
use crate::training::units::Load;
use crate::view::words::changed;
use crate::view::words::names::name;
use crate::view::words::say;
use crate::view::words::work::amount;

pub(super) fn sets(reason: &SetsReason) -> String {
    match reason {
        SetsReason::NoviceStart => say!(sets_novice_start).to_owned(),
        SetsReason::FromMark { mark, max } => say!(
            sets_from_mark,
            load = mark.load,
            reps = mark.reps,
            rpe = mark.rpe,
            max = *max
        ),
        SetsReason::FromRelated {
            movement,
            max,
            held_back,
        } => say!(
            sets_from_related,
            movement = name(*movement),
            max = *max,
            held_back = *held_back
        ),
        SetsReason::NewRange { max, reps, cap } => {
            say!(sets_new_range, max = *max, reps = *reps, cap = *cap)
        }
        SetsReason::ByRpe { max, reps, cap } => {
            say!(sets_by_rpe, max = *max, reps = *reps, cap = *cap)
        }
        SetsReason::Wave { max, percent, from } => {
            let (max, percent) = (*max, *percent);
            wave(max, u32::from(percent), *from)
        }
        SetsReason::More { from, to } => {
            say!(sets_more, from = amount(*from), to = amount(*to))
        }
        SetsReason::Heavier { from, to, top } => {
            say!(sets_heavier, top = amount(*top), from = *from, to = *to)
        }
        SetsReason::TooEasy { rpe, cap, to } => {
            say!(sets_too_easy, rpe = *rpe, cap = *cap, to = *to)
        }
        SetsReason::TwoForTwo { from, to } => say!(sets_two_for_two, from = *from, to = *to),
        SetsReason::TopAgain { top } => say!(sets_top_again, top = amount(*top)),
        SetsReason::OwnedUntilDue { next } => owned(*next),
        SetsReason::RepeatPartial { percent } => say!(sets_repeat_partial, percent = *percent),
        SetsReason::RepeatMissed { percent } => say!(sets_repeat_missed, percent = *percent),
        SetsReason::RepeatTooHard { rpe, cap } => {
            say!(sets_repeat_too_hard, rpe = *rpe, cap = *cap)
        }
        SetsReason::TooHardTwice { to: Some(to) } => say!(sets_too_hard_twice, to = *to),
        SetsReason::TooHardTwice { to: None } => say!(sets_too_hard_fewer).to_owned(),
        SetsReason::RepeatLeft { why } => changed::again(*why).to_owned(),
        SetsReason::RepeatForm => say!(sets_repeat_form).to_owned(),
        SetsReason::FromLighter { asked, used } => {
            say!(sets_from_lighter, asked = *asked, used = *used)
        }
        SetsReason::BackOff {
            misses,
            from: Some(from),
            to: Some(to),
        } if from != to => say!(sets_back_off, misses = *misses, from = *from, to = *to),
        SetsReason::BackOff { misses, .. } => say!(sets_back_to_bottom, misses = *misses),
        SetsReason::NewRung { from } => say!(sets_new_rung, rung = name(*from)),
        SetsReason::RungDown { from } => say!(sets_rung_down, rung = name(*from)),
        SetsReason::Lighter => say!(sets_lighter).to_owned(),
        SetsReason::Return {
            days,
            since,
            load,
            volume,
        } => {
            let (back, volume) = (back(*days, *since), *volume);
            match load {
                100.. => say!(sets_return, back, volume),
                load => say!(sets_return_lighter, back, load = *load, volume),
            }
        }
    }
}

/// What a training max follows from.
fn wave(max: Load, percent: u32, from: WaveMax) -> String {
    match from {
        WaveMax::Share(best) => say!(wave_share, percent, max, best),
        WaveMax::Same => say!(wave_same, percent, max),
        WaveMax::Grown(before) => say!(wave_grown, percent, max, before),
        WaveMax::Held => say!(wave_held, percent, max),
        WaveMax::Missed => say!(wave_missed, percent, max),
    }
}

/// A rung that is owned while the next one is not due.
fn owned(next: Option<(MovementId, Option<u16>)>) -> String {
    match next {
        Some((next, Some(week))) => say!(owned_until, next = name(next), week),
        Some((next, None)) => say!(owned_beyond, next = name(next)),
        None => say!(owned_top).to_owned(),
    }
}
