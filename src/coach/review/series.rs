//! Days looked back over, and what a performance is measured by.

use crate::coach::estimate::one_rep_max;
use crate::coach::estimate::vdot::Vdot;
use crate::diary::Exposure;
use crate::training::units::{Distance, DistanceUnit, Duration, Load};
use crate::training::{Done, Prescription, RunKind, ran};
use chrono::{Days, NaiveDate};
use std::ops::Range;

/// How far back the coach looks.
pub(super) const HALF_A_YEAR: u64 = 182;

/// So many days up to and with today.
pub(super) fn last_days(today: NaiveDate, days: u64) -> Range<NaiveDate> {
    let tomorrow = today.succ_opt().unwrap_or(NaiveDate::MAX);
    tomorrow
        .checked_sub_days(Days::new(days))
        .unwrap_or(NaiveDate::MIN)..tomorrow
}

/// Weeks from one day to another, negative where it lies behind.
pub(super) fn weeks(from: NaiveDate, to: NaiveDate) -> f64 {
    to.signed_duration_since(from).num_days() as f64 / 7.0
}

/// What a performance is held against others of its line by: the one-rep max in kg, without load
/// the best count, and of hard running the VDOT at which it would have been a race. `None` where
/// growth is not the point: easy and long runs, and rounds, which grow in three ways.
pub(in crate::coach) fn score(exposure: &Exposure<'_>) -> Option<f64> {
    match &exposure.asked.prescription {
        Prescription::Sets(asked) if asked.load.is_none_or(Load::is_zero) => {
            let mut best = 0;
            for done in exposure.done.iter().flatten() {
                if let Done::Set(set) = done {
                    best = best.max(set.amount.count());
                }
            }
            (best > 0).then_some(f64::from(best))
        }
        Prescription::Sets(_) => one_rep_max::best(exposure),
        Prescription::Run(asked) if matches!(asked.kind, RunKind::Tempo | RunKind::Intervals) => {
            let (metres, seconds) = ran(&exposure.done);
            let distance = Distance::from_metres(metres, DistanceUnit::Metre);
            let time = Duration::from_seconds(seconds as u32);
            (metres > 0.0).then(|| Vdot::of_race(distance, time).value())
        }
        Prescription::Run(_) | Prescription::Rounds(_) => None,
    }
}
