//! The published formulas, each with its source.

pub mod body;
pub mod body_fat;
pub mod energy;
pub mod minutes;
pub mod one_rep_max;
pub mod rpe_chart;
pub mod session_load;
pub mod trend;
pub mod vdot;
pub mod weight_trend;
