//! The coach held to published tables: one file a table, which says what it is compared with.

mod body_fat;
mod energy;
mod linear;
mod one_rep_max;
mod prilepin;
mod rpe_chart;
mod session_load;
mod taper;
mod vdot_paces;
mod vdot_races;
mod weight_trend;

/// The rows of a table kept beside its test, without its heading: cells with spaces between.
fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table
        .lines()
        .skip(1)
        .map(|row| row.split_whitespace().collect())
}

/// A cell of a table as a number; a clock time as its seconds.
fn number(cell: &str) -> f64 {
    cell.split(':').fold(0.0, |sum, part| {
        sum * 60.0 + part.parse::<f64>().expect("a number")
    })
}
