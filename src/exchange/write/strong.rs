//! All sets and runs as a table with the columns of Strong's export, which other apps read: `Date`
//! to `RPE`, without units, a set each, and nought for nothing.

use super::lines::{Kind, Line, Quantities, lines};
use super::names;
use super::table::Table;
use crate::diary::{Diary, Moment, SetKind};
use crate::training::units::{Distance, Duration, Load, Units};

const HEAD: [&str; 12] = [
    "Date",
    "Workout Name",
    "Duration",
    "Exercise Name",
    "Set Order",
    "Weight",
    "Reps",
    "Distance",
    "Seconds",
    "Notes",
    "Workout Notes",
    "RPE",
];

/// All that was done, a row each, in these units.
pub fn strong(diary: &Diary, units: Units) -> String {
    let mut table = Table::new(&HEAD);
    for line in lines(diary) {
        row(&mut table, &line, units);
        table.end();
    }
    table.text()
}

fn row(table: &mut Table, line: &Line<'_>, units: Units) {
    let of = line.of;
    let done = Quantities::from(line.done);
    let start = of.start.map(Moment::local_text);
    let start = start.as_deref().and_then(|text| text.get(11..19));
    table.cell(&format!("{} {}", of.day, start.unwrap_or("12:00:00")));
    table.cell(match of.name {
        "" => names::purpose(of.purpose),
        name => name,
    });
    table.cell(&of.time.map(duration).unwrap_or_default());
    table.cell(&line.exercise_of_strong());
    match line.kind {
        Kind::Set(SetKind::WarmUp) => table.cell("W"),
        Kind::Set(SetKind::Drop) => table.cell("D"),
        Kind::Set(SetKind::Failure) => table.cell("F"),
        Kind::Set(SetKind::Work) | Kind::Run | Kind::Rounds => table.number(Some(line.order)),
    }
    let weight = done.load.map(|load| match load.unit() {
        unit if unit == units.mass => load,
        _ => Load::from_kilograms(load.kilograms(), units.mass),
    });
    let unit = units.distance.distance_unit();
    let distance = done.distance.map(|distance| match distance.unit() {
        known if known == unit => distance,
        _ => Distance::from_metres(distance.metres(), unit),
    });
    let nought = || String::from("0");
    table.number(Some(weight.map_or_else(nought, Load::number)));
    table.number(Some(done.reps.unwrap_or(0)));
    table.number(Some(distance.map_or_else(nought, Distance::number)));
    table.number(Some(done.time.map_or(0, Duration::seconds)));
    table.cell(&line.note);
    table.cell(of.note);
    table.number(done.rpe);
}

/// `1h 5m`, `38m`.
fn duration(time: Duration) -> String {
    let minutes = time.seconds().div_ceil(60);
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes}m"),
        (hours, 0) => format!("{hours}h"),
        (hours, minutes) => format!("{hours}h {minutes}m"),
    }
}
