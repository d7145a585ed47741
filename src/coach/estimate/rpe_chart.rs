//! RPE and reps to a share of the one-rep max (Tuchscherer, Reactive Training Systems).

use crate::training::units::Rpe;

/// One diagonal of the chart, in tenths of a percent: half an RPE point is half a rep. It is whole
/// to the last cell, 12 reps at RPE 6.5.
const CHART: [u16; 30] = [
    1000, 978, 955, 939, 922, 907, 892, 878, 863, 850, 837, 824, 811, 799, 786, 774, 762, 751, 739,
    723, 707, 694, 680, 667, 653, 640, 626, 613, 599, 586,
];

/// The share of the one-rep max at which `reps` are as hard as `rpe`; `None` off the chart.
pub fn share(reps: u16, rpe: Rpe) -> Option<f64> {
    let entry = 2 * usize::from(reps.checked_sub(1)?) + usize::from(20 - rpe.halves());
    CHART.get(entry).map(|tenths| f64::from(*tenths) / 1_000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_the_published_chart() {
        for (reps, rpe, percent) in [
            (1, "10", 100.0),
            (1, "8", 92.2),
            (3, "9", 89.2),
            (5, "8", 81.1),
            (5, "10", 86.3),
            (8, "8", 73.9),
            (10, "10", 73.9),
            (12, "7.5", 61.3),
            (12, "7", 59.9),
            (12, "6.5", 58.6),
        ] {
            let rpe = Rpe::parse(rpe).expect("an RPE");
            let found = share(reps, rpe).expect("on the chart") * 100.0;
            assert!((found - percent).abs() < 1e-9, "{reps} @ {rpe}: {found}");
        }
    }

    #[test]
    fn ends_where_the_chart_ends() {
        assert_eq!(share(0, Rpe::MAX), None);
        assert_eq!(share(16, Rpe::MAX), None);
        assert_eq!(share(u16::MAX, Rpe::clamped(2)), None);
    }
}
