//! All words that the athlete reads, in one place.

mod counts;
pub mod labels;
mod names;
mod questions;
mod reason;
mod time;
pub mod weekly;
mod why;
mod work;

pub use counts::{
    done_line, edit_line, entries, extent, first_session, gate, lines_left, rpes, step,
    step_button, week, weeks, weight_in,
};
pub use names::{goal, ladder, movement, phase, phase_code, phase_purpose, purpose, week_kind};
pub use questions::{help, label, option};
pub use reason::reason;
pub use time::{ago, day, long_day};
pub use why::why;
pub use work::{amount, asked, done, offer, per_side, rest, run_line, set_line, short};
