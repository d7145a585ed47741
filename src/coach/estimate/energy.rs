//! Energy at rest (Mifflin, St Jeor et al. 1990).

/// The sexes the equation was fitted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sex {
    /// Plus 5.
    Man,
    /// Minus 161.
    Woman,
}

/// Energy at rest in kcal a day: `10 kg + 6.25 cm - 5 years + 5` for men, `- 161` for women. It is
/// tracked and prescribes no meals.
pub fn resting_energy(sex: Sex, kilograms: f64, centimetres: f64, years: f64) -> f64 {
    let constant = match sex {
        Sex::Man => 5.0,
        Sex::Woman => -161.0,
    };
    10.0 * kilograms + 6.25 * centimetres - 5.0 * years + constant
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 800 + 1125 - 150 + 5, and 600 + 1031.25 - 150 - 161.
    #[test]
    fn worked_by_hand() {
        let man = resting_energy(Sex::Man, 80.0, 180.0, 30.0);
        assert!((man - 1_780.0).abs() < 1e-9, "{man}");
        let woman = resting_energy(Sex::Woman, 60.0, 165.0, 30.0);
        assert!((woman - 1_320.25).abs() < 1e-9, "{woman}");
    }
}
