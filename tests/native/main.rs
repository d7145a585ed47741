//! The native tests, one binary.

// A test that cannot go on says so by panicking.
#![allow(clippy::expect_used, clippy::panic)]

mod anybody;
mod asides;
mod athletes;
mod audit;
mod backup;
mod bounds;
mod bring;
mod brought;
mod composition;
mod corpus;
mod decade;
mod decided;
mod differ;
mod examples;
mod far;
mod floors;
mod foreign;
mod history;
mod languages;
mod library;
mod life;
mod made;
mod names;
mod one_of_each;
mod out;
mod own_movements;
mod plans;
mod programs;
mod readers;
mod refusals;
mod rest;
mod review;
mod samples;
mod seeds;
mod storage;
mod tables;
mod time_trial;
mod today;
mod two;
mod watch;
mod waves;
mod weak_points;
mod whole;
