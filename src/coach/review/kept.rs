//! Strength under a changing bodyweight: what is lifted now against the start, as it is and by
//! bodyweight.

use super::measure::full;
use crate::coach::estimate::one_rep_max;
use crate::coach::estimate::weight_trend::weight_trend;
use crate::coach::session::Standing;
use crate::training::{Ladder, Prescription, Target, Track};

/// Less time apart than this shows no change (convention).
const LEAST_DAYS: i64 = 14;

/// Strength against the start of a program to a bodyweight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// How many lifts it is the mean of.
    pub lifts: u8,
    /// One-rep max by the sets, in percent of the start.
    pub percent: u16,
    /// The same for each kg of bodyweight.
    pub by_bodyweight: u16,
}

/// What is kept; `None` for another goal, and where no lift with a load was done two weeks apart.
pub(super) fn kept(standing: &Standing<'_>) -> Option<Kept> {
    let Target::Composition { from, .. } = standing.program.goal.target else {
        return None;
    };
    let (mut lifts, mut sum) = (0_u8, 0.0);
    for ladder in Ladder::ALL {
        let past = full(standing, Track::Ladder(ladder));
        let Some(newest) = past.first() else { continue };
        let movement = |asked: &Prescription| match asked {
            Prescription::Sets(work) => Some(work.movement),
            _ => None,
        };
        // The same movement as now, as long ago as it goes.
        let same = |asked: &Prescription| movement(asked) == movement(&newest.asked.prescription);
        let oldest = past.iter().rfind(|past| same(&past.asked.prescription));
        let Some(oldest) = oldest.filter(|old| (newest.day - old.day).num_days() >= LEAST_DAYS)
        else {
            continue;
        };
        if let (Some(now), Some(then)) = (one_rep_max::best(newest), one_rep_max::best(oldest)) {
            lifts += 1;
            sum += now / then.max(1.0);
        }
    }
    let share = (lifts > 0).then(|| sum / f64::from(lifts))?;
    let trend = weight_trend(standing.diary.weights(), standing.today);
    let lighter = trend.map_or(1.0, |trend| from.kilograms() / trend.now.max(1.0));
    let percent = |share: f64| (share * 100.0).round().clamp(0.0, 999.0) as u16;
    Some(Kept {
        lifts,
        percent: percent(share),
        by_bodyweight: percent(share * lighter),
    })
}
