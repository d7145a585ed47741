//! A run or a walk as a file has it, before it is laid to the others.

use super::sport::Sport;
use super::trace::Trace;
use crate::exchange::found::{Activity, LeftOut, Options};
use crate::exchange::read::gather::{Gathered, Session};
use crate::training::units::{Distance, DistanceUnit, Duration, Pulse};
use chrono::{NaiveDateTime, TimeDelta};

/// Slower than this, in metres a second, what has no sport was walked: 8 min a kilometre.
const WALKING: f64 = 2.0;

/// Faster than this, in metres a second, what has no sport was not run: 2:34 a kilometre.
const WHEELS: f64 = 6.5;

/// What was done out of doors, or on a belt.
#[derive(Debug, Clone, Default)]
pub(in crate::exchange::read) struct Outing {
    /// When it began, by its clock.
    pub start: Option<NaiveDateTime>,
    /// Minutes of that clock to the east of UTC, where that is known.
    pub clock: Option<i16>,
    /// What it is called; may be empty.
    pub name: String,
    /// In the athlete's words; may be empty.
    pub note: String,
    /// The sport, as the file has it; may be empty.
    pub sport: String,
    /// How far, in metres.
    pub metres: f64,
    /// How long without pauses, in seconds.
    pub moved: f64,
    /// How long in all, in seconds.
    pub elapsed: f64,
    /// The mean heart rate, in beats a minute.
    pub pulse: Option<f64>,
    /// The seconds of each whole kilometre or mile.
    pub splits: Vec<f64>,
    /// The unit in which the file has it, where it is not of metres.
    pub unit: Option<DistanceUnit>,
}

/// What files of watches, which tell metres, are turned into.
pub(super) fn unit(options: &Options) -> DistanceUnit {
    match options.distance {
        Some(DistanceUnit::Mile) => DistanceUnit::Mile,
        _ => DistanceUnit::Kilometre,
    }
}

impl Outing {
    /// Takes what the points say where the file does not say it itself.
    pub(super) fn take(&mut self, trace: &Trace) {
        if self.metres <= 0.0 {
            self.metres = trace.metres;
        }
        if self.moved <= 0.0 {
            self.moved = trace.moved;
        }
        if self.elapsed <= 0.0 {
            self.elapsed = trace.elapsed();
        }
        self.pulse = self.pulse.or(trace.mean_pulse());
        self.splits = trace.splits();
    }

    fn sport(&self) -> Sport {
        if !self.sport.is_empty() {
            return Sport::of(&self.sport);
        }
        match self.metres / self.moved {
            speed if speed > WHEELS => Sport::Other,
            speed if speed < WALKING => Sport::Walk,
            _ => Sport::Run,
        }
    }

    /// Turns the clock, from UTC to that of a place so many minutes to the east.
    pub(super) fn turn(&mut self, east: Option<i16>) {
        let Some(east) = east else { return };
        let by = TimeDelta::minutes(i64::from(east));
        self.start = self.start.and_then(|start| start.checked_add_signed(by));
        self.clock = Some(east);
    }

    /// Counts it, and lays it to the others or to what is left out.
    pub(super) fn count(self, options: &Options, gathered: &mut Gathered) {
        gathered.row();
        if let Err(why) = self.lay(options, gathered) {
            gathered.leave(why);
        }
    }

    /// Lays it to the others.
    pub(in crate::exchange::read) fn lay(
        self,
        options: &Options,
        gathered: &mut Gathered,
    ) -> Result<(), LeftOut> {
        let activity = self.activity(self.unit.unwrap_or_else(|| unit(options)))?;
        let session = Session {
            start: self.start.ok_or(LeftOut::NoDay)?,
            offset: self.clock,
            name: &self.name,
            note: &self.note,
            time: span(self.elapsed.max(self.moved)),
        };
        gathered.activity(session, activity);
        Ok(())
    }

    /// Whether it was run or walked; another sport is left out by its name.
    pub(in crate::exchange::read) fn wanted(&self) -> Result<bool, LeftOut> {
        match self.sport() {
            Sport::Run => Ok(false),
            Sport::Walk => Ok(true),
            Sport::Other => Err(LeftOut::Sport(self.sport.clone())),
        }
    }

    fn activity(&self, unit: DistanceUnit) -> Result<Activity, LeftOut> {
        if self.start.is_none() {
            return Err(LeftOut::NoDay);
        }
        let time = span(self.moved).ok_or(LeftOut::Nothing)?;
        if self.metres.is_nan() || self.metres < 1.0 {
            return Err(LeftOut::Nothing);
        }
        if self.metres > 1_000_000.0 {
            return Err(LeftOut::Unreadable);
        }
        let walked = self.wanted()?;
        Ok(Activity {
            walked,
            distance: Distance::from_metres(self.metres, unit),
            time,
            pulse: self.pulse.and_then(pulse),
            splits: self
                .splits
                .iter()
                .filter_map(|split| span(*split))
                .collect(),
        })
    }
}

fn span(seconds: f64) -> Option<Duration> {
    let whole = seconds
        .is_finite()
        .then(|| seconds.round().max(0.0) as u32)?;
    Duration::new(whole).ok().filter(|span| span.seconds() > 0)
}

fn pulse(beats: f64) -> Option<Pulse> {
    Pulse::new(
        beats
            .is_finite()
            .then(|| beats.round().clamp(0.0, 255.0) as u8)?,
    )
    .ok()
}
