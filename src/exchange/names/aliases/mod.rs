//! What others call our movements: one table a file, one row a movement, its names between bars.
//!
//! A name without an implement means the movement with or without a word for its own (`bench
//! press` is also `Bench Press (Barbell)`); one with another word means that word. The library's
//! own names stand beside these and are not repeated. The order of words does not matter.

mod carry;
mod core;
mod hinge;
mod jump;
mod lunge;
mod pull;
mod push;
mod squat;

/// A movement's id and its names elsewhere.
pub(super) type Row = (&'static str, &'static str);

/// All tables.
pub(super) const TABLES: [&[Row]; 8] = [
    squat::TABLE,
    hinge::TABLE,
    push::TABLE,
    pull::TABLE,
    lunge::TABLE,
    core::TABLE,
    carry::TABLE,
    jump::TABLE,
];
