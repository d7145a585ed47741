//! Strong's four dialects.

use super::{counted, found, left_out, said, sample, try_read};
use rung::diary::Origin;
use rung::exchange::found::{Ask, LeftOut, Options};
use rung::training::units::{DistanceUnit, MassUnit};

#[test]
fn the_dialect_with_commas_and_notes() {
    let read = found("strong-commas.csv");
    assert_eq!(read.origin, Origin::Strong);
    assert_eq!(read.rows, 9);
    assert_eq!(counted(&read), (7, 2));
    assert_eq!(left_out(&read), [(LeftOut::Rest, 1), (LeftOut::Nothing, 1)]);
    assert_eq!(read.asks, [Ask::Mass, Ask::Distance]);
    assert_eq!(
        said(&read.workouts[0]),
        [
            "2024-03-01 07:30:00 \"Run\" for 38:00",
            "Running: 5.2 km 29:10"
        ]
    );
    assert_eq!(
        said(&read.workouts[1]),
        [
            "2024-03-05 18:01:12 \"Push day\" for 1:05:00 (\"Slept badly, ate well\")",
            "Bench Press (Barbell): warm-up 40 kg x 10, 80 kg x 8 @8, 82.5 kg x 6 @9.5, \
             drop 60 kg x 12 (\"Grip a little wider\")",
            "Triceps Dip: failure x 14 @10",
            "Plank: 1:00",
        ]
    );
}

#[test]
fn what_its_units_are_is_said() {
    let options = Options {
        mass: Some(MassUnit::Pound),
        distance: Some(DistanceUnit::Mile),
        ..Options::default()
    };
    let read = try_read(&[sample("strong-commas.csv")], &options).expect("a file");
    assert_eq!(read.asks, []);
    assert_eq!(said(&read.workouts[0])[1], "Running: 5.2 mi 29:10");
    assert!(said(&read.workouts[1])[1].starts_with("Bench Press (Barbell): warm-up 40 lb x 10"));
}

#[test]
fn the_short_dialect() {
    let read = found("strong-short.csv");
    assert_eq!(counted(&read), (3, 0));
    // Nobody rows 2,000 km: a distance is not asked for.
    assert_eq!(read.asks, [Ask::Mass]);
    assert_eq!(
        said(&read.workouts[0]),
        [
            "2024-01-01 10:00:00 \"Upper A\" for 30:00",
            "Bench Press (Barbell): 185 kg x 5, 185 kg x 5 @8.5",
            "Rowing (Machine): 2000 m 8:00",
        ]
    );
}

#[test]
fn the_dialect_with_a_unit_in_each_row() {
    let read = found("strong-units.csv");
    assert_eq!((counted(&read), read.asks.len()), ((4, 0), 0));
    assert_eq!(
        said(&read.workouts[0])[1..],
        [
            "Bench Press (Dumbbell): 62.5 lb x 10",
            "Squat (Barbell): 102.5 kg x 5 @8.5",
            "Running: 1.25 mi 12:00",
            "Farmers Walk: 48 kg 40 m",
        ]
    );
}

#[test]
fn the_dialect_with_semicolons_and_a_mark_before_it() {
    let read = found("strong-semicolons.csv");
    assert_eq!((read.rows, counted(&read)), (5, (3, 2)));
    assert_eq!(left_out(&read), [(LeftOut::Rest, 1), (LeftOut::Nothing, 1)]);
    assert_eq!(read.asks, []);
    assert_eq!(
        said(&read.workouts[0]),
        [
            "2026-05-01 18:00:00 \"Back; biceps\" for 55:00",
            "Bench Press (Barbell): warm-up 40 kg x 10, 80.5 kg x 8 @8.5 \
             (\"Said \\\"easy\\\"\\nElbows in\")",
        ]
    );
    assert_eq!(
        said(&read.workouts[1])[1],
        "Running (Treadmill): 2000 m 13:00"
    );
}

#[test]
fn a_table_with_heads_of_another_language_is_known_by_what_it_holds() {
    let read = found("strong-german.csv");
    assert_eq!(read.origin, Origin::Strong);
    assert_eq!(left_out(&read), [(LeftOut::Rest, 1)]);
    assert_eq!(
        said(&read.workouts[0]),
        [
            "2025-11-03 19:12:44 \"Ganzkörper\" for 1:07:00",
            "Kniebeuge (Langhantel): warm-up 60 kg x 5, 102.5 kg x 5 @7.5, 102.5 kg x 5 @8",
        ]
    );
}
