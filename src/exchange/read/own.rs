//! Our own table, as `write::own` makes it and docs/table.md describes it.

use super::cells::Cells;
use super::dialect::Dialect;
use super::gather::{Gathered, Session};
use super::memo::Memo;
use super::moment::Moment;
use super::progress::Progress;
use super::rows::Row;
use super::sheet::Sheet;
use super::table::apart;
use super::unit;
use crate::diary::SetKind;
use crate::exchange::found::{LeftOut, Options};

/// Our own table: where its columns are.
pub(super) struct Own {
    date: usize,
    session: Option<usize>,
    exercise: usize,
    kind: usize,
    load: Option<usize>,
    reps: usize,
    seconds: Option<usize>,
    distance: Option<usize>,
    rpe: Option<usize>,
    note: Option<usize>,
    session_note: Option<usize>,
}

impl Dialect for Own {
    fn of(sheet: &Sheet<'_>) -> Option<Self> {
        let column = |name| sheet.column(&[name]);
        // No other table tells what was asked.
        column("asked reps")?;
        Some(Self {
            date: column("date")?,
            session: column("workout"),
            exercise: column("exercise")?,
            kind: column("kind")?,
            load: sheet.beginning("weight"),
            reps: column("reps")?,
            seconds: column("seconds"),
            distance: sheet.beginning("distance"),
            rpe: column("rpe"),
            note: column("note"),
            session_note: column("workout note"),
        })
    }

    fn read(
        &self,
        sheet: &Sheet<'_>,
        options: &Options,
        gathered: &mut Gathered,
        progress: &mut Progress<'_>,
    ) {
        let mut starts = Memo::new();
        sheet.each(gathered, progress, |gathered, row| {
            let start = starts.read(row.field(self.date), |text| Moment::read(text, true));
            let start = start.ok_or(LeftOut::NoDay)?;
            let session = Session {
                name: row.at(self.session),
                note: row.at(self.session_note),
                ..Session::at(start.at)
            };
            let name = row.field(self.exercise);
            if name.is_empty() {
                return Err(LeftOut::NoName);
            }
            let set = self
                .cells(row, sheet)
                .set(sheet.decimals, options, gathered)?;
            // A run is a set by its name here: that tells its kind.
            gathered.set(session, name, row.at(self.note), set);
            Ok(())
        });
    }
}

impl Own {
    fn cells<'r>(&self, row: Row<'r>, sheet: &Sheet<'_>) -> Cells<'r> {
        let (load, mass) = apart(row.at(self.load));
        let (far, length) = apart(row.at(self.distance));
        Cells {
            kind: match row.field(self.kind) {
                "warmup" => SetKind::WarmUp,
                "drop" => SetKind::Drop,
                "failure" => SetKind::Failure,
                _ => SetKind::Work,
            },
            load: (
                load,
                unit::mass(mass).or_else(|| unit::mass(sheet.name(self.load))),
            ),
            reps: row.field(self.reps),
            time: row.at(self.seconds),
            distance: (
                far,
                unit::length(length).or_else(|| unit::length(sheet.name(self.distance))),
            ),
            rpe: row.at(self.rpe),
        }
    }
}
