//! What has stopped moving, and why.

use super::answer::answers;
use super::compliance::compliance;
use super::outcome::CHECKED;
use super::series::{HALF_A_YEAR, last_days, score, weeks};
use crate::coach::estimate::session_load::{WeekLoad, daily};
use crate::coach::estimate::trend::Line;
use crate::coach::session::Standing;
use crate::diary::{Exposure, Stress};
use crate::training::units::{Load, Rpe};
use crate::training::{Answer, Done, MovementId, Prescription, RepRange, Track, WeekKind, ran};
use chrono::Days;

/// Why it has stopped, in the order in which it is looked for (SCIENCE: Plateau).
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cause {
    /// Under 80 % of the sessions done.
    TooFew {
        /// Done.
        done: u16,
        /// Due.
        due: u16,
    },
    /// The same load, count or pace each time.
    SameWork,
    /// RPE 9.5 or more in half of them.
    TooHard {
        /// How many.
        hard: u16,
    },
    /// Days all alike, and no lighter week.
    Monotony {
        /// The mean of the daily load over its deviation.
        monotony: f64,
    },
    /// None of these.
    Unclear,
}

/// A line of progression that has stopped.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plateau {
    /// The line.
    pub track: Track,
    /// Its movement now, where it is one.
    pub movement: Option<MovementId>,
    /// Its range of reps now, where it has one.
    pub range: Option<RepRange>,
    /// Performances looked at.
    pub exposures: u16,
    /// Whole weeks they span.
    pub weeks: u16,
    /// The slope of the estimate, a week.
    pub slope: f64,
    /// Its standard error: what is above zero by no more than this is noise (convention).
    pub noise: f64,
    /// Why.
    pub cause: Cause,
    /// The coach's choice first.
    pub answers: [Answer; 3],
}

/// The span of performances that are looked at, in weeks (SCIENCE), and the longest one that
/// still says something of now (convention).
const SPAN: f64 = 3.0;
/// Of hard running: fitness takes four to six weeks a step (Daniels), and the plan holds the pace
/// as long.
const RUN_SPAN: f64 = 6.0;
const LONGEST_SPAN: f64 = 8.0;
/// Under this share of the sessions done there is nothing to explain (SCIENCE).
const ENOUGH_DONE: f64 = 0.8;
/// RPE 9.5, in half points.
const HARD: u8 = 19;
/// Above this days are all alike (Foster 1998: illness followed where it passed 2).
const MONOTONOUS: f64 = 2.0;

/// The lines trained in the last four weeks that have stopped.
pub fn plateaus(standing: &Standing<'_>) -> Vec<Plateau> {
    let mut tracks: Vec<Track> = Vec::new();
    for (_, record) in standing
        .diary
        .sessions_within(last_days(standing.today, 28))
    {
        for slot in record.given().map_or(&[][..], |given| &given.slots) {
            if !tracks.contains(&slot.track) {
                tracks.push(slot.track);
            }
        }
    }
    // What was decided lately is left two weeks to show.
    let decided = |track: &Track| {
        let picked = standing.diary.picked(*track, standing.today);
        picked.is_some_and(|pick| standing.today < pick.on + Days::new(CHECKED))
    };
    let found = tracks.into_iter().filter(|track| !decided(track));
    found.filter_map(|track| plateau(standing, track)).collect()
}

fn movement(exposure: &Exposure<'_>) -> Option<MovementId> {
    match &exposure.asked.prescription {
        Prescription::Sets(asked) => Some(asked.movement),
        Prescription::Run(_) | Prescription::Rounds(_) => None,
    }
}

fn range(exposure: &Exposure<'_>) -> Option<RepRange> {
    match &exposure.asked.prescription {
        Prescription::Sets(asked) => Some(asked.range),
        Prescription::Run(_) | Prescription::Rounds(_) => None,
    }
}

