//! Liftosaur: a row a set, with what was asked beside what was done, and times at UTC.

use super::cells::Cells;
use super::dialect::Dialect;
use super::gather::{Gathered, Session};
use super::moment::Moment;
use super::progress::Progress;
use super::sheet::Sheet;
use super::unit;
use crate::diary::SetKind;
use crate::exchange::found::{LeftOut, Options};

/// A table of Liftosaur: where its columns are.
pub(super) struct Liftosaur {
    start: usize,
    day: Option<usize>,
    exercise: usize,
    warm_up: Option<usize>,
    reps: usize,
    /// What was on the bar, and where that is not said, what was asked to be.
    loads: [Option<usize>; 2],
    units: [Option<usize>; 2],
    rpe: Option<usize>,
    note: Option<usize>,
}

impl Dialect for Liftosaur {
    fn of(sheet: &Sheet<'_>) -> Option<Self> {
        let column = |name| sheet.column(&[name]);
        Some(Self {
            start: column("workout datetime")?,
            day: column("day name"),
            exercise: column("exercise")?,
            warm_up: column("is warmup set?"),
            reps: column("completed reps")?,
            loads: [
                column("completed weight value"),
                sheet.column(&["required weight value", "weight value"]),
            ],
            units: [
                column("completed weight unit"),
                sheet.column(&["required weight unit", "weight unit"]),
            ],
            rpe: column("completed rpe"),
            note: column("notes"),
        })
    }

    fn read(
        &self,
        sheet: &Sheet<'_>,
        options: &Options,
        gathered: &mut Gathered,
        progress: &mut Progress<'_>,
    ) {
        sheet.each(gathered, progress, |gathered, row| {
            let start = Moment::read(row.field(self.start), true).ok_or(LeftOut::NoDay)?;
            let name = row.field(self.exercise);
            if name.is_empty() {
                return Err(LeftOut::NoName);
            }
            if row.field(self.reps).is_empty() {
                return Err(LeftOut::Unfinished);
            }
            let asked = usize::from(row.at(self.loads[0]).is_empty());
            let warm_up = matches!(row.at(self.warm_up), "1" | "true");
            let cells = Cells {
                kind: if warm_up {
                    SetKind::WarmUp
                } else {
                    SetKind::Work
                },
                load: (
                    row.at(self.loads[asked]),
                    unit::mass(row.at(self.units[asked])),
                ),
                reps: row.field(self.reps),
                time: "",
                distance: ("", None),
                rpe: row.at(self.rpe),
            };
            let set = cells.set(sheet.decimals, options, gathered)?;
            let session = Session {
                offset: start.offset,
                name: row.at(self.day),
                ..Session::at(start.at)
            };
            gathered.set(session, name, row.at(self.note), set);
            Ok(())
        });
    }
}
