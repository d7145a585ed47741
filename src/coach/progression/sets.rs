//! What a slot of sets asks for, and a step of any rule as a prescription, in the light of the
//! week and of missed time.

use super::judge;
use super::{Context, Next};
use crate::coach::reason::{Reason, SetsReason};
use crate::diary::{Exposure, Stress};
use crate::training::units::{Distance, DistanceUnit, Duration, Load, Rpe};
use crate::training::{
    Amount, Grid, Lift, Measure, MovementId, Prescription, RepRange, SetsWork, WeekKind,
};

/// What a slot of sets asks for, whatever it climbs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plan {
    pub(super) movement: MovementId,
    pub(super) sets: u8,
    pub(super) range: RepRange,
    pub(super) cap: Rpe,
    pub(super) rest: Duration,
    pub(super) top: Top,
    /// Misses running until a tenth comes off.
    pub(super) failures: usize,
}

impl Plan {
    /// The plan of a lift.
    pub(super) const fn of(lift: &Lift, top: Top, failures: usize) -> Self {
        Self {
            movement: lift.movement,
            sets: lift.sets,
            range: lift.range,
            cap: lift.cap,
            rest: lift.rest,
            top,
            failures,
        }
    }

    /// The same at fixed reps.
    pub(super) const fn at(self, reps: u16) -> Self {
        Self {
            range: RepRange {
                low: reps,
                high: reps,
            },
            ..self
        }
    }

    /// The loads that can be made, in the athlete's unit; `None` where there is none to choose.
    pub(super) fn grid(&self, context: &Context<'_>) -> Option<Grid> {
        let implement = self.movement.movement().implement;
        context.athlete.loads(implement)
    }

    /// Past performances of its movement, whatever their reps.
    pub(super) fn same<'p, 'a>(
        &self,
        past: &'p [Exposure<'a>],
    ) -> impl Iterator<Item = &'p Exposure<'a>> + Clone + use<'p, 'a> {
        let movement = self.movement;
        past.iter().filter(move |exposure| {
            matches!(&exposure.asked.prescription, Prescription::Sets(asked) if asked.movement == movement)
        })
    }
}

/// When the load steps up from the top of the range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Top {
    /// At once.
    Once,
    /// When it was reached twice running: the gate of a rung.
    Twice,
}

/// Where a line of progression stands: the load and the count of each set.
pub(super) struct Step {
    pub(super) load: Option<Load>,
    pub(super) count: u16,
    pub(super) reason: SetsReason,
}

/// A step as a prescription, in the light of the week and of missed time.
pub(super) fn prescribe(plan: &Plan, context: &Context<'_>, step: Step) -> Next {
    let mass = context.athlete.units.mass;
    let grid = plan.grid(context);
    let amount = |count: u16| match plan.movement.movement().measure {
        Measure::Reps => Amount::Reps(count),
        Measure::Hold => Amount::Hold(Duration::from_seconds(u32::from(count))),
        Measure::Carry => {
            Amount::Carry(Distance::from_metres(f64::from(count), DistanceUnit::Metre))
        }
    };
    let (mut load, mut count, mut sets, mut reason) =
        (step.load, step.count, plan.sets, step.reason);
    let absence = context.absence.filter(|absence| absence.weakens());
    let stress = context.stress_after(absence);
    if stress == Stress::Light {
        // Nothing heavier than in the last full session: the step that would have come waits.
        load = match (load, last_load(plan, context)) {
            (Some(load), Some(last)) if last.compare(load).is_lt() => Some(last),
            (load, _) => load,
        };
        count = plan.range.low;
    }
    if let Some(absence) = absence {
        load = load
            .zip(grid)
            .map(|(load, grid)| grid.share_of(load, absence.load_share()));
        // A lighter week has half the sets already: the smaller share counts, not the product.
        let share = if context.week.kind == WeekKind::Loading {
            absence.volume_share()
        } else {
            (absence.volume_share() * 2.0).min(1.0)
        };
        sets = ((f64::from(sets) * share).round() as u8).max(1);
        reason = SetsReason::Return {
            days: absence.days,
            since: absence.since,
            load: load.map_or(100, |_| (absence.load_share() * 100.0).round() as u8),
            volume: (absence.volume_share() * 100.0).round() as u8,
        };
    } else if context.week.kind != WeekKind::Loading
        && !matches!(reason, SetsReason::BackOff { .. })
    {
        reason = SetsReason::Lighter;
    }
    // Who has changed units gets the loads of the new one.
    if let (Some(foreign), Some(grid)) = (load.filter(|load| load.unit() != mass), grid) {
        load = Some(grid.nearest(foreign.kilograms()));
    }
    Next {
        prescription: Prescription::Sets(SetsWork {
            movement: plan.movement,
            sets: sets.max(1),
            amount: amount(count),
            range: plan.range,
            load,
            cap: plan.cap,
            rest: plan.rest,
            ramp: Vec::new(),
            amrap: false,
        }),
        reason: Reason::Sets(reason),
        stress,
        offers: Vec::new(),
    }
}

/// The load of the last full session of a movement at these reps, or else at any.
fn last_load(plan: &Plan, context: &Context<'_>) -> Option<Load> {
    let (movement, range) = (plan.movement, plan.range);
    let of = |any: bool| {
        let alike =
            move |work: &SetsWork| work.movement == movement && (any || work.range == range);
        context
            .past_where(
                move |asked| matches!(&asked.prescription, Prescription::Sets(work) if alike(work)),
            )
            .find_map(|exposure| judge::sets(&exposure)?.load)
    };
    of(false).or_else(|| of(true))
}
