//! Whether the days and their minutes have room for all that is to be reached: what cannot be
//! trained every week is said before the start.

use super::reach::Refusal;
use crate::training::{Goal, MovementId, PlannedWork, Target, Week};

/// Says where a target is not trained in a whole week. A single goal always has the first place of
/// its days; it is more than one that may not fit.
pub(super) fn check(goal: &Goal, weeks: &[Week]) -> Result<(), Refusal> {
    if goal.targets().nth(1).is_none() {
        return Ok(());
    }
    let whole = |week: &&Week| {
        let days = (week.last_day - week.first_day).num_days();
        days == 6 && week.last_day < goal.date
    };
    let trained = |week: &Week| goal.targets().all(|target| is_trained(week, target));
    if weeks.iter().filter(whole).all(trained) {
        return Ok(());
    }
    Err(Refusal::Room)
}

fn is_trained(week: &Week, target: Target) -> bool {
    let mut work = week
        .sessions
        .iter()
        .flat_map(|session| &session.slots)
        .map(|slot| &slot.work);
    match target {
        Target::Strength { lift, .. } => work.any(|work| is_lift(work, lift)),
        Target::Race { .. } | Target::Composition { .. } | Target::Movement { .. } => true,
    }
}

fn is_lift(work: &PlannedWork, movement: MovementId) -> bool {
    matches!(work, PlannedWork::Lift(lift) if lift.movement == movement)
}
