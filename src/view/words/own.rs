//! Movements of the athlete's own.

use super::names::ladder;
use super::{message, say};
use crate::training::{Implement, Ladder, Measure, Pattern, Sides};
use crate::view::own::Part;

/// What a part is called.
pub fn part(part: Part) -> &'static str {
    match part {
        Part::Pattern => message!(own_part_pattern),
        Part::Like => message!(own_part_like),
        Part::Implement => message!(own_part_implement),
        Part::Measure => message!(own_part_measure),
        Part::Sides => message!(own_part_sides),
    }
    .text()
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
        Implement::Bodyweight => message!(implement_bodyweight),
        Implement::Barbell => message!(implement_barbell),
        Implement::TrapBar => message!(implement_trap_bar),
        Implement::Dumbbell => message!(implement_dumbbell),
        Implement::Dumbbells => message!(implement_dumbbells),
        Implement::Kettlebell => message!(implement_kettlebell),
        Implement::Belt => message!(implement_belt),
        Implement::Stack => message!(implement_stack),
    }
    .text()
}

/// How it is counted.
pub fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Reps => message!(measure_reps),
        Measure::Hold => message!(measure_hold),
        Measure::Carry => message!(measure_carry),
    }
    .text()
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
