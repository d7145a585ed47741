//! How much is run in each week of a race program.

use crate::training::units::Distance;
use crate::training::{Athlete, Phase, RunKind, Week, WeekKind};

/// Growth of a loading week over the last one. Two of them stay well under the 30 % in two
/// weeks that did harm (Nielsen 2014).
const GROWTH: f64 = 1.08;

/// A lighter week runs this share of a loading one (convention).
const LIGHTER: f64 = 0.7;

/// Metres that an easy minute covers, for turning a day's minutes into distance (convention).
const METRES_A_MINUTE: f64 = 150.0;

/// Metres to run in each week of the frame.
pub(super) fn weekly(athlete: &Athlete, race: Distance, frame: &[Week]) -> Vec<f64> {
    let days = athlete.days.count() as f64;
    let time = f64::from(athlete.longest_day) + (days - 1.0) * f64::from(athlete.minutes);
    let room = time * METRES_A_MINUTE;
    let start = athlete
        .benchmarks
        .running
        .map_or(days * 2_500.0, |running| running.weekly.metres());
    // Who runs more than the usual peak already keeps what they have.
    let peak = peak(race).max(start).min(room);
    let mut loading = start.min(room) / GROWTH;
    let tapers = frame
        .iter()
        .filter(|week| week.phase == Phase::Taper)
        .count();
    let mut tapered = 0;
    frame
        .iter()
        .map(|week| match week.kind {
            WeekKind::Loading => {
                loading = (loading * GROWTH).min(peak);
                loading
            }
            WeekKind::Lighter => loading * LIGHTER,
            WeekKind::Taper => {
                tapered += 1;
                loading * taper(tapers, tapered)
            }
        })
        .collect()
}

/// The weekly distance that a race is usually run from by who does not run for a living
/// (convention): metres.
fn peak(race: Distance) -> f64 {
    match race.metres() {
        ..=5_500.0 => 40_000.0,
        ..=10_500.0 => 50_000.0,
        ..=22_000.0 => 60_000.0,
        _ => 75_000.0,
    }
}

/// The share of the last loading week that week `nth` of `count` taper weeks runs. On average
/// 41-60 % less, falling exponentially (Bosquet 2007).
fn taper(count: usize, nth: usize) -> f64 {
    match (count, nth) {
        (0 | 1, _) => 0.5,
        (2, 1) => 0.65,
        (2, _) => 0.42,
        (_, 1) => 0.75,
        (_, 2) => 0.55,
        _ => 0.4,
    }
}

/// The share of the week's distance that one of `runs` runs takes. Daniels holds the long run to
/// 30 %; with fewer than four runs each one is more than that by itself.
pub(super) fn share(kind: RunKind, runs: usize) -> f64 {
    let long = match runs {
        0 | 1 => 1.0,
        2 => 0.55,
        3 => 0.4,
        _ => 0.3,
    };
    match kind {
        RunKind::Long => long,
        _ if runs < 2 => 1.0,
        _ => (1.0 - long) / (runs - 1) as f64,
    }
}

/// The most metres at a purpose's own pace: threshold work up to 10 % of the week, intervals up
/// to 8 % or 10 km (Daniels).
pub(super) fn quality(kind: RunKind, volume: f64) -> f64 {
    match kind {
        RunKind::Tempo => volume * 0.1,
        RunKind::Intervals => (volume * 0.08).min(10_000.0),
        RunKind::Easy | RunKind::Long | RunKind::RunWalk => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tapers_take_off_41_to_60_percent_on_average() {
        for count in 1..=3 {
            let kept: f64 = (1..=count).map(|nth| taper(count, nth)).sum();
            let off = 1.0 - kept / count as f64;
            assert!((0.41..=0.60).contains(&off), "{count} weeks: {off}");
        }
    }
}
