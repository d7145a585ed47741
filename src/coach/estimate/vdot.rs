//! VDOT: running fitness from a race, and paces from fitness (Daniels & Gilbert, *Oxygen Power*,
//! 1979; Daniels, *Running Formula*).

use crate::training::units::{Distance, Duration, Pace, PaceUnit};

/// Running fitness as the oxygen uptake in ml/kg/min that a race stands for, held to 15-90.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Vdot(f64);

/// A training pace as a share of VDOT (Daniels).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// The slow end of easy, 63 %.
    EasySlow,
    /// The middle of easy, 68 %.
    Easy,
    /// The fast end of easy, 73 %.
    EasyFast,
    /// Threshold, 88 %.
    Threshold,
    /// Interval, 98 %.
    Interval,
}

impl Effort {
    const fn share(self) -> f64 {
        match self {
            Self::EasySlow => 0.63,
            Self::Easy => 0.68,
            Self::EasyFast => 0.73,
            Self::Threshold => 0.88,
            Self::Interval => 0.98,
        }
    }
}

/// Oxygen uptake at a speed in m/min.
fn uptake(speed: f64) -> f64 {
    -4.60 + 0.182_258 * speed + 0.000_104 * speed * speed
}

/// The speed in m/min at an oxygen uptake.
fn speed(uptake: f64) -> f64 {
    let (a, b, c) = (0.000_104, 0.182_258, -4.60 - uptake);
    (-b + (b * b - 4.0 * a * c).sqrt()) / (2.0 * a)
}

/// The share of VDOT that can be held for a time in minutes.
fn fraction(minutes: f64) -> f64 {
    0.8 + 0.189_439_3 * (-0.012_778 * minutes).exp() + 0.298_955_8 * (-0.193_260_5 * minutes).exp()
}

impl Vdot {
    /// Held to 15-90, so that a slip of the pen asks nobody for the impossible.
    pub fn new(value: f64) -> Self {
        Self(if value.is_finite() {
            value.clamp(15.0, 90.0)
        } else {
            15.0
        })
    }

    /// The fitness that a race stands for.
    pub fn of_race(distance: Distance, time: Duration) -> Self {
        let minutes = time.minutes().max(1e-3);
        Self::new(uptake(distance.metres() / minutes) / fraction(minutes))
    }

    /// The fitness at which a pace is that of an effort.
    pub fn of_pace(effort: Effort, pace: Pace) -> Self {
        Self::new(uptake(pace.metres_per_minute()) / effort.share())
    }

    /// The value in ml/kg/min.
    pub const fn value(self) -> f64 {
        self.0
    }

    /// The time in which this fitness races a distance. The equations hold from 1,500 m to the
    /// marathon.
    pub fn race_time(self, distance: Distance) -> Duration {
        // The fitness that a time stands for falls as the time grows: the root is bisected.
        let metres = distance.metres();
        let (mut fast, mut slow) = (metres / 1_000.0, metres / 20.0);
        for _ in 0..60 {
            let middle = f64::midpoint(fast, slow);
            if uptake(metres / middle) / fraction(middle) > self.0 {
                fast = middle;
            } else {
                slow = middle;
            }
        }
        Duration::from_seconds((slow * 60.0).round() as u32)
    }

    /// The pace of a training effort.
    pub fn pace(self, effort: Effort, unit: PaceUnit) -> Pace {
        Pace::from_metres_per_minute(speed(self.0 * effort.share()), unit)
    }

    /// This fitness and a difference, held to the range.
    #[must_use]
    pub fn plus(self, difference: f64) -> Self {
        Self::new(self.0 + difference)
    }

    /// A share of this fitness, held to the range.
    #[must_use]
    pub fn times(self, share: f64) -> Self {
        Self::new(self.0 * share)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::units::DistanceUnit;

    fn metres(count: f64) -> Distance {
        Distance::from_metres(count, DistanceUnit::Metre)
    }

    #[test]
    fn the_worked_race_of_the_source() {
        let vdot = Vdot::of_race(metres(5_000.0), Duration::from_seconds(24 * 60 + 34));
        assert!((vdot.value() - 39.11).abs() < 0.005, "{vdot:?}");
    }

    #[test]
    fn the_race_times_of_vdot_50() {
        for (distance, time) in [
            (5_000.0, "19:56"),
            (10_000.0, "41:20"),
            (21_097.5, "1:31:31"),
            (42_195.0, "3:10:40"),
        ] {
            let found = Vdot::new(50.0).race_time(metres(distance));
            assert_eq!(found.to_string(), time);
        }
    }

    #[test]
    fn the_training_paces_of_vdot_50() {
        for (effort, pace) in [
            (Effort::EasyFast, "4:57/km"),
            (Effort::EasySlow, "5:34/km"),
            (Effort::Threshold, "4:15/km"),
            (Effort::Interval, "3:54/km"),
        ] {
            let found = Vdot::new(50.0).pace(effort, PaceUnit::Kilometre);
            let expected = Pace::parse(pace.trim_end_matches("/km"), PaceUnit::Kilometre);
            let seconds = expected.expect("a pace").seconds();
            // The sources round to the second, some of them down.
            assert!(
                found.seconds().abs_diff(seconds) <= 1,
                "{effort:?}: {found}"
            );
        }
    }

    /// Daniels' printed table, *Running Formula*: 5 km and marathon.
    #[test]
    fn stays_within_three_thousandths_of_the_printed_table() {
        for (vdot, five, marathon) in [
            (30.0, "30:40", "4:49:17"),
            (40.0, "24:08", "3:49:45"),
            (50.0, "19:57", "3:10:49"),
            (60.0, "17:03", "2:43:25"),
            (70.0, "14:55", "2:23:10"),
            (85.0, "12:37", "2:01:10"),
        ] {
            for (distance, printed) in [(5_000.0, five), (42_195.0, marathon)] {
                let printed = f64::from(Duration::parse(printed).expect("a time").seconds());
                let found = f64::from(Vdot::new(vdot).race_time(metres(distance)).seconds());
                assert!(
                    (found / printed - 1.0).abs() < 0.003,
                    "{vdot}: {found} {printed}"
                );
            }
        }
    }

    #[test]
    fn a_race_time_is_the_inverse_of_a_race() {
        for value in 30..=85 {
            for distance in [1_500.0, 5_000.0, 21_097.5, 42_195.0] {
                let vdot = Vdot::new(f64::from(value));
                let again = Vdot::of_race(metres(distance), vdot.race_time(metres(distance)));
                // Times are whole seconds, four thousandths of the fastest.
                assert!((again.value() / vdot.value() - 1.0).abs() < 0.004);
            }
        }
    }

    /// What the coach's own two steps ask, by the equations.
    #[test]
    fn a_tempo_run_asks_what_its_whole_distance_asks() {
        let unit = PaceUnit::Mile;
        let vdot = |miles: f64, pace: &str| {
            let distance = Distance::from_metres(miles * 1_609.344, DistanceUnit::Mile);
            let pace = Pace::parse(pace, unit).expect("a pace");
            Vdot::of_race(distance, pace.time_for(distance)).value()
        };
        let base = vdot(4.0, "7:15");
        assert!((base - 44.0).abs() < 0.1, "{base}");
        assert!((vdot(4.0, "7:00") - base - 1.9).abs() < 0.1);
        assert!((vdot(5.0, "7:15") - base - 0.6).abs() < 0.1);
    }
}
