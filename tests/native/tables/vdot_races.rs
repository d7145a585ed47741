//! Race times over VDOT 30-85: Daniels, *Running Formula* (3rd edition, 2014), table 5.1, all its
//! rows but for the 2 miles. The cells were checked against two public transcriptions of it.

use super::{number, rows};
use rung::coach::estimate::vdot::Vdot;
use rung::training::units::{Distance, DistanceUnit, Duration};

const TABLE: &str = include_str!("vdot_races.txt");
const METRES: [f64; 8] = [
    1_500.0, 1_609.344, 3_000.0, 5_000.0, 10_000.0, 15_000.0, 21_097.5, 42_195.0,
];

/// Each VDOT of the table with each of its distances and times.
fn cells() -> impl Iterator<Item = (Vdot, Distance, f64)> {
    rows(TABLE).flat_map(|row| {
        let vdot = Vdot::new(number(row[0]));
        let cells: Vec<_> = METRES.into_iter().zip(row.into_iter().skip(1)).collect();
        cells.into_iter().map(move |(metres, cell)| {
            let distance = Distance::from_metres(metres, DistanceUnit::Metre);
            (vdot, distance, number(cell))
        })
    })
}

#[test]
fn the_table_is_whole() {
    assert_eq!(cells().count(), 56 * METRES.len());
    let vdots: Vec<_> = rows(TABLE).map(|row| number(row[0]) as u32).collect();
    assert_eq!(vdots, (30..=85).collect::<Vec<_>>());
}

/// Within 0.3 %, or the second that the table is rounded to.
#[test]
fn race_times_are_the_printed_ones() {
    for (vdot, distance, printed) in cells() {
        let found = f64::from(vdot.race_time(distance).seconds());
        let off = (found - printed).abs();
        assert!(
            off <= (printed * 0.003).max(1.0),
            "{distance} at {vdot:?}: {found} s for {printed} s"
        );
    }
}

/// A printed time is the race of the VDOT it stands beside, within half a point: the athlete is
/// never put into another row of the table.
#[test]
fn a_printed_time_gives_its_own_row() {
    for (vdot, distance, printed) in cells() {
        let found = Vdot::of_race(distance, Duration::from_seconds(printed as u32));
        assert!(
            (found.value() - vdot.value()).abs() < 0.5,
            "{distance} in {printed} s: {found:?} for {vdot:?}"
        );
    }
}
