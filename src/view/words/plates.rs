//! What is on the bar, or in the hands.

use super::{decimal, say};
use crate::training::Implement;
use crate::training::units::Load;

/// The plates of one side of a bar.
pub fn side(plates: &[Load], bar: Load) -> String {
    if plates.is_empty() {
        return say!(plates_none).to_owned();
    }
    say!(
        plates_side,
        plates = numbers(plates, " + "),
        unit = bar.unit().symbol()
    )
}

/// The same in numbers alone, with a sign between them.
pub fn numbers(plates: &[Load], between: &str) -> String {
    let numbers: Vec<_> = plates.iter().map(|plate| decimal(plate.number())).collect();
    numbers.join(between)
}

/// A load that cannot be made, with those nearest to it.
pub fn not_made(load: Load, below: Load, above: Load) -> String {
    say!(plates_not_made, load, below, above)
}

/// How a load is held, where the name of the movement does not say it.
pub fn held(implement: Implement, load: Load) -> Option<String> {
    match implement {
        Implement::Dumbbells => Some(say!(held_hands, load)),
        Implement::Belt => Some(say!(held_belt, load)),
        Implement::Stack => Some(say!(held_stack, load)),
        _ => None,
    }
}
