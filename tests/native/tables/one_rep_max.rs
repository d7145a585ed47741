//! Loads for 2 to 10 reps: the percentages of Epley (1985) and Brzycki (1993) by their formulas,
//! and against a third source, the training load chart of the NSCA (Haff & Triplett, *Essentials of
//! Strength Training and Conditioning*, 4th edition, 2016, table 17.7), from memory of it.

use rung::coach::estimate::one_rep_max::estimate;
use rung::training::units::{Load, MassUnit, Rpe};

/// Reps; percent of the one-rep max by Epley, by Brzycki, by the NSCA's chart.
const TABLE: [(u16, f64, f64, f64); 9] = [
    (2, 93.8, 97.2, 95.0),
    (3, 90.9, 94.4, 93.0),
    (4, 88.2, 91.7, 90.0),
    (5, 85.7, 88.9, 87.0),
    (6, 83.3, 86.1, 85.0),
    (7, 81.1, 83.3, 83.0),
    (8, 78.9, 80.6, 80.0),
    (9, 76.9, 77.8, 77.0),
    (10, 75.0, 75.0, 75.0),
];

/// The percentage at which so many reps are all there is.
fn percent(reps: u16) -> f64 {
    let load = Load::whole(100, MassUnit::Kilogram);
    10_000.0 / estimate(load, reps, None).expect("an estimate")
}

#[test]
fn reps_without_an_rpe_lie_between_epley_and_brzycki() {
    for (reps, epley, brzycki, _) in TABLE {
        let found = percent(reps);
        assert!(
            (epley - 0.05..=brzycki + 0.05).contains(&found),
            "{reps} reps: {found} of {epley} to {brzycki}"
        );
    }
}

#[test]
fn reps_without_an_rpe_are_within_a_point_of_the_nsca_chart() {
    for (reps, _, _, chart) in TABLE {
        let found = percent(reps);
        assert!((found - chart).abs() < 1.0, "{reps} reps: {found} {chart}");
    }
}

/// The RPE chart at RPE 10 tells nearly the same: what is known of a set changes little of what it
/// stands for.
#[test]
fn all_out_by_the_rpe_chart_is_within_two_points_of_them() {
    let load = Load::whole(100, MassUnit::Kilogram);
    for (reps, ..) in TABLE {
        let by_chart = 10_000.0 / estimate(load, reps, Some(Rpe::MAX)).expect("an estimate");
        let found = percent(reps);
        assert!((found - by_chart).abs() < 2.0, "{reps}: {found} {by_chart}");
    }
}
