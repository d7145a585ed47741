//! The other apps: a table each.

use super::{counted, found, left_out, said};
use rung::diary::Origin;
use rung::exchange::found::{Ask, LeftOut};

#[test]
fn fitnotes_of_android() {
    let read = found("fitnotes-android.csv");
    assert_eq!(
        (read.origin, read.rows, counted(&read)),
        (Origin::FitNotes, 7, (6, 1))
    );
    assert_eq!(left_out(&read), [(LeftOut::Nothing, 1)]);
    assert_eq!(read.asks, []);
    assert_eq!(
        said(&read.workouts[0]),
        [
            "2026-08-04 00:00:00 \"\"",
            "Lat Pulldown: 77.16 lb x 10, 88.18 lb x 8",
            "Flat Barbell Bench Press: 60 kg x 8 (\"Felt light, more next time\")",
        ]
    );
    assert_eq!(
        said(&read.workouts[1])[1..],
        [
            "Plank: 1:30",
            "Running (Outdoor): 5 km 28:00",
            "Cycling: 1000 m 5:00"
        ]
    );
}

#[test]
fn fitnotes_of_the_iphone() {
    let read = found("fitnotes-iphone.csv");
    assert_eq!((read.origin, read.asks.len()), (Origin::FitNotes, 0));
    assert_eq!(
        said(&read.workouts[0])[1],
        "Barbell Back Squat: 100 kg x 5, 225 lb x 3"
    );
}

#[test]
fn stronglifts() {
    let read = found("stronglifts.csv");
    assert_eq!(
        (read.origin, read.rows, read.asks.len()),
        (Origin::StrongLifts, 4, 0)
    );
    // A row is an exercise: what was missed in it is no set.
    assert_eq!(counted(&read), (6, 1));
    assert_eq!(left_out(&read), [(LeftOut::Nothing, 1)]);
    assert_eq!(
        said(&read.workouts[0]),
        [
            "2026-08-11 22:56:00 \"Workout A\" for 45:00",
            "Squat: 121.3 lb x 5, 121.3 lb x 5",
            "Bench Press: 154.5 lb x 5, 154.5 lb x 5, 154.5 lb x 3 (\"Slow\")",
        ]
    );
    assert_eq!(
        said(&read.workouts[1])[0],
        "2026-08-13 07:05:00 \"Workout B\" for 30:00"
    );
}

#[test]
fn liftosaur() {
    let read = found("liftosaur.csv");
    assert_eq!(
        (read.origin, read.rows, counted(&read)),
        (Origin::Liftosaur, 3, (2, 1))
    );
    assert_eq!(left_out(&read), [(LeftOut::Unfinished, 1)]);
    assert_eq!(
        said(&read.workouts[0]),
        [
            "2026-03-01 10:00:00 UTC+0 \"Day 1\"",
            "Squat, Barbell: warm-up 95 lb x 5, 227.5 lb x 4 @9 (\"Deep\")",
        ]
    );
}

#[test]
fn liftlog() {
    let read = found("liftlog.csv");
    assert_eq!(
        (read.origin, read.rows, counted(&read)),
        (Origin::LiftLog, 4, (4, 0))
    );
    assert_eq!(
        said(&read.workouts[0]),
        [
            "2025-05-01 18:02:11 UTC+600 \"\"",
            "Squat: 100 kg x 5, 100 kg x 4 (\"Belt on\")",
            "Pull-up: x 8",
        ]
    );
    assert_eq!(read.workouts.len(), 2);
}

#[test]
fn garmin() {
    let read = found("garmin.csv");
    assert_eq!(
        (read.origin, read.rows, counted(&read)),
        (Origin::Garmin, 6, (3, 3))
    );
    assert_eq!(
        left_out(&read),
        [
            (LeftOut::Nothing, 1),
            (LeftOut::Sport("Cycling".to_owned()), 1),
            (LeftOut::Sport("Strength Training".to_owned()), 1),
        ]
    );
    assert_eq!(read.asks, [Ask::Distance]);
    let all: Vec<_> = read.workouts.iter().flat_map(said).collect();
    assert_eq!(
        all,
        [
            "2026-02-06 17:06:03 \"Tempo, by the lake\" for 32:57",
            "ran 5.48 km in 31:08, 153 bpm []",
            "2026-02-08 06:30:00 \"Intervals\" for 28:11",
            "ran 4.5 km in 28:11, 155 bpm []",
            "2026-02-09 12:00:00 \"Lunch\" for 25:00",
            "walked 2.1 km in 24:10 []",
        ]
    );
}

#[test]
fn garmin_in_another_language() {
    let read = found("garmin-german.csv");
    assert_eq!((read.origin, counted(&read)), (Origin::Garmin, (2, 0)));
    let all: Vec<_> = read.workouts.iter().flat_map(said).collect();
    assert_eq!(
        all,
        [
            "2026-05-12 21:33:50 \"Abendlauf\" for 33:20",
            "ran 5.81 km in 33:00, 129 bpm []",
            "2026-05-13 09:00:00 \"Hausberg\" for 2:50:00",
            "walked 10.5 km in 2:20:00, 110 bpm []",
        ]
    );
}

#[test]
fn strava() {
    let read = found("strava.csv");
    assert_eq!(
        (read.origin, read.rows, counted(&read)),
        (Origin::Strava, 4, (2, 2))
    );
    assert_eq!(
        left_out(&read),
        [
            (LeftOut::NoDay, 1),
            (LeftOut::Sport("Weight Training".to_owned()), 1)
        ]
    );
    // Metres leave nothing to ask.
    assert_eq!(read.asks, []);
    let all: Vec<_> = read.workouts.iter().flat_map(said).collect();
    assert_eq!(
        all,
        [
            "2018-07-07 17:04:11 UTC+0 \"Morning Run, easy\" for 39:31 (\"Windy\")",
            "ran 7.212 km in 38:10, 152 bpm []",
            "2024-05-06 04:02:34 UTC+0 \"Over the pass\" for 5:08:05",
            "walked 12.36 km in 4:11:39, 111 bpm []",
        ]
    );
}

#[test]
fn our_own_table() {
    let read = found("rung.csv");
    assert_eq!(
        (read.origin, read.rows, counted(&read)),
        (Origin::Table, 3, (3, 0))
    );
    assert_eq!(read.asks, []);
    let all: Vec<_> = read.workouts.iter().flat_map(said).collect();
    assert_eq!(
        all,
        [
            "2026-11-23 18:01:12 \"Maximal strength\" (\"Good day\")",
            "Back squat: warm-up 60 kg x 5, 102.5 kg x 5 @8.5 (\"Belt on\")",
            "2026-11-24 00:00:00 \"Easy\"",
            "Easy run: 5.2 km 30:00 @5",
        ]
    );
}
