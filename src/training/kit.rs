//! The bar and the plates there are, and which loads they make.

use super::equipment::{Grid, Implement};
use super::units::{Load, MassUnit};

/// Sizes of plates in hundredths of a unit, the heaviest first.
const KILOGRAMS: &[u32] = &[2_500, 2_000, 1_500, 1_000, 500, 250, 200, 150, 125, 100, 50];
const POUNDS: &[u32] = &[5_500, 4_500, 3_500, 2_500, 1_000, 500, 250, 125];

/// What a gym has of them, by their places: 25 to 1.25 kg, and 45 to 2.5 lb.
const USUAL_KILOGRAMS: u16 = 0b001_0011_1111;
const USUAL_POUNDS: u16 = 0b0111_1110;

/// A straight bar with the sizes of plates that are there, each in as many pairs as it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kit {
    bar: Load,
    sizes: u16,
}

impl Kit {
    /// What a gym has: a bar of 20 kg or 45 lb, and the plates of its unit.
    pub fn usual(unit: MassUnit) -> Self {
        match unit {
            MassUnit::Kilogram => Self {
                bar: Load::whole(20, unit),
                sizes: USUAL_KILOGRAMS,
            },
            MassUnit::Pound => Self {
                bar: Load::whole(45, unit),
                sizes: USUAL_POUNDS,
            },
        }
    }

    /// From what was answered: the bar's load, and the sizes with a space between, each with the
    /// symbol of its unit. What cannot be read or is of another unit is as usual.
    pub fn read(bar: &str, plates: &str, unit: MassUnit) -> Self {
        let usual = Self::usual(unit);
        let mut kit = Self { sizes: 0, ..usual };
        if let Some(Ok(bar)) = numbers(bar, unit).next().map(|bar| Load::parse(bar, unit)) {
            kit.bar = bar;
        }
        for plate in numbers(plates, unit) {
            let size = Load::parse(plate, unit).map(Load::hundredths);
            let place = kit.all().iter().position(|known| Ok(*known) == size);
            kit.sizes |= place.map_or(0, |place| 1 << place);
        }
        if kit.sizes == 0 {
            kit.sizes = usual.sizes;
        }
        kit
    }

    const fn all(self) -> &'static [u32] {
        match self.bar.unit() {
            MassUnit::Kilogram => KILOGRAMS,
            MassUnit::Pound => POUNDS,
        }
    }

    /// The empty bar.
    pub const fn bar(self) -> Load {
        self.bar
    }

    /// All sizes that are made, with whether they are there, the heaviest first.
    pub fn plates(self) -> impl Iterator<Item = (Load, bool)> {
        let unit = self.bar.unit();
        let sizes = self.all().iter().enumerate();
        sizes.filter_map(move |(place, size)| {
            Some((Load::new(*size, unit).ok()?, self.sizes & (1 << place) != 0))
        })
    }

    /// What is on each side of the bar to make a load, the heaviest first and as few as can be;
    /// `None` where it cannot be made.
    pub fn per_side(self, bar: Load, load: Load) -> Option<Vec<Load>> {
        /// The finest that sizes differ by.
        const GRAIN: u32 = 25;
        let both = load.hundredths().checked_sub(bar.hundredths())?;
        if load.unit() != self.bar.unit() || !both.is_multiple_of(2 * GRAIN) {
            return None;
        }
        let side = (both / 2 / GRAIN) as usize;
        let there = self.plates().filter(|(_, there)| *there);
        let there: Vec<_> = there.map(|(plate, _)| plate).collect();
        // For each weight of a side the fewest plates that make it, and the last of them.
        let mut fewest: Vec<Option<(u16, Load)>> = vec![None; side + 1];
        for weight in 1..=side {
            for plate in &there {
                let rest = weight.checked_sub((plate.hundredths() / GRAIN) as usize);
                let count = match rest {
                    Some(0) => Some(1),
                    Some(rest) => fewest[rest].map(|(count, _)| count + 1),
                    None => None,
                };
                if let Some(count) = count
                    && fewest[weight].is_none_or(|(least, _)| count < least)
                {
                    fewest[weight] = Some((count, *plate));
                }
            }
        }
        let (mut left, mut plates) = (side, Vec::new());
        while left > 0 {
            let (_, plate) = fewest[left]?;
            left -= (plate.hundredths() / GRAIN) as usize;
            plates.push(plate);
        }
        plates.sort_unstable_by(|one, other| other.compare(*one));
        Some(plates)
    }

    /// The loads that are made with it: from the bar by pairs of the smallest plate, but not by
    /// less than pairs of 1.25 kg or 2.5 lb, which is as fine as a coach counts.
    fn grid(self, usual: Grid) -> Grid {
        let fine = usual.step.hundredths();
        let there = self.plates().filter(|(_, there)| *there);
        let pairs: Vec<_> = there.map(|(plate, _)| plate.hundredths() * 2).collect();
        let step = pairs.iter().rev().find(|pair| **pair >= fine);
        let step = step.or_else(|| pairs.first()).copied().unwrap_or(fine);
        Grid {
            floor: usual.floor,
            step: Load::new(step, self.bar.unit()).unwrap_or(usual.step),
        }
    }

    /// The loads that an implement makes, where there is a load to choose: bars with these plates,
    /// all else as is [usual](Implement::grid).
    pub fn loads(self, implement: Implement) -> Option<Grid> {
        let usual = implement.grid(self.bar.unit())?;
        Some(match implement {
            Implement::Barbell => self.grid(Grid {
                floor: self.bar,
                ..usual
            }),
            Implement::TrapBar => self.grid(usual),
            _ => usual,
        })
    }
}

