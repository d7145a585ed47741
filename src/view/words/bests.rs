//! Bests, and the picture of them.

use super::say;
use super::work::{amount, per_side};
use crate::training::units::Load;
use crate::training::{Amount, MovementId};

/// The picture's file.
pub const FILE: &str = "rung.png";
/// What the picture says of the app.
pub const NAME: &str = "Rung";

/// What the sets stand for.
pub fn once(load: Load) -> String {
    say!(best_once, load)
}

/// What they stood for before.
pub fn before(load: Load) -> String {
    say!(best_before, load)
}

/// So many with so much.
pub fn count(movement: MovementId, count: Amount, load: Option<Load>) -> String {
    let text = per_side(movement, amount(count));
    match (load, count) {
        (Some(load), _) => format!("{text} \u{d7} {}", super::decimal(load.to_string())),
        (None, Amount::Reps(_)) => say!(best_reps, count = text),
        (None, _) => text,
    }
}
