//! The published formulas, each with its source.

pub mod one_rep_max;
pub mod rpe_chart;
pub mod vdot;
