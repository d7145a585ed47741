//! Body fat from a tape measure (Hodgdon & Beckett 1984, US Navy; the equations in inches as the
//! US Department of Defense published them).

/// Girths in centimetres, with what the sexes measure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Girths {
    /// Men: waist at the navel.
    Man {
        /// Around the waist.
        waist: f64,
        /// Around the neck.
        neck: f64,
    },
    /// Women: waist where it is narrowest, hips where they are widest.
    Woman {
        /// Around the waist.
        waist: f64,
        /// Around the hips.
        hips: f64,
        /// Around the neck.
        neck: f64,
    },
}

const INCH: f64 = 2.54;

/// Body fat in percent from girths and height in centimetres: men
/// `86.010 log10(waist - neck) - 70.041 log10(height) + 36.76`, women
/// `163.205 log10(waist + hips - neck) - 97.684 log10(height) - 78.387`, all in inches. `None`
/// where the girths are none of a body; the error is 3 to 4 points for one in three.
pub fn body_fat(girths: Girths, height: f64) -> Option<f64> {
    let (by_girth, girth, by_height, constant) = match girths {
        Girths::Man { waist, neck } => (86.010, waist - neck, 70.041, 36.76),
        Girths::Woman { waist, hips, neck } => (163.205, waist + hips - neck, 97.684, -78.387),
    };
    if girth <= 0.0 || height <= 0.0 {
        return None;
    }
    // By the natural logarithm, which the app has already: another one would be fetched by everybody.
    let log10 = |centimetres: f64| (centimetres / INCH).ln() * std::f64::consts::LOG10_E;
    let percent = by_girth * log10(girth) - by_height * log10(height) + constant;
    (0.0..75.0).contains(&percent).then_some(percent)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: Option<f64>, expected: f64) {
        let found = found.expect("a share");
        assert!((found - expected).abs() < 0.05, "{found} {expected}");
    }

    /// Height 70 in, waist 34 in, neck 15 in: 86.010 x 1.27875 - 70.041 x 1.84510 + 36.76
    /// = 109.985 - 129.232 + 36.76 = 17.5 %.
    #[test]
    fn a_mans_worked_example() {
        let girths = Girths::Man {
            waist: 34.0 * INCH,
            neck: 15.0 * INCH,
        };
        near(body_fat(girths, 70.0 * INCH), 17.51);
    }

    /// Height 65 in, waist 30 in, hips 40 in, neck 13 in: 163.205 x 1.75587 - 97.684 x 1.81291
    /// - 78.387 = 286.567 - 177.093 - 78.387 = 31.1 %.
    #[test]
    fn a_womans_worked_example() {
        let girths = Girths::Woman {
            waist: 30.0 * INCH,
            hips: 40.0 * INCH,
            neck: 13.0 * INCH,
        };
        near(body_fat(girths, 65.0 * INCH), 31.09);
    }

    #[test]
    fn girths_of_nobody_are_none() {
        let upside_down = Girths::Man {
            waist: 40.0,
            neck: 45.0,
        };
        assert_eq!(body_fat(upside_down, 180.0), None);
        let no_height = Girths::Man {
            waist: 85.0,
            neck: 38.0,
        };
        assert_eq!(body_fat(no_height, 0.0), None);
        assert_eq!(body_fat(no_height, f64::NAN), None);
    }
}
