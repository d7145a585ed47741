//! What there is to train with, and which loads it can make.

use super::units::{Load, MassUnit};

/// A thing to train with. Bodyweight and a floor are always there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Equipment {
    /// A barbell with plates and a rack.
    Barbell,
    /// A flat bench.
    Bench,
    /// Dumbbells in pairs.
    Dumbbells,
    /// Kettlebells.
    Kettlebells,
    /// A trap bar with plates.
    TrapBar,
    /// A bar to hang from.
    PullUpBar,
    /// Rings or a low bar to row under.
    Rings,
    /// Long elastic bands.
    Bands,
    /// A sturdy box or step.
    Box,
    /// An ab wheel.
    AbWheel,
    /// A cable station.
    Cable,
    /// The usual machines of a gym.
    Machines,
}

impl Equipment {
    /// All there is, in the order in which it is asked for.
    pub const ALL: [Self; 12] = [
        Self::Barbell,
        Self::Bench,
        Self::Dumbbells,
        Self::Kettlebells,
        Self::TrapBar,
        Self::PullUpBar,
        Self::Rings,
        Self::Bands,
        Self::Box,
        Self::AbWheel,
        Self::Cable,
        Self::Machines,
    ];

    /// Its name in answers and storage; never changed once released.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Barbell => "barbell",
            Self::Bench => "bench",
            Self::Dumbbells => "dumbbells",
            Self::Kettlebells => "kettlebells",
            Self::TrapBar => "trap-bar",
            Self::PullUpBar => "pull-up-bar",
            Self::Rings => "rings",
            Self::Bands => "bands",
            Self::Box => "box",
            Self::AbWheel => "ab-wheel",
            Self::Cable => "cable",
            Self::Machines => "machines",
        }
    }

    /// What it is called, in the middle of a sentence.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Barbell => "a barbell with plates and a rack",
            Self::Bench => "a bench",
            Self::Dumbbells => "dumbbells",
            Self::Kettlebells => "kettlebells",
            Self::TrapBar => "a trap bar",
            Self::PullUpBar => "a pull-up bar",
            Self::Rings => "rings or a low bar",
            Self::Bands => "bands",
            Self::Box => "a box or step",
            Self::AbWheel => "an ab wheel",
            Self::Cable => "a cable station",
            Self::Machines => "machines (leg press and the like)",
        }
    }

    /// The thing of a [`code`](Self::code).
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|item| item.code() == code)
    }
}

/// A set of equipment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct EquipmentSet(u16);

impl EquipmentSet {
    /// Everything.
    pub const fn all() -> Self {
        Self::of(&Equipment::ALL)
    }

    /// The set of some.
    pub const fn of(items: &[Equipment]) -> Self {
        let mut set = 0;
        let mut at = 0;
        while at < items.len() {
            set |= 1 << items[at] as u16;
            at += 1;
        }
        Self(set)
    }

    /// Whether `item` is in the set.
    pub const fn has(self, item: Equipment) -> bool {
        self.0 & (1 << item as u16) != 0
    }

    /// Whether all of `items` are in the set.
    pub const fn has_all(self, items: Self) -> bool {
        items.0 & !self.0 == 0
    }

    /// The things in the set, in the order of [`Equipment::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Equipment> {
        Equipment::ALL
            .into_iter()
            .filter(move |item| self.has(*item))
    }
}

impl FromIterator<Equipment> for EquipmentSet {
    fn from_iter<I: IntoIterator<Item = Equipment>>(items: I) -> Self {
        Self(
            items
                .into_iter()
                .fold(0, |set, item| set | 1 << item as u16),
        )
    }
}

/// What carries the load of a movement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Implement {
    /// Nothing but the body: no load to choose.
    Bodyweight,
    /// A straight bar with plates.
    Barbell,
    /// A trap bar with plates.
    TrapBar,
    /// One dumbbell; the load is that dumbbell's.
    Dumbbell,
    /// Two dumbbells; the load is that of each.
    Dumbbells,
    /// One kettlebell.
    Kettlebell,
    /// A weight hung from the body, in steps of small plates.
    Belt,
    /// The stack of a cable station or a machine.
    Stack,
}

/// The loads an implement can make: `floor`, `floor + step`, and so on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grid {
    /// The least load.
    pub floor: Load,
    /// From one load to the next.
    pub step: Load,
}

