//! Clocks: rests, holds, rounds and the watch of a run.

use crate::training::units::{Duration, Pace};
use crate::view::signals::Signal;

/// Names the clock of a rest.
pub const REST: &str = "Rest";
/// A rest has ended.
pub const REST_OVER: &str = "Rest over";
/// Makes a rest longer.
pub const LONGER: &str = "15 seconds more";
/// Makes a rest shorter.
pub const SHORTER: &str = "15 seconds less";
/// Ends a rest.
pub const SKIP_REST: &str = "Skip";
/// Takes the clock of a rest that is over away.
pub const HIDE_REST: &str = "Hide";
/// What a page cannot do, told once.
pub const LOCKED: &str = "A web page cannot ring on a locked phone: keep the screen on. Rung does so during a session where the browser lets it.";
/// The browser does not keep the screen on.
pub const SCREEN_REFUSED: &str = "The browser does not keep the screen on just now; clocks go on.";
/// It never does.
pub const SCREEN_ABSENT: &str = "This browser cannot keep the screen on; clocks go on.";
/// Heads the choices.
pub const SIGNALS: &str = "Clocks";
/// What goes with them in Settings.
pub const SIGNALS_TEXT: &str = "A clock keeps time even where it cannot ring: a web page cannot ring on a locked phone. Keep the screen on, and the sound up.";
/// Words outside the page are forbidden.
pub const NOTIFY_DENIED: &str =
    "Notifications are blocked for this page: the browser\u{2019}s settings change that.";
/// This page cannot show them.
pub const NOTIFY_ABSENT: &str =
    "This browser shows no notifications for a page; on an iPhone, add Rung to the home screen.";

/// What a choice is called.
pub const fn signal(signal: Signal) -> &'static str {
    match signal {
        Signal::Sound => "Sound when a clock ends",
        Signal::Vibration => "Vibration",
        Signal::Notification => "Notification while another app is open",
        Signal::Screen => "Keep the screen on during a session",
    }
}

/// What comes after a rest: `Next: set 3, 5 × 90 kg`.
pub fn next_set(movement: Option<&str>, line: u8, work: &str) -> String {
    let set = line + 1;
    movement.map_or_else(
        || format!("Next: set {set}, {work}"),
        |name| format!("Next: {name}, {work}"),
    )
}

/// Before work that starts at once.
pub const READY: &str = "Get ready";
/// Between two sides.
pub const SWITCH: &str = "Other side";
/// Before the work of a run.
pub const WARM_UP: &str = "Warm up";
/// After the work of a run.
pub const COOL_DOWN: &str = "Cool down";
/// Between two repeats.
pub const JOG: &str = "Jog";
/// Between two stretches of running.
pub const WALK: &str = "Walk";
/// Between two hard rounds.
pub const EASY: &str = "Rest";
/// Rounds within a time.
pub const CIRCUIT: &str = "Circuit";
/// A hold without sides.
pub const HOLD: &str = "Hold";
/// After the last step.
pub const THEN_DONE: &str = "Then you are done";

/// `Minute 3 of 10`.
pub fn minute_of(round: u8, rounds: u8) -> String {
    format!("Minute {round} of {rounds}")
}

/// `Round 3 of 10`.
pub fn round_of(round: u8, rounds: u8) -> String {
    format!("Round {round} of {rounds}")
}

/// `Side 1 of 2`.
pub fn side_of(round: u8, rounds: u8) -> String {
    format!("Side {round} of {rounds}")
}

/// `Repeat 3 of 6`.
pub fn repeat_of(round: u8, rounds: u8) -> String {
    format!("Repeat {round} of {rounds}")
}

/// How long a stretch of a distance takes at its pace.
pub fn about(expected: Duration) -> String {
    format!("about {expected}")
}

/// The pace that is too fast.
pub fn no_faster(fastest: Pace) -> String {
    format!("no faster than {fastest}")
}

/// The paces that serve.
pub fn between(fastest: Pace, slowest: Pace) -> String {
    format!("{fastest} to {slowest}")
}

/// `Next: Jog 2:00`.
pub fn next_step(name: &str, amount: &str, pace: Option<Pace>) -> String {
    pace.map_or_else(
        || format!("Next: {name}, {amount}"),
        |pace| format!("Next: {name}, {amount} @ {pace}"),
    )
}

/// `Treadmill 14.7 km/h, 1 % grade`.
pub fn treadmill(speed: f64, unit: &str, graded: bool) -> String {
    let grade = if graded { "1 % grade" } else { "flat" };
    format!("Treadmill {speed:.1} {unit}, {grade}")
}
