//! Purposes in balance: push and pull, squat and hinge, few reps and many.

use super::past::{Past, What};
use super::window::Window;
use super::{Evidence, Kind, scaled};
use crate::training::Pattern;

/// Sets by what they train.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Balance {
    /// Away from the body, forward and up.
    pub push: u32,
    /// Towards it.
    pub pull: u32,
    /// Knees and hips, both legs or one.
    pub squat: u32,
    /// Hips.
    pub hinge: u32,
    /// Of 1 to 5 reps, 6 to 12 and more.
    pub bands: [u32; 3],
}

/// A side with half the sets of the other is in balance, with a fifth it hardly is there (convention).
const SIDES: (f64, f64) = (0.2, 0.5);
/// All sets of one band of reps are one purpose; one in seven of another is two (convention).
const BAND: (f64, f64) = (0.0, 0.15);
/// Sets that say something.
const LEAST: u32 = 20;
/// Points of each pair, and of the reps.
const PAIR: u8 = 4;
const REPS: u8 = 2;

impl Balance {
    fn add(&mut self, pattern: Pattern, sets: u32) {
        match pattern {
            Pattern::HorizontalPush | Pattern::VerticalPush => self.push += sets,
            Pattern::HorizontalPull | Pattern::VerticalPull => self.pull += sets,
            Pattern::Squat | Pattern::Lunge => self.squat += sets,
            Pattern::Hinge => self.hinge += sets,
            Pattern::Carry | Pattern::Core | Pattern::Jump => {}
        }
    }

    /// The share of sets outside of the band with most.
    fn outside(&self) -> f64 {
        let all: u32 = self.bands.iter().sum();
        let most = self.bands.into_iter().max().unwrap_or(0);
        f64::from(all - most) / f64::from(all.max(1))
    }

    /// The pattern that is trained far less than its partner, the worse of two.
    pub fn neglected(&self) -> Option<Pattern> {
        let pairs = [
            (self.pull, self.push, Pattern::HorizontalPull),
            (self.push, self.pull, Pattern::HorizontalPush),
            (self.hinge, self.squat, Pattern::Hinge),
            (self.squat, self.hinge, Pattern::Squat),
        ];
        let share =
            |(less, more, _): &(u32, u32, Pattern)| f64::from(*less) / f64::from((*more).max(1));
        let far = pairs
            .into_iter()
            .filter(|pair| pair.1 >= LEAST && share(pair) < SIDES.1 / 1.5);
        let worst = far.min_by(|one, other| share(one).total_cmp(&share(other)));
        worst.map(|(_, _, pattern)| pattern)
    }
}

/// How near two sides are, 0 to 1.
fn near(one: u32, other: u32) -> f64 {
    f64::from(one.min(other)) / f64::from(one.max(other).max(1))
}

pub(super) fn mark(past: &Past, window: &Window) -> Option<(u8, Evidence)> {
    let mut balance = Balance::default();
    for work in window.works(past) {
        if let What::Movement(movement) = past.whats[work.what] {
            balance.add(movement.movement().pattern, u32::from(work.sets));
            for (sum, sets) in balance.bands.iter_mut().zip(work.bands) {
                *sum += u32::from(sets);
            }
        }
    }
    if balance.push + balance.pull + balance.squat + balance.hinge < LEAST {
        return None;
    }
    let points = scaled(near(balance.push, balance.pull), SIDES, PAIR)
        + scaled(near(balance.squat, balance.hinge), SIDES, PAIR)
        + scaled(balance.outside(), BAND, REPS);
    debug_assert!(points <= Kind::Balance.most());
    Some((points, Evidence::Balance(balance)))
}
