//! Whether the days and their minutes have room for all that is to be reached: what cannot be
//! trained every week is said before the start.

use super::race;
use super::reach::Refusal;
use crate::training::{Athlete, Goal, GoalKind, PlannedSlot, PlannedWork, RunKind, Target, Week};

/// Says where a target is not trained in a whole week. A single goal always has the first place of
/// its days; it is more than one that may not fit.
pub(super) fn check(athlete: &Athlete, goal: &Goal, weeks: &[Week]) -> Result<(), Refusal> {
    let targets = goal.targets();
    if targets.len() < 2 {
        return Ok(());
    }
    for week in weeks {
        let days = (week.last_day - week.first_day).num_days();
        if days < 6 || week.last_day == goal.date {
            continue;
        }
        let trained = |target: &Target| is_trained(week, *target);
        if !has_long(athlete, goal, week) || !targets.iter().all(trained) {
            return Err(Refusal::Room);
        }
    }
    Ok(())
}

/// Whether the long run that a race wants is there.
fn has_long(athlete: &Athlete, goal: &Goal, week: &Week) -> bool {
    let mut slots = week.sessions.iter().flat_map(|session| &session.slots);
    goal.find(GoalKind::Race).is_none()
        || !race::has_long(athlete, week, goal.date)
        || slots
            .any(|slot| matches!(&slot.work, PlannedWork::Run(run) if run.kind == RunKind::Long))
}

fn is_trained(week: &Week, target: Target) -> bool {
    let slots = week.sessions.iter().flat_map(|session| &session.slots);
    let serves = |slot: &&PlannedSlot| match (target, &slot.work) {
        (Target::Strength { lift, .. }, PlannedWork::Lift(work)) => work.movement == lift,
        (Target::Race { .. }, PlannedWork::Run(_)) => true,
        (Target::Movement { ladder, .. }, PlannedWork::Climb(work)) => work.ladder == ladder,
        _ => false,
    };
    let count = slots.filter(serves).count();
    match target {
        Target::Strength { .. } => count > 0,
        // Once a week moves neither, but for who trains once.
        Target::Race { .. } | Target::Movement { .. } => count >= week.sessions.len().min(2),
        // What the other goal trains serves a bodyweight, too.
        Target::Composition { .. } => true,
    }
}
