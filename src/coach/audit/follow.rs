//! What follows from what: each performance against the last of its kind, and the one of about four
//! weeks before.

use super::past::{Count, Past, What, Work};
use super::window::Window;
use super::{Evidence, Kind, scaled};
use crate::training::{Amount, Pattern};
use chrono::NaiveDate;

/// From one performance to another of its kind.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// Which kind.
    pub what: What,
    /// The day of the first, and what was done.
    pub from: (NaiveDate, Count),
    /// The same of the second.
    pub to: (NaiveDate, Count),
}

/// How performances followed from those before them.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Follow {
    /// More than last time or four weeks ago, within bounds.
    pub progressed: u32,
    /// The same.
    pub repeated: u32,
    /// More than bounds allow.
    pub jumped: u32,
    /// Less, with nothing that says why.
    pub fell: u32,
    /// Nothing to follow from: not done in the six weeks before.
    pub anew: u32,
    /// What grew most, by its share.
    pub grown: Option<Step>,
    /// The boldest jump.
    pub jump: Option<Step>,
}

impl Follow {
    /// All that is held against something, or should have something to be held against.
    pub const fn all(&self) -> u32 {
        self.progressed + self.repeated + self.jumped + self.fell + self.anew
    }
}

/// Days back to the last performance, and to the one of four weeks ago.
const LAST: i64 = 42;
const MONTH: std::ops::RangeInclusive<i64> = 21..=35;
/// What was rested for so long comes back lower, and for two weeks (SCIENCE: missed time).
const RESTED: i64 = 14;
const RETURN: i64 = 14;
/// Sets whose reps are no farther apart are of one kind: a heavy day is another than a light one
/// (convention).
const NEAR_REPS: u32 = 3;
/// And runs that are no farther apart than this.
const NEAR_RUNS: std::ops::RangeInclusive<f64> = 0.8..=1.25;
/// In the first weeks of a history all is new.
const FIRST_WEEKS: usize = 4;

/// No more than this share above is the same, no more than that below is (convention: the noise of
/// a day; loads step by whole plates).
const SAME: f64 = 0.005;
const LOWER: f64 = 0.05;
/// A watch, a hill or a hot day makes as much of a run.
const SAME_RUN: f64 = 0.02;
/// More than a tenth above the best of six weeks is a jump, where it is more than a step, too: 2-10 %
/// (ACSM 2009); no run a tenth longer than the longest of a month (Schuster Brandt Frandsen 2025).
const BOLD: f64 = 0.10;

/// Growth counts whole, the same a quarter, a jump or a fall takes half away; a tenth earns nothing
/// and half all (convention: by chance a third of random work is above both of those before it).
const SHARES: (f64, f64) = (0.1, 0.5);

/// What a performance did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    Progressed,
    Repeated,
    Jumped,
    Fell,
    Anew,
    /// Less, and for a reason.
    Eased,
}

/// Fewest performances to speak of.
const LEAST: u32 = 8;

pub(super) fn mark(past: &Past, window: &Window) -> Option<(u8, Evidence)> {
    let mut follow = Follow::default();
    let returns = returns(past);
    let (mut most_grown, mut boldest) = (0.0, 0.0);
    for places in past.by_what() {
        let works: Vec<&Work> = places.iter().map(|place| &past.works[*place]).collect();
        let mut first: Option<&Work> = None;
        for (place, work) in works.iter().enumerate() {
            if work.week < window.from || matches!(work.count, Count::Rounds) {
                continue;
            }
            let what = past.whats[work.what];
            let (how, best) = how(&works[..place], work, what, window, &returns);
            let count = match how {
                How::Progressed => &mut follow.progressed,
                How::Repeated => &mut follow.repeated,
                How::Jumped => &mut follow.jumped,
                How::Fell => &mut follow.fell,
                How::Anew => &mut follow.anew,
                How::Eased => continue,
            };
            *count += 1;
            let step = |from: &Work| Step {
                what,
                from: (from.day, from.count),
                to: (work.day, work.count),
            };
            if let (How::Jumped, Some(best)) = (how, best) {
                let by = work.value / best.value;
                if by > boldest {
                    (boldest, follow.jump) = (by, Some(step(best)));
                }
            }
            if !is_alike(first, work) {
                first = Some(work);
            }
            if let (How::Progressed, Some(first)) = (how, first) {
                // Of what hardly began nothing is told.
                let days = work.day.signed_duration_since(first.day).num_days();
                let grown = work.value / first.value;
                if grown > most_grown && days >= LAST {
                    (most_grown, follow.grown) = (grown, Some(step(first)));
                }
            }
        }
    }
    if follow.all() < LEAST {
        return None;
    }
    let count = |of: u32| f64::from(of);
    let good = count(follow.progressed) + count(follow.repeated) / 4.0
        - count(follow.jumped + follow.fell) / 2.0;
    let points = scaled(good / count(follow.all()), SHARES, Kind::Follow.most());
    Some((points, Evidence::Follow(follow)))
}