/// Over the last four or more performances that span three weeks the slope is not above its
/// noise, and the best of them is not newer than the first.
fn plateau(standing: &Standing<'_>, track: Track) -> Option<Plateau> {
    let today = standing.today;
    let mut past: Vec<Exposure<'_>> = Vec::new();
    let mut points = Vec::new();
    for exposure in standing
        .diary
        .exposures(track, last_days(today, HALF_A_YEAR))
    {
        // A new rung is progress: what lies below it is another line.
        let same = past
            .first()
            .is_none_or(|last| movement(last) == movement(&exposure));
        if let (Some(score), Stress::Full, true) = (score(&exposure), exposure.asked.stress, same) {
            points.push((weeks(today, exposure.day), score));
            past.push(exposure);
        }
    }
    let newest = points.first()?.0;
    let least = match track {
        Track::Run(_) => RUN_SPAN,
        Track::Movement(_) | Track::Ladder(_) | Track::Rounds | Track::Circuit => SPAN,
    };
    let count =
        (Line::FEWEST..=points.len()).find(|count| newest - points[*count - 1].0 >= least)?;
    let span = newest - points[count - 1].0;
    if newest < -SPAN || span > LONGEST_SPAN || is_owned(&past[0]) {
        return None;
    }
    let line = Line::through(&points[..count])?;
    let best = |points: &[(f64, f64)]| {
        points
            .iter()
            .fold(0.0, |best: f64, point| best.max(point.1))
    };
    let is_best = best(&points[..count - 1]) > best(&points[count - 1..]) + 1e-6;
    if is_best || line.slope > line.slope_error() + 1e-6 {
        return None;
    }
    let past = &past[..count];
    let cause = cause(standing, past);
    Some(Plateau {
        track,
        movement: movement(&past[0]),
        range: range(&past[0]),
        exposures: u16::try_from(count).unwrap_or(u16::MAX),
        weeks: span as u16,
        slope: line.slope,
        noise: line.slope_error(),
        cause,
        answers: answers(standing, &past[0], cause),
    })
}

/// Whether there is nothing to add until the next rung is due: the top of the range, no load.
fn is_owned(last: &Exposure<'_>) -> bool {
    match &last.asked.prescription {
        Prescription::Sets(asked) => {
            let bare = asked.load.is_none_or(Load::is_zero);
            bare && asked.amount.count() >= u32::from(asked.range.high)
        }
        Prescription::Run(_) | Prescription::Rounds(_) => false,
    }
}

fn cause(standing: &Standing<'_>, past: &[Exposure<'_>]) -> Cause {
    let today = standing.today;
    let since = past.last().map_or(today, |first| first.day);
    let kept = compliance(standing, &(since..today));
    if kept.sessions() < ENOUGH_DONE {
        return Cause::TooFew {
            done: kept.done,
            due: kept.due,
        };
    }
    let (mut least, mut most, mut hard) = (f64::INFINITY, 0.0_f64, 0);
    for exposure in past {
        let size = size(exposure);
        least = least.min(size);
        most = most.max(size);
        hard += u16::from(is_hard(exposure));
    }
    // A hundredth is what a watch or a change of units makes of the same.
    if most <= least * 1.01 {
        return Cause::SameWork;
    }
    if usize::from(hard) * 2 >= past.len() {
        return Cause::TooHard { hard };
    }
    let weeks = &standing.program.weeks;
    let lighter = weeks.iter().any(|week| {
        week.kind != WeekKind::Loading && week.first_day <= today && week.last_day >= since
    });
    let load = WeekLoad::of(&daily(standing.diary, today));
    match load.monotony {
        Some(monotony) if !lighter && monotony > MONOTONOUS => Cause::Monotony { monotony },
        _ => Cause::Unclear,
    }
}

/// What was loaded, counted or paced: sameness is looked for in it.
fn size(exposure: &Exposure<'_>) -> f64 {
    if let Prescription::Run(_) = exposure.asked.prescription {
        let (metres, seconds) = ran(&exposure.done);
        return metres / seconds.max(1.0);
    }
    let mut size = 0.0_f64;
    for done in exposure.done.iter().flatten() {
        if let Done::Set(set) = done {
            let load = set.load.map_or(0.0, Load::kilograms);
            size = size.max(if load > 0.0 {
                load
            } else {
                f64::from(set.amount.count())
            });
        }
    }
    size
}

/// A set at RPE 9.5 or more; of a run, which has none, a session of 10.
fn is_hard(exposure: &Exposure<'_>) -> bool {
    if let Prescription::Run(_) = exposure.asked.prescription {
        return exposure.effort.is_some_and(|effort| effort.value() >= 10);
    }
    let mut lines = exposure.done.iter().flatten();
    lines.any(|done| matches!(done, Done::Set(set) if set.rpe >= Some(Rpe::clamped(HARD))))
}
