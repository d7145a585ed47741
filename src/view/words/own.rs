//! Movements of the athlete's own.

use super::names::ladder;
use crate::training::{Implement, Ladder, Measure, Pattern, Sides};
use crate::view::own::Part;

/// Heads the list.
pub const TITLE: &str = "Movements of your own";
/// What they do.
pub const TEXT: &str = "One that trains its pattern takes the place of that pattern\u{2019}s ladder beside your goal, the first of each. A program takes it in when you start it.";
/// Its name.
pub const NAME: &str = "Name";
/// Makes it the one for its pattern.
pub const PREFERRED: &str = "Trains its pattern";
/// Adds one.
pub const ADD: &str = "Add it";
/// Heads the form.
pub const NEW: &str = "Add a movement";
/// Takes one out.
pub const REMOVE: &str = "Remove";
/// The name cannot be one.
pub const NAME_FAULT: &str = "Give it a name of 1 to 40 letters.";

/// What a part is called.
pub const fn part(part: Part) -> &'static str {
    match part {
        Part::Pattern => "Pattern",
        Part::Like => "Most like",
        Part::Implement => "With",
        Part::Measure => "Counted in",
        Part::Sides => "Sides",
    }
}

/// A pattern, by its ladder.
pub fn pattern(pattern: Pattern) -> &'static str {
    let mut all = Ladder::ALL.into_iter();
    let found = all.find(|ladder| ladder.pattern() == pattern);
    found.map_or("", ladder)
}

/// What carries the load.
pub const fn implement(implement: Implement) -> &'static str {
    match implement {
        Implement::Bodyweight => "Body alone",
        Implement::Barbell => "Barbell",
        Implement::TrapBar => "Trap bar",
        Implement::Dumbbell => "One dumbbell",
        Implement::Dumbbells => "Two dumbbells",
        Implement::Kettlebell => "Kettlebell",
        Implement::Belt => "Weight on a belt",
        Implement::Stack => "Cable or machine",
    }
}

/// How it is counted.
pub const fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Reps => "Reps",
        Measure::Hold => "Seconds held",
        Measure::Carry => "Metres carried",
    }
}

/// On which side.
pub const fn sides(sides: Sides) -> &'static str {
    match sides {
        Sides::Both => "Both at once",
        Sides::Each => "Each side",
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
