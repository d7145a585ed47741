//! The first load of a movement.

use super::Context;
use crate::coach::estimate::one_rep_max;
use crate::coach::reason::SetsReason;
use crate::diary::Exposure;
use crate::training::units::{Load, Rpe};
use crate::training::{MovementId, Prescription};

/// A one-rep max that is guessed from another movement is held back to this share.
const HELD_BACK: f64 = 0.9;

/// The load to start `reps` at, not harder than `cap`, on the loads that can be made; `None`
/// for a movement of the body alone. From the athlete's mark on it, else from what is known of
/// the same pattern, else where a novice starts.
pub(super) fn start_load(
    movement: MovementId,
    (reps, cap): (u16, Rpe),
    context: &Context<'_>,
    past: &[Exposure<'_>],
) -> (Option<Load>, SetsReason) {
    let mass = context.athlete.units.mass;
    let known = movement.movement();
    let Some(grid) = known.implement.grid(mass) else {
        return (None, SetsReason::NoviceStart);
    };
    let rounded = |kilograms: f64| Load::from_kilograms((kilograms * 2.0).round() / 2.0, mass);
    let load = |max: f64| Some(grid.at_most(one_rep_max::load_for(max, reps, cap)));
    let marks = &context.athlete.benchmarks.lifts;
    if let Some((mark, max)) = marks
        .iter()
        .filter(|mark| mark.lift == movement)
        .find_map(|mark| {
            Some((
                mark,
                one_rep_max::estimate(mark.load, mark.reps, Some(mark.rpe))?,
            ))
        })
    {
        let reason = SetsReason::FromMark {
            mark: *mark,
            max: rounded(max),
        };
        return (load(max), reason);
    }
    let from_past = past.iter().find_map(|exposure| {
        let Prescription::Sets(asked) = &exposure.asked.prescription else {
            return None;
        };
        Some((asked.movement, one_rep_max::best(exposure)?))
    });
    let from_mark = marks.iter().find_map(|mark| {
        let max = one_rep_max::estimate(mark.load, mark.reps, Some(mark.rpe))?;
        (mark.lift.movement().pattern == known.pattern).then_some((mark.lift, max))
    });
    // The heavier of the two: what was shown on a lower rung does not unlearn a lift.
    let related = from_past
        .into_iter()
        .chain(from_mark)
        .filter(|(other, _)| other.movement().share > 0.0)
        .map(|(other, max)| {
            (
                other,
                max / other.movement().share * known.share * HELD_BACK,
            )
        })
        .max_by(|a, b| a.1.total_cmp(&b.1));
    related.map_or_else(
        || (Some(grid.at_most(known.novice_kg)), SetsReason::NoviceStart),
        |(other, max)| {
            let reason = SetsReason::FromRelated {
                movement: other,
                max: rounded(max),
            };
            (load(max), reason)
        },
    )
}
