//! What to do about a plateau.

use super::plateau::Cause;
use crate::coach::session::Standing;
use crate::diary::Exposure;
use crate::training::units::Load;
use crate::training::{
    Answer, Ladder, MovementId, Prescription, RepRange, RunKind, SetsWork, Track,
};

/// The answer that fits the cause, then the rest in SCIENCE's order, three in all.
pub(super) fn answers(standing: &Standing<'_>, last: &Exposure<'_>, cause: Cause) -> [Answer; 3] {
    let (step, rest) = match &last.asked.prescription {
        Prescription::Sets(asked) => sets_answers(standing, last.asked.track, asked),
        Prescription::Run(asked) => {
            let to = if asked.kind == RunKind::Tempo {
                RunKind::Intervals
            } else {
                RunKind::Tempo
            };
            let off = Answer::TenOff { to: None };
            (None, [off, Answer::OtherRun { to }, Answer::LighterWeek])
        }
        Prescription::Rounds(_) => (None, [Answer::LighterWeek; 3]),
    };
    let first = match cause {
        Cause::TooFew { .. } => Answer::DoSessions,
        Cause::SameWork => Answer::Step { to: step },
        Cause::TooHard { .. } | Cause::Unclear => return rest,
        Cause::Monotony { .. } => Answer::LighterWeek,
    };
    [first, rest[0], rest[1]]
}

/// The next load up, and a tenth off, a new range, a neighbouring rung.
fn sets_answers(
    standing: &Standing<'_>,
    track: Track,
    asked: &SetsWork,
) -> (Option<Load>, [Answer; 3]) {
    let known = asked.movement.movement();
    let grid = standing.athlete.loads(known.implement);
    let loaded = asked.load.filter(|load| !load.is_zero()).zip(grid);
    let lighter = loaded.map(|(load, grid)| grid.at_most(load.kilograms() * 0.9));
    let to = if asked.range.low >= 6 {
        RepRange { low: 4, high: 6 }
    } else {
        RepRange { low: 8, high: 10 }
    };
    let rest = [
        Answer::TenOff { to: lighter },
        Answer::NewRange { to },
        Answer::Neighbour {
            to: neighbour(standing, asked.movement),
        },
    ];
    let rest = match (track, rest) {
        // The rungs of a ladder have their own ranges.
        (Track::Ladder(_), [off, _, rung]) => [off, rung, Answer::LighterWeek],
        (_, rest) => rest,
    };
    (loaded.map(|(load, grid)| grid.above(load)), rest)
}

/// The rung below on the movement's ladder, else the one above, of those that can be done.
fn neighbour(standing: &Standing<'_>, movement: MovementId) -> Option<MovementId> {
    let on = |ladder: Ladder| Some((ladder, ladder.place(movement)?));
    let (ladder, place) = Ladder::ALL.into_iter().find_map(on)?;
    let rungs = ladder.rungs();
    let mut near = rungs[..place].iter().rev().chain(&rungs[place + 1..]);
    near.find(|rung| standing.athlete.can_do(**rung)).copied()
}
