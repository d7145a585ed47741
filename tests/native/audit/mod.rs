//! The audit, and what is carried from a history into a program.

mod carried;
mod histories;
mod marks;
mod sums;
