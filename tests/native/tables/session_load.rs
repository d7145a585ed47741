//! Session load, monotony and strain: Foster, *Monitoring training in athletes with reference to
//! overtraining syndrome* (Med Sci Sports Exerc 30, 1998) and Foster et al. (J Strength Cond Res 15,
//! 2001). The papers' own weeks are not at hand: these two are worked by hand by their definitions, so
//! that every step is a whole number.
//!
//! Both weeks have the same load. The first alternates hard and easy; the second is all alike but
//! for one easier day, and the papers' point is that its strain is nearly three times as high.

use rung::coach::estimate::session_load::{WeekLoad, session_load};
use rung::training::units::SessionEffort;

/// Effort and minutes of each day.
type Days = [(u8, f64); 7];

/// The days of a week; its load, monotony and strain.
const TABLE: [(Days, f64, f64, f64); 2] = [
    // 420 and 120 in turn, 270 last: a mean of 270, six days 150 off it, deviation 150.
    (
        [
            (7, 60.0),
            (3, 40.0),
            (7, 60.0),
            (3, 40.0),
            (7, 60.0),
            (3, 40.0),
            (3, 90.0),
        ],
        1_890.0,
        1.8,
        3_402.0,
    ),
    // 290 six times, 150 once: a mean of 270, deviations of 20 and 120, squares 16,800, over six
    // 2,800: 52.915.
    (
        [
            (5, 58.0),
            (5, 58.0),
            (5, 58.0),
            (5, 58.0),
            (5, 58.0),
            (5, 58.0),
            (3, 50.0),
        ],
        1_890.0,
        5.102_5,
        9_643.8,
    ),
];

#[test]
fn a_week_is_its_load_its_monotony_and_its_strain() {
    for (days, total, monotony, strain) in TABLE {
        let daily = days.map(|(effort, minutes)| {
            session_load(SessionEffort::new(effort).expect("an effort"), minutes)
        });
        let week = WeekLoad::of(&daily);
        assert!((week.total - total).abs() < 1e-9, "{week:?}");
        let found = week.monotony.expect("a monotony");
        assert!((found - monotony).abs() < 1e-4, "{found} {monotony}");
        let found = week.strain().expect("a strain");
        assert!((found - strain).abs() < 0.1, "{found} {strain}");
    }
}
