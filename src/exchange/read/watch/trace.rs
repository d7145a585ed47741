//! How far and how long, from point to point.

use crate::training::units::DistanceUnit;

/// Slower than this, in metres a second, one stands: a slow walk is three times as fast.
const STANDING: f64 = 0.3;

/// Faster than this, in metres a second, no point is believed: nobody runs so, and a watch that has
/// lost its place jumps.
const LEAPING: f64 = 30.0;

/// The most whole kilometres or miles of which the time is kept.
const MOST_SPLITS: usize = 1_000;

/// What points add up to, one after the other.
pub(super) struct Trace {
    unit: f64,
    /// The last point: its second, and its metres where the watch counts them.
    last: Option<(f64, f64)>,
    /// The seconds of the first point and of the last.
    ends: Option<(f64, f64)>,
    /// How far, in metres.
    pub metres: f64,
    /// How long in movement, in seconds.
    pub moved: f64,
    pulses: (u64, u64),
    /// The seconds in movement at each whole kilometre or mile.
    marks: Vec<f64>,
}

impl Trace {
    /// No point yet; splits are of whole `unit`s.
    pub(super) fn of(unit: DistanceUnit) -> Self {
        Self {
            unit: unit.metres(),
            last: None,
            ends: None,
            metres: 0.0,
            moved: 0.0,
            pulses: (0, 0),
            marks: Vec::new(),
        }
    }

    /// Goes on to a point, by the clock in seconds and the metres since the beginning.
    pub(super) fn point(&mut self, at: f64, metres: f64) {
        if !at.is_finite() || !metres.is_finite() {
            return;
        }
        if let Some((before, from)) = self.last {
            let (seconds, far) = (at - before, metres - from);
            if seconds <= 0.0 || far < 0.0 {
                return;
            }
            if far <= seconds * LEAPING {
                self.go(seconds, far);
            }
        }
        self.last = Some((at, metres));
        self.ends = Some((self.ends.map_or(at, |(first, _)| first), at));
    }

    /// What comes next is not joined to what was.
    pub(super) fn pause(&mut self) {
        self.last = None;
    }

    /// The heart at a point.
    pub(super) fn pulse(&mut self, beats: u64) {
        if (30..=240).contains(&beats) {
            self.pulses = (self.pulses.0 + beats, self.pulses.1 + 1);
        }
    }

    fn go(&mut self, seconds: f64, far: f64) {
        let (metres, moved) = (self.metres, self.moved);
        self.metres += far;
        if far < seconds * STANDING {
            return;
        }
        self.moved += seconds;
        while self.marks.len() < MOST_SPLITS {
            let mark = (self.marks.len() + 1) as f64 * self.unit;
            if mark > self.metres || far <= 0.0 {
                return;
            }
            let part = ((mark - metres) / far).clamp(0.0, 1.0);
            self.marks.push(moved + part * seconds);
        }
    }

    /// The mean of the heart.
    pub(super) fn mean_pulse(&self) -> Option<f64> {
        (self.pulses.1 > 0).then(|| self.pulses.0 as f64 / self.pulses.1 as f64)
    }

    /// From the first point to the last, in seconds.
    pub(super) fn elapsed(&self) -> f64 {
        self.ends.map_or(0.0, |(first, last)| last - first)
    }

    /// When it began, in seconds of the clock of its points.
    pub(super) fn start(&self) -> Option<f64> {
        self.ends.map(|(first, _)| first)
    }

    /// The seconds of each whole kilometre or mile.
    pub(super) fn splits(&self) -> Vec<f64> {
        let before = std::iter::once(&0.0).chain(&self.marks);
        self.marks
            .iter()
            .zip(before)
            .map(|(mark, before)| mark.round() - before.round())
            .collect()
    }
}

/// The metres between two places, by their degrees, on a sphere of the mean radius of the earth
/// (the haversine formula); within half of a hundredth of what an ellipsoid gives.
pub(super) fn between((lat, lon): (f64, f64), (to_lat, to_lon): (f64, f64)) -> f64 {
    const RADIUS: f64 = 6_371_008.8;
    let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
    let chord =
        half(lat, to_lat) + lat.to_radians().cos() * to_lat.to_radians().cos() * half(lon, to_lon);
    2.0 * RADIUS * chord.clamp(0.0, 1.0).sqrt().asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_degree_of_the_equator_is_111_km() {
        assert!((between((0.0, 0.0), (0.0, 1.0)) - 111_195.0).abs() < 1.0);
        assert!((between((52.0, 13.0), (53.0, 13.0)) - 111_195.0).abs() < 1.0);
        assert!(between((50.0, 8.0), (50.0, 8.0)) < 1e-9);
    }

    #[test]
    fn splits_are_of_movement_and_add_up() {
        let mut trace = Trace::of(DistanceUnit::Kilometre);
        // 300 s a kilometre, a minute of standing after 500 m, 2.4 km in all.
        for (at, metres) in [
            (0.0, 0.0),
            (150.0, 500.0),
            (210.0, 501.0),
            (359.7, 1_000.0),
            (779.7, 2_400.0),
        ] {
            trace.point(at, metres);
        }
        trace.point(f64::NAN, 3_000.0);
        trace.point(780.0, 900_000.0);
        assert_eq!(trace.splits(), [300.0, 300.0]);
        assert!((trace.moved - 719.7).abs() < 1e-6, "{}", trace.moved);
        assert!((trace.metres - 2_400.0).abs() < 1e-6);
    }
}
