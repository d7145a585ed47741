//! What has stopped, and since when.
//!
//! The review's plateau looks at the lines of a program; this one at whatever was done, by the same
//! convention: over four or more performances that span three weeks or more the slope is not above
//! its noise, and no best was set (SCIENCE).

use super::past::{Count, Past, What, Work};
use super::window::Window;
use super::{Evidence, Kind, scaled, short};
use crate::coach::estimate::trend::Line;
use crate::training::SetDone;
use crate::training::units::Load;
use chrono::NaiveDate;

/// Why it may have stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StallCause {
    /// The same load, or count, each time.
    SameWork,
    /// RPE 9.5 or more in half of them.
    TooHard,
    /// Less than once a week.
    TooSeldom,
    /// None of these.
    Unclear,
}

/// A movement that has stopped.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stall {
    /// Which.
    pub what: What,
    /// The day of its best, that nothing was above since.
    pub since: NaiveDate,
    /// That best.
    pub best: SetDone,
    /// Whole weeks from then to the last time.
    pub weeks: u16,
    /// Times it was done since.
    pub times: u16,
    /// Why.
    pub cause: StallCause,
}

/// What has stopped, of what is trained now.
#[derive(Debug, Clone, PartialEq)]
pub struct Stalls {
    /// Movements with times enough.
    pub trained: u16,
    /// Those that have stopped, the longest first.
    pub stalled: Vec<Stall>,
}

/// Times and days that say something of a movement (SCIENCE: four times, three weeks; convention:
/// two more of each, for there is no plan behind them).
const LEAST: usize = 6;
const SPAN: i64 = 35;
/// No best for so long, and so many times.
const STILL: i64 = 28;
const TIMES: usize = 4;
/// What was left behind earlier is another thing.
const NOW: usize = 4;
/// Where four in ten move still there are no points (convention).
const SHARES: (f64, f64) = (0.4, 1.0);
/// After so many days without it a movement begins anew.
const ANEW: i64 = 28;
/// A best is clearly above the one before.
const CLEARLY: f64 = 1.005;

pub(super) fn mark(past: &Past, window: &Window) -> Option<(u8, Evidence)> {
    let (mut trained, mut stalled) = (0_u16, Vec::new());
    for places in past.by_what() {
        let works = places.iter().map(|place| &past.works[*place]);
        let full = works.filter(|work| {
            work.week >= window.from && !work.is_light && !window.is_light(work.week)
        });
        let sets: Vec<(&Work, SetDone)> = full
            .filter_map(|work| match work.count {
                Count::Loaded(set) | Count::Bare(set) => Some((work, set)),
                Count::Run { .. } | Count::Rounds => None,
            })
            .collect();
        let sets = since_anew(&sets);
        let Some(now) = is_trained_now(sets, window) else {
            continue;
        };
        trained += 1;
        stalled.extend(stall(past.whats[now.what], sets));
    }
    if trained == 0 {
        return None;
    }
    stalled.sort_by_key(|stall: &Stall| (stall.since, stall.what));
    let moving = trained - short(stalled.len());
    let share = f64::from(moving) / f64::from(trained);
    let points = scaled(share, SHARES, Kind::Stalls.most());
    Some((points, Evidence::Stalls(Stalls { trained, stalled })))
}

/// The performances since a movement was begun last.
fn since_anew<'a, 'b>(sets: &'b [(&'a Work, SetDone)]) -> &'b [(&'a Work, SetDone)] {
    let rest = |pair: &[(&Work, SetDone)]| {
        let days = pair[1].0.day.signed_duration_since(pair[0].0.day);
        days.num_days() > ANEW
    };
    let last = sets.windows(2).rposition(rest);
    &sets[last.map_or(0, |place| place + 1)..]
}

/// The last performance of a movement that is trained now, and for long enough.
fn is_trained_now<'a>(sets: &[(&'a Work, SetDone)], window: &Window) -> Option<&'a Work> {
    let (first, last) = (sets.first()?.0, sets.last()?.0);
    let days = last.day.signed_duration_since(first.day).num_days();
    let is_now = last.week + NOW >= window.from + window.len();
    (sets.len() >= LEAST && days >= SPAN && is_now).then_some(last)
}

fn stall(what: What, sets: &[(&Work, SetDone)]) -> Option<Stall> {
    let is_load = |set: &SetDone| set.load.is_some_and(|load| !load.is_zero());
    let (last, set) = sets.last()?;
    let alike = sets
        .iter()
        .filter(|(_, other)| is_load(other) == is_load(set));
    let sets: Vec<&(&Work, SetDone)> = alike.collect();
    let (mut place, mut best) = (0, 0.0);
    for (number, (work, _)) in sets.iter().enumerate() {
        if work.value > best * CLEARLY {
            (place, best) = (number, work.value);
        }
    }
    let (top, done) = sets.get(place)?;
    let since = sets.get(place..)?;
    let days = last.day.signed_duration_since(top.day).num_days();
    if days < STILL || since.len() <= TIMES {
        return None;
    }
    let weeks = |work: &Work| last.day.signed_duration_since(work.day).num_days() as f64 / -7.0;
    let points: Vec<_> = since
        .iter()
        .map(|(work, _)| (weeks(work), work.value))
        .collect();
    let line = Line::through(&points)?;
    if line.slope > line.slope_error() + 1e-6 {
        return None;
    }
    Some(Stall {
        what,
        since: top.day,
        best: *done,
        weeks: short(usize::try_from(days / 7).unwrap_or(0)),
        times: short(since.len() - 1),
        cause: cause(since, days),
    })
}

fn cause(since: &[&(&Work, SetDone)], days: i64) -> StallCause {
    let size = |set: &SetDone| {
        let load = set.load.map_or(0.0, Load::kilograms);
        if load > 0.0 {
            load
        } else {
            f64::from(set.amount.count())
        }
    };
    let sizes = since.iter().map(|(_, set)| size(set));
    let (least, most) = sizes.fold((f64::INFINITY, 0.0_f64), |(least, most), size| {
        (least.min(size), most.max(size))
    });
    let hard = since.iter().filter(|(work, _)| work.is_hard).count();
    // A hundredth is what a change of units makes of the same.
    if most <= least * 1.01 {
        StallCause::SameWork
    } else if hard * 2 >= since.len() {
        StallCause::TooHard
    } else if since.len().saturating_sub(1) * 7 < usize::try_from(days).unwrap_or(0) {
        StallCause::TooSeldom
    } else {
        StallCause::Unclear
    }
}
