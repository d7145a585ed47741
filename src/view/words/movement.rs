//! A movement's own page.

use super::{message, say};
use crate::training::Muscle;

/// Times that are not shown.
pub fn earlier(count: usize) -> String {
    say!(movement_earlier, count)
}

/// What a muscle is called.
pub fn muscle(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Quads => message!(muscle_quads),
        Muscle::Glutes => message!(muscle_glutes),
        Muscle::Hamstrings => message!(muscle_hamstrings),
        Muscle::Adductors => message!(muscle_adductors),
        Muscle::Calves => message!(muscle_calves),
        Muscle::Chest => message!(muscle_chest),
        Muscle::Shoulders => message!(muscle_shoulders),
        Muscle::RearDelts => message!(muscle_rear_delts),
        Muscle::Lats => message!(muscle_lats),
        Muscle::UpperBack => message!(muscle_upper_back),
        Muscle::LowerBack => message!(muscle_lower_back),
        Muscle::Biceps => message!(muscle_biceps),
        Muscle::Triceps => message!(muscle_triceps),
        Muscle::Trunk => message!(muscle_trunk),
        Muscle::Grip => message!(muscle_grip),
    }
    .text()
}
