//! The athlete's pick about a line that had stopped shapes what is asked next, within bounds: a
//! step or a tenth off once, all else for a block of four weeks, and nothing new in peak and
//! taper (convention).

use super::lighten::{halve, shorten};
use super::rise::MOST_RISE;
use super::{Context, Next, next};
use crate::coach::reason::Reason;
use crate::diary::{Pick, Stress};
use crate::training::units::{Distance, Load};
use crate::training::{
    Answer, Ladder, Lift, MovementId, Phase, PlannedSlot, PlannedWork, Prescription, RepRange,
    Rule, RunKind, RunPlan, Track,
};
use chrono::{Days, NaiveDate};

/// A block of loading (convention).
const BLOCK: u64 = 28;
/// How long a pick for once waits for its session.
const ONCE: u64 = 14;
const WEEK: u64 = 7;
/// A tenth off, on the grid, not less than this of what would have come.
const LEAST: f64 = 0.8;
/// Of a week's running a tenth is tempo and 8 % intervals at most (Daniels).
const TO_INTERVALS: f64 = 0.8;
/// A tenth off a run, in percent.
const TENTH_OFF: u8 = 90;

/// What a slot asks by the athlete's pick, with the line it then stands on; `None` where there is
/// none or its time is over.
pub(in crate::coach) fn picked(slot: &PlannedSlot, context: &Context<'_>) -> Option<(Track, Next)> {
    let track = slot.track();
    let Pick {
        on, range, answer, ..
    } = context.diary.picked(track, context.day)?;
    let answer = answer?;
    let lasts = |days| context.day < on + Days::new(days);
    let reason = Reason::Picked { on, answer };
    match answer {
        Answer::DoSessions | Answer::Step { to: None } | Answer::Neighbour { to: None } => None,
        Answer::LighterWeek => {
            let next = lasts(WEEK).then(|| halve(&next(slot, context), track, reason, context))?;
            Some((track, next))
        }
        Answer::Step { to: Some(to) } | Answer::TenOff { to: Some(to) } => {
            if !lasts(ONCE) || is_asked(track, on, to, context) {
                return None;
            }
            Some((track, at(next(slot, context), (range, to), reason)?))
        }
        Answer::TenOff { to: None } => {
            let waits = lasts(ONCE) && !is_trained(track, on, context);
            let next = waits.then(|| next(slot, context))?;
            Some((track, shorten(next, TENTH_OFF, reason, context)?))
        }
        Answer::NewRange { .. } | Answer::Neighbour { .. } | Answer::OtherRun { .. } => {
            let late = context.week.phase >= Phase::Peak;
            let shaped = shape(slot, answer).filter(|_| lasts(BLOCK) && !late)?;
            let track = shaped.track();
            let mut next = next(&shaped, context);
            if !is_trained(track, on, context) {
                next.reason = reason;
            }
            Some((track, next))
        }
    }
}

/// A slot with another range, another rung of its ladder, or another kind of run.
fn shape(slot: &PlannedSlot, answer: Answer) -> Option<PlannedSlot> {
    let work = match (&slot.work, answer) {
        (PlannedWork::Lift(lift), Answer::NewRange { to }) => PlannedWork::Lift(Lift {
            range: to,
            rule: Rule::Double,
            ..*lift
        }),
        // What is no neighbour was never offered: another pattern has its own line of loads.
        (PlannedWork::Lift(lift), Answer::Neighbour { to: Some(to) })
            if share_a_ladder(lift.movement, to) =>
        {
            PlannedWork::Lift(Lift {
                movement: to,
                rule: Rule::Double,
                ..*lift
            })
        }
        (PlannedWork::Climb(climb), Answer::Neighbour { to: Some(to) })
            if climb.ladder.place(to).is_some() =>
        {
            PlannedWork::Lift(Lift {
                movement: to,
                rule: Rule::Double,
                sets: climb.sets,
                range: super::ladder::range(to),
                cap: climb.cap,
                rest: climb.rest,
            })
        }
        (PlannedWork::Run(run), Answer::OtherRun { to }) => {
            let share = if to == RunKind::Intervals {
                TO_INTERVALS
            } else {
                1.0
            };
            let quality = run.quality;
            PlannedWork::Run(RunPlan {
                kind: to,
                quality: Distance::from_metres(quality.metres() * share, quality.unit()),
                ..*run
            })
        }
        _ => return None,
    };
    Some(PlannedSlot { work })
}

fn share_a_ladder(one: MovementId, other: MovementId) -> bool {
    let both = |ladder: Ladder| ladder.place(one).is_some() && ladder.place(other).is_some();
    Ladder::ALL.into_iter().any(both)
}

/// The same sets with the load that was picked, from the bottom of the range that had stopped. A
/// lighter week and a way back ask for less already.
fn at(next: Next, (range, to): (Option<RepRange>, Load), reason: Reason) -> Option<Next> {
    let Prescription::Sets(mut work) = next.prescription else {
        return None;
    };
    let load = work.load?.kilograms();
    let is_sane = (load * LEAST..=load * MOST_RISE).contains(&to.kilograms());
    // A wave goes by its own training max.
    let is_wave = !work.ramp.is_empty();
    if is_wave || next.stress == Stress::Light || Some(work.range) != range || !is_sane {
        return None;
    }
    work.load = Some(to);
    work.amount = work.amount.with_count(u32::from(work.range.low));
    Some(Next {
        prescription: Prescription::Sets(work),
        reason,
        stress: next.stress,
        offers: next.offers,
    })
}

/// Whether a line was trained in full since a day.
fn is_trained(track: Track, since: NaiveDate, context: &Context<'_>) -> bool {
    let last = context.past(track).into_iter().next();
    last.is_some_and(|last| last.day >= since)
}

/// Whether the load that was picked has been asked since.
fn is_asked(track: Track, since: NaiveDate, to: Load, context: &Context<'_>) -> bool {
    let past = context.past(track);
    let mut since = past.iter().take_while(|exposure| exposure.day >= since);
    since.any(|exposure| match &exposure.asked.prescription {
        Prescription::Sets(work) => work.load.is_some_and(|load| load.compare(to).is_eq()),
        Prescription::Run(_) | Prescription::Rounds(_) => false,
    })
}
