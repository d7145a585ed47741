//! Speed against endurance: races at two distances by their VDOT.

use super::{Compared, Evidence, Pair};
use crate::coach::estimate::vdot::Vdot;
use crate::training::{RaceMark, WeakPoint};

/// The longer race is at least so many times the shorter (convention): nearer ones test the same.
const LONGER: f64 = 1.5;

/// Where the equations hold from, in metres.
const SHORTEST: f64 = 1_500.0;

/// Equal VDOTs are equal performances (Daniels & Gilbert 1979; Riegel's exponent of 1.06 says the
/// same within 1 VDOT). So far apart the two may be: a race moves by 1 with the day (convention).
const APART: f64 = 1.5;

/// Beyond the half marathon half of all recreational runners are slower by more than ten minutes,
/// some 2 VDOT, than shorter races foretell (Vickers & Vertosick, *BMC Sports Sci Med Rehabil*
/// 2016; 8: 26): what is usual there does not lag yet (convention).
const APART_BEYOND_HALF: f64 = 3.0;
const BEYOND_HALF: f64 = 25_000.0;

/// The shortest and the longest of the races: the one of the higher VDOT shows the strong side.
pub(super) fn compare(races: &[RaceMark]) -> Option<Compared> {
    let (mut short, mut long) = (*races.first()?, *races.first()?);
    for race in races {
        if race.distance.metres() < short.distance.metres() {
            short = *race;
        }
        if race.distance.metres() > long.distance.metres() {
            long = *race;
        }
    }
    let (from, to) = (short.distance.metres(), long.distance.metres());
    if from < SHORTEST || to < from * LONGER {
        return None;
    }
    let vdot = |race: RaceMark| Vdot::of_race(race.distance, race.time).value();
    let apart = if to > BEYOND_HALF {
        APART_BEYOND_HALF
    } else {
        APART
    };
    let by = vdot(short) - vdot(long);
    let lags = if by > apart {
        Some(WeakPoint::Endurance)
    } else if by < -APART {
        Some(WeakPoint::Speed)
    } else {
        None
    };
    Some(Compared {
        pair: Pair::SpeedEndurance,
        evidence: Evidence::Races {
            short: (short, vdot(short)),
            long: (long, vdot(long)),
            apart,
        },
        sides: [WeakPoint::Speed, WeakPoint::Endurance],
        lags,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::units::{Distance, DistanceUnit, Duration};

    fn race(kilometres: f64, time: &str) -> RaceMark {
        RaceMark {
            distance: Distance::from_metres(kilometres * 1_000.0, DistanceUnit::Kilometre),
            time: Duration::parse(time).expect("a time"),
        }
    }

    /// What lags, and by how many tenths of VDOT the shorter race is better.
    fn lags(races: &[RaceMark]) -> Option<(Option<WeakPoint>, i32)> {
        let compared = compare(races)?;
        let Evidence::Races { short, long, .. } = compared.evidence else {
            return None;
        };
        Some((compared.lags, ((short.1 - long.1) * 10.0).round() as i32))
    }

    #[test]
    fn equal_performances_are_in_balance() {
        // Daniels's table at VDOT 50.
        let all = [
            race(5.0, "19:57"),
            race(10.0, "41:21"),
            race(21.0975, "1:31:35"),
        ];
        for pair in [[all[0], all[1]], [all[2], all[0]]] {
            assert_eq!(lags(&pair).map(|(lags, _)| lags), Some(None));
        }
    }

    #[test]
    fn the_better_race_shows_the_strong_side() {
        // By the equations 49.81, 46.47 and 53.01.
        let five = race(5.0, "20:00");
        assert_eq!(
            lags(&[five, race(10.0, "44:00")]),
            Some((Some(WeakPoint::Endurance), 33))
        );
        assert_eq!(
            lags(&[race(21.0975, "1:27:00"), five]),
            Some((Some(WeakPoint::Speed), -32))
        );
    }

    #[test]
    fn a_marathon_may_be_as_slow_as_is_usual() {
        let half = race(21.0975, "1:45:00");
        assert_eq!(
            lags(&[half, race(42.195, "3:48:00")]).map(|(lags, _)| lags),
            Some(None)
        );
        assert_eq!(
            lags(&[half, race(42.195, "4:05:00")]).map(|(lags, _)| lags),
            Some(Some(WeakPoint::Endurance))
        );
    }

    #[test]
    fn races_of_nearly_one_length_say_nothing() {
        assert_eq!(lags(&[race(5.0, "20:00"), race(6.0, "26:00")]), None);
        assert_eq!(lags(&[race(0.8, "2:20"), race(5.0, "26:00")]), None);
        assert_eq!(lags(&[race(5.0, "20:00")]), None);
        assert_eq!(lags(&[]), None);
    }
}
