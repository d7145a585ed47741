//! The RPE chart whole: Tuchscherer, *The Reactive Training Manual*, 1 to 12 reps at RPE 6.5 to 10.
//! Its values were checked against a public list of the same 30.

use super::{number, rows};
use rung::coach::estimate::rpe_chart::share;
use rung::training::units::Rpe;

const TABLE: &str = include_str!("rpe_chart.txt");

#[test]
fn every_cell_is_the_printed_one() {
    let rpes: Vec<_> = TABLE
        .lines()
        .next()
        .into_iter()
        .flat_map(|heading| heading.split_whitespace().skip(1))
        .map(|text| Rpe::parse(text).expect("an RPE"))
        .collect();
    let mut cells = 0;
    for row in rows(TABLE) {
        let reps = number(row[0]) as u16;
        for (rpe, cell) in rpes.iter().zip(&row[1..]) {
            let found = share(reps, *rpe).map(|share| (share * 1_000.0).round() / 10.0);
            assert_eq!(found, Some(number(cell)), "{reps} @ {rpe}");
            cells += 1;
        }
    }
    assert_eq!(cells, 96);
}
