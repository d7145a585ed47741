//! Hevy, in two systems of units and with the months of several languages.

use super::{counted, found, left_out, said};
use rung::diary::Origin;
use rung::exchange::found::LeftOut;

#[test]
fn metric() {
    let read = found("hevy-kg.csv");
    assert_eq!((read.origin, read.rows), (Origin::Hevy, 8));
    assert_eq!((counted(&read), read.asks.len()), ((7, 1), 0));
    assert_eq!(left_out(&read), [(LeftOut::Nothing, 1)]);
    assert_eq!(
        said(&read.workouts[0]),
        [
            "2025-03-26 07:05:00 \"Easy\" for 35:00",
            "Running: 5.21 km 33:00"
        ]
    );
    // A superset goes back and forth; each exercise has its sets in one place.
    assert_eq!(
        said(&read.workouts[1]),
        [
            "2025-03-28 17:29:00 \"Pull\" for 1:23:00 (\"Good day\")",
            "Deadlift (Barbell): warm-up 60 kg x 5, 142.5 kg x 5 @8.5 (\"Hook grip\")",
            "Pull Up: x 9, failure x 7 @10",
            "Face Pull: drop 20 kg x 15",
            "Plank: 1:00",
        ]
    );
}

#[test]
fn imperial() {
    let read = found("hevy-lbs.csv");
    assert_eq!((counted(&read), read.asks.len()), ((2, 0), 0));
    assert_eq!(
        said(&read.workouts[0]),
        [
            "2026-05-15 19:26:00 \"Push\" for 46:00",
            "Bench Press (Barbell): 185 lb x 5",
            "Treadmill: 1.5 mi 14:00",
        ]
    );
}

#[test]
fn months_in_the_language_of_the_phone() {
    let read = found("hevy-months.csv");
    let days: Vec<_> = read
        .workouts
        .iter()
        .map(|it| it.start.to_string())
        .collect();
    assert_eq!(
        days,
        [
            "2026-02-03 18:00:00",
            "2026-05-02 09:13:00",
            "2026-10-02 18:00:00",
            "2026-12-07 07:30:00"
        ]
    );
    assert_eq!(
        left_out(&read),
        [
            (LeftOut::NoDay, 1),
            (LeftOut::NoName, 1),
            (LeftOut::Unreadable, 1)
        ]
    );
}
