//! All that has to do with time while training: rests, holds, rounds, runs.

pub mod beside;
pub mod choices;
mod rest;
mod ring;
mod screen;
mod ticker;
