//! All words that the athlete reads, in one place.

pub mod audit;
mod away;
pub mod bests;
pub mod changed;
mod counts;
pub mod data;
pub mod entry;
pub mod found;
mod goal_day;
pub mod movement;
mod names;
pub mod out;
pub mod own;
pub mod past;
pub mod plates;
pub mod progress;
mod questions;
mod reason;
mod refusal;
pub mod road;
pub mod say;
mod time;
pub mod timer;
pub mod weak_points;
mod week;
pub mod weekly;
mod why;
mod work;
mod wrong;

pub use away::{ailment, cost, spell, until};
pub use counts::{
    done_line, doubt, doubted_measure, edit_line, efforts, entries, extent, first_session, gate,
    left_out, lines_left, most_a_week, restored, rpes, saved_measure, step, step_button, tenths,
    week, weeks, weeks_from_now, weight_in, whole_up_to,
};
pub use goal_day::goal_day;
pub use names::{
    capital, cue, goal, ladder, lighter, movement, name, phase, phase_code, phase_purpose, purpose,
    target, week_kind,
};
pub use questions::{equipment, field_label, help, label, mark, option};
pub use reason::{reason, reason_of};
pub use refusal::{body, keep, longer_day, refusal, refused, rung, take};
pub use say::decimal;
pub(crate) use say::{message, say};
pub use time::{ago, day, long_day, missed, span, still_open};
pub use week::{check, checks, elsewhere, moved, way};
pub use why::{whole_why, why};
pub use work::{
    amount, asked, at_least, done, measured, offer, place, rest, rounds_done, run_line, set_line,
    short,
};
pub use wrong::{unit_error, wrong};
