//! What is on the bar, as a picture and in words.

use super::words;
use crate::training::units::{Load, MassUnit};
use crate::training::{Implement, Kit, MovementId};

/// A load as it is made.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// In words.
    pub text: String,
    /// The plates of one side in numbers alone, where it is a bar.
    pub short: String,
    /// The plates of one side, the innermost first; none where it is no bar, or an empty one.
    pub plates: Vec<Plate>,
    /// Whether it is a bar that can be loaded so.
    pub is_bar: bool,
}

/// One plate as it is drawn, in hundredths of the height of the largest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plate {
    /// Its colour, named by the plate of so many kilograms that has it.
    pub tone: &'static str,
    /// Where it begins on the sleeve.
    pub at: u32,
    /// How thick it is.
    pub width: u32,
    /// How high it stands.
    pub height: u32,
}

/// Between two plates.
const GAP: u32 = 2;

/// How a load is made with what is there; `None` where nothing more can be said of it.
pub fn loaded(movement: MovementId, load: Load, kit: Kit) -> Option<Loaded> {
    let implement = movement.movement().implement;
    let text = |text| Loaded {
        text,
        short: String::new(),
        plates: Vec::new(),
        is_bar: false,
    };
    if load.is_zero() {
        return None;
    }
    if !matches!(implement, Implement::Barbell | Implement::TrapBar) {
        return words::plates::held(implement, load).map(text);
    }
    let grid = kit.loads(implement)?;
    let Some(side) = kit.per_side(grid.floor, load) else {
        let (below, above) = (grid.at_most(load.kilograms()), grid.above(load));
        return Some(text(words::plates::not_made(load, below, above)));
    };
    let mut at = 0;
    let plates = side.iter().map(|plate| {
        let (tone, width, height) = look(*plate);
        let drawn = Plate {
            tone,
            at,
            width,
            height,
        };
        at += width + GAP;
        drawn
    });
    Some(Loaded {
        plates: plates.collect(),
        is_bar: true,
        // A line may end behind a sign, not within a number.
        short: words::plates::numbers(&side, "+\u{200b}"),
        text: words::plates::side(&side, grid.floor),
    })
}

/// The colour, the thickness and the height of a plate, by the rules of the IWF and the IPF; pounds
/// look as the kilograms nearest to them.
const fn look(plate: Load) -> (&'static str, u32, u32) {
    let kilograms = match (plate.unit(), plate.hundredths()) {
        (MassUnit::Kilogram, hundredths) => hundredths,
        (MassUnit::Pound, 5_500..) => 2_500,
        (MassUnit::Pound, 4_500..) => 2_000,
        (MassUnit::Pound, 3_500..) => 1_500,
        (MassUnit::Pound, 2_500..) => 1_000,
        (MassUnit::Pound, 1_000..) => 500,
        (MassUnit::Pound, 500..) => 250,
        (MassUnit::Pound, _) => 125,
    };
    match kilograms {
        2_500.. => ("25", 14, 100),
        2_000.. => ("20", 13, 100),
        1_500.. => ("15", 12, 88),
        1_000.. => ("10", 11, 74),
        500.. => ("5", 9, 56),
        250.. => ("2.5", 7, 46),
        200.. => ("20", 7, 42),
        150.. => ("15", 6, 40),
        125.. => ("1.25", 6, 38),
        100.. => ("10", 6, 36),
        _ => ("5", 5, 32),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(movement: &str, load: &str, unit: MassUnit) -> Option<String> {
        let movement = MovementId::find(movement).expect("a movement");
        let load = Load::parse(load, unit).expect("a load");
        loaded(movement, load, Kit::usual(unit)).map(|loaded| loaded.text)
    }

    #[test]
    fn a_load_is_told_as_it_is_made() {
        let kilograms = |movement, load| told(movement, load, MassUnit::Kilogram);
        for (movement, load, text) in [
            ("back-squat", "102.5", Some("25 + 15 + 1.25 kg a side")),
            ("back-squat", "20", Some("The empty bar")),
            (
                "back-squat",
                "101",
                Some("101 kg cannot be made with your plates: 100 kg or 102.5 kg can."),
            ),
            ("dumbbell-bench-press", "22", Some("22 kg in each hand")),
            ("air-squat", "0", None),
        ] {
            let found = kilograms(movement, load);
            assert_eq!(found.as_deref(), text, "{movement} {load}");
        }
        let pounds = told("bench-press", "185", MassUnit::Pound);
        assert_eq!(pounds.as_deref(), Some("45 + 25 lb a side"));
    }

    #[test]
    fn plates_stand_beside_each_other() {
        let squat = MovementId::find("back-squat").expect("a movement");
        let load = Load::parse("182.5", MassUnit::Kilogram).expect("a load");
        let loaded = loaded(squat, load, Kit::usual(MassUnit::Kilogram)).expect("a bar");
        assert!(loaded.is_bar && loaded.plates.len() > 3);
        for pair in loaded.plates.windows(2) {
            assert_eq!(pair[0].at + pair[0].width + GAP, pair[1].at);
            assert!(pair[0].height >= pair[1].height);
        }
    }
}
