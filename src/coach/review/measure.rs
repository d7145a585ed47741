//! What a goal is measured by, where it stands and which way it goes.

use super::rungs;
use super::series::{HALF_A_YEAR, last_days, score, weeks};
use crate::coach::estimate::trend::Line;
use crate::coach::estimate::vdot::Vdot;
use crate::coach::estimate::weight_trend::weight_trend;
use crate::coach::estimate::{body, one_rep_max};
use crate::coach::program::LONG_OF_RACE;
use crate::coach::progression::fitness::fitness;
use crate::coach::progression::run_bounds::metres;
use crate::coach::session::Standing;
use crate::diary::{Exposure, Stress};
use crate::training::units::{Distance, Load};
use crate::training::{BodyGoal, MovementId, Phase, RunKind, Target, Track};
use chrono::{Days, NaiveDate};

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Measure {
    /// The one-rep max of a lift, in kg.
    OneRepMax(MovementId),
    /// Running fitness, in VDOT, for a race in a time.
    Fitness(Distance),
    /// The longest run, in metres, for a race to the finish: seven tenths of it (convention).
    LongestRun(Distance),
    /// The trend of bodyweight, in kg.
    Weight,
    /// The trend of the waist, in mm.
    Waist,
    /// The trend of the share of fat, in percent.
    BodyFat,
    /// The rungs climbed of the goal's ladder, by its gates: the rung now, and the next with the
    /// week it is due in.
    Rungs {
        /// The rung trained now.
        now: MovementId,
        /// The next one, and the week it is due in.
        next: Option<(MovementId, u16)>,
    },
}

/// Why there is no slope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Too few performances, or over too short a time.
    TooEarly,
    /// No race or time trial stands behind the fitness.
    NoRace,
    /// No weigh-in, or too few.
    NoWeighIns,
    /// The tape was taken too seldom.
    NoTape,
    /// The date is here or past.
    Over,
}

/// The goal's measure in numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// What is measured.
    pub measure: Measure,
    /// Where it stood at the start.
    pub from: Option<f64>,
    /// Where it stands.
    pub now: Option<f64>,
    /// Where it should be.
    pub to: f64,
    /// By when.
    pub by: NaiveDate,
    /// Its trend, in weeks from today.
    pub line: Result<Line, Missing>,
    /// Rungs a week since the start, and whole weeks that the next rung is late, on a ladder.
    pub climbed: Option<(f64, u16)>,
}

/// The trend is drawn through so many weeks (convention: two blocks of loading).
const TREND_WEEKS: f64 = 8.0;
/// A slope is spoken of after so many weeks (SCIENCE: "spanning at least three weeks").
const LEAST_WEEKS: f64 = 3.0;
/// Fitness is proved in steps of four weeks; before the fifth there is no step to see.
const LEAST_FITNESS_WEEKS: f64 = 5.0;
/// A weight's trend takes two weeks to settle (convention).
const LEAST_WEIGHT_WEEKS: f64 = 2.0;

/// Measures one target of the goal.
pub fn measured(standing: &Standing<'_>, target: Target) -> Measured {
    match target {
        Target::Strength { lift, load, .. } => strength(standing, lift, load),
        Target::Race {
            distance,
            time: Some(time),
        } => race(standing, distance, Vdot::of_race(distance, time)),
        Target::Race { distance, .. } => finish(standing, distance),
        Target::Composition {
            from,
            to: BodyGoal::Weight(to),
        } => weight(standing, from, to),
        Target::Composition { from, to } => tape(standing, from, to),
        Target::Movement { ladder, .. } => rungs::measured(standing, ladder),
    }
}

/// A line through points, newest first, of the last eight weeks that span at least so many.
fn line(points: &[(f64, f64)], least: f64) -> Result<Line, Missing> {
    let recent = points
        .iter()
        .take_while(|(weeks, _)| *weeks >= -TREND_WEEKS)
        .count();
    let points = &points[..recent];
    let (Some((newest, _)), Some((oldest, _))) = (points.first(), points.last()) else {
        return Err(Missing::TooEarly);
    };
    if newest - oldest < least {
        return Err(Missing::TooEarly);
    }
    Line::through(points).ok_or(Missing::TooEarly)
}

/// Performances of this program on a line that asked for all, newest first.
pub(in crate::coach) fn full<'a>(standing: &Standing<'a>, track: Track) -> Vec<Exposure<'a>> {
    let mut days = last_days(standing.today, HALF_A_YEAR * 2);
    days.start = days.start.max(standing.program.start);
    standing
        .diary
        .exposures(track, days)
        .filter(|exposure| exposure.asked.stress == Stress::Full)
        .collect()
}

