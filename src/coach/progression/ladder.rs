//! A rung is left upward when its sets were done at the top of the range, within the RPE cap and
//! with sound form, two exposures running (convention), and the next one is due by the plan, or
//! nearly so. A late gate holds.

use super::double;
use super::judge::{self, Sets, Verdict};
use super::sets::{self, Plan, Top};
use super::{Context, Next};
use crate::coach::reason::{Reason, SetsReason};
use crate::diary::Exposure;
use crate::training::{Amount, Climb, Implement, Measure, MovementId, Pattern, RepRange, Track};

/// What a climb asks next.
pub(super) fn next(climb: &Climb, context: &Context<'_>) -> Next {
    let past = context.past(Track::Ladder(climb.ladder));
    let standing = standing(climb, context, &past);
    let range = range(standing.rung);
    let plan = Plan {
        movement: standing.rung,
        sets: climb.sets,
        range,
        cap: climb.cap,
        rest: climb.rest,
        top: Top::Twice,
        failures: double::FAILURES,
    };
    let step = double::step(&plan, context, &past);
    let mut next = sets::prescribe(&plan, context, step);
    if let Some(reason) = standing.reason.filter(|_| is_growth(&next.reason)) {
        next.reason = Reason::Sets(reason);
    }
    next
}

/// Whether a reason is about growing, so that a word on the rung may take its place.
fn is_growth(reason: &Reason) -> bool {
    !matches!(
        reason,
        Reason::Sets(SetsReason::Lighter | SetsReason::Return { .. } | SetsReason::Heavier { .. })
    )
}

/// The rung the athlete stands on, with a reason where it is new or waits.
struct Standing {
    rung: MovementId,
    reason: Option<SetsReason>,
}

fn standing(climb: &Climb, context: &Context<'_>, past: &[Exposure<'_>]) -> Standing {
    let ladder = climb.ladder;
    let judged: Vec<_> = past
        .iter()
        .filter_map(judge::sets)
        .filter(|sets| ladder.place(sets.asked.movement).is_some())
        .collect();
    let stay = |rung| Standing { rung, reason: None };
    let Some(last) = judged.first() else {
        let owned = context.athlete.rung(ladder).unwrap_or(climb.due);
        return stay(lower(climb, owned));
    };
    let rung = last.asked.movement;
    if !context.athlete.can_do(rung) {
        // The equipment has changed: on from the nearest rung that can be done.
        return stay(lower(
            climb,
            context.athlete.rung(ladder).unwrap_or(climb.due),
        ));
    }
    let above = ladder
        .climb(rung, climb.open, context.athlete.equipment)
        .get(1)
        .copied();
    if is_owned(&judged, rung) {
        return match above {
            Some(above) => Standing {
                rung: above,
                reason: Some(SetsReason::NewRung { from: rung }),
            },
            None => Standing {
                rung,
                reason: judged
                    .first()
                    .filter(|last| last.at_top(range(rung)) && last.asked.load.is_none())
                    .map(|_| SetsReason::OwnedUntilDue {
                        next: above_of(climb, context, rung).map(|above| (above, climb.higher)),
                    }),
            },
        };
    }
    if is_stuck(&judged, rung)
        && let Some(below) = below_of(climb, context, rung)
    {
        return Standing {
            rung: below,
            reason: Some(SetsReason::RungDown { from: rung }),
        };
    }
    stay(rung)
}

/// The lower of the rung that is due and another.
fn lower(climb: &Climb, rung: MovementId) -> MovementId {
    if climb.ladder.place(rung) > climb.ladder.place(climb.due) {
        climb.due
    } else {
        rung
    }
}

fn above_of(climb: &Climb, context: &Context<'_>, rung: MovementId) -> Option<MovementId> {
    let top = *climb.ladder.rungs().last()?;
    let above = climb.ladder.climb(rung, top, context.athlete.equipment);
    above.get(1).copied()
}

fn below_of(climb: &Climb, context: &Context<'_>, rung: MovementId) -> Option<MovementId> {
    let bottom = *climb.ladder.rungs().first()?;
    let below = climb.ladder.climb(bottom, rung, context.athlete.equipment);
    below
        .len()
        .checked_sub(2)
        .and_then(|place| below.get(place))
        .copied()
}

/// Whether the gate of a rung was ever passed: its top, two exposures running. Reps that were left
/// under the cap would have been done: 8 at RPE 6 are as good as 10 at 8.
fn is_owned(judged: &[Sets<'_>], rung: MovementId) -> bool {
    let left = |sets: &Sets<'_>| match sets.asked.amount {
        Amount::Reps(_) => sets.hardest.map_or(0, |rpe| {
            sets.asked.cap.halves().saturating_sub(rpe.halves()) / 2
        }),
        Amount::Hold(_) | Amount::Carry(_) => 0,
    };
    let at_top = |sets: &Sets<'_>| {
        let reached = sets.least + u32::from(left(sets)) >= u32::from(range(rung).high);
        sets.asked.movement == rung && sets.verdict == Verdict::Done && reached
    };
    judged
        .windows(2)
        .any(|pair| at_top(&pair[0]) && at_top(&pair[1]))
}

/// Missed; or too hard, where there is no load to take off.
fn fails(sets: &Sets<'_>) -> bool {
    let too_hard = matches!(sets.verdict, Verdict::TooHard(_)) && sets.asked.load.is_none();
    sets.verdict.is_miss() || too_hard
}

/// Whether the last four exposures on a rung were all missed: two times a second miss.
fn is_stuck(judged: &[Sets<'_>], rung: MovementId) -> bool {
    let last: Vec<_> = judged.iter().take(4).collect();
    last.len() == 4
        && last
            .iter()
            .all(|sets| sets.asked.movement == rung && fails(sets))
}

/// The range of a rung: 8-10 reps, 5-7 with a bar, 3-6 of what takes the whole body's strength,
/// 3-5 jumps, 20-30 s held, 20-40 m carried (convention).
pub(in crate::coach) fn range(rung: MovementId) -> RepRange {
    const WHOLE_STRENGTH: [&str; 5] = [
        "slow-negative",
        "pull-up",
        "skater-squat",
        "pistol-squat",
        "handstand-push-up",
    ];
    let movement = rung.movement();
    let (low, high) = match (movement.measure, movement.implement) {
        (Measure::Hold, _) => (20, 30),
        (Measure::Carry, _) => (20, 40),
        (Measure::Reps, _) if movement.pattern == Pattern::Jump => (3, 5),
        (Measure::Reps, _) if WHOLE_STRENGTH.contains(&rung.as_str()) => (3, 6),
        (Measure::Reps, Implement::Barbell | Implement::TrapBar | Implement::Belt) => (5, 7),
        (Measure::Reps, _) => (8, 10),
    };
    RepRange { low, high }
}
