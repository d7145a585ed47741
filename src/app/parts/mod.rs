//! Parts that more than one page uses, or that are too large to stand in one.

pub mod away;
pub mod bring;
pub mod chart;
pub mod check_in;
pub mod choice_row;
pub mod clocks;
pub mod data;
pub mod field;
pub mod gym;
pub mod hint;
pub mod look;
pub mod next_card;
pub mod own_movements;
pub mod select;
pub mod session;
pub mod stepper;
pub mod typed;
pub mod weigh_in;
