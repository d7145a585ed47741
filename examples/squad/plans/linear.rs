//! A linear 5x5 (after `StrongLifts`): squat, bench press and row one day, squat, overhead press
//! and deadlift the other, up to three days a week; 2.5 kg more after each success, 5 kg on the
//! deadlift, a tenth off after three failures running. It begins at 85 % of a tested set of five,
//! well above the published half, so as not to waste a trained athlete's season. Toward a
//! movement, the goal's own movement stands in the squat's place.

use super::{Plan, work};
use crate::athlete::Person;
use crate::perform::Log;
use chrono::NaiveDate;
use rung::training::units::{Load, MassUnit, Rpe};
use rung::training::{Days, Done, Ladder, MovementId, Prescription, Target};

/// One lift of it.
struct Lift {
    movement: MovementId,
    sets: u8,
    load: Option<Load>,
    step: f64,
    failures: u8,
}

/// The lifts and where they stand.
pub struct Linear {
    days: Vec<chrono::Weekday>,
    lifts: Vec<Lift>,
    turn: usize,
    last: Vec<usize>,
}

/// Places in the row of lifts, by the day's turn.
const TURNS: [[usize; 3]; 2] = [[0, 1, 2], [0, 3, 4]];

impl Linear {
    /// Before the first day.
    pub fn new(person: &Person) -> Self {
        let first = match person.program.goal.target {
            Target::Movement { rung, .. } => Some(rung),
            _ => None,
        };
        let names = [
            "back-squat",
            "bench-press",
            "barbell-row",
            "overhead-press",
            "deadlift",
        ];
        let lifts = names.into_iter().enumerate().filter_map(|(place, name)| {
            let usual = MovementId::find(name)?;
            let movement = first.filter(|_| place == 0).unwrap_or(usual);
            let max = work::tested(person, movement);
            let load = if Ladder::Squat.place(movement).is_some() || place > 0 {
                work::load(movement, 0.85 * max, 5, Rpe::MAX)
            } else {
                work::load(movement, 0.7 * max, 5, Rpe::MAX)
            };
            Some(Lift {
                movement,
                sets: if name == "deadlift" { 1 } else { 5 },
                load,
                step: if name == "deadlift" { 5.0 } else { 2.5 },
                failures: 0,
            })
        });
        Self {
            days: three(person.athlete.days),
            lifts: lifts.collect(),
            turn: 0,
            last: Vec::new(),
        }
    }
}

/// Up to three days with a day between them where there can be.
fn three(days: Days) -> Vec<chrono::Weekday> {
    let all: Vec<_> = days.iter().collect();
    match all.len() {
        ..=3 => all,
        4 => vec![all[0], all[2], all[3]],
        _ => vec![all[0], all[2], all[4]],
    }
}

impl Plan for Linear {
    fn session(&mut self, day: NaiveDate) -> Option<Vec<Prescription>> {
        let weekday = chrono::Datelike::weekday(&day);
        if !self.days.contains(&weekday) {
            return None;
        }
        self.last = TURNS[self.turn % 2].to_vec();
        let lifts = self.last.iter().filter_map(|place| self.lifts.get(*place));
        let sets = lifts.map(|lift| work::sets(lift.movement, lift.sets, 5, lift.load));
        Some(sets.collect())
    }

    fn log(&mut self, _: NaiveDate, done: &Log, _: f64) {
        self.turn += 1;
        for (place, lines) in self.last.iter().zip(done) {
            let Some(lift) = self.lifts.get_mut(*place) else {
                continue;
            };
            let all = lines.iter().all(|line| match line {
                Some(Done::Set(set)) => set.amount.count() >= 5,
                _ => false,
            });
            let Some(load) = lift.load else {
                continue;
            };
            let grid = lift.movement.movement().implement.grid(MassUnit::Kilogram);
            let Some(grid) = grid else {
                continue;
            };
            if all {
                lift.failures = 0;
                lift.load = Some(grid.at_least(load.kilograms() + lift.step));
            } else if lift.failures == 2 {
                lift.failures = 0;
                lift.load = Some(grid.at_most(load.kilograms() * 0.9));
            } else {
                lift.failures += 1;
            }
        }
    }
}
