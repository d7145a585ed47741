//! The movements that a clock is for.

use super::{Course, Part, Step};
use crate::training::{MovementId, Prescription, RoundsWork};
use crate::view::words;

/// A movement of a step, with what to think of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Its name; in a circuit with how many of it a round has.
    pub name: String,
    /// What to think of.
    pub cue: &'static str,
}

/// The movement whose turn it is in a step of rounds that have one each.
pub(super) fn turn(work: &RoundsWork, step: &Step) -> Option<MovementId> {
    let place = usize::from(step.round).checked_sub(1)? % work.movements.len().max(1);
    let is_work = step.part == Part::Work;
    work.movements.get(place).copied().filter(|_| is_work)
}

/// What is done in a step; before the first what is done then.
pub(super) fn now(asked: &Prescription, course: &Course, at: usize) -> Vec<Move> {
    let step = course.steps.get(at);
    match asked {
        _ if !step.is_some_and(|step| matches!(step.part, Part::Work | Part::Ready)) => Vec::new(),
        Prescription::Rounds(work) if work.circuit.is_none() => {
            let mut steps = course.steps.iter().skip(at);
            let found = steps.find_map(|step| turn(work, step));
            let found = found.map(|id| named(id, words::movement(id)));
            found.into_iter().collect()
        }
        _ => moves(asked),
    }
}

/// All movements that a clock is for, each once.
pub fn moves(asked: &Prescription) -> Vec<Move> {
    match asked {
        Prescription::Run(_) => Vec::new(),
        Prescription::Sets(work) => vec![named(work.movement, words::movement(work.movement))],
        Prescription::Rounds(work) => {
            let each = |id: &MovementId| {
                let name = words::movement(*id);
                match work.circuit {
                    Some(circuit) => named(*id, format!("{} \u{d7} {name}", circuit.reps)),
                    None => named(*id, name),
                }
            };
            work.movements.iter().map(each).collect()
        }
    }
}

fn named(id: MovementId, name: String) -> Move {
    Move {
        name,
        cue: words::cue(id),
    }
}
