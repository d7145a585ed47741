//! What is decided: pure functions of the athlete, the program and the diary. No browser, no
//! clock, no chance: the same past gives the same next session, with its reason.
//!
//! - [`intake`] makes an athlete and a goal of what was typed,
//! - [`program`] lays the weeks back from the goal date,
//! - [`progression`] turns past performances into the next prescription, one file a rule,
//! - [`weak_points`] finds by comparison what lags, and tests it again,
//! - [`enrolment`] is the athlete with the program in force,
//! - [`session`] puts a day's slots together with their look-backs,
//! - [`swap`] finds what stands in for a movement,
//! - [`week`] says where each session of a week stands: moved, missed, dropped,
//! - [`goal_day`] says what the day itself asks,
//! - [`audit`] says of any history how much of it was training,
//! - [`carried`] makes answers of it to what a setup asks,
//! - [`estimate`] holds the published formulas,
//! - [`history`] is what was done as rows of days and values,
//! - [`review`] looks back: compliance, the goal contract, plateaus, the week.

pub mod audit;
pub mod carried;
pub mod enrolment;
pub mod estimate;
pub mod goal_day;
pub mod history;
pub mod intake;
pub mod program;
pub mod progression;
pub mod reason;
pub mod review;
pub mod session;
pub mod swap;
pub mod weak_points;
pub mod week;
