//! The cells of a row that are a set.

use super::gather::Gathered;
use super::number::{Decimals, Figure, Number};
use super::span;
use super::unit::LengthUnit;
use crate::diary::SetKind;
use crate::exchange::found::{Ask, FoundSet, LeftOut, Options};
use crate::training::units::{Distance, DistanceUnit, Load, MassUnit, Rpe};

/// The most reps of a set that are believed.
const MOST_REPS: u32 = 9_999;

/// From so many on, a distance without a unit is of metres: nobody goes 200 km or miles in a set.
const METRES_FROM: u32 = 200_000;

/// What a set has in a row, as text; empty where there is none.
#[derive(Clone, Copy)]
pub(super) struct Cells<'r> {
    /// What it was there for.
    pub kind: SetKind,
    /// With what, and its unit where that is named.
    pub load: (&'r str, Option<MassUnit>),
    /// How often.
    pub reps: &'r str,
    /// For how long; a number alone is of seconds.
    pub time: &'r str,
    /// How far, and its unit where that is named.
    pub distance: (&'r str, Option<LengthUnit>),
    /// How hard.
    pub rpe: &'r str,
}

impl Cells<'_> {
    /// Whether there is neither a load nor reps nor a distance.
    pub(super) fn is_idle(self, decimals: Decimals) -> bool {
        [self.reps, self.load.0, self.distance.0]
            .iter()
            .all(|text| matches!(figure(text, decimals), Ok(None)))
    }

    /// The set, where there is one. What is not said of its units is asked.
    pub(super) fn set(
        self,
        decimals: Decimals,
        options: &Options,
        gathered: &mut Gathered,
    ) -> Result<FoundSet, LeftOut> {
        let reps = match figure(self.reps, decimals)? {
            Some(number) => Some(reps(number)?),
            None => None,
        };
        let time = match self.time {
            text if is_nothing(text, decimals) => None,
            text => Some(span::read(text, decimals).ok_or(LeftOut::Unreadable)?),
        };
        let far = figure(self.distance.0, decimals)?;
        if reps.is_none() && time.is_none() && far.is_none() {
            return Err(LeftOut::Nothing);
        }
        let load = figure(self.load.0, decimals)?;
        Ok(FoundSet {
            kind: self.kind,
            load: match load {
                Some(number) => Some(load_of(number, self.load.1, options, gathered)?),
                None => None,
            },
            reps,
            time,
            distance: match far {
                Some(number) => Some(distance_of(number, self.distance.1, options, gathered)?),
                None => None,
            },
            rpe: rpe(self.rpe, decimals),
        })
    }
}

/// A number above nought, or none.
pub(super) fn figure(text: &str, decimals: Decimals) -> Result<Option<Number>, LeftOut> {
    match Figure::read(text, decimals) {
        Figure::Nothing => Ok(None),
        Figure::Number(number) => Ok((!number.is_zero()).then_some(number)),
        Figure::Unreadable => Err(LeftOut::Unreadable),
    }
}

fn is_nothing(text: &str, decimals: Decimals) -> bool {
    // Of a time nought may be written with colons.
    matches!(figure(text, decimals), Ok(None))
        || text.bytes().all(|byte| matches!(byte, b'0' | b':' | b'.'))
}

fn reps(number: Number) -> Result<u16, LeftOut> {
    // Half a rep is none; less than one is no set.
    let whole = number.fixed(3).map(|thousandths| thousandths / 1_000);
    whole
        .filter(|reps| (1..=MOST_REPS).contains(reps))
        .and_then(|reps| u16::try_from(reps).ok())
        .ok_or(LeftOut::Unreadable)
}

/// A load in the unit that its file names, else the one that was said, else it is asked.
pub(super) fn load_of(
    number: Number,
    unit: Option<MassUnit>,
    options: &Options,
    gathered: &mut Gathered,
) -> Result<Load, LeftOut> {
    let unit = unit.or(options.mass).unwrap_or_else(|| {
        gathered.ask(Ask::Mass);
        MassUnit::Kilogram
    });
    let hundredths = number.fixed(2).ok_or(LeftOut::Unreadable)?;
    Load::new(hundredths, unit).map_err(|_| LeftOut::Unreadable)
}

/// A distance in the unit that its file names, else the one that was said, else it is asked.
pub(super) fn distance_of(
    number: Number,
    unit: Option<LengthUnit>,
    options: &Options,
    gathered: &mut Gathered,
) -> Result<Distance, LeftOut> {
    let thousandths = number.fixed(3).ok_or(LeftOut::Unreadable)?;
    let unit = unit.unwrap_or_else(|| {
        if thousandths >= METRES_FROM {
            return LengthUnit::Ours(DistanceUnit::Metre);
        }
        LengthUnit::Ours(options.distance.unwrap_or_else(|| {
            gathered.ask(Ask::Distance);
            DistanceUnit::Kilometre
        }))
    });
    let far = unit
        .distance(thousandths)
        .filter(|far| far.thousandths() > 0);
    far.ok_or(LeftOut::Unreadable)
}

/// How hard, to the nearest half; what is on no such scale is not taken for it.
fn rpe(text: &str, decimals: Decimals) -> Option<Rpe> {
    let number = figure(text, decimals).ok()??;
    let halves = (number.fixed(1)? * 2 + 5) / 10;
    Rpe::from_halves(u8::try_from(halves).ok()?).ok()
}
