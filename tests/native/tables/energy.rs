//! Energy at rest: Mifflin, St Jeor et al., *Am J Clin Nutr* 51 (1990), 241-247. The paper prints
//! its equation and no cases: those of the table are worked by hand from it, term by term.

use rung::coach::estimate::energy::{Sex, resting_energy};

/// Sex, kg, cm, years; 10 kg, 6.25 cm, 5 years, kcal a day.
const TABLE: [(Sex, [f64; 3], [f64; 3], f64); 6] = [
    (
        Sex::Man,
        [70.0, 175.0, 25.0],
        [700.0, 1_093.75, 125.0],
        1_673.75,
    ),
    (
        Sex::Man,
        [90.0, 184.0, 40.0],
        [900.0, 1_150.0, 200.0],
        1_855.0,
    ),
    (
        Sex::Man,
        [120.0, 180.0, 55.0],
        [1_200.0, 1_125.0, 275.0],
        2_055.0,
    ),
    (
        Sex::Woman,
        [55.0, 160.0, 25.0],
        [550.0, 1_000.0, 125.0],
        1_264.0,
    ),
    (
        Sex::Woman,
        [65.0, 165.0, 28.0],
        [650.0, 1_031.25, 140.0],
        1_380.25,
    ),
    (
        Sex::Woman,
        [85.0, 170.0, 60.0],
        [850.0, 1_062.5, 300.0],
        1_451.5,
    ),
];

#[test]
fn resting_energy_is_the_sum_of_its_terms() {
    for (sex, [kilograms, centimetres, years], [mass, height, age], printed) in TABLE {
        let constant = if sex == Sex::Man { 5.0 } else { -161.0 };
        assert!((mass + height - age + constant - printed).abs() < 1e-9);
        let found = resting_energy(sex, kilograms, centimetres, years);
        assert!((found - printed).abs() < 1e-9, "{found} {printed}");
    }
}
