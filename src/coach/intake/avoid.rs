//! The movements that can be avoided: those that the athlete's own program would use, not the
//! whole library.

use super::read::{self, text, units};
use super::{goal, standing};
use crate::coach::program;
use crate::diary::{Answers, Question};
use crate::training::{
    Athlete, Benchmarks, Days, GoalKind, Ladder, Means, MovementId, MovementSet,
};

/// Their codes, ladder by ladder; what is avoided already stays among them, with what then
/// stands in for it.
pub(super) fn options(answers: &Answers) -> Vec<&'static str> {
    let (Ok(kind), Ok(items)) = (goal::kind(answers), standing::equipment(answers)) else {
        return Vec::new();
    };
    let chosen: Vec<_> = text(Question::Avoid, answers)
        .split_whitespace()
        .filter_map(MovementId::find)
        .collect();
    let goal = standing::goal_movement(answers);
    let mut athlete = rough(answers, items.into());
    let mut options = Vec::new();
    let mut add = |movement: MovementId| {
        let code = movement.as_str();
        let own = Some(movement) == goal && !chosen.contains(&movement);
        if !own && !options.contains(&code) {
            options.push(code);
        }
    };
    // First without what is avoided, so that choosing moves none of the others.
    let avoided: MovementSet = chosen.iter().copied().collect();
    for avoided in [MovementSet::default(), avoided] {
        athlete.equipment.avoided = avoided;
        ladders(kind, goal, answers)
            .flat_map(|ladder| used(&athlete, ladder))
            .for_each(&mut add);
        if kind == GoalKind::Composition {
            program::hard_rounds(&athlete)
                .into_iter()
                .for_each(&mut add);
        }
    }
    chosen.iter().copied().for_each(add);
    options
}

/// The ladders of the program: the lift of a strength goal takes the place of its own, and the
/// ladder of a movement goal comes with the others.
fn ladders(
    kind: GoalKind,
    goal: Option<MovementId>,
    answers: &Answers,
) -> impl Iterator<Item = Ladder> {
    let own = read::ladder(answers).ok();
    let lift = goal.filter(|_| kind == GoalKind::Strength);
    let lifted = move |ladder: &Ladder| lift.is_none_or(|lift| ladder.place(lift).is_none());
    let beside = program::ladders(kind).iter().copied().filter(lifted);
    own.filter(|_| kind == GoalKind::Movement)
        .into_iter()
        .chain(beside)
}

/// What a ladder asks of an athlete: the rungs from the one under theirs, for a step back, to
/// the top, and what stands in for them.
fn used(athlete: &Athlete, ladder: Ladder) -> Vec<MovementId> {
    let stand_in = athlete.stand_in(ladder);
    let owned = athlete.rung(ladder).and_then(|rung| ladder.place(rung));
    let below = ladder.rungs().iter().take(owned.unwrap_or(0));
    let below = below.rev().find(|rung| athlete.can_do(**rung));
    let from = below.copied().or_else(|| athlete.rung(ladder));
    let mut used = match (from, ladder.rungs().last()) {
        (Some(from), Some(top)) => ladder.climb(from, *top, athlete.equipment),
        _ => Vec::new(),
    };
    used.extend(stand_in);
    used
}

/// As much of the athlete as says which movements they use: a fault elsewhere takes none away.
fn rough(answers: &Answers, equipment: Means) -> Athlete {
    let (mut lifts, mut rungs) = (Vec::new(), Vec::new());
    for question in super::asked(answers) {
        match question {
            Question::LiftLoad(lift) => {
                lifts.extend(standing::lift(lift, answers).ok().flatten());
            }
            Question::RungOwned(ladder) => {
                let rung = standing::rung(ladder, answers).ok().flatten();
                rungs.extend(rung.map(|rung| (ladder, rung)));
            }
            _ => {}
        }
    }
    Athlete {
        units: units(answers),
        days: Days::default(),
        minutes: 0,
        longest_day: 0,
        experience: standing::experience(answers),
        equipment,
        benchmarks: Benchmarks {
            lifts,
            rungs,
            ..Benchmarks::default()
        },
        weak_points: Vec::new(),
    }
}
