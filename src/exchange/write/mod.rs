//! What goes out: all that was done as tables, the program as a calendar, a run as a workout of a
//! watch. Each writer makes a text that the browser hands on.

pub mod calendar;
mod lines;
mod names;
mod own;
mod strong;
mod table;
pub mod watch;

pub use own::own;
pub use strong::strong;
