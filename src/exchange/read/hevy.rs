//! Hevy: one dialect, in two systems of units, with days in the language of the phone.

use super::cells::Cells;
use super::dialect::Dialect;
use super::gather::{Gathered, Session};
use super::memo::Memo;
use super::moment::Moment;
use super::progress::Progress;
use super::rows::Row;
use super::sheet::Sheet;
use super::unit::LengthUnit;
use crate::diary::SetKind;
use crate::exchange::found::{LeftOut, Options};
use crate::training::units::{DistanceUnit, Duration, MassUnit};

/// A table of Hevy, whose heads are in English always: where its columns are.
pub(super) struct Hevy {
    title: Option<usize>,
    start: usize,
    end: Option<usize>,
    description: Option<usize>,
    exercise: usize,
    note: Option<usize>,
    kind: Option<usize>,
    kilograms: Option<usize>,
    pounds: Option<usize>,
    reps: usize,
    kilometres: Option<usize>,
    miles: Option<usize>,
    metres: Option<usize>,
    seconds: Option<usize>,
    rpe: Option<usize>,
}

impl Dialect for Hevy {
    fn of(sheet: &Sheet<'_>) -> Option<Self> {
        let column = |name| sheet.column(&[name]);
        Some(Self {
            title: column("title"),
            start: column("start_time")?,
            end: column("end_time"),
            description: column("description"),
            exercise: column("exercise_title")?,
            note: column("exercise_notes"),
            kind: column("set_type"),
            kilograms: column("weight_kg"),
            pounds: sheet.column(&["weight_lbs", "weight_lb"]),
            reps: column("reps")?,
            kilometres: column("distance_km"),
            miles: sheet.column(&["distance_miles", "distance_mi"]),
            metres: sheet.column(&["distance_meters", "distance_m"]),
            seconds: column("duration_seconds"),
            rpe: column("rpe"),
        })
    }

    fn read(
        &self,
        sheet: &Sheet<'_>,
        options: &Options,
        gathered: &mut Gathered,
        progress: &mut Progress<'_>,
    ) {
        let day_first = sheet.day_first(self.start, options, gathered);
        let (mut starts, mut ends) = (Memo::new(), Memo::new());
        let moment = |text: &str| Moment::read(text, day_first);
        sheet.each(gathered, progress, |gathered, row| {
            let start = starts.read(row.field(self.start), moment);
            let start = start.ok_or(LeftOut::NoDay)?;
            let name = row.field(self.exercise);
            if name.is_empty() {
                return Err(LeftOut::NoName);
            }
            let set = self.cells(row).set(sheet.decimals, options, gathered)?;
            let end = ends.read(row.at(self.end), moment);
            let session = Session {
                start: start.at,
                offset: start.offset,
                name: row.at(self.title),
                note: row.at(self.description),
                time: end.and_then(|end| between(&start, &end)),
            };
            gathered.set(session, name, row.at(self.note), set);
            Ok(())
        });
    }
}

impl Hevy {
    fn cells<'r>(&self, row: Row<'r>) -> Cells<'r> {
        // Where units were changed once, both columns are there, and one is filled.
        let said = |column: Option<usize>| Some(row.at(column)).filter(|text| !text.is_empty());
        let ours = |unit| Some(LengthUnit::Ours(unit));
        Cells {
            kind: match row.at(self.kind) {
                "warmup" | "warm_up" => SetKind::WarmUp,
                "dropset" | "drop_set" => SetKind::Drop,
                "failure" => SetKind::Failure,
                _ => SetKind::Work,
            },
            load: match said(self.kilograms) {
                Some(text) => (text, Some(MassUnit::Kilogram)),
                None => (row.at(self.pounds), Some(MassUnit::Pound)),
            },
            reps: row.field(self.reps),
            time: row.at(self.seconds),
            distance: if let Some(text) = said(self.kilometres) {
                (text, ours(DistanceUnit::Kilometre))
            } else if let Some(text) = said(self.miles) {
                (text, ours(DistanceUnit::Mile))
            } else {
                (row.at(self.metres), ours(DistanceUnit::Metre))
            },
            rpe: row.at(self.rpe),
        }
    }
}

/// The time between two moments, where there is some.
fn between(start: &Moment, end: &Moment) -> Option<Duration> {
    let seconds = u32::try_from((end.at - start.at).num_seconds()).ok()?;
    Duration::new(seconds)
        .ok()
        .filter(|time| time.seconds() > 0)
}
