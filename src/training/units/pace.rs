//! Time per distance.

use super::duration::parse_clock;
use super::{Distance, DistanceUnit, Duration, Quantity, UnitError};
use std::fmt;

/// What a pace is counted over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum PaceUnit {
    /// Per kilometre.
    #[default]
    Kilometre,
    /// Per mile.
    Mile,
}

impl PaceUnit {
    /// The unit of distance it counts over.
    pub const fn distance_unit(self) -> DistanceUnit {
        match self {
            Self::Kilometre => DistanceUnit::Kilometre,
            Self::Mile => DistanceUnit::Mile,
        }
    }
}

/// A pace in whole seconds per kilometre or mile, from 1 s to 60 min.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pace {
    seconds: u32,
    unit: PaceUnit,
}

impl Pace {
    const MOST: u32 = 3_600;

    /// A pace of `seconds` per `unit`.
    ///
    /// # Errors
    /// Where it is zero or above an hour.
    pub const fn new(seconds: u32, unit: PaceUnit) -> Result<Self, UnitError> {
        match seconds {
            0 => Err(UnitError::Zero(Quantity::Pace)),
            1..=Self::MOST => Ok(Self { seconds, unit }),
            _ => Err(UnitError::TooLarge(Quantity::Pace)),
        }
    }

    /// A pace of `seconds` per `unit`, held within the type's range.
    pub fn from_seconds(seconds: f64, unit: PaceUnit) -> Self {
        Self {
            seconds: seconds.round().clamp(1.0, f64::from(Self::MOST)) as u32,
            unit,
        }
    }

    /// The pace of a speed in metres a minute, held within the type's range.
    pub fn from_metres_per_minute(speed: f64, unit: PaceUnit) -> Self {
        Self::from_seconds(60.0 * unit.distance_unit().metres() / speed.max(1e-3), unit)
    }

    /// The pace at which a distance takes a time, held within the type's range.
    pub fn of(distance: Distance, time: Duration, unit: PaceUnit) -> Self {
        Self::from_metres_per_minute(distance.metres() / time.minutes().max(1e-6), unit)
    }

    /// Reads `7:15`.
    ///
    /// # Errors
    /// With the sentence to show where the text is no pace.
    pub fn parse(text: &str, unit: PaceUnit) -> Result<Self, UnitError> {
        Self::new(parse_clock(text, Quantity::Pace)?, unit)
    }

    /// Seconds per unit.
    pub const fn seconds(self) -> u32 {
        self.seconds
    }

    /// What it is counted over.
    pub const fn unit(self) -> PaceUnit {
        self.unit
    }

    /// The speed in metres a minute, for formulas.
    pub fn metres_per_minute(self) -> f64 {
        60.0 * self.unit.distance_unit().metres() / f64::from(self.seconds)
    }

    /// The same speed counted over another unit, to the second.
    #[must_use]
    pub fn per(self, unit: PaceUnit) -> Self {
        if self.unit == unit {
            self
        } else {
            Self::from_metres_per_minute(self.metres_per_minute(), unit)
        }
    }

    /// How long a distance takes at this pace.
    pub fn time_for(self, distance: Distance) -> Duration {
        let seconds = distance.metres() / self.metres_per_minute() * 60.0;
        Duration::from_seconds(seconds.round() as u32)
    }

    /// How far this pace gets in a time, in the pace's own unit.
    pub fn distance_in(self, time: Duration) -> Distance {
        Distance::from_metres(
            self.metres_per_minute() * time.minutes(),
            self.unit.distance_unit(),
        )
    }

    /// The same pace `seconds` faster per unit, held within the type's range.
    #[must_use]
    pub fn faster_by(self, seconds: u32) -> Self {
        Self {
            seconds: self.seconds.saturating_sub(seconds).max(1),
            unit: self.unit,
        }
    }

    /// The same pace `seconds` slower per unit, held within the type's range.
    #[must_use]
    pub fn slower_by(self, seconds: u32) -> Self {
        Self {
            seconds: (self.seconds + seconds).min(Self::MOST),
            unit: self.unit,
        }
    }
}

impl fmt::Display for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let symbol = self.unit.distance_unit().symbol();
        write!(f, "{}:{:02}/{symbol}", self.seconds / 60, self.seconds % 60)
    }
}
