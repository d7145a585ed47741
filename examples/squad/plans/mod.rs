//! The four plans that the same athletes train under.

mod coached;
mod fixed;
mod linear;
mod random;
mod table;
mod work;

use crate::athlete::Person;
use crate::perform::Log;
use chrono::NaiveDate;
use rung::training::{GoalKind, Prescription};

/// What to do on a day.
pub trait Plan {
    /// The day's work; `None` where it has none.
    fn session(&mut self, day: NaiveDate) -> Option<Vec<Prescription>>;

    /// What was done of it, and bodyweight in kg that day.
    fn log(&mut self, day: NaiveDate, done: &Log, weight: f64);
}

/// Which plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanKind {
    /// Rung's coach, fed as the app feeds it.
    Rung,
    /// The same sessions with all numbers laid out at the start.
    Fixed,
    /// A linear 5x5; for a race a printed table.
    Linear,
    /// A workout that comes to mind.
    Random,
}

impl PlanKind {
    /// All four, in the order of the print.
    pub const ALL: [Self; 4] = [Self::Rung, Self::Fixed, Self::Linear, Self::Random];

    /// What it is called.
    pub const fn name(self, goal: GoalKind) -> &'static str {
        match (self, goal) {
            (Self::Rung, _) => "Rung",
            (Self::Fixed, _) => "fixed program",
            (Self::Linear, GoalKind::Race) => "plan table",
            (Self::Linear, _) => "linear 5x5",
            (Self::Random, _) => "random workouts",
        }
    }

    /// The plan for a person.
    pub fn of(self, person: &Person) -> Box<dyn Plan + '_> {
        match (self, person.program.goal.target.kind()) {
            (Self::Rung, _) => Box::new(coached::Coached::new(person)),
            (Self::Fixed, _) => Box::new(fixed::Fixed::new(person)),
            (Self::Linear, GoalKind::Race) => Box::new(table::Table::new(person)),
            (Self::Linear, _) => Box::new(linear::Linear::new(person)),
            (Self::Random, _) => Box::new(random::Random::new(person)),
        }
    }
}
