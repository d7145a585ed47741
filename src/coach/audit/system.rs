//! A system: what is done comes back. Of random work little does.

use super::past::{Past, What};
use super::window::Window;
use super::{Evidence, Kind, scaled, short};

/// How much of a week comes back.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct System {
    /// Movements and kinds of runs, each counted once a week.
    pub all: u32,
    /// Of those, what was done three weeks running.
    pub again: u32,
    /// Different movements and kinds of runs.
    pub kinds: u16,
    /// Of those, what was done in one week and never again.
    pub once: u16,
    /// What was done in most weeks, and in how many.
    pub most: Option<(What, u16)>,
}

/// Up to a quarter comes back of random work by chance; of a plan whose blocks change their smaller
/// movements four fifths do (convention).
const SHARES: (f64, f64) = (0.25, 0.8);

/// Of fewer kinds each week is like the other, with a system or without.
const LEAST: usize = 3;

pub(super) fn mark(past: &Past, window: &Window) -> Option<(u8, Evidence)> {
    let weeks = done_in(past, window);
    let (mut all, mut again, mut kinds, mut once) = (0, 0, 0, 0);
    let mut most: Option<(What, usize)> = None;
    for (what, weeks) in past.whats.iter().zip(&weeks) {
        if weeks.is_empty() {
            continue;
        }
        kinds += 1;
        once += usize::from(weeks.len() == 1);
        all += weeks.len() as u32;
        again += weeks
            .iter()
            .filter(|week| comes_back(weeks, **week))
            .count() as u32;
        if most.is_none_or(|(_, count)| weeks.len() > count) {
            most = Some((*what, weeks.len()));
        }
    }
    if kinds < LEAST {
        return None;
    }
    let evidence = System {
        all,
        again,
        kinds: short(kinds),
        once: short(once),
        most: most.map(|(what, count)| (what, short(count))),
    };
    let share = f64::from(again) / f64::from(all.max(1));
    let points = scaled(share, SHARES, Kind::System.most());
    Some((points, Evidence::System(evidence)))
}

/// The weeks with work in which each kind was done, counted among them: what stops for a holiday and
/// goes on after it comes back.
pub(super) fn done_in(past: &Past, window: &Window) -> Vec<Vec<usize>> {
    let mut number = 0;
    let numbers: Vec<usize> = window
        .minutes
        .iter()
        .map(|minutes| {
            let here = number;
            number += usize::from(*minutes > 0.0);
            here
        })
        .collect();
    let mut weeks: Vec<Vec<usize>> = vec![Vec::new(); past.whats.len()];
    for work in window.works(past) {
        let Some(week) = numbers.get(work.week - window.from) else {
            continue;
        };
        let weeks = &mut weeks[work.what];
        if weeks.last() != Some(week) {
            weeks.push(*week);
        }
    }
    weeks
}

/// Whether a week is one of three running in all of which it was done.
fn comes_back(weeks: &[usize], week: usize) -> bool {
    let has = |by: isize| {
        let week = week.checked_add_signed(by);
        week.is_some_and(|week| weeks.binary_search(&week).is_ok())
    };
    let (before, after) = (has(-1), has(1));
    if before && after {
        return true;
    }
    (before && has(-2)) || (after && has(2))
}
