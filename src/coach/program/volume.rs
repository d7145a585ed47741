//! How much is run in each week of a race program.

use crate::coach::estimate::vdot::{Effort, Vdot};
use crate::training::units::{Distance, PaceUnit};
use crate::training::{Athlete, Phase, RunKind, Week, WeekKind};

/// Growth of a loading week over the last one, and of the first over what was told. Two of them
/// stay under the 30 % in two weeks that did harm (Nielsen 2014); the legs hold each run to less.
const GROWTH: f64 = 1.14;
const FIRST_GROWTH: f64 = 1.10;

/// Growth of the long run over a loading week (BJSM 2025: no single run more than a tenth longer).
const LONG_GROWTH: f64 = 1.10;

/// The share of the last build that the next base starts from (convention).
const NEXT_BASE: f64 = 0.8;

/// A lighter week runs this share of a loading one (convention: a fifth to a third less).
const LIGHTER: f64 = 0.8;

/// Metres that an easy minute covers where no race tells (convention).
const METRES_A_MINUTE: f64 = 150.0;

/// Metres that an easy minute covers, for turning a day's minutes into distance.
pub(super) fn easy_speed(athlete: &Athlete) -> f64 {
    athlete.benchmarks.race.map_or(METRES_A_MINUTE, |race| {
        let vdot = Vdot::of_race(race.distance, race.time);
        vdot.pace(Effort::Easy, PaceUnit::Kilometre)
            .metres_per_minute()
    })
}

/// From this distance on the long run grows on its own toward the race, in metres: below it the
/// week's share is long enough (convention).
const LONG_RACE: f64 = 15_000.0;

/// The share of a long race that the long run grows to (convention), and the most of its week.
pub(in crate::coach) const LONG_OF_RACE: f64 = 0.7;
const LONG_OF_WEEK: f64 = 0.5;

/// How much is run in a week.
#[derive(Debug, Clone, Copy)]
pub(super) struct Weekly {
    /// Metres in all.
    pub(super) metres: f64,
    /// Metres that the long run has grown to, where it grows on its own.
    long: f64,
    /// Metres that no single run is planned beyond, as far as can be told ahead.
    legs: f64,
    /// The share of a loading week that this one is.
    pub(super) share: f64,
    /// Metres of a loading week at this time.
    pub(super) loading: f64,
}

/// From so many days on there is strength on one of them.
pub(super) const DAYS_WITH_SUPPORT: usize = 5;

/// Minutes a day from which on it follows an easy run instead of standing in for it, and those
/// that the run leaves to it (convention).
const LEAST_FOR_BOTH: u16 = 45;
pub(super) const SUPPORT_AFTER: u16 = 20;

/// Whether the day with strength is one of running, too.
pub(super) const fn runs_and_lifts(athlete: &Athlete) -> bool {
    athlete.minutes >= LEAST_FOR_BOTH
}

