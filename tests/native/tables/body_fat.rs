//! Body fat from a tape: Hodgdon & Beckett, *Prediction of percent body fat for U.S. Navy men* and
//! *women from body circumferences and height* (Naval Health Research Center 84-11 and 84-29, 1984).
//!
//! The reports print a regression of body density, in centimetres, with Siri's equation behind it
//! (495 / density - 450); the coach uses the equations in inches that the Department of Defense made
//! of them. The reports' own cases are not at hand: the two forms are held against each other over the
//! bodies of the table, whose last column is what the density equations give. They are of one fit, and
//! agree to 0.4 of a point.

use rung::coach::estimate::body_fat::{Girths, body_fat};

/// Height, waist, neck, and hips of a woman, in cm; percent by the density equations.
const TABLE: [(f64, f64, f64, Option<f64>, f64); 8] = [
    (178.0, 81.0, 38.0, None, 13.2),
    (178.0, 89.0, 38.0, None, 19.4),
    (183.0, 97.0, 41.0, None, 22.1),
    (170.0, 104.0, 42.0, None, 28.2),
    (165.0, 68.0, 31.0, Some(92.0), 22.8),
    (165.0, 76.0, 33.0, Some(101.0), 30.4),
    (172.0, 84.0, 34.0, Some(108.0), 35.2),
    (160.0, 92.0, 35.0, Some(114.0), 44.4),
];

/// Percent by the density equations of the reports, and Siri's.
fn by_density(height: f64, waist: f64, neck: f64, hips: Option<f64>) -> f64 {
    let density = hips.map_or_else(
        || 1.032_4 - 0.190_77 * (waist - neck).log10() + 0.154_56 * height.log10(),
        |hips| 1.295_79 - 0.350_04 * (waist + hips - neck).log10() + 0.221 * height.log10(),
    );
    495.0 / density - 450.0
}

#[test]
fn the_two_published_forms_agree() {
    for (height, waist, neck, hips, printed) in TABLE {
        assert!((by_density(height, waist, neck, hips) - printed).abs() <= 0.05);
        let girths = hips.map_or(Girths::Man { waist, neck }, |hips| Girths::Woman {
            waist,
            hips,
            neck,
        });
        let found = body_fat(girths, height).expect("a share");
        assert!(
            (found - printed).abs() < 0.4,
            "{girths:?}: {found} {printed}"
        );
    }
}
