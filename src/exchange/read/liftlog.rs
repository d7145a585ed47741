//! `LiftLog`: a row a set, each with the moment at which it was ended and the number of its session.

use super::cells::Cells;
use super::dialect::Dialect;
use super::gather::{Gathered, Session};
use super::moment::Moment;
use super::progress::Progress;
use super::sheet::Sheet;
use super::unit;
use crate::diary::SetKind;
use crate::exchange::found::{LeftOut, Options};
use std::collections::BTreeMap;

/// A table of `LiftLog`: where its columns are.
pub(super) struct LiftLog {
    session: usize,
    at: usize,
    exercise: usize,
    load: usize,
    unit: Option<usize>,
    reps: usize,
    note: Option<usize>,
}

impl Dialect for LiftLog {
    fn of(sheet: &Sheet<'_>) -> Option<Self> {
        let column = |name| sheet.column(&[name]);
        Some(Self {
            session: column("sessionid")?,
            at: column("timestamp")?,
            exercise: column("exercise")?,
            load: column("weight")?,
            unit: column("weightunit"),
            reps: column("reps")?,
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
        // A session began when the first of its sets that stands here was ended.
        let mut starts: BTreeMap<String, Moment> = BTreeMap::new();
        sheet.each(gathered, progress, |gathered, row| {
            let at = Moment::read(row.field(self.at), true).ok_or(LeftOut::NoDay)?;
            let name = row.field(self.exercise);
            if name.is_empty() {
                return Err(LeftOut::NoName);
            }
            let cells = Cells {
                kind: SetKind::Work,
                load: (row.field(self.load), unit::mass(row.at(self.unit))),
                reps: row.field(self.reps),
                time: "",
                distance: ("", None),
                rpe: "",
            };
            let set = cells.set(sheet.decimals, options, gathered)?;
            let start = match starts.get(row.field(self.session)) {
                Some(start) => *start,
                None => *starts
                    .entry(row.field(self.session).to_owned())
                    .or_insert(at),
            };
            let session = Session {
                offset: start.offset,
                ..Session::at(start.at)
            };
            gathered.set(session, name, row.at(self.note), set);
            Ok(())
        });
    }
}