/// How much to run in each week of the frame.
pub(super) fn weekly(athlete: &Athlete, race: Distance, frame: &[Week]) -> Vec<Weekly> {
    let days = athlete.days.count() as f64;
    // What strength takes of the week.
    let support = match athlete.days.count() {
        ..DAYS_WITH_SUPPORT => 0,
        _ if runs_and_lifts(athlete) => SUPPORT_AFTER,
        _ => athlete.minutes,
    };
    let time = f64::from(athlete.longest_day) + (days - 1.0) * f64::from(athlete.minutes)
        - f64::from(support);
    let room = time * easy_speed(athlete);
    let running = athlete.benchmarks.running;
    let start = FIRST_GROWTH * running.map_or(days * 2_500.0, |running| running.weekly.metres());
    // Who runs more than the usual peak already keeps what they have.
    let peak = peak(race).max(start).min(room);
    let mut loading = start.min(room) / GROWTH;
    let most_long = if race.metres() >= LONG_RACE {
        race.metres() * LONG_OF_RACE
    } else {
        0.0
    };
    let mut long = running
        .map_or(0.0, |running| running.longest.metres())
        .min(most_long);
    // Who does not run yet is held by their run-walks alone.
    let mut legs = running.map_or(f64::INFINITY, |running| running.longest.metres());
    let tapers = frame
        .iter()
        .filter(|week| week.phase == Phase::Taper)
        .count();
    let mut tapered = 0;
    let mut before = Phase::General;
    frame
        .iter()
        .map(|week| {
            let share = match week.kind {
                WeekKind::Loading => {
                    if before == Phase::Build && week.phase == Phase::General {
                        // The next base starts lower than the build before it ended.
                        loading *= NEXT_BASE / GROWTH;
                        long *= NEXT_BASE / LONG_GROWTH;
                    }
                    before = week.phase;
                    loading = (loading * GROWTH).min(peak);
                    long = (long * LONG_GROWTH).min(most_long);
                    legs *= LONG_GROWTH;
                    1.0
                }
                WeekKind::Lighter => LIGHTER,
                WeekKind::Taper => {
                    tapered += 1;
                    taper(tapers, tapered)
                }
            };
            // A first week that is cut short has its part of the distance.
            let whole = (week.last_day - week.first_day).num_days() + 1;
            let part = whole as f64 / 7.0;
            Weekly {
                // No week holds more than its runs can bear.
                metres: loading.min(legs * days) * share * part,
                long: long * share,
                legs,
                share,
                loading,
            }
        })
        .collect()
}

impl Weekly {
    /// Metres of one of `runs` runs of the week, the long one among them or not.
    pub(super) fn of(self, kind: RunKind, runs: usize, has_long: bool) -> f64 {
        let long = (self.metres * share(RunKind::Long, runs))
            .max(self.long.min(self.metres * LONG_OF_WEEK))
            .min(self.legs);
        match kind {
            RunKind::Long => long,
            // What the legs do not yet bear in one run is spread over the others.
            _ if has_long && runs > 1 => ((self.metres - long) / (runs - 1) as f64).min(self.legs),
            _ => (self.metres * share(kind, runs)).min(self.legs),
        }
    }
}

/// The weekly distance that a race is usually run from by who does not run for a living
/// (convention): metres.
fn peak(race: Distance) -> f64 {
    match race.metres() {
        ..=5_500.0 => 50_000.0,
        ..=10_500.0 => 60_000.0,
        ..=22_000.0 => 70_000.0,
        _ => 85_000.0,
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
fn share(kind: RunKind, runs: usize) -> f64 {
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

/// Steady threshold running lasts 20 minutes at the least (Daniels), and is so much faster than
/// easy running (88 to 68 % of VDOT).
const STEADY_MINUTES: f64 = 20.0;
const THRESHOLD_TO_EASY: f64 = 1.22;
/// No more of the week is run hard (Seiler 2010), in one session or in two of which intervals
/// take their 8 %.
const HARD_OF_WEEK: f64 = 0.2;
const TEMPO_OF_TWO: f64 = 0.12;

/// The most metres at a purpose's own pace, in a week of so many metres and hard sessions:
/// threshold work up to 10 % of the week or 20 minutes, intervals up to 8 % or 10 km, repetitions up
/// to 5 % or 8 km (Daniels).
pub(super) fn quality(athlete: &Athlete, kind: RunKind, (metres, hard): (f64, usize)) -> f64 {
    match kind {
        RunKind::Tempo => {
            let steady = easy_speed(athlete) * THRESHOLD_TO_EASY * STEADY_MINUTES;
            let most = if hard > 1 { TEMPO_OF_TWO } else { HARD_OF_WEEK };
            (metres * 0.1).max(steady.min(metres * most))
        }
        RunKind::Intervals => (metres * 0.08).min(10_000.0),
        RunKind::Repetitions => (metres * 0.05).min(8_000.0),
        // As far as such races are: 3 or 5 km.
        RunKind::TimeTrial if metres >= 30_000.0 => 5_000.0,
        RunKind::TimeTrial => 3_000.0,
        RunKind::RacePace => metres * if hard > 1 { TEMPO_OF_TWO } else { HARD_OF_WEEK },
        RunKind::Easy | RunKind::Long | RunKind::RunWalk | RunKind::Walk => 0.0,
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
