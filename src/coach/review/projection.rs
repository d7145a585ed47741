//! Where the trend leads: the estimate on the goal date, with its interval.

use super::measure::Measured;
use super::series::weeks;
use chrono::NaiveDate;

/// How the goal stands against the interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chance {
    /// All of the interval reaches it.
    Sure,
    /// The trend reaches it, part of the interval does not.
    Likely,
    /// The trend falls short, part of the interval does not.
    Unlikely,
    /// None of the interval reaches it.
    No,
}

/// The estimate on the goal's date.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Projection {
    /// By the trend.
    pub at: f64,
    /// Four times in five not below this.
    pub low: f64,
    /// Nor above this.
    pub high: f64,
    /// What that means for the goal.
    pub chance: Chance,
}

/// The trend by least squares, carried to the goal's date with its 80 % prediction interval
/// (Student's t). It takes the trend to go on as it went, and days to scatter independently of
/// one another. `None` without a trend or a date ahead.
pub fn projection(measured: &Measured, today: NaiveDate) -> Option<Projection> {
    let line = measured.line.ok()?;
    let ahead = weeks(today, measured.by);
    if ahead <= 0.0 {
        return None;
    }
    let (at, either_way) = (line.at(ahead), line.either_way(ahead));
    let (low, high) = (at - either_way, at + either_way);
    let down = measured.from.is_some_and(|from| from > measured.to);
    let reaches = |value: f64| {
        if down {
            value <= measured.to
        } else {
            value >= measured.to
        }
    };
    let (worst, best) = if down { (high, low) } else { (low, high) };
    let chance = match (reaches(worst), reaches(at), reaches(best)) {
        (true, ..) => Chance::Sure,
        (_, true, _) => Chance::Likely,
        (.., true) => Chance::Unlikely,
        _ => Chance::No,
    };
    Some(Projection {
        at,
        low,
        high,
        chance,
    })
}
