//! Bodyweight without its daily noise (Walker, *The Hacker's Diet*).

use super::trend::Line;
use crate::training::units::Load;
use chrono::NaiveDate;

/// The logarithm of what is left of a day's distance from the trend on the next: a = 0.1 a day,
/// ln 0.9.
const KEPT: f64 = -0.105_360_515_657_826_3;
/// Days by which a settled trend lags behind a steady change: (1 - a) / a.
const LAG: f64 = 9.0;
/// Days over which the slope is taken.
const DAYS: f64 = 20.0;
/// Days that are looked at.
const HALF_A_YEAR: f64 = 182.0;

/// The trend of bodyweight.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WeightTrend {
    /// The trend on the last weigh-in, in kg. It lags behind a steady change.
    pub now: f64,
    /// The line through it over the last 20 days, in kg a week, with its lag made good and the
    /// scatter of the weigh-ins; `None` under four weigh-ins.
    pub line: Option<Line>,
}

/// The trend on a further weigh-in so many days after the last: `(1 - a)^days` of the distance
/// is left, which on the next day is Walker's own `T + 0.1 (W - T)`.
fn step(trend: f64, weight: f64, days: f64) -> f64 {
    weight + (trend - weight) * (KEPT * days).exp()
}

/// The trend of bodyweight by weigh-ins, oldest first, seen from a day. `None` without any.
///
/// Half a year is looked at: of what lies before, nothing is left in the trend. The slope is that
/// of the least squares through the trend on the days of the last 20 that were weighed on.
pub fn weight_trend(
    weights: impl DoubleEndedIterator<Item = (NaiveDate, Load)>,
    today: NaiveDate,
) -> Option<WeightTrend> {
    let days_ago = |day: NaiveDate| today.signed_duration_since(day).num_days() as f64;
    let mut weighed = Vec::new();
    for (day, load) in weights.rev() {
        let ago = days_ago(day);
        if ago > HALF_A_YEAR {
            break;
        }
        if ago >= 0.0 {
            weighed.push((ago, load.kilograms()));
        }
    }
    let (first, _) = *weighed.last()?;
    let mut last: Option<(f64, f64)> = None;
    let (mut smooth, mut raw) = (Vec::new(), Vec::new());
    for (ago, weight) in weighed.into_iter().rev() {
        let trend = last.map_or(weight, |(trend, before)| step(trend, weight, before - ago));
        last = Some((trend, ago));
        if ago <= DAYS {
            smooth.push((-ago / 7.0, trend));
            raw.push((-ago / 7.0, weight));
        }
    }
    let (now, newest) = last?;
    // The trend starts on the first weigh-in and falls behind from there.
    let lag = LAG * (1.0 - (KEPT * (first - newest)).exp()) / 7.0;
    let scatter = Line::through(&raw).map_or(0.0, |line| line.noise);
    let line = Line::through(&smooth).map(|line| line.with_noise(scatter).raised(line.slope * lag));
    Some(WeightTrend { now, line })
}

/// The trend on each day that was weighed on, oldest first, in kg: as [`weight_trend`] has it, with no
/// lag made good.
pub fn trends(weights: impl Iterator<Item = (NaiveDate, Load)>) -> Vec<(NaiveDate, f64)> {
    let mut found: Vec<(NaiveDate, f64)> = Vec::new();
    for (day, load) in weights {
        let weight = load.kilograms();
        let trend = found.last().map_or(weight, |(before, trend)| {
            let days = day.signed_duration_since(*before).num_days() as f64;
            step(*trend, weight, days)
        });
        found.push((day, trend));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::units::MassUnit;
    use chrono::Days;

    fn day(number: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 1).expect("a day") + Days::new(number)
    }

    /// The book's own log of November 1990: carried over 173.6, then weighed 172.5, 171.5, 172 and
    /// 171.5, with the trend at 173.5, 173.3, 173.2 and 173.0, each rounded to a tenth.
    #[test]
    fn walkers_own_log() {
        let mut trend = 173.6;
        for (weight, printed) in [
            (172.5, 173.5),
            (171.5, 173.3),
            (172.0, 173.2),
            (171.5, 173.0),
        ] {
            trend = step(trend, weight, 1.0);
            assert!((trend - printed).abs() < 0.05, "{trend} {printed}");
        }
    }

    /// A gap of two days is two days at the later weight: 80 to 82 is 81 % of the way back.
    #[test]
    fn a_gap_counts_as_its_days() {
        assert!((step(80.0, 82.0, 2.0) - 80.38).abs() < 1e-9);
        let twice = step(step(80.0, 82.0, 1.0), 82.0, 1.0);
        assert!((step(80.0, 82.0, 2.0) - twice).abs() < 1e-9);
    }

    /// A steady loss of 0.1 kg a day is 0.7 kg a week once the trend has settled.
    #[test]
    fn a_steady_loss_is_its_slope() {
        let weights = (0..90).map(|number| {
            let kilograms = 90.0 - number as f64 / 10.0;
            (
                day(number),
                Load::from_kilograms(kilograms, MassUnit::Kilogram),
            )
        });
        let trend = weight_trend(weights, day(89)).expect("a trend");
        let line = trend.line.expect("a line");
        assert!((line.slope + 0.7).abs() < 0.005, "{}", line.slope);
        // It lags by 0.9 / 0.1 days' change, which the line makes good.
        assert!((trend.now - 82.0).abs() < 0.01, "{}", trend.now);
        assert!((line.now - 81.1).abs() < 0.01, "{}", line.now);
        assert!(line.noise < 0.01, "{}", line.noise);
    }

    #[test]
    fn few_weigh_ins_make_no_slope() {
        let load = Load::whole(80, MassUnit::Kilogram);
        let trend = weight_trend([(day(0), load), (day(5), load)].into_iter(), day(5));
        assert_eq!(trend.and_then(|trend| trend.line), None);
        assert_eq!(weight_trend(std::iter::empty(), day(5)), None);
    }
}