fn points(
    past: &[Exposure<'_>],
    today: NaiveDate,
    value: fn(&Exposure<'_>) -> Option<f64>,
) -> Vec<(f64, f64)> {
    past.iter()
        .filter_map(|exposure| Some((weeks(today, exposure.day), value(exposure)?)))
        .collect()
}

/// The one-rep max behind the goal lift's sets; it started from the best set told of.
fn strength(standing: &Standing<'_>, lift: MovementId, load: Load) -> Measured {
    let past = full(standing, Track::Movement(lift));
    let points = points(&past, standing.today, score);
    let mut from: Option<f64> = None;
    for mark in &standing.athlete.benchmarks.lifts {
        let told = one_rep_max::estimate(mark.load, mark.reps, Some(mark.rpe));
        if let Some(told) =
            told.filter(|told| mark.lift == lift && from.is_none_or(|from| from < *told))
        {
            from = Some(told);
        }
    }
    let from = from.or_else(|| points.last().map(|(_, value)| *value));
    Measured {
        measure: Measure::OneRepMax(lift),
        from,
        now: one_rep_max::recent(past.iter()).or(from),
        to: load.kilograms(),
        by: standing.program.goal.date,
        line: line(&points, LEAST_WEEKS),
        climbed: None,
    }
}

/// Fitness as the coach has it: from the race told of, and what key sessions have proved since,
/// week by week. It moves in whole steps, which the interval takes as noise.
fn race(standing: &Standing<'_>, distance: Distance, to: Vdot) -> Measured {
    let start = standing.program.start;
    let on = |day| fitness(standing.athlete, standing.diary, start, day);
    let now = on(standing.today);
    let mut points = Vec::new();
    let mut day = standing.today;
    while day >= start && points.len() <= TREND_WEEKS as usize {
        // A guess is no point of a trend.
        let then = on(day);
        if then.known {
            points.push((weeks(standing.today, day), then.vdot.value()));
        }
        let Some(before) = day.checked_sub_days(Days::new(7)) else {
            break;
        };
        day = before;
    }
    Measured {
        measure: Measure::Fitness(distance),
        from: Some(on(start))
            .filter(|then| then.known)
            .map(|then| then.vdot.value()),
        now: now.known.then(|| now.vdot.value()),
        to: to.value(),
        by: standing.program.goal.date,
        line: if now.known {
            line(&points, LEAST_FITNESS_WEEKS)
        } else {
            Err(Missing::NoRace)
        },
        climbed: None,
    }
}

/// The long run on the way to seven tenths of the race, before the taper.
fn finish(standing: &Standing<'_>, distance: Distance) -> Measured {
    let kinds = [RunKind::Long, RunKind::Easy, RunKind::RunWalk];
    let past = kinds
        .into_iter()
        .map(|kind| full(standing, Track::Run(kind)))
        .find(|past| !past.is_empty())
        .unwrap_or_default();
    let points = points(&past, standing.today, |run| Some(metres(run)));
    let told = standing.athlete.benchmarks.running;
    let from = told.map(|running| running.longest.metres());
    let from = from.or_else(|| points.last().map(|(_, metres)| *metres));
    let mut now = None;
    for (weeks, metres) in &points {
        if *weeks >= -30.0 / 7.0 && now.is_none_or(|now| now < *metres) {
            now = Some(*metres);
        }
    }
    let taper = standing
        .program
        .weeks
        .iter()
        .find(|week| week.phase == Phase::Taper);
    Measured {
        measure: Measure::LongestRun(distance),
        from,
        now: now.or(from),
        to: distance.metres() * LONG_OF_RACE,
        by: taper.map_or(standing.program.goal.date, |week| week.first_day),
        line: line(&points, LEAST_WEEKS),
        climbed: None,
    }
}

/// The trend of bodyweight, with its slope over 20 days.
fn weight(standing: &Standing<'_>, from: Load, to: Load) -> Measured {
    let trend = weight_trend(standing.diary.weights(), standing.today);
    let settled = weeks(standing.program.start, standing.today) >= LEAST_WEIGHT_WEEKS;
    Measured {
        measure: Measure::Weight,
        from: Some(from.kilograms()),
        now: trend.map(|trend| trend.line.map_or(trend.now, |line| line.now)),
        to: to.kilograms(),
        by: standing.program.goal.date,
        line: match trend.and_then(|trend| trend.line) {
            Some(line) if settled => Ok(line),
            Some(_) => Err(Missing::TooEarly),
            None => Err(Missing::NoWeighIns),
        },
        climbed: None,
    }
}

/// The tape's own trend: a line through what it showed in the last eight weeks. It is taken once a
/// week, so that what is made for daily weights, which forgets a tenth a day, would lag behind it.
fn tape(standing: &Standing<'_>, weight: Load, to: BodyGoal) -> Measured {
    let start = standing.program.start;
    let tapes = standing.diary.tapes().filter(|(day, _)| *day >= start);
    let points = body::points(to, tapes, standing.today);
    let line = match line(&points, LEAST_WEEKS) {
        Err(Missing::TooEarly) if weeks(start, standing.today) >= LEAST_WEEKS + 1.0 => {
            Err(Missing::NoTape)
        }
        line => line,
    };
    let (from, goal) = body::span(to, weight);
    let newest = points.first().map(|(_, shown)| *shown);
    Measured {
        measure: match to {
            BodyGoal::Fat { .. } => Measure::BodyFat,
            BodyGoal::Waist { .. } | BodyGoal::Weight(_) => Measure::Waist,
        },
        from: Some(from),
        now: line.ok().map(|line| line.now).or(newest),
        to: goal,
        by: standing.program.goal.date,
        line,
        climbed: None,
    }
}
