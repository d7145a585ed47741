//! What is wrong with an answer.

use crate::training::units::{BodyFat, Distance, Duration, Length, Load, UnitError};

/// Why an answer cannot be used.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Wrong {
    /// It is not the quantity it should be.
    Unit(UnitError),
    /// Nothing is chosen.
    ChooseOne,
    /// No movement of the list is.
    ChooseMovement,
    /// No ladder of the list is.
    ChooseLadder,
    /// No kind of goal is.
    ChooseKind,
    /// No rung of the goal's ladder is.
    ChooseGoalRung,
    /// No rung of a ladder is.
    ChooseRung,
    /// There is no date.
    NoDate,
    /// It is no date.
    NotADate,
    /// It has passed.
    Past,
    /// It is too near.
    TooSoon {
        /// In so many days.
        days: u64,
    },
    /// It is more than a year away.
    TooFar,
    /// The goal is nothing.
    GoalZero,
    /// Nobody has lifted it.
    NobodyLifted(Load),
    /// It is no race that is trained for.
    NoRace(Distance),
    /// The goal is the weight of today.
    WeightToday,
    /// Another goal trains the same.
    TrainedAlready,
    /// No day is left to train on.
    NoDays,
    /// It is no number of minutes within these.
    Minutes {
        /// At least.
        least: u16,
        /// At most.
        most: u16,
    },
    /// Nothing is said of equipment.
    NoEquipment,
    /// It is more than so many kilometres.
    MoreThanKilometres(u32),
    /// Who has raced runs, so the week is asked for.
    RacedButHowFar,
    /// A longest run is there, and no week.
    LongestButHowFar,
    /// It is no race that says anything.
    RaceLength,
    /// A race has no time.
    NoRaceTime,
    /// It has no distance.
    NoRaceDistance,
    /// Nobody has run that.
    FasterThanRecord {
        /// How far.
        distance: Distance,
        /// In what time.
        time: Duration,
    },
    /// That is no running.
    SlowerThanWalking {
        /// How far.
        distance: Distance,
        /// In what time.
        time: Duration,
    },
    /// A set has no weight.
    NoLiftLoad,
    /// It has more reps than say anything.
    TooManyReps,
    /// It has none.
    NoReps,
    /// The goal's own movement is avoided.
    AvoidsGoal,
    /// It is no measure of a body.
    NoGirth(Length),
    /// It is no weight of one.
    NoBodyweight(Load),
    /// The waist that is wanted is not below the one there is.
    WaistNotBelow,
    /// No body fat follows from these measures.
    NoWaist,
    /// Less than that is no fat to spare.
    NoFatToSpare(BodyFat),
    /// The tape says so much today, and more is wanted.
    TapeSays(BodyFat),
}
