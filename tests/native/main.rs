//! The native tests, one binary.

// A test that cannot go on says so by panicking.
#![allow(clippy::expect_used, clippy::panic)]

mod athletes;
mod bounds;
mod examples;
mod floors;
mod library;
mod own_movements;
mod programs;
mod refusals;
mod review;
mod today;
mod waves;
mod weak_points;
