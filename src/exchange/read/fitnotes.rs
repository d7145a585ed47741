//! `FitNotes`, of Android and of the iPhone: a row a set, days without a time.

use super::cells::Cells;
use super::dialect::Dialect;
use super::gather::{Gathered, Session};
use super::moment::Moment;
use super::progress::Progress;
use super::sheet::Sheet;
use super::unit;
use crate::diary::SetKind;
use crate::exchange::found::{LeftOut, Options};

/// A table of `FitNotes`: where its columns are.
pub(super) struct FitNotes {
    date: usize,
    exercise: usize,
    /// With their units, where the heads name them; one is filled.
    loads: Vec<usize>,
    load_unit: Option<usize>,
    reps: usize,
    distance: Option<usize>,
    distance_unit: Option<usize>,
    time: Option<usize>,
    note: Option<usize>,
}

impl Dialect for FitNotes {
    fn of(sheet: &Sheet<'_>) -> Option<Self> {
        sheet.column(&["category"])?;
        let loads = [
            "weight",
            "weight (kg)",
            "weight (kgs)",
            "weight (lbs)",
            "weight (lb)",
        ];
        Some(Self {
            date: sheet.column(&["date"])?,
            exercise: sheet.column(&["exercise"])?,
            loads: loads
                .iter()
                .filter_map(|name| sheet.column(&[name]))
                .collect(),
            load_unit: sheet.column(&["weight unit"]),
            reps: sheet.column(&["reps"])?,
            distance: sheet.column(&["distance"]),
            distance_unit: sheet.column(&["distance unit"]),
            time: sheet.column(&["time"]),
            note: sheet.column(&["comment", "notes"]),
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
            let start = Moment::read(row.field(self.date), day_first).ok_or(LeftOut::NoDay)?;
            let name = row.field(self.exercise);
            if name.is_empty() {
                return Err(LeftOut::NoName);
            }
            let filled = self
                .loads
                .iter()
                .find(|column| !row.field(**column).is_empty());
            let unit = unit::mass(row.at(self.load_unit));
            let cells = Cells {
                kind: SetKind::Work,
                load: (
                    row.at(filled.copied()),
                    unit.or_else(|| unit::mass(sheet.name(filled.copied()))),
                ),
                reps: row.field(self.reps),
                time: row.at(self.time),
                distance: (
                    row.at(self.distance),
                    unit::length(row.at(self.distance_unit)),
                ),
                rpe: "",
            };
            let set = cells.set(sheet.decimals, options, gathered)?;
            gathered.set(Session::at(start.at), name, row.at(self.note), set);
            Ok(())
        });
    }
}
