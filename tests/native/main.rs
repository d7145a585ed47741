//! The native tests, one binary.

// A test that cannot go on says so by panicking.
#![allow(clippy::expect_used, clippy::panic)]

mod anybody;
mod athletes;
mod backup;
mod bounds;
mod decade;
mod decided;
mod differ;
mod examples;
mod floors;
mod library;
mod life;
mod own_movements;
mod plans;
mod programs;
mod refusals;
mod review;
mod seeds;
mod tables;
mod today;
mod two;
mod waves;
mod weak_points;
mod whole;
