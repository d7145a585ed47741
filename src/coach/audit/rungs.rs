//! From simple to advanced: ladders climbed, hopped about on, or stood still on.

use super::past::{Past, What};
use super::window::Window;
use super::{Evidence, Kind, short};
use crate::training::{Ladder, MovementId};

/// How the rungs of a ladder came one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Course {
    /// Higher at the end than at the start.
    Climbed,
    /// At the top or the rung below it all along: what grows there is the load.
    Top,
    /// On the same rung, farther below.
    Stayed,
    /// Up and down.
    Hopped,
}

/// A ladder that was trained on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Climbed {
    /// Which.
    pub ladder: Ladder,
    /// The highest rung in the first third of its weeks.
    pub from: MovementId,
    /// The highest in the last third.
    pub to: MovementId,
    /// How it went.
    pub course: Course,
    /// Weeks in which it was trained on.
    pub weeks: u16,
}

/// The ladders that were trained on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rungs {
    /// Those with weeks enough, in the order of ladders.
    pub ladders: Vec<Climbed>,
}

/// Weeks on a ladder that say something (convention: a rung takes three or four).
const LEAST: usize = 4;
/// Above this share of its weeks a step down is no slip (convention).
const SLIPS: f64 = 0.25;

pub(super) fn mark(past: &Past, window: &Window) -> Option<(u8, Evidence)> {
    let mut ladders = Vec::new();
    for ladder in Ladder::ALL {
        ladders.extend(climbed(ladder, past, window));
    }
    if ladders.is_empty() {
        return None;
    }
    // Where one stands still, load and reps may have grown: half.
    let parts = ladders.iter().map(|climbed| match climbed.course {
        Course::Climbed | Course::Top => 2,
        Course::Stayed => 1,
        Course::Hopped => 0,
    });
    let sum: usize = parts.sum();
    let most = usize::from(Kind::Rungs.most());
    let points = (sum * most + ladders.len()) / (2 * ladders.len());
    let points = u8::try_from(points).unwrap_or(0);
    Some((points, Evidence::Rungs(Rungs { ladders })))
}

/// The highest rung week by week.
fn climbed(ladder: Ladder, past: &Past, window: &Window) -> Option<Climbed> {
    let places: Vec<Option<usize>> = past
        .whats
        .iter()
        .map(|what| match what {
            What::Movement(movement) => ladder.place(*movement),
            What::Run(_) | What::Rounds => None,
        })
        .collect();
    let mut weeks: Vec<(usize, usize)> = Vec::new();
    for work in window.works(past) {
        let Some(place) = places[work.what] else {
            continue;
        };
        match weeks.last_mut() {
            Some((week, highest)) if *week == work.week => *highest = (*highest).max(place),
            _ => weeks.push((work.week, place)),
        }
    }
    let count = weeks.len();
    if count < LEAST {
        return None;
    }
    let third = (count / 3).max(1);
    let highest = |weeks: &[(usize, usize)]| weeks.iter().map(|(_, place)| *place).max();
    let (from, to) = (highest(&weeks[..third])?, highest(&weeks[count - third..])?);
    let falls = weeks
        .windows(2)
        .filter(|pair| pair[1].1 < pair[0].1)
        .count();
    let top = ladder.rungs().len() - 1;
    let course = if falls as f64 > (count - 1) as f64 * SLIPS {
        Course::Hopped
    } else if to > from {
        Course::Climbed
    } else if to + 1 >= top {
        Course::Top
    } else {
        Course::Stayed
    };
    Some(Climbed {
        ladder,
        from: *ladder.rungs().get(from)?,
        to: *ladder.rungs().get(to)?,
        course,
        weeks: short(count),
    })
}
