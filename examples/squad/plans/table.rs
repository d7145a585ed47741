//! A printed plan table for a race: each week a tenth farther than the one before, every fourth a
//! quarter less, a taper of two weeks (one to 10 km) at 70 and 50 %; a long run of 30 % on the
//! week's last day, one tempo run of 25 minutes, the rest easy; all paces from the race before the
//! start. It never looks at the log.

use super::{Plan, work};
use crate::athlete::Person;
use crate::perform::Log;
use chrono::{Datelike, NaiveDate};
use rung::coach::estimate::vdot::{Effort, Vdot};
use rung::training::{Prescription, RunKind, Target};

/// The table of a person.
pub struct Table<'a> {
    person: &'a Person,
    vdot: Vdot,
}

impl<'a> Table<'a> {
    /// As printed.
    pub fn new(person: &'a Person) -> Self {
        Self {
            person,
            vdot: work::vdots(person).0,
        }
    }

    /// Metres of a week, counted from 0.
    fn volume(&self, week: u32, of: u32) -> f64 {
        let running = self.person.athlete.benchmarks.running;
        let start = running.map_or(10_000.0, |running| running.weekly.metres());
        let taper = match self.person.program.goal.target {
            Target::Race { distance, .. } if distance.metres() > 10_500.0 => 2,
            _ => 1,
        };
        let loading = |week: u32| start * 1.1_f64.powi(week.cast_signed());
        let left = of.saturating_sub(week);
        if left <= taper {
            let last = loading(of.saturating_sub(taper + 1));
            return last * if left == 1 { 0.5 } else { 0.7 };
        }
        loading(week) * if week % 4 == 3 { 0.75 } else { 1.0 }
    }
}

impl Plan for Table<'_> {
    fn session(&mut self, day: NaiveDate) -> Option<Vec<Prescription>> {
        let days = self.person.athlete.days;
        if !days.has_date(day) {
            return None;
        }
        let program = &self.person.program;
        let week = |day: NaiveDate| {
            let days = day.signed_duration_since(program.start).num_days();
            u32::try_from(days / 7).unwrap_or(0)
        };
        let volume = self.volume(week(day), week(program.goal.date) + 1);
        let place = days.iter().position(|weekday| weekday == day.weekday())?;
        let count = days.count();
        let minutes = f64::from(self.person.athlete.minutes);
        let most = |minutes| work::metres(self.vdot, Effort::Easy, minutes);
        let rest = volume * 0.7 / (count.max(2) - 1) as f64;
        Some(vec![if place + 1 == count {
            let longest = f64::from(self.person.athlete.longest_day.min(150));
            work::easy(RunKind::Long, self.vdot, (volume * 0.3).min(most(longest)))
        } else if place == count / 2 && count > 2 {
            let far = work::metres(self.vdot, Effort::Threshold, 25.0);
            work::hard(RunKind::Tempo, self.vdot, Effort::Threshold, (1, far))
        } else {
            work::easy(RunKind::Easy, self.vdot, rest.min(most(minutes)))
        }])
    }

    fn log(&mut self, _: NaiveDate, _: &Log, _: f64) {}
}
