//! The weeks from today to the goal date, laid back from it.
//!
//! A program says what each session is for, which slots it has and how much of them; the exact
//! numbers follow from what was done (see [`progression`](super::progression)).

mod around;
mod calendar;
mod composition;
mod left_out;
mod meet;
mod movement;
mod place;
mod race;
mod reach;
mod room;
mod rota;
mod second;
mod slots;
mod strength;
mod volume;

pub use around::{around, spare};
pub use reach::Refusal;
pub(super) use slots::stand_in;
pub(super) use volume::LONG_OF_RACE;

use crate::training::{Athlete, Goal, GoalKind, Ladder, MovementId, Program, Target};
use chrono::NaiveDate;

/// Builds the program to a goal.
///
/// # Errors
/// With what is out of reach and what is not, where the goal cannot be reached by its date at a
/// sane rate, or not with what there is to train with.
pub fn build(athlete: &Athlete, goal: &Goal, start: NaiveDate) -> Result<Program, Refusal> {
    reach::check(athlete, goal, start)?;
    let frame = calendar::weeks(goal, start);
    let (mut weeks, mut gates) = match goal.target {
        Target::Strength { .. } => (strength::weeks(athlete, goal, frame), Vec::new()),
        Target::Race { distance, .. } => (race::weeks(athlete, goal, distance, frame), Vec::new()),
        Target::Composition { .. } => (composition::weeks(athlete, goal, frame), Vec::new()),
        Target::Movement { ladder, rung } => movement::weeks(athlete, goal, (ladder, rung), frame),
    };
    if let Some(second) = goal.second() {
        gates.extend(second::add(athlete, goal, second, &mut weeks));
    }
    composition::walks(athlete, goal, &mut weeks);
    for week in &mut weeks {
        // A day with nothing to do on it is a day of rest.
        week.sessions.retain(|session| !session.slots.is_empty());
    }
    room::check(athlete, goal, &weeks)?;
    let left_out = left_out::left_out(athlete, goal, &weeks, &gates);
    Ok(Program {
        goal: *goal,
        start,
        weeks,
        gates,
        away: Vec::new(),
        left_out,
    })
}

/// The ladders that a program to a kind of goal may train beside the goal's own.
pub const fn ladders(kind: GoalKind) -> &'static [Ladder] {
    use Ladder::{
        Carry, Core, Hinge, HorizontalPull, HorizontalPush, SingleLeg, Squat, VerticalPull,
    };
    const ALL: [Ladder; 8] = [
        Squat,
        SingleLeg,
        Hinge,
        HorizontalPush,
        HorizontalPull,
        Core,
        VerticalPull,
        Carry,
    ];
    match kind {
        GoalKind::Strength => &ALL,
        GoalKind::Race => ALL.split_at(6).0,
        GoalKind::Composition | GoalKind::Movement => ALL.split_at(7).0,
    }
}

/// The movements of an athlete's hard rounds and circuits.
pub fn hard_rounds(athlete: &Athlete) -> Vec<MovementId> {
    let mut movements = composition::hard(athlete);
    movements.extend(composition::circuit(athlete));
    movements
}
