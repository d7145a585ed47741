//! The trend column of Walker, *The Hacker's Diet*, "Pencil and paper" (the log of November 1990):
//! carried over 173.6 lb; weighed 172.5, 171.5, 172 and 171.5; trend 173.5, 173.3, 173.2 and 173.0.
//! The book rounds each day's trend to a tenth and goes on from that; the coach rounds nothing, so a
//! tenth is what they may differ by.

use chrono::{Days, NaiveDate};
use rung::coach::estimate::weight_trend::weight_trend;
use rung::training::units::{Load, MassUnit};

/// Day of November; weight and trend in lb.
const TABLE: [(u64, &str, f64); 5] = [
    (0, "173.6", 173.6),
    (1, "172.5", 173.5),
    (2, "171.5", 173.3),
    (3, "172", 173.2),
    (4, "171.5", 173.0),
];

fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(1990, 10, 31).expect("a day") + Days::new(number)
}

#[test]
fn the_trend_column_is_the_book_s() {
    let log = TABLE.map(|(number, weight, _)| {
        let load = Load::parse(weight, MassUnit::Pound).expect("a load");
        (day(number), load)
    });
    for (number, _, printed) in TABLE {
        let today = day(number);
        let trend = weight_trend(log.into_iter(), today).expect("a trend");
        let pounds = trend.now / MassUnit::Pound.kilograms();
        assert!(
            (pounds - printed).abs() < 0.1,
            "{today}: {pounds} {printed}"
        );
    }
}
