//! Lighter weeks: every third to sixth, with about half the volume (SCIENCE; Bell et al. 2022,
//! 2023).

use super::past::Past;
use super::window::Window;
use super::{Evidence, Kind, scaled, short};

/// Lighter weeks as they came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lighter {
    /// How many.
    pub count: u16,
    /// Weeks with work.
    pub weeks: u16,
    /// The longest run of weeks with work and none of them lighter; a week without work ends it.
    pub longest: u16,
}

/// A week at this share of the minutes of those before it, or less, is lighter (convention: a plan
/// that takes off half leaves the way there and the warm-ups).
const SHARE: f64 = 0.72;
/// The weeks with work before it that it is held against, and the fewest of them.
const BEFORE: usize = 4;
const FEWEST: usize = 2;
/// Weeks with work before there is anything to say.
const LEAST: usize = 8;
/// A lighter week for every eight is enough, one in two or three is no plan.
const EVERY: usize = 8;
const TOO_OFTEN: f64 = 0.34;

impl Lighter {
    /// Whether there are so many of them that it is up and down, no rhythm.
    pub fn is_too_often(self) -> bool {
        f64::from(self.count) > f64::from(self.weeks) * TOO_OFTEN
    }
}

/// Which weeks of a history were lighter: by half of what was done in them being marked so, or by
/// their minutes against the median of the weeks with work before them. A last week that still goes on
/// is none by its minutes.
pub(super) fn flags(past: &Past, minutes: &[f64], goes_on: bool) -> Vec<bool> {
    let mut marked = vec![(0_u32, 0_u32); minutes.len()];
    for work in &past.works {
        marked[work.week].0 += u32::from(work.is_light);
        marked[work.week].1 += 1;
    }
    let mut before: Vec<f64> = Vec::new();
    let mut flags = Vec::with_capacity(minutes.len());
    for (week, here) in minutes.iter().copied().enumerate() {
        let (light, all) = marked[week];
        let is_marked = all > 0 && light * 2 > all;
        let usual = median(&before[before.len().saturating_sub(BEFORE)..]);
        let is_over = week + 1 < minutes.len() || !goes_on;
        let is_less = is_over && before.len() >= FEWEST && here > 0.0 && here <= usual * SHARE;
        flags.push(is_marked || is_less);
        // A lighter week is no measure for the next.
        if here > 0.0 && !is_marked && !is_less {
            before.push(here);
        } else if here > 0.0 && !is_marked && flags.iter().rev().take(3).all(|light| *light) {
            // Three in a row are the new usual.
            before.clear();
            before.push(here);
        }
    }
    flags
}

/// The middle of some values; nothing of none.
pub(in crate::coach) fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => 0.0,
        count if count % 2 == 0 => f64::midpoint(sorted[middle - 1], sorted[middle]),
        _ => sorted[middle],
    }
}

pub(super) fn mark(window: &Window) -> Option<(u8, Evidence)> {
    let weeks = window.worked();
    if weeks < LEAST {
        return None;
    }
    let (mut count, mut longest, mut run) = (0, 0, 0);
    for (minutes, light) in window.minutes.iter().zip(&window.light) {
        count += usize::from(*light);
        run = if *light || *minutes <= 0.0 {
            0
        } else {
            run + 1
        };
        longest = longest.max(run);
    }
    let most = Kind::Lighter.most();
    let wanted = (weeks / EVERY).max(1);
    let mut points = scaled(count as f64 / wanted as f64, (0.0, 1.0), most);
    let evidence = Lighter {
        count: short(count),
        weeks: short(weeks),
        longest: short(longest),
    };
    if evidence.is_too_often() {
        points /= 2;
    }
    Some((points, Evidence::Lighter(evidence)))
}
