//! The goal's own day: what to open with, or what to run at.

use super::estimate::one_rep_max;
use super::estimate::vdot::Effort;
use super::progression::fitness::fitness;
use super::session::Standing;
use crate::diary::Exposure;
use crate::training::units::{Duration, Load, Pace};
use crate::training::{BodyGoal, LiftGoal, Movement, MovementId, Pattern, Target, Track};
use chrono::Days;

/// The first two attempts as shares of the third: one that always goes up, one that leads on
/// (convention among lifters).
const OPENER: f64 = 0.91;
const SECOND: f64 = 0.96;
/// A race is opened at the goal's pace where fitness is within this share of it.
const WITHIN_REACH: f64 = 1.02;

/// Three attempts at a lift.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Attempts {
    /// The lift.
    pub lift: MovementId,
    /// The opener, the second and the third.
    pub loads: [Load; 3],
}

/// What the goal's day asks.
#[derive(Debug, Clone, PartialEq)]
pub enum GoalDay {
    /// Attempts at each of the goal's lifts, in the order of a meet.
    Attempts(Vec<Attempts>),
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
    /// Girths by the tape.
    Tape,
    /// To show the rung that was trained.
    Show,
}

/// The order of a meet: squat, bench, deadlift, then what no meet has.
const fn meet_order(lift: &'static Movement) -> u8 {
    match lift.pattern {
        Pattern::Squat => 0,
        Pattern::HorizontalPush => 1,
        Pattern::Hinge => 2,
        _ => 3,
    }
}

/// The attempts at a lift, by what its sets have shown; `None` where it takes no load.
fn attempts(standing: &Standing<'_>, lift: MovementId, load: Load) -> Option<Attempts> {
    let max = shown(standing, Track::Movement(lift)).unwrap_or_else(|| load.kilograms());
    let third = max.min(load.kilograms());
    let unit = standing.athlete.units.mass;
    let grid = standing.athlete.loads(lift.movement().implement)?;
    // Where the goal is in reach it is the third, as it was said.
    let last = if max >= load.kilograms() && load.unit() == unit {
        load
    } else {
        grid.at_most(third)
    };
    let share = |share: f64| grid.at_most(third * share);
    Some(Attempts {
        lift,
        loads: [share(OPENER), share(SECOND), last],
    })
}

/// What a target of the goal asks on its day, by what was shown on the way.
pub fn goal_day(standing: &Standing<'_>, target: Target) -> GoalDay {
    match target {
        Target::Strength { .. } => {
            let mut all = Vec::new();
            for order in 0..=3 {
                for LiftGoal { lift, load } in target.lifts() {
                    if meet_order(lift.movement()) == order {
                        all.extend(attempts(standing, lift, load));
                    }
                }
            }
            if all.is_empty() {
                GoalDay::Show
            } else {
                GoalDay::Attempts(all)
            }
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
        Target::Composition {
            to: BodyGoal::Weight(_),
            ..
        } => GoalDay::Scale,
        Target::Composition { .. } => GoalDay::Tape,
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
