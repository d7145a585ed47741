//! The questions an athlete is asked, and the answers in their own words. `coach::intake`
//! makes an athlete and a goal of them; until then they are text, so that nothing that was
//! typed is ever lost, right or wrong.

use crate::training::{Ladder, MovementId};
use std::collections::BTreeMap;

/// One question. Answers of more than one choice are their ids with a space between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// `kg` or `lb`.
    Mass,
    /// `km` or `mi`.
    Distance,
    /// `strength`, `race`, `composition` or `movement`.
    GoalKind,
    /// The goal's date, `2027-03-14`.
    GoalDate,
    /// The lift of a strength goal.
    GoalLift,
    /// Its load.
    GoalLoad,
    /// A race's distance.
    GoalDistance,
    /// A race's time; empty is to finish.
    GoalTime,
    /// Bodyweight today.
    WeightNow,
    /// The bodyweight of a composition goal.
    GoalWeight,
    /// The ladder of a movement goal.
    GoalLadder,
    /// Its rung.
    GoalRung,
    /// Training days: `mon wed fri`.
    Days,
    /// Minutes of a training day.
    Minutes,
    /// Minutes of the week's longest day; empty is twice a training day, to 150.
    LongestDay,
    /// `new`, `trained` or `seasoned`.
    Experience,
    /// What there is to train with; `none` for nothing.
    Equipment,
    /// A usual week's running.
    WeeklyDistance,
    /// The longest run of the last 30 days.
    LongestRun,
    /// The distance of a recent race.
    RaceDistance,
    /// The time of a recent race.
    RaceTime,
    /// The load of a recent best set.
    LiftLoad(MovementId),
    /// Its reps.
    LiftReps(MovementId),
    /// Its RPE; empty is 10.
    LiftRpe(MovementId),
    /// The rung owned on a ladder.
    RungOwned(Ladder),
    /// How the goal's lift grows: `linear`, `double`, `wave` or `rpe`; empty is the coach's choice.
    Method,
    /// Weak points: ladder codes, `speed`, `endurance`.
    WeakPoints,
    /// Movements that are never to be given.
    Avoid,
    /// The load of a lift beside the one of a strength goal; empty is no goal.
    AlsoLoad(MovementId),
    /// A second goal beside the first, by its kind; empty is none.
    SecondKind,
    /// The distance of another recent race.
    RaceDistance2,
    /// The time of another recent race.
    RaceTime2,
    /// Weak points that the coach found and that are declined, by the codes of [`Self::WeakPoints`].
    Declined,
    /// What a composition goal is measured by: `weight`, `waist` or `fat`.
    BodyMeasure,
    /// The waist today.
    WaistNow,
    /// The waist of a composition goal.
    GoalWaist,
    /// The share of fat of a composition goal, in percent.
    GoalFat,
    /// The neck today.
    NeckNow,
    /// The hips today.
    HipsNow,
    /// How tall.
    Height,
    /// Which equation tells body fat from the tape: `man` or `woman`.
    Formula,
    /// What the bar weighs; empty is the usual one.
    Bar,
    /// The sizes of plates that there are; none is what a gym has.
    Plates,
    /// The athlete's own movements that train their patterns; it follows from other entries.
    OwnMovements,
}

impl Question {
    /// Whether any number of ids answers it, and not one line.
    pub const fn takes_many(self) -> bool {
        matches!(
            self,
            Self::Days
                | Self::Equipment
                | Self::WeakPoints
                | Self::Avoid
                | Self::Declined
                | Self::OwnMovements
                | Self::Plates
        )
    }
}

/// Answers as typed.
pub type Answers = BTreeMap<Question, String>;
