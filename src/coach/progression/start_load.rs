//! The first load of a movement.

use super::Context;
use crate::coach::estimate::one_rep_max;
use crate::coach::reason::SetsReason;
use crate::diary::Exposure;
use crate::training::units::{Load, Rpe};
use crate::training::{Experience, MovementId, Pattern, Prescription};

/// A one-rep max that is guessed from another movement of the pattern is held back to this share,
/// and from another pattern to that.
const SAME_PATTERN: f64 = 0.9;
const OTHER_PATTERN: f64 = 0.7;

/// The usual one-rep max of a pattern's heaviest barbell lift against that of the back squat
/// (convention).
const fn against_squat(pattern: Pattern) -> Option<f64> {
    Some(match pattern {
        Pattern::Squat | Pattern::Lunge => 1.0,
        Pattern::Hinge | Pattern::Carry => 1.2,
        Pattern::HorizontalPush => 0.75,
        Pattern::HorizontalPull => 0.7,
        Pattern::VerticalPush => 0.5,
        Pattern::VerticalPull | Pattern::Core | Pattern::Jump => return None,
    })
}

/// What a healthy novice starts with is light for who has trained (convention).
const fn against_novice(experience: Experience) -> f64 {
    match experience {
        Experience::New => 1.0,
        Experience::Trained => 1.5,
        Experience::Seasoned => 2.0,
    }
}

/// The load to start `reps` at, not harder than `cap`, on the loads that can be made; `None`
/// for a movement of the body alone. From the athlete's mark on it, else from what is known of
/// the same pattern, else of another, else by experience from where a novice starts.
pub(super) fn start_load(
    movement: MovementId,
    (reps, cap): (u16, Rpe),
    context: &Context<'_>,
    past: &[Exposure<'_>],
) -> (Option<Load>, SetsReason) {
    let mass = context.athlete.units.mass;
    let known = movement.movement();
    let Some(grid) = context.athlete.loads(known.implement) else {
        return (None, SetsReason::NoviceStart);
    };
    let rounded = |kilograms: f64| Load::near(kilograms, mass);
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
        // Who lifted less than the empty implement that is usual has a lighter one.
        let first = load(max).map(|load| {
            if load.compare(mark.load).is_gt() && mark.load.compare(grid.floor).is_lt() {
                mark.load
            } else {
                load
            }
        });
        return (first, reason);
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
            let max = max / other.movement().share * known.share * SAME_PATTERN;
            (other, max, SAME_PATTERN)
        })
        .max_by(|a, b| a.1.total_cmp(&b.1));
    // The weakest of the others: strength in one pattern promises less in the next.
    let elsewhere = || {
        let here = against_squat(known.pattern)?;
        marks
            .iter()
            .filter_map(|mark| {
                let other = mark.lift.movement();
                let max = one_rep_max::estimate(mark.load, mark.reps, Some(mark.rpe))?;
                let squat = max / other.share / against_squat(other.pattern)?;
                (other.share > 0.0).then(|| {
                    let max = squat * here * known.share * OTHER_PATTERN;
                    (mark.lift, max, OTHER_PATTERN)
                })
            })
            .min_by(|a, b| a.1.total_cmp(&b.1))
    };
    related.or_else(elsewhere).map_or_else(
        || {
            let start = known.novice_kg * against_novice(context.athlete.experience);
            (Some(grid.at_most(start)), SetsReason::NoviceStart)
        },
        |(other, max, kept)| {
            let reason = SetsReason::FromRelated {
                movement: other,
                max: rounded(max),
                held_back: ((1.0 - kept) * 100.0).round() as u8,
            };
            (load(max), reason)
        },
    )
}
