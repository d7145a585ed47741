//! The goal's own day: what to open with, or what to run at.

use super::estimate::one_rep_max;
use super::estimate::vdot::Effort;
use super::progression::fitness::fitness;
use super::session::Standing;
use crate::diary::Exposure;
use crate::training::units::{Duration, Load, Pace};
use crate::training::{Target, Track};
use chrono::Days;

/// The first two attempts as shares of the third: one that always goes up, one that leads on
/// (convention among lifters).
const OPENER: f64 = 0.91;
const SECOND: f64 = 0.96;
/// A race is opened at the goal's pace where fitness is within this share of it.
const WITHIN_REACH: f64 = 1.02;

/// What the goal's day asks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum GoalDay {
    /// Three attempts at the goal's lift.
    Attempts([Load; 3]),
    /// A race at an even pace.
    Race {
        /// The pace from the first kilometre or mile on.
        pace: Pace,
        /// The time at half the distance.
        half: Duration,
        /// The time at its end.
        finish: Duration,
    },
    /// A race to finish, by who has no time to go by: easy, with walks where they help.
    Finish {
        /// The fastest that is easy.
        fastest: Pace,
    },
    /// A weight on the scale.
    Scale,
    /// To show the rung that was trained.
    Show,
}

/// What the goal's day asks, by what was shown on the way.
pub fn goal_day(standing: &Standing<'_>) -> GoalDay {
    match standing.program.goal.target {
        Target::Strength { lift, load } => {
            let max = shown(standing, Track::Movement(lift)).unwrap_or_else(|| load.kilograms());
            let third = max.min(load.kilograms());
            let unit = standing.athlete.units.mass;
            lift.movement()
                .implement
                .grid(unit)
                .map_or(GoalDay::Show, |grid| {
                    // Where the goal is in reach it is the third, as it was said.
                    let last = if max >= load.kilograms() && load.unit() == unit {
                        load
                    } else {
                        grid.at_most(third)
                    };
                    let share = |share: f64| grid.at_most(third * share);
                    GoalDay::Attempts([share(OPENER), share(SECOND), last])
                })
        }
        Target::Race { distance, time } => {
            let day = standing.program.goal.date;
            let start = standing.program.start;
            let fitness = fitness(standing.athlete, standing.diary, start, day);
            let vdot = fitness.vdot;
            let unit = standing.athlete.units.distance;
            if time.is_none() && !fitness.known {
                let fastest = vdot.pace(Effort::EasyFast, unit);
                return GoalDay::Finish { fastest };
            }
            let by_fitness = vdot.race_time(distance);
            let within = |goal: &Duration| by_fitness.minutes() <= goal.minutes() * WITHIN_REACH;
            let finish = time.filter(within).unwrap_or(by_fitness);
            GoalDay::Race {
                pace: Pace::of(distance, finish, unit),
                half: Duration::from_seconds(finish.seconds() / 2),
                finish,
            }
        }
        Target::Composition { .. } => GoalDay::Scale,
        Target::Movement { .. } => GoalDay::Show,
    }
}

/// The one-rep max in kg behind the sets of the last six weeks.
fn shown(standing: &Standing<'_>, track: Track) -> Option<f64> {
    let day = standing.program.goal.date;
    let since = day.checked_sub_days(Days::new(42))?;
    let sets: Vec<Exposure<'_>> = standing.diary.exposures(track, since..day).collect();
    one_rep_max::recent(sets.iter())
}
