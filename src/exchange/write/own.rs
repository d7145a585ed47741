//! All sets and runs as a table with our own columns, as docs/table.md describes them.

use super::lines::{Kind, Line, Quantities, lines};
use super::names;
use super::table::Table;
use crate::diary::{Diary, Moment, SetKind};
use crate::training::units::{Distance, DistanceUnit, Duration, Load, MassUnit};
use crate::training::{Done, Form};

/// Where numbers of one unit alone stand, the head of their column names it, and they are plain;
/// else each has its own behind it. So what was typed stays, and who reads the table knows.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Named {
    mass: Option<MassUnit>,
    distance: Option<DistanceUnit>,
}

impl Named {
    fn of(lines: &[Line<'_>]) -> Self {
        let all = || {
            let both = lines.iter().flat_map(|line| [Some(line.done), line.asked]);
            both.flatten().map(Quantities::from)
        };
        let loads = all().filter_map(|of| Some(of.load?.unit()));
        let distances = all().filter_map(|of| Some(of.distance?.unit()));
        Self {
            mass: only(loads),
            distance: only(distances),
        }
    }

    fn load(self, load: Load) -> String {
        match self.mass {
            Some(_) => load.number(),
            None => load.to_string(),
        }
    }

    fn distance(self, distance: Distance) -> String {
        match self.distance {
            Some(_) => distance.number(),
            None => distance.to_string(),
        }
    }

    fn head(self) -> [String; 20] {
        let mass = self.mass.map(MassUnit::symbol);
        let far = self.distance.map(DistanceUnit::symbol);
        let named = |name: &str, unit: Option<&str>| match unit {
            Some(unit) => format!("{name} ({unit})"),
            None => String::from(name),
        };
        [
            ("Date", None),
            ("Workout", None),
            ("Purpose", None),
            ("Exercise", None),
            ("Order", None),
            ("Kind", None),
            ("Weight", mass),
            ("Reps", None),
            ("Seconds", None),
            ("Distance", far),
            ("RPE", None),
            ("Form", None),
            ("Pulse", None),
            ("Splits", None),
            ("Asked weight", mass),
            ("Asked reps", None),
            ("Asked seconds", None),
            ("Asked distance", far),
            ("Note", None),
            ("Workout note", None),
        ]
        .map(|(name, unit)| named(name, unit))
    }
}

/// The one unit that all have; none where there are two, or nothing.
fn only<T: PartialEq>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.all(|unit| unit == first).then_some(first)
}

/// All that was done, a row each.
pub fn own(diary: &Diary) -> String {
    let lines = lines(diary);
    let named = Named::of(&lines);
    let mut table = Table::new(&named.head());
    for line in &lines {
        row(&mut table, line, named);
        table.end();
    }
    table.text()
}

fn row(table: &mut Table, line: &Line<'_>, named: Named) {
    let of = line.of;
    let done = Quantities::from(line.done);
    let asked = line.asked.map(Quantities::from).unwrap_or_default();
    let start = of.start.map(Moment::local_text);
    // As the clock of the place showed it, in the form that all spreadsheets know.
    let start = start.as_deref().and_then(|text| text.get(11..19));
    let date = start.map_or_else(|| of.day.to_string(), |time| format!("{} {time}", of.day));
    table.cell(&date);
    table.cell(match of.name {
        "" => names::purpose(of.purpose),
        name => name,
    });
    table.cell(names::purpose(of.purpose));
    table.cell(&line.exercise());
    table.number(Some(line.order));
    table.cell(kind(line));
    amounts(table, &done, named);
    table.number(done.rpe);
    table.cell(match line.done {
        Done::Set(set) if set.form == Form::Broke => "broke",
        _ => "",
    });
    let measures = line.measures;
    table.number(measures.and_then(|measures| Some(measures.pulse?.beats())));
    let splits = measures.map_or(&[][..], |measures| &measures.splits);
    let splits: Vec<_> = splits.iter().map(ToString::to_string).collect();
    table.cell(&splits.join(" "));
    amounts(table, &asked, named);
    table.cell(&line.note);
    table.cell(of.note);
}

/// Load, reps, seconds and distance, a cell each.
fn amounts(table: &mut Table, of: &Quantities, named: Named) {
    table.number(of.load.map(|load| named.load(load)));
    table.number(of.reps);
    table.number(of.time.map(Duration::seconds));
    table.number(of.distance.map(|distance| named.distance(distance)));
}

/// What a line is, in a word that tables of other apps have for it, too.
pub(super) fn kind(line: &Line<'_>) -> &'static str {
    match line.kind {
        Kind::Set(SetKind::WarmUp) => "warmup",
        Kind::Set(SetKind::Drop) => "drop",
        Kind::Set(SetKind::Failure) => "failure",
        Kind::Set(SetKind::Work) => "normal",
        Kind::Run => "run",
        Kind::Rounds => "rounds",
    }
}
