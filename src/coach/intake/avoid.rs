//! The movements that the athlete avoids, chosen from those that their own program would use
//! rather than from the whole library.

use super::read::{self, text, units};
use super::{Fault, Wrong, goal, standing};
use crate::coach::program;
use crate::diary::{Answers, Question};
use crate::training::{
    Athlete, Benchmarks, Days, GoalKind, Kit, Ladder, Means, MovementId, MovementSet,
};

/// The movements never to be given; the goal's own are none of them.
pub(super) fn avoided(answers: &Answers) -> Result<MovementSet, Fault> {
    let question = Question::Avoid;
    let codes = text(question, answers).split_whitespace();
    let avoided: MovementSet = codes.filter_map(MovementId::find).collect();
    let goals = goal_movements(answers);
    if goals.into_iter().any(|goal| avoided.has(goal)) {
        return Err(Fault::new(question, Wrong::AvoidsGoal));
    }
    Ok(avoided)
}

/// The movements that the goal is about, if it is about any.
fn goal_movements(answers: &Answers) -> Vec<MovementId> {
    let mut goals = goal::also_chosen(answers);
    for (kind, question) in [
        (GoalKind::Strength, Question::GoalLift),
        (GoalKind::Movement, Question::GoalRung),
    ] {
        if goal::has(kind, answers) {
            goals.extend(read::movement(question, answers));
        }
    }
    goals
}

/// The codes to choose from, ladder by ladder; what is avoided already stays among them, with what then
/// stands in for it.
pub(super) fn options(answers: &Answers) -> Vec<&'static str> {
    let (Ok(kind), Ok(items)) = (goal::kind(answers), standing::equipment(answers)) else {
        return Vec::new();
    };
    let chosen: Vec<_> = text(Question::Avoid, answers)
        .split_whitespace()
        .filter_map(MovementId::find)
        .collect();
    let goals = goal_movements(answers);
    let mut athlete = rough(answers, items.into());
    let mut options = Vec::new();
    let mut add = |movement: MovementId| {
        let code = movement.as_str();
        let own = goals.contains(&movement) && !chosen.contains(&movement);
        if !own && !options.contains(&code) {
            options.push(code);
        }
    };
    // First without what is avoided, so that choosing moves none of the others.
    for avoided in [MovementSet::default(), chosen.iter().copied().collect()] {
        athlete.equipment.avoided = avoided;
        for ladder in ladders(kind, &goals, answers) {
            used(&athlete, ladder).into_iter().for_each(&mut add);
        }
        if kind == GoalKind::Composition {
            program::hard_rounds(&athlete)
                .into_iter()
                .for_each(&mut add);
        }
    }
    chosen.iter().copied().for_each(add);
    options
}

/// The ladders of the program: the lifts of a strength goal take the place of their own, and the
/// ladder of a movement goal comes with the others.
fn ladders(kind: GoalKind, goals: &[MovementId], answers: &Answers) -> Vec<Ladder> {
    let mut ladders = program::ladders(kind).to_vec();
    let own = read::ladder(answers).ok();
    let own = own.filter(|_| goal::has(GoalKind::Movement, answers));
    // The press carries the lifts of a meet.
    let meet = kind == GoalKind::Strength && goals.len() > 1;
    ladders.extend(meet.then_some(Ladder::VerticalPush));
    ladders.retain(|ladder| {
        let is_lift = |lift: &MovementId| ladder.place(*lift).is_some();
        Some(*ladder) != own && !goals.iter().any(is_lift)
    });
    if let Some(own) = own {
        ladders.insert(0, own);
    }
    ladders
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
        kit: Kit::usual(units(answers).mass),
        benchmarks: Benchmarks {
            lifts,
            rungs,
            ..Benchmarks::default()
        },
        method: None,
        own: Vec::new(),
        weak_points: Vec::new(),
    }
}
