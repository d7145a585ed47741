//! Training load: how hard a session was times how long (Foster 2001), and what it adds up to.

use super::minutes;
use crate::diary::{Diary, SessionRecord};
use crate::training::units::SessionEffort;
use chrono::{Days, NaiveDate};
use std::ops::Range;

/// How many days are looked at: half a year.
pub const DAYS: u64 = 182;

/// The load of a session: its effort, 0 to 10, times its minutes (Foster 2001).
pub fn session_load(effort: SessionEffort, minutes: f64) -> f64 {
    f64::from(effort.value()) * minutes
}

/// Minutes of a session as it was done, by its lines.
pub fn session_minutes(record: &SessionRecord) -> f64 {
    let mut sum = 0.0;
    let slots = record.given().map_or(&[][..], |given| &given.slots);
    for (place, slot) in (0..).zip(slots) {
        sum += minutes::done(&slot.prescription, &record.lines_of(place));
    }
    sum
}

/// The load of each of the last 182 days, today's last.
pub fn daily(diary: &Diary, today: NaiveDate) -> Vec<f64> {
    let tomorrow = today.succ_opt().unwrap_or(NaiveDate::MAX);
    let since = tomorrow
        .checked_sub_days(Days::new(DAYS))
        .unwrap_or(NaiveDate::MIN);
    daily_within(diary, &(since..tomorrow))
}

/// The load of each of some days. A session counts on the day it was done; one whose effort was
/// never said counts as nothing.
pub fn daily_within(diary: &Diary, days: &Range<NaiveDate>) -> Vec<f64> {
    let place =
        |day: NaiveDate| usize::try_from(day.signed_duration_since(days.start).num_days()).ok();
    let mut loads = vec![0.0; place(days.end).unwrap_or(0)];
    // A session may have been done before or after the day it was planned for.
    let since = days.start.checked_sub_days(Days::new(7));
    let until = days.end.checked_add_days(Days::new(7));
    let planned = since.unwrap_or(NaiveDate::MIN)..until.unwrap_or(NaiveDate::MAX);
    for (key, record) in diary.sessions_within(planned) {
        let day = record.day_done().unwrap_or(key.day);
        let load = place(day).and_then(|place| loads.get_mut(place));
        if let (Some(load), Some(finish)) = (load, record.finish()) {
            *load += session_load(finish.effort, session_minutes(record));
        }
    }
    loads
}

/// The load of seven days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WeekLoad {
    /// All days together.
    pub total: f64,
    /// The days' mean over their standard deviation; `None` where all days are the same.
    pub monotony: Option<f64>,
}

impl WeekLoad {
    /// From the load of each day; days beyond the last seven are left out. The deviation is that
    /// of a sample, as spreadsheets of the method have it.
    pub fn of(daily: &[f64]) -> Self {
        let week = &daily[daily.len().saturating_sub(7)..];
        let count = week.len() as f64;
        let total: f64 = week.iter().sum();
        let mean = total / count;
        let squares: f64 = week.iter().map(|load| (load - mean) * (load - mean)).sum();
        let deviation = (squares / (count - 1.0)).sqrt();
        Self {
            total,
            monotony: (deviation > 0.0).then(|| mean / deviation),
        }
    }

    /// Load times monotony (Foster); `None` where there is no monotony.
    pub fn strain(&self) -> Option<f64> {
        self.monotony.map(|monotony| self.total * monotony)
    }
}

/// Fitness and fatigue as moving averages of the daily load.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Form {
    /// Over 42 days.
    pub fitness: f64,
    /// Over 7 days.
    pub fatigue: f64,
}

impl Form {
    /// Exponentially weighted over 42 and 7 days (Banister 1975; Coggan), from no load before the
    /// first day.
    pub fn of(daily: &[f64]) -> Self {
        Self::each(daily).pop().unwrap_or(Self {
            fitness: 0.0,
            fatigue: 0.0,
        })
    }

    /// The same after each of the days.
    pub fn each(daily: &[f64]) -> Vec<Self> {
        let step = |days: f64, before: f64, load: f64| load + (before - load) * (-1.0 / days).exp();
        let (mut fitness, mut fatigue) = (0.0, 0.0);
        let mut forms = Vec::with_capacity(daily.len());
        for load in daily {
            fitness = step(42.0, fitness, *load);
            fatigue = step(7.0, fatigue, *load);
            forms.push(Self { fitness, fatigue });
        }
        forms
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An hour at 5 is 300; three such days and four of rest: a mean of 128.57, a sample
    /// deviation of 160.36, monotony 0.80, strain 721.6.
    #[test]
    fn a_week_worked_by_hand() {
        let effort = SessionEffort::new(5).expect("an effort");
        let load = session_load(effort, 60.0);
        assert!((load - 300.0).abs() < 1e-9);
        let week = WeekLoad::of(&[load, 0.0, load, 0.0, load, 0.0, 0.0]);
        assert!((week.total - 900.0).abs() < 1e-9);
        let monotony = week.monotony.expect("a monotony");
        assert!(
            (monotony - 128.571_4 / 160.356_7).abs() < 1e-5,
            "{monotony}"
        );
        let strain = week.strain().expect("a strain");
        assert!((strain - 721.6).abs() < 0.1, "{strain}");
    }

    #[test]
    fn days_all_alike_have_no_number_for_it() {
        assert_eq!(WeekLoad::of(&[300.0; 7]).monotony, None);
        assert_eq!(WeekLoad::of(&[0.0; 7]).strain(), None);
    }

    /// After one time constant of the same load an average has 1 - 1/e of it, 63.2 %.
    #[test]
    fn averages_reach_63_percent_in_their_own_time() {
        let form = Form::of(&[100.0; 42]);
        assert!((form.fitness - 63.212).abs() < 0.001, "{form:?}");
        assert!((Form::of(&[100.0; 7]).fatigue - 63.212).abs() < 0.001);
    }
}
