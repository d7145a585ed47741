//! The field's words as plain types with their invariants. No clock, no storage, no UI.

pub mod ailment;
pub mod answer;
pub mod athlete;
pub mod body;
mod day;
pub mod equipment;
pub mod goal;
pub mod kit;
pub mod ladder;
pub mod means;
pub mod movement;
mod movements;
pub mod muscle;
pub mod own;
pub mod prescription;
pub mod program;
pub mod purpose;
pub mod said;
pub mod units;

pub use ailment::{Ailment, Sidelined};
pub use answer::Answer;
pub use athlete::{
    Athlete, Benchmarks, Days, Experience, LiftMark, Method, RaceMark, Running, WeakPoint,
};
pub use body::{BodyGoal, Formula, Tape};
pub use day::{YEARS, parse_day};
pub use equipment::{Equipment, EquipmentSet, Grid, Implement};
pub use goal::{Goal, GoalKind, LiftGoal, MoreLifts, Target};
pub use kit::Kit;
pub use ladder::Ladder;
pub use means::{Means, MovementSet};
pub use movement::{HARD_ROUNDS, Measure, Movement, MovementId, Pattern, Sides};
pub use muscle::{Muscle, Muscles};
pub use own::Own;
pub use prescription::{
    Amount, Circuit, Done, Form, PaceBand, Prescription, RampSet, RepRange, RoundsWork, RunAmount,
    RunWork, SetDone, SetsWork, Stretch, TempoStep, ran,
};
pub use program::{
    Beside, Block, Climb, Cost, Gate, LeftOut, Lift, Phase, Placed, PlannedSession, PlannedSlot,
    PlannedWork, Program, RoundsPlan, Rule, RunPlan, Track, Week, WeekKind, Why,
};
pub use purpose::{Purpose, RunKind};
