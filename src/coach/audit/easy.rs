//! Easy minutes against hard ones, by paces against the athlete's own best running.

use super::past::{Count, Past, Work};
use super::window::Window;
use super::{Evidence, Kind, scaled, short};
use crate::coach::estimate::vdot::{Effort, Vdot};
use crate::training::units::{Distance, DistanceUnit, Duration, Pace, PaceUnit};
use chrono::NaiveDate;

/// A run that shows fitness.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BestRun {
    /// Its day.
    pub day: NaiveDate,
    /// How far, in metres.
    pub metres: f64,
    /// In how many seconds.
    pub seconds: f64,
    /// The fitness at which it was a race.
    pub vdot: f64,
}

/// How minutes of running were spent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Easy {
    /// Runs.
    pub runs: u16,
    /// Minutes at an easy pace, around hard work among them.
    pub easy: u32,
    /// Minutes faster than that.
    pub hard: u32,
    /// The run that shows most.
    pub best: BestRun,
    /// Slower than this is easy.
    pub ceiling: Pace,
    /// Whether the best one stands out, so that easy and hard can be told apart; else all runs are of
    /// about one effort, and times alone do not say which.
    pub is_told: bool,
}

/// Runs that say something.
const LEAST: usize = 6;
/// The distances that the equations hold for, in metres.
const SHORTEST: f64 = 1_500.0;
const LONGEST: f64 = 42_300.0;
/// The best run stands out where the fitness it shows is by so much above that of the middle one
/// (convention: an easy run of an hour shows a quarter less than a race; of runs all alike the best
/// differs by what a day is worth).
const STANDS_OUT: f64 = 1.07;
/// A little faster than the fast end of easy, 73 % of VDOT (Daniels), is not hard yet: hills and
/// watches (convention).
const ALLOWED: f64 = 1.03;
/// About four fifths of minutes are easy (Seiler 2010): from three quarters on all points, under 40 %
/// none.
const SHARES: (f64, f64) = (0.4, 0.75);
/// Of runs that are all of one effort.
const ALIKE: u8 = 4;
/// Nothing hard at all (convention).
const NEVER_HARD: f64 = 0.97;
const NEVER_HARD_POINTS: u8 = 7;

fn run(work: &Work) -> Option<(f64, f64)> {
    match work.count {
        Count::Run { metres, seconds } => Some((metres, seconds)),
        Count::Loaded(_) | Count::Bare(_) | Count::Rounds => None,
    }
}

/// The fitness at which a run was a race.
pub(in crate::coach) fn shown(work: &Work) -> Option<BestRun> {
    let (metres, seconds) = run(work)?;
    if !(SHORTEST..=LONGEST).contains(&metres) {
        return None;
    }
    let distance = Distance::from_metres(metres, DistanceUnit::Metre);
    let time = Duration::from_seconds(seconds as u32);
    // Faster than any record is a slip of a watch (as the questions have it).
    let vdot = Vdot::of_race(distance, time).value();
    (metres / seconds * 60.0 <= 400.0 && vdot < 88.0).then_some(BestRun {
        day: work.day,
        metres,
        seconds,
        vdot,
    })
}

pub(super) fn mark(past: &Past, window: &Window) -> Option<(u8, Evidence)> {
    let works = window.works(past);
    let mut shown_by: Vec<BestRun> = works.iter().filter_map(shown).collect();
    if shown_by.len() < LEAST {
        return None;
    }
    shown_by.sort_by(|one, other| one.vdot.total_cmp(&other.vdot));
    let middle = shown_by[shown_by.len() / 2].vdot;
    let best = *shown_by.last()?;
    let unit = PaceUnit::Kilometre;
    let ceiling = Vdot::new(best.vdot * ALLOWED).pace(Effort::EasyFast, unit);
    let (mut easy, mut hard, mut runs) = (0.0, 0.0, 0);
    for work in works {
        let Some((metres, seconds)) = run(work) else {
            continue;
        };
        runs += 1;
        easy += work.around / 60.0;
        if metres / seconds * 60.0 > ceiling.metres_per_minute() {
            hard += seconds / 60.0;
        } else {
            easy += seconds / 60.0;
        }
    }
    let is_told = best.vdot >= middle * STANDS_OUT;
    let share = easy / (easy + hard).max(1.0);
    let points = if !is_told {
        ALIKE
    } else if share > NEVER_HARD {
        NEVER_HARD_POINTS
    } else {
        scaled(share, SHARES, Kind::Easy.most())
    };
    let evidence = Easy {
        runs: short(runs),
        easy: easy.round() as u32,
        hard: hard.round() as u32,
        best,
        ceiling,
        is_told,
    };
    Some((points, Evidence::Easy(evidence)))
}
