//! The audit, and what is carried from a history into a program.

mod carried;
pub mod histories;
mod marks;
mod sums;
mod words;
