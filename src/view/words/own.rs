//! Movements of the athlete's own.

use super::names::ladder;
use super::say;
use crate::training::{Implement, Ladder, Measure, Pattern, Sides};
use crate::view::own::Part;

/// What a part is called.
pub fn part(part: Part) -> &'static str {
    match part {
        Part::Pattern => say!(own_part_pattern),
        Part::Like => say!(own_part_like),
        Part::Implement => say!(own_part_implement),
        Part::Measure => say!(own_part_measure),
        Part::Sides => say!(own_part_sides),
    }
}

/// A pattern, by its ladder.
pub fn pattern(pattern: Pattern) -> &'static str {
    let mut all = Ladder::ALL.into_iter();
    let found = all.find(|ladder| ladder.pattern() == pattern);
    found.map_or("", ladder)
}

/// What carries the load.
pub fn implement(implement: Implement) -> &'static str {
    match implement {
        Implement::Bodyweight => say!(implement_bodyweight),
        Implement::Barbell => say!(implement_barbell),
        Implement::TrapBar => say!(implement_trap_bar),
        Implement::Dumbbell => say!(implement_dumbbell),
        Implement::Dumbbells => say!(implement_dumbbells),
        Implement::Kettlebell => say!(implement_kettlebell),
        Implement::Belt => say!(implement_belt),
        Implement::Stack => say!(implement_stack),
    }
}

/// How it is counted.
pub fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Reps => say!(measure_reps),
        Measure::Hold => say!(measure_hold),
        Measure::Carry => say!(measure_carry),
    }
}

/// On which side.
pub fn sides(sides: Sides) -> &'static str {
    match sides {
        Sides::Both => say!(sides_both),
        Sides::Each => say!(sides_each),
    }
}

/// `Hinge · Barbell · Reps`.
pub fn about(of: Pattern, with: Implement, counted: Measure) -> String {
    format!(
        "{} \u{b7} {} \u{b7} {}",
        pattern(of),
        implement(with),
        measure(counted)
    )
}
