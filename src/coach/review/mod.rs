//! Looking back: one file a question, every answer as data. `view` has the words.
//!
//! At most 182 days are looked at, the program's own span where the goal is measured.

mod answer;
pub mod bests;
mod compliance;
mod contract;
mod kept;
mod measure;
mod outcome;
mod plateau;
mod projection;
mod rungs;
mod series;
mod share;
mod weekly;
mod work;

pub use crate::training::Answer;
pub use compliance::{Compliance, compliance};
pub use contract::{Contract, Course, LateGate, contract};
pub use kept::Kept;
pub(super) use measure::full;
pub use measure::{Measure, Measured, Missing, measured};
pub use outcome::{Outcome, outcomes};
pub use plateau::{Cause, Plateau, plateaus};
pub use projection::{Chance, Projection, projection};
pub(super) use series::score;
pub use share::{TrainingShare, training_share};
pub use weekly::{Change, Off, Weekly, Well, weekly};

use super::session::Standing;

/// All that the coach sees when looking back.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// The last seven days.
    pub week: Compliance,
    /// The last 28 days.
    pub month: Compliance,
    /// How much of the last 28 days was training.
    pub share: TrainingShare,
    /// The leading goal: where it stands, what it needs, what is done for it.
    pub contract: Contract,
    /// Strength kept, where the goal is a bodyweight.
    pub kept: Option<Kept>,
    /// Where the trend leads.
    pub projection: Option<Projection>,
    /// The same of each target beside it, in the goal's order.
    pub beside: Vec<(Contract, Option<Projection>)>,
    /// What has stopped moving.
    pub plateaus: Vec<Plateau>,
    /// What was picked of late, and what came of it.
    pub outcomes: Vec<Outcome>,
    /// The week in short, with the one thing to change.
    pub weekly: Weekly,
}

/// Looks back from the standing's day.
pub fn review(standing: &Standing<'_>) -> Review {
    // A session that is still to do today is not due: the days end before it.
    let today = standing.program.session_on(standing.today);
    let waits = today.is_some_and(|(_, planned)| !standing.is_over(planned.day));
    let last = standing.today.pred_opt().filter(|_| waits);
    let last = last.unwrap_or(standing.today);
    let week = compliance(standing, &series::last_days(last, 7));
    let month = compliance(standing, &series::last_days(last, 28));
    let look = |target| {
        let measured = measured(standing, target);
        let projection = projection(&measured, standing.today);
        (contract(&measured, standing.today), projection)
    };
    let goal = &standing.program.goal;
    let mut beside = Vec::new();
    for target in goal.targets() {
        beside.push(look(target));
    }
    let (contract, projection) = beside.remove(0);
    let plateaus = plateaus(standing);
    Review {
        share: training_share(standing),
        kept: kept::kept(standing),
        projection,
        beside,
        weekly: weekly(standing, (&week, &month), &contract, &plateaus),
        week,
        month,
        contract,
        plateaus,
        outcomes: outcomes(standing),
    }
}