/// The words of a text that are of a unit: all but its symbol, and none where another's stands.
fn numbers(text: &str, unit: MassUnit) -> impl Iterator<Item = &str> {
    let other = match unit {
        MassUnit::Kilogram => MassUnit::Pound,
        MassUnit::Pound => MassUnit::Kilogram,
    };
    let is_other = text.split_whitespace().any(|word| word == other.symbol());
    let words = text.split_whitespace().filter(move |_| !is_other);
    words.filter(move |word| *word != unit.symbol())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kilograms(text: &str) -> Load {
        Load::parse(text, MassUnit::Kilogram).expect("a load")
    }

    fn side(kit: Kit, load: &str) -> Option<Vec<String>> {
        let plates = kit.per_side(kit.bar(), kilograms(load))?;
        Some(plates.into_iter().map(Load::number).collect())
    }

    #[test]
    fn a_bar_is_loaded_with_the_fewest_plates() {
        let usual = Kit::usual(MassUnit::Kilogram);
        assert_eq!(side(usual, "20"), Some(vec![]));
        assert_eq!(
            side(usual, "102.5").as_deref(),
            Some(&["25".into(), "15".into(), "1.25".into()][..])
        );
        assert_eq!(side(usual, "61"), None);
        assert_eq!(side(usual, "15"), None);
        // The heaviest first would leave 15 that nothing makes.
        let few = Kit::read("20", "25 20", MassUnit::Kilogram);
        assert_eq!(
            side(few, "100").as_deref(),
            Some(&["20".into(), "20".into()][..])
        );
        assert_eq!(side(few, "90").as_deref(), None);
    }

    #[test]
    fn what_was_said_in_another_unit_is_as_usual() {
        let pounds = Kit::read("45 lb", "lb 45 25 10", MassUnit::Pound);
        assert_eq!(pounds.bar(), Load::whole(45, MassUnit::Pound));
        assert_eq!(pounds.plates().filter(|(_, there)| *there).count(), 3);
        let now = Kit::read("45 lb", "lb 45 25 10", MassUnit::Kilogram);
        assert_eq!(now, Kit::usual(MassUnit::Kilogram));
    }

    #[test]
    fn loads_step_by_the_smallest_pair() {
        let step = |plates: &str| {
            let kit = Kit::read("15", plates, MassUnit::Kilogram);
            let grid = kit.loads(Implement::Barbell).expect("loads");
            (grid.floor.number(), grid.step.number())
        };
        assert_eq!(step(""), ("15".into(), "2.5".into()));
        assert_eq!(step("20 10 5"), ("15".into(), "10".into()));
        assert_eq!(step("20 2.5 1.25 0.5"), ("15".into(), "2.5".into()));
        assert_eq!(step("what is this 7"), ("15".into(), "2.5".into()));
        for unit in [MassUnit::Kilogram, MassUnit::Pound] {
            for implement in [Implement::Barbell, Implement::TrapBar, Implement::Belt] {
                assert_eq!(Kit::usual(unit).loads(implement), implement.grid(unit));
            }
            assert_eq!(Kit::usual(unit).loads(Implement::Bodyweight), None);
        }
    }

    #[test]
    fn every_load_of_the_grid_can_be_made() {
        for unit in [MassUnit::Kilogram, MassUnit::Pound] {
            let kit = Kit::usual(unit);
            let grid = kit.loads(Implement::Barbell).expect("loads");
            let mut load = grid.floor;
            for _ in 0..150 {
                let plates = kit.per_side(kit.bar(), load).expect("plates");
                let sum: u32 = plates.iter().map(|plate| plate.hundredths()).sum();
                assert_eq!(sum * 2 + kit.bar().hundredths(), load.hundredths());
                load = grid.above(load);
            }
        }
    }
}
