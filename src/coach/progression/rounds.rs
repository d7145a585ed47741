//! Hard rounds: more of them, then less rest, then longer work; 10-60 s hard to 1:1-1:3 rest,
//! 10-30 min in all (SCIENCE: metabolic work).

use super::{Context, Next};
use crate::coach::reason::{Reason, RoundsReason};
use crate::diary::Exposure;
use crate::training::units::{Duration, Rpe};
use crate::training::{Done, Prescription, RoundsPlan, RoundsWork, Track, WeekKind};

const FIRST_ROUNDS: u8 = 10;
const FIRST_WORK: u32 = 30;
const FIRST_REST: u32 = 60;
const LONGEST_WORK: u32 = 60;
const REST_STEP: u32 = 10;
const WORK_STEP: u32 = 5;
const SHORTEST_MINUTES: u32 = 10;
/// A lighter week has this share of the rounds (convention).
const LIGHTER: f64 = 0.6;

/// What rounds ask next.
pub(super) fn next(plan: &RoundsPlan, context: &Context<'_>) -> Next {
    let past = context.past(Track::Rounds);
    let judged: Vec<_> = past.iter().filter_map(judge).collect();
    let (mut work, reason) = match judged.split_first() {
        None => (first(plan, context), RoundsReason::First),
        Some(((asked, true), _)) => grow(plan, asked),
        Some(((asked, false), before)) => {
            let second = before
                .first()
                .is_some_and(|(earlier, done)| !done && earlier == asked);
            if second {
                back_off(asked)
            } else {
                ((*asked).clone(), RoundsReason::Repeat)
            }
        }
    };
    work.movements.clone_from(&plan.movements);
    work.cap = plan.cap;
    work.rounds = work.rounds.min(most_rounds(plan, &work)).max(1);
    let mut reason = reason;
    if context.week.kind != WeekKind::Loading {
        work.rounds = (f64::from(work.rounds) * LIGHTER).ceil() as u8;
        reason = RoundsReason::Lighter;
    } else if let Some(absence) = context.absence {
        let rounds = f64::from(work.rounds) * absence.volume_share();
        work.rounds = (rounds.round() as u8).max(1);
        reason = RoundsReason::Return {
            days: absence.days,
            since: absence.since,
        };
    }
    Next {
        prescription: Prescription::Rounds(work),
        reason: Reason::Rounds(reason),
        stress: context.stress(),
        offers: Vec::new(),
    }
}

fn first(plan: &RoundsPlan, context: &Context<'_>) -> RoundsWork {
    let mass = context.athlete.units.mass;
    let loaded = plan.movements.iter().find_map(|movement| {
        let movement = movement.movement();
        Some(movement.implement.grid(mass)?.at_most(movement.novice_kg))
    });
    RoundsWork {
        movements: plan.movements.clone(),
        rounds: FIRST_ROUNDS,
        work: Duration::from_seconds(FIRST_WORK),
        rest: Duration::from_seconds(FIRST_REST),
        load: loaded,
        cap: plan.cap,
    }
}

/// Whether all rounds were done, not harder than asked.
fn judge<'a>(exposure: &'a Exposure<'_>) -> Option<(&'a RoundsWork, bool)> {
    let Prescription::Rounds(asked) = &exposure.asked.prescription else {
        return None;
    };
    let done = exposure.done.iter().flatten().any(|done| match done {
        Done::Rounds { rounds, rpe } => {
            *rounds >= asked.rounds && rpe.unwrap_or(Rpe::clamped(0)) <= asked.cap
        }
        Done::Set(_) | Done::Run { .. } => false,
    });
    Some((asked, done))
}

/// The most rounds that fit the plan's time.
fn most_rounds(plan: &RoundsPlan, work: &RoundsWork) -> u8 {
    let round = (work.work.seconds() + work.rest.seconds()).max(1);
    u8::try_from(plan.limit.seconds() / round).unwrap_or(u8::MAX)
}

fn grow(plan: &RoundsPlan, asked: &RoundsWork) -> (RoundsWork, RoundsReason) {
    let (work, rest) = (asked.work.seconds(), asked.rest.seconds());
    if asked.rounds < most_rounds(plan, asked) {
        let more = RoundsWork {
            rounds: asked.rounds + 1,
            ..asked.clone()
        };
        return (more, RoundsReason::OneMore { from: asked.rounds });
    }
    if rest >= work + REST_STEP {
        let less = RoundsWork {
            rest: Duration::from_seconds(rest - REST_STEP),
            ..asked.clone()
        };
        return (less, RoundsReason::LessRest { from: asked.rest });
    }
    if work + WORK_STEP <= LONGEST_WORK {
        // Twice the work to rest begins the climb through rest anew.
        let more = RoundsWork {
            work: Duration::from_seconds(work + WORK_STEP),
            rest: Duration::from_seconds((work + WORK_STEP) * 2),
            rounds: asked.rounds.div_ceil(2).max(FIRST_ROUNDS),
            ..asked.clone()
        };
        return (more, RoundsReason::MoreWork { from: asked.work });
    }
    (asked.clone(), RoundsReason::Enough)
}

/// A fifth fewer, but ten minutes of them.
fn back_off(asked: &RoundsWork) -> (RoundsWork, RoundsReason) {
    let round = (asked.work.seconds() + asked.rest.seconds()).max(1);
    let least = u8::try_from((SHORTEST_MINUTES * 60).div_ceil(round)).unwrap_or(u8::MAX);
    let fewer = (asked.rounds - asked.rounds / 5).max(least.min(asked.rounds));
    let work = RoundsWork {
        rounds: fewer,
        ..asked.clone()
    };
    (work, RoundsReason::BackOff { from: asked.rounds })
}