/// The days on which training began again after two weeks or more.
fn returns(past: &Past) -> Vec<NaiveDate> {
    let days = past.sittings.windows(2).filter_map(|pair| {
        let rest = pair[1].day.signed_duration_since(pair[0].day).num_days();
        (rest >= RESTED).then_some(pair[1].day)
    });
    days.collect()
}

/// Whether two performances can be held against each other.
fn is_alike(before: Option<&Work>, now: &Work) -> bool {
    before.is_some_and(|before| {
        std::mem::discriminant(&before.count) == std::mem::discriminant(&now.count)
    })
}

/// Whether two performances are of one kind of day: heavy or light, short or long.
fn is_near(one: &Work, other: &Work) -> bool {
    match (one.count, other.count) {
        (Count::Loaded(one), Count::Loaded(other)) => {
            one.amount.count().abs_diff(other.amount.count()) <= NEAR_REPS
        }
        (Count::Run { metres, .. }, Count::Run { metres: far, .. }) => {
            NEAR_RUNS.contains(&(metres / far))
        }
        _ => true,
    }
}

/// How a performance follows from those before it, with the best of them.
fn how<'a>(
    before: &[&'a Work],
    work: &Work,
    what: What,
    window: &Window,
    returns: &[NaiveDate],
) -> (How, Option<&'a Work>) {
    let ago = |other: &Work| work.day.signed_duration_since(other.day).num_days();
    let recent = before
        .iter()
        .rev()
        .copied()
        .take_while(|other| ago(other) <= LAST)
        .filter(|other| ago(other) > 0 && is_alike(Some(other), work));
    let recent: Vec<&Work> = recent.collect();
    // What was light on purpose is no measure, but where there is no other.
    let full = |other: &&&Work| !other.is_light && !window.is_light(other.week);
    let near = |other: &&&Work| is_near(other, work);
    let last = recent.iter().filter(full).find(near);
    let last = last.or_else(|| recent.iter().find(full)).or(recent.first());
    let Some(last) = last.copied() else {
        // In its first weeks a history has nothing to follow from.
        let how = if work.week < FIRST_WEEKS {
            How::Eased
        } else {
            How::Anew
        };
        return (how, None);
    };
    let month = recent
        .iter()
        .filter(|other| MONTH.contains(&ago(other)))
        .filter(full)
        .filter(near)
        .min_by_key(|other| ago(other).abs_diff(28))
        .copied();
    let best = recent
        .iter()
        .copied()
        .max_by(|one, other| one.value.total_cmp(&other.value));
    // What six weeks would show is not known in the first of them.
    let jumped =
        work.week >= FIRST_WEEKS && best.is_some_and(|best| is_jump(best.value, work, what));
    let is_eased = work.is_light
        || window.is_light(work.week)
        || returns
            .iter()
            .any(|day| (0..RETURN).contains(&work.day.signed_duration_since(*day).num_days()));
    let how = match against(last, month, work, what) {
        _ if jumped => How::Jumped,
        How::Fell if is_eased => How::Eased,
        how => how,
    };
    (how, best)
}

fn against(last: &Work, month: Option<&Work>, work: &Work, what: What) -> How {
    let same = match work.count {
        Count::Run { .. } => SAME_RUN,
        _ => SAME,
    };
    let over = |other: &Work| value(work, other) > 1.0 + same;
    let holds = |other: &Work| value(work, other) >= 1.0 - LOWER;
    let is_easy_run = matches!(what, What::Run(kind) if !kind.is_hard());
    let grew = match month {
        Some(month) => (over(month) && holds(last)) || (over(last) && holds(month)),
        None => over(last),
    };
    if grew {
        How::Progressed
    } else if is_easy_run || (holds(last) && month.is_none_or(holds)) {
        // A shorter easy run is none the worse.
        How::Repeated
    } else {
        How::Fell
    }
}

/// A performance in parts of another: of runs the better of distance and pace, where the other of the
/// two held.
fn value(now: &Work, before: &Work) -> f64 {
    let (
        Count::Run { metres, seconds },
        Count::Run {
            metres: far,
            seconds: long,
        },
    ) = (now.count, before.count)
    else {
        return now.value / before.value.max(1e-6);
    };
    let (farther, faster) = (metres / far, (metres / seconds) / (far / long));
    match (farther >= 1.0 - LOWER, faster >= 1.0 - LOWER) {
        (true, true) => farther.max(faster),
        (false, true) => farther,
        _ => faster,
    }
}

/// Whether it is more than bounds allow above the best of six weeks.
fn is_jump(best: f64, work: &Work, what: What) -> bool {
    // The least step there is, in the measure of a value: two plates or the next dumbbell, some reps.
    let step = match (work.count, what) {
        (Count::Loaded(_), What::Movement(movement)) => match movement.movement().pattern {
            Pattern::Squat | Pattern::Hinge | Pattern::Lunge | Pattern::Carry => 12.0,
            _ => 6.0,
        },
        (Count::Bare(set), _) => match set.amount {
            Amount::Reps(_) => 3.0,
            Amount::Hold(_) => 15.0,
            Amount::Carry(_) => 20.0,
        },
        (Count::Run { .. }, _) => 1_000.0,
        _ => f64::INFINITY,
    };
    work.value > best * (1.0 + BOLD) && work.value > best + step
}
