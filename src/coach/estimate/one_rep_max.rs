//! The one-rep max that a set stands for.

use super::rpe_chart;
use crate::diary::Exposure;
use crate::training::units::{Load, Rpe};
use crate::training::{Amount, Done};

/// Above this many reps a set says little about the heaviest one.
const MOST_REPS: u16 = 12;

/// The one-rep max in kg that a set stands for: by the RPE chart where its RPE is known, else
/// as if it had been all that was there, by the mean of Epley (1985), `w (1 + r / 30)`, and
/// Brzycki (1993), `36 w / (37 - r)`. `None` without reps, above 12, or without load.
pub fn estimate(load: Load, reps: u16, rpe: Option<Rpe>) -> Option<f64> {
    if reps == 0 || reps > MOST_REPS || load.is_zero() {
        return None;
    }
    let kilograms = load.kilograms();
    if let Some(share) = rpe.and_then(|rpe| rpe_chart::share(reps, rpe)) {
        return Some(kilograms / share);
    }
    if reps == 1 {
        return Some(kilograms);
    }
    let reps = f64::from(reps);
    let epley = kilograms * (1.0 + reps / 30.0);
    let brzycki = 36.0 * kilograms / (37.0 - reps);
    Some(epley.midpoint(brzycki))
}

/// The load in kg at which `reps` are as hard as `rpe`, for a one-rep max in kg; beyond the
/// chart by Epley's formula, with the reps in reserve added.
pub fn load_for(one_rep_max: f64, reps: u16, rpe: Rpe) -> f64 {
    let share = rpe_chart::share(reps, rpe)
        .unwrap_or_else(|| 1.0 / (1.0 + (f64::from(reps) + 10.0 - rpe.value()) / 30.0));
    one_rep_max * share
}

/// The one-rep max in kg behind recent performances, newest first: of the last six the three
/// best count, the newest of them weighing three parts, the one before two, the third one
/// (convention), so that a light day does not speak for a heavy one. A set without RPE is taken
/// as one at the cap it was asked at, and one that fell short as all that was there.
pub fn recent<'a>(exposures: impl Iterator<Item = &'a Exposure<'a>>) -> Option<f64> {
    const RECENT: usize = 6;
    let mut estimates: Vec<f64> = exposures.filter_map(best).take(RECENT).collect();
    while estimates.len() > 3 {
        let lowest = estimates.iter().copied().fold(f64::INFINITY, f64::min);
        let place = estimates.iter().rposition(|estimate| *estimate <= lowest)?;
        estimates.remove(place);
    }
    let (sum, weights) = estimates
        .into_iter()
        .zip([3.0, 2.0, 1.0])
        .fold((0.0, 0.0), |(sum, weights), (estimate, weight)| {
            (sum + estimate * weight, weights + weight)
        });
    (weights > 0.0).then(|| sum / weights)
}

/// The highest estimate among the sets of one performance.
pub fn best(exposure: &Exposure<'_>) -> Option<f64> {
    let crate::training::Prescription::Sets(asked) = &exposure.asked.prescription else {
        return None;
    };
    let least = asked.amount.count();
    (0_u8..)
        .zip(&exposure.done)
        .filter_map(|(line, done)| match done.as_ref()? {
            // Of the way up, and of an open set that ended at its least, nobody knows how hard
            // it was unless it is said.
            Done::Set(set)
                if asked.amrap
                    && set.rpe.is_none()
                    && (!asked.is_open(line) || set.amount.count() == least) =>
            {
                None
            }
            Done::Set(set) => {
                let Amount::Reps(reps) = set.amount else {
                    return None;
                };
                let short = set.amount.count() < asked.amount.count();
                let at_least = if short { Rpe::MAX } else { asked.cap };
                estimate(set.load?, reps, Some(set.rpe.unwrap_or(at_least)))
            }
            Done::Run { .. } | Done::Rounds { .. } => None,
        })
        .max_by(f64::total_cmp)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::units::MassUnit;

    fn kg(count: u32) -> Load {
        Load::whole(count, MassUnit::Kilogram)
    }

    #[test]
    fn a_set_with_an_rpe_goes_by_the_chart() {
        let rpe = Some(Rpe::clamped(16));
        let max = estimate(kg(100), 5, rpe).expect("an estimate");
        assert!((max - 100.0 / 0.811).abs() < 1e-9);
        assert!((load_for(max, 5, Rpe::clamped(16)) - 100.0).abs() < 1e-9);
    }

    #[test]
    fn a_set_without_one_goes_by_epley_and_brzycki() {
        // Epley 116.67, Brzycki 112.5.
        let max = estimate(kg(100), 5, None).expect("an estimate");
        assert!((max - 114.583_333).abs() < 1e-3, "{max}");
        assert_eq!(estimate(kg(100), 1, None), Some(100.0));
    }

    #[test]
    fn nothing_is_made_of_long_sets() {
        assert_eq!(estimate(kg(60), 13, None), None);
        assert_eq!(estimate(kg(60), 0, None), None);
        assert_eq!(estimate(kg(0), 5, None), None);
    }
}
