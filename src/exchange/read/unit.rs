//! Units as heads of columns and cells name them.

use crate::training::units::{Distance, DistanceUnit, MassUnit};

/// A unit of length in a file: one of ours, or one that is turned into metres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum LengthUnit {
    /// One of ours.
    Ours(DistanceUnit),
    /// So many metres.
    Metres(f64),
}

impl LengthUnit {
    /// So many thousandths of this unit, where anyone goes so far.
    pub(super) fn distance(self, thousandths: u32) -> Option<Distance> {
        match self {
            Self::Ours(unit) => Distance::new(thousandths, unit).ok(),
            Self::Metres(metres) => {
                let far = f64::from(thousandths) / 1_000.0 * metres;
                (far <= 1_000_000.0).then(|| Distance::from_metres(far, DistanceUnit::Metre))
            }
        }
    }
}

/// The unit of mass that a word or a head names.
pub(super) fn mass(text: &str) -> Option<MassUnit> {
    words(text).find_map(|word| match word.as_str() {
        "kg" | "kgs" | "kilo" | "kilos" | "kilogram" | "kilograms" | "kilogramm" => {
            Some(MassUnit::Kilogram)
        }
        "lb" | "lbs" | "pound" | "pounds" | "pfund" => Some(MassUnit::Pound),
        _ => None,
    })
}

/// The unit of length that a word or a head names.
pub(super) fn length(text: &str) -> Option<LengthUnit> {
    words(text).find_map(|word| {
        Some(match word.as_str() {
            "km" | "kms" | "kilometer" | "kilometers" | "kilometre" | "kilometres" => {
                LengthUnit::Ours(DistanceUnit::Kilometre)
            }
            "mi" | "mile" | "miles" | "meile" | "meilen" => LengthUnit::Ours(DistanceUnit::Mile),
            "m" | "meter" | "meters" | "metre" | "metres" => LengthUnit::Ours(DistanceUnit::Metre),
            "yd" | "yds" | "yard" | "yards" => LengthUnit::Metres(0.9144),
            "ft" | "feet" | "foot" => LengthUnit::Metres(0.3048),
            "cm" => LengthUnit::Metres(0.01),
            "in" | "inch" | "inches" => LengthUnit::Metres(0.0254),
            _ => return None,
        })
    })
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|sign: char| !sign.is_alphabetic());
    words.filter(|word| !word.is_empty()).map(str::to_lowercase)
}