impl Implement {
    /// The loads it makes with the plates and racks that are common in a unit, or `None`
    /// where there is no load to choose (convention: 20 kg or 45 lb bars, pairs of 1.25 kg
    /// or 2.5 lb plates, dumbbells by 2 kg or 5 lb, kettlebells by 4 kg or 10 lb,
    /// stacks by 5 kg or 10 lb).
    pub fn grid(self, unit: MassUnit) -> Option<Grid> {
        let (floor, step) = match (self, unit) {
            (Self::Bodyweight, _) => return None,
            (Self::Barbell, MassUnit::Kilogram) => (2_000, 250),
            (Self::Barbell, MassUnit::Pound) => (4_500, 500),
            (Self::TrapBar, MassUnit::Kilogram) => (2_500, 250),
            (Self::TrapBar, MassUnit::Pound) => (5_500, 500),
            (Self::Dumbbell | Self::Dumbbells, MassUnit::Kilogram) => (200, 200),
            (Self::Dumbbell | Self::Dumbbells, MassUnit::Pound)
            | (Self::Stack, MassUnit::Kilogram) => (500, 500),
            (Self::Kettlebell, MassUnit::Kilogram) => (800, 400),
            (Self::Kettlebell, MassUnit::Pound) => (1_500, 1_000),
            (Self::Belt, MassUnit::Kilogram) => (0, 125),
            (Self::Belt, MassUnit::Pound) => (0, 250),
            (Self::Stack, MassUnit::Pound) => (1_000, 1_000),
        };
        let load = |hundredths: u32| {
            Load::from_kilograms(f64::from(hundredths) / 100.0 * unit.kilograms(), unit)
        };
        Some(Grid {
            floor: load(floor),
            step: load(step),
        })
    }
}

impl Grid {
    /// The heaviest load of the grid that is not above `kilograms`, or its floor.
    pub fn at_most(self, kilograms: f64) -> Load {
        let unit = self.floor.unit();
        let (floor, step) = (self.floor.kilograms(), self.step.kilograms());
        // The small allowance keeps a load that lies on the grid from slipping a step down.
        let steps = ((kilograms - floor) / step + 1e-6).floor().max(0.0);
        Load::from_kilograms(floor + steps * step, unit)
    }

    /// A share of a load that can be loaded: rounded down, but not by a twentieth of it where the
    /// load above is less than the whole, too. One under what the implement weighs stays what it was.
    pub fn share_of(self, load: Load, share: f64) -> Load {
        let wanted = load.kilograms() * share;
        let mut less = self.at_most(wanted);
        let above = self.at_least(wanted);
        if less.kilograms() < wanted * 0.95 && above.compare(load).is_lt() {
            less = above;
        }
        if less.compare(load).is_lt() {
            less
        } else {
            load
        }
    }

    /// The load of the grid that is nearest to `kilograms`.
    pub fn nearest(self, kilograms: f64) -> Load {
        let (below, above) = (self.at_most(kilograms), self.at_least(kilograms));
        let far = |load: Load| (load.kilograms() - kilograms).abs();
        if far(above) < far(below) {
            above
        } else {
            below
        }
    }

    /// The lightest load of the grid that is not below `kilograms`.
    pub fn at_least(self, kilograms: f64) -> Load {
        let unit = self.floor.unit();
        let (floor, step) = (self.floor.kilograms(), self.step.kilograms());
        let steps = ((kilograms - floor) / step - 1e-6).ceil().max(0.0);
        Load::from_kilograms(floor + steps * step, unit)
    }

    /// The lightest load of the grid that is above `load`.
    pub fn above(self, load: Load) -> Load {
        let unit = self.floor.unit();
        let (floor, step) = (self.floor.kilograms(), self.step.kilograms());
        let steps = ((load.kilograms() - floor) / step + 1e-6).floor() + 1.0;
        Load::from_kilograms(floor + steps.max(0.0) * step, unit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grid_rounds_down_and_steps_up_in_its_own_unit() {
        for (unit, implement) in [
            (MassUnit::Kilogram, Implement::Barbell),
            (MassUnit::Pound, Implement::Dumbbells),
        ] {
            let grid = implement.grid(unit).expect("it bears load");
            let mut load = grid.floor;
            for _ in 0..200 {
                assert_eq!(grid.at_most(load.kilograms()), load);
                let next = grid.above(load);
                assert_eq!(
                    next.hundredths(),
                    load.hundredths() + grid.step.hundredths()
                );
                load = next;
            }
        }
    }

    #[test]
    fn a_load_off_the_grid_steps_to_the_next_one_that_can_be_loaded() {
        let grid = Implement::Barbell
            .grid(MassUnit::Kilogram)
            .expect("it bears load");
        let odd = Load::parse("61", MassUnit::Kilogram).expect("a load");
        assert_eq!(grid.above(odd).to_string(), "62.5 kg");
        assert_eq!(grid.at_most(odd.kilograms()).to_string(), "60 kg");
    }
}
