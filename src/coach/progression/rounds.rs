//! Hard rounds: more of them, then less rest, then longer work; 10-60 s hard to 1:1-1:3 rest,
//! 10-30 min in all (SCIENCE: metabolic work).

use super::{Context, Next};
use crate::coach::reason::{Reason, RoundsReason};
use crate::diary::Exposure;
use crate::training::units::{Duration, Rpe};
use crate::training::{Circuit, Done, Prescription, RoundsPlan, RoundsWork, Track, WeekKind};

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
    let first = || (first(plan, context), RoundsReason::First);
    let grown = |last: &Judged<'_>| grow(plan, last.asked);
    let (mut work, reason) = decide(&context.past(Track::Rounds), first, grown, back_off);
    work.rounds = work.rounds.min(most_rounds(plan, &work)).max(1);
    finish(work, reason, plan, context)
}

/// What follows from how it went: more where it went well, the same again after a miss, less after
/// a second one.
pub(super) fn decide(
    past: &[Exposure<'_>],
    first: impl FnOnce() -> (RoundsWork, RoundsReason),
    grow: impl FnOnce(&Judged<'_>) -> (RoundsWork, RoundsReason),
    back_off: impl FnOnce(&RoundsWork) -> (RoundsWork, RoundsReason),
) -> (RoundsWork, RoundsReason) {
    let mut judged = past.iter().filter_map(judged);
    let Some(last) = judged.next() else {
        return first();
    };
    if last.good {
        return grow(&last);
    }
    let is_second = judged
        .next()
        .is_some_and(|earlier| !earlier.good && earlier.asked == last.asked);
    if is_second {
        back_off(last.asked)
    } else {
        (last.asked.clone(), RoundsReason::Repeat)
    }
}

/// The plan's movements and cap, and less of it in a lighter week and after a break: fewer rounds,
/// of a circuit in a block as much shorter, at the same density.
pub(super) fn finish(
    mut work: RoundsWork,
    mut reason: RoundsReason,
    plan: &RoundsPlan,
    context: &Context<'_>,
) -> Next {
    work.movements.clone_from(&plan.movements);
    work.cap = plan.cap;
    if context.week.kind != WeekKind::Loading {
        work = fewer(&work, (f64::from(work.rounds) * LIGHTER).ceil() as u8);
        reason = RoundsReason::Lighter;
    } else if let Some(absence) = context.absence {
        let rounds = f64::from(work.rounds) * absence.volume_share();
        work = fewer(&work, (rounds.round() as u8).max(1));
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

/// So many rounds; of a circuit in a share of its time, ten minutes at the least.
pub(super) fn fewer(work: &RoundsWork, rounds: u8) -> RoundsWork {
    let share = f64::from(rounds) / f64::from(work.rounds.max(1));
    let circuit = work.circuit.map(|circuit| {
        let minutes = (circuit.within.minutes() * share).ceil() as u32;
        let least = SHORTEST_MINUTES * 60;
        let within = Duration::from_seconds((minutes * 60).max(least)).min(circuit.within);
        Circuit { within, ..circuit }
    });
    RoundsWork {
        rounds,
        circuit,
        ..work.clone()
    }
}

fn first(plan: &RoundsPlan, context: &Context<'_>) -> RoundsWork {
    let loaded = plan.movements.iter().find_map(|movement| {
        let movement = movement.movement();
        Some(
            context
                .athlete
                .loads(movement.implement)?
                .at_most(movement.novice_kg),
        )
    });
    RoundsWork {
        movements: plan.movements.clone(),
        rounds: FIRST_ROUNDS,
        work: Duration::from_seconds(FIRST_WORK),
        rest: Duration::from_seconds(FIRST_REST),
        load: loaded,
        cap: plan.cap,
        circuit: None,
    }
}

/// How rounds went.
pub(super) struct Judged<'a> {
    /// As asked.
    pub(super) asked: &'a RoundsWork,
    /// How many were done.
    pub(super) rounds: u8,
    /// How hard, where it was said.
    pub(super) rpe: Option<Rpe>,
    /// Whether all of them were, not harder than asked.
    pub(super) good: bool,
}

/// Judges rounds; `None` where the exposure is of something else, or was left before its end.
pub(super) fn judged<'a>(exposure: &'a Exposure<'_>) -> Option<Judged<'a>> {
    let Prescription::Rounds(asked) = &exposure.asked.prescription else {
        return None;
    };
    let done = exposure.done.iter().flatten().find_map(|done| match done {
        Done::Rounds { rounds, rpe } => Some((*rounds, *rpe)),
        Done::Set(_) | Done::Run { .. } => None,
    });
    let (rounds, rpe) = done.unwrap_or_default();
    // What was left is no miss: the rounds before it are gone on from.
    if exposure.left.is_some() && rounds < asked.rounds {
        return None;
    }
    let good = rounds >= asked.rounds && rpe.unwrap_or(Rpe::clamped(0)) <= asked.cap;
    Some(Judged {
        asked,
        rounds,
        rpe,
        good,
    })
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
