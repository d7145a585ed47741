//! Clocks: rests, holds, rounds and the watch of a run.

use super::{message, say, tenths};
use crate::training::units::Pace;
use crate::view::signals::Signal;
use crate::view::watch::Form;

/// What a choice is called.
pub fn signal(signal: Signal) -> &'static str {
    match signal {
        Signal::Sound => message!(signal_sound),
        Signal::Vibration => message!(signal_vibration),
        Signal::Notification => message!(signal_notification),
        Signal::Screen => message!(signal_screen),
    }
    .text()
}

/// What comes after a rest: `Next: set 3, 5 × 90 kg`.
pub fn next_set(movement: Option<&str>, line: u8, work: &str) -> String {
    match movement {
        None => say!(rest_next_set, set = line + 1, work),
        Some(movement) => say!(rest_next_movement, movement, work),
    }
}

/// `Next: Jog, 2:00`.
pub fn next_step(step: &str, amount: &str, pace: Option<Pace>) -> String {
    match pace {
        None => say!(clock_next, step, amount),
        Some(pace) => say!(clock_next_pace, step, amount, pace),
    }
}

/// `Treadmill 14.7 km/h, 1 % grade`.
pub fn treadmill(speed: f64, unit: &str, graded: bool) -> String {
    let speed = tenths(speed);
    if graded {
        say!(treadmill_graded, speed, unit)
    } else {
        say!(treadmill_flat, speed, unit)
    }
}

/// What each of many repeats is called.
pub fn part_name(form: Form) -> &'static str {
    match form {
        Form::Run => message!(clock_repeats),
        Form::Intervals => message!(clock_hard),
        Form::EachMinute => message!(clock_minutes),
        Form::Circuit => message!(clock_circuit),
        Form::Hold => message!(clock_hold),
    }
    .text()
}
