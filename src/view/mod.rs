//! What a page shows, as plain data made from diary and coach, with its words.

pub mod away;
pub mod backup;
pub mod body;
pub mod draft;
pub mod finish;
pub mod import;
pub mod own;
pub mod past;
pub mod plan;
pub mod progress;
pub mod rest;
pub mod review;
pub mod route;
pub mod session;
pub mod settings;
pub mod setup;
pub mod signals;
pub mod today;
pub mod watch;
pub mod weak_points;
pub mod weekly;
pub mod words;
