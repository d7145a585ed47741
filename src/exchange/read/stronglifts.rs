//! `StrongLifts` 5x5: a row an exercise, with all its sets side by side.

use super::cells::Cells;
use super::dialect::Dialect;
use super::gather::{Gathered, Session};
use super::moment::Moment;
use super::number::Number;
use super::progress::Progress;
use super::rows::Row;
use super::sheet::Sheet;
use crate::diary::SetKind;
use crate::exchange::found::{FoundSet, LeftOut, Options};
use crate::training::units::{Duration, MassUnit};

/// The most sets of a row.
const MOST_SETS: usize = 50;

/// A table of `StrongLifts`: where its columns are.
pub(super) struct StrongLifts {
    date: usize,
    session: Option<usize>,
    exercise: usize,
    start: Option<usize>,
    hours: Option<usize>,
    note: Option<usize>,
    sets: Vec<Columns>,
}

/// The columns of a set.
struct Columns {
    reps: Option<usize>,
    load: Option<(usize, MassUnit)>,
    time: Option<usize>,
}

impl Columns {
    /// Those of the set with a number, where there are any.
    fn of(sheet: &Sheet<'_>, number: usize) -> Option<Self> {
        let column = |what| sheet.column(&[&format!("set {number} ({what})")]);
        let kilograms = column("kg").map(|at| (at, MassUnit::Kilogram));
        let columns = Self {
            reps: column("reps"),
            load: kilograms.or_else(|| column("lb").map(|at| (at, MassUnit::Pound))),
            time: column("time").or_else(|| column("sec")),
        };
        (columns.reps.is_some() || columns.time.is_some()).then_some(columns)
    }

    fn cells<'r>(&self, row: Row<'r>) -> Cells<'r> {
        Cells {
            kind: SetKind::Work,
            load: self
                .load
                .map_or(("", None), |(at, unit)| (row.field(at), Some(unit))),
            reps: row.at(self.reps),
            time: row.at(self.time),
            distance: ("", None),
            rpe: "",
        }
    }
}

impl Dialect for StrongLifts {
    fn of(sheet: &Sheet<'_>) -> Option<Self> {
        let sets: Vec<_> = (1..=MOST_SETS)
            .map_while(|number| Columns::of(sheet, number))
            .collect();
        if sets.is_empty() {
            return None;
        }
        Some(Self {
            date: sheet.beginning("date")?,
            session: sheet.column(&["workout name"]),
            exercise: sheet.column(&["exercise"])?,
            start: sheet.beginning("start time"),
            hours: sheet.column(&["duration (hours)"]),
            note: sheet.column(&["notes"]),
            sets,
        })
    }

    fn read(
        &self,
        sheet: &Sheet<'_>,
        options: &Options,
        gathered: &mut Gathered,
        progress: &mut Progress<'_>,
    ) {
        let day_first = sheet.day_first(self.date, options, gathered);
        sheet.each(gathered, progress, |gathered, row| {
            let day = row.field(self.date);
            // Day and hour stand apart.
            let with_hour = format!("{day} {}", row.at(self.start));
            let start = Moment::read(&with_hour, day_first);
            let start = start
                .or_else(|| Moment::read(day, day_first))
                .ok_or(LeftOut::NoDay)?;
            let name = row.field(self.exercise);
            if name.is_empty() {
                return Err(LeftOut::NoName);
            }
            let session = Session {
                name: row.at(self.session),
                time: hours(row.at(self.hours), sheet),
                ..Session::at(start.at)
            };
            let sets = self.sets(row, sheet, options, gathered)?;
            for set in sets {
                gathered.set(session, name, row.at(self.note), set);
            }
            Ok(())
        });
    }
}

impl StrongLifts {
    /// The sets of a row: one at least. One that was missed has no reps and is none.
    fn sets(
        &self,
        row: Row<'_>,
        sheet: &Sheet<'_>,
        options: &Options,
        gathered: &mut Gathered,
    ) -> Result<Vec<FoundSet>, LeftOut> {
        let mut sets = Vec::new();
        for columns in &self.sets {
            match columns.cells(row).set(sheet.decimals, options, gathered) {
                Ok(set) => sets.push(set),
                Err(LeftOut::Nothing) => {}
                Err(why) => return Err(why),
            }
        }
        if sets.is_empty() {
            Err(LeftOut::Nothing)
        } else {
            Ok(sets)
        }
    }
}

fn hours(text: &str, sheet: &Sheet<'_>) -> Option<Duration> {
    let seconds = Number::read(text, sheet.decimals)?.value() * 3_600.0;
    let time = Duration::new(seconds.round().min(1e9) as u32).ok()?;
    (time.seconds() > 0).then_some(time)
}
