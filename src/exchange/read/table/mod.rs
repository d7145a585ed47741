//! A table of which nobody knows the writer: what its columns hold is guessed, and asked.

mod guess;

use super::cells::{Cells, distance_of, figure};
use super::dialect::Dialect;
use super::gather::{Gathered, Session};
use super::moment::Moment;
use super::progress::Progress;
use super::rows::Row;
use super::sheet::Sheet;
use super::{span, unit};
use crate::diary::SetKind;
use crate::exchange::found::{Activity, Ask, Column, LeftOut, Options, Table};
use crate::training::units::Duration;

/// How many rows are shown.
const SHOWN: usize = 5;

/// The most sets of which one row can say that they were done.
const MOST_SETS: u32 = 50;

/// A table with a guess.
pub(super) struct Mapped(Vec<Option<Column>>);

impl Dialect for Mapped {
    fn of(sheet: &Sheet<'_>) -> Option<Self> {
        let columns = guess::of(sheet);
        // Words with commas in them are no table: one column at least has days.
        columns
            .contains(&Some(Column::Day))
            .then_some(Self(columns))
    }

    fn read(
        &self,
        sheet: &Sheet<'_>,
        options: &Options,
        gathered: &mut Gathered,
        progress: &mut Progress<'_>,
    ) {
        let columns = options.columns.as_ref().unwrap_or(&self.0);
        if options.columns.is_none() {
            gathered.ask(Ask::Columns(Table {
                head: sheet.head.clone(),
                rows: sheet.sample.iter().take(SHOWN).cloned().collect(),
                columns: self.0.clone(),
            }));
            if !guess::is_sure(sheet, columns) {
                sheet.count(gathered, progress);
                return;
            }
        }
        let map = Map::of(sheet, columns);
        let Some(day) = map.day else {
            sheet.each(gathered, progress, |_, _| Err(LeftOut::NoDay));
            return;
        };
        let day_first = sheet.day_first(day, options, gathered);
        sheet.each(gathered, progress, |gathered, row| {
            let start = Moment::read(row.field(day), day_first).ok_or(LeftOut::NoDay)?;
            let session = Session {
                offset: start.offset,
                name: row.at(map.session),
                ..Session::at(start.at)
            };
            if map.exercise.is_none() && map.distance.is_some() && map.time.is_some() {
                return map.run(row, sheet, session, options, gathered);
            }
            map.sets(row, sheet, session, options, gathered)
        });
    }
}

/// Where what is held stands.
struct Map {
    day: Option<usize>,
    session: Option<usize>,
    exercise: Option<usize>,
    load: Option<usize>,
    reps: Option<usize>,
    sets: Option<usize>,
    time: Option<usize>,
    /// Whether a time without a unit is of minutes.
    minutes: bool,
    distance: Option<usize>,
    rpe: Option<usize>,
    note: Option<usize>,
}

impl Map {
    fn of(sheet: &Sheet<'_>, columns: &[Option<Column>]) -> Self {
        let of = |column| columns.iter().position(|held| *held == Some(column));
        let time = of(Column::Time);
        Self {
            day: of(Column::Day),
            session: of(Column::Session),
            exercise: of(Column::Exercise),
            load: of(Column::Load),
            reps: of(Column::Reps),
            sets: of(Column::Sets),
            minutes: sheet.name(time).contains("min"),
            time,
            distance: of(Column::Distance),
            rpe: of(Column::Rpe),
            note: of(Column::Note),
        }
    }

    /// A run of a runner's table, which has no exercises.
    fn run(
        &self,
        row: Row<'_>,
        sheet: &Sheet<'_>,
        session: Session<'_>,
        options: &Options,
        gathered: &mut Gathered,
    ) -> Result<(), LeftOut> {
        let (far, named) = apart(row.at(self.distance));
        let far = figure(far, sheet.decimals)?.ok_or(LeftOut::Nothing)?;
        let time = self.time(row, sheet)?.ok_or(LeftOut::Nothing)?;
        let unit = unit::length(named).or_else(|| unit::length(sheet.name(self.distance)));
        let activity = Activity {
            walked: false,
            distance: distance_of(far, unit, options, gathered)?,
            time,
            pulse: None,
            splits: Vec::new(),
        };
        let session = Session {
            note: row.at(self.note),
            ..session
        };
        gathered.activity(session, activity);
        Ok(())
    }

    fn sets(
        &self,
        row: Row<'_>,
        sheet: &Sheet<'_>,
        session: Session<'_>,
        options: &Options,
        gathered: &mut Gathered,
    ) -> Result<(), LeftOut> {
        let name = row.at(self.exercise);
        if name.is_empty() {
            return Err(LeftOut::NoName);
        }
        // `3x10` says how many sets there are, too.
        let said = row.at(self.reps);
        let (times, reps) = said
            .split_once(['x', 'X', '×'])
            .unwrap_or((row.at(self.sets), said));
        let count = match figure(times, sheet.decimals)? {
            None => 1,
            Some(count) => count
                .fixed(0)
                .filter(|it| (1..=MOST_SETS).contains(it))
                .ok_or(LeftOut::Unreadable)?,
        };
        let (load, mass) = apart(row.at(self.load));
        let (far, length) = apart(row.at(self.distance));
        let time = self.time(row, sheet)?;
        let cells = Cells {
            kind: SetKind::Work,
            load: (
                load,
                unit::mass(mass).or_else(|| unit::mass(sheet.name(self.load))),
            ),
            reps,
            time: time.map_or("", |_| row.at(self.time)),
            distance: (
                far,
                unit::length(length).or_else(|| unit::length(sheet.name(self.distance))),
            ),
            rpe: row.at(self.rpe),
        };
        let mut set = cells.set(sheet.decimals, options, gathered)?;
        set.time = time;
        for _ in 0..count {
            gathered.set(session, name, row.at(self.note), set.clone());
        }
        Ok(())
    }

    fn time(&self, row: Row<'_>, sheet: &Sheet<'_>) -> Result<Option<Duration>, LeftOut> {
        let text = row.at(self.time);
        match figure(text, sheet.decimals) {
            Ok(None) => Ok(None),
            Ok(Some(minutes)) if self.minutes => {
                let seconds = (minutes.value() * 60.0).round().min(1e9) as u32;
                Duration::new(seconds)
                    .map(Some)
                    .map_err(|_| LeftOut::Unreadable)
            }
            _ => span::read(text, sheet.decimals)
                .map(Some)
                .ok_or(LeftOut::Unreadable),
        }
    }
}

/// A number and the unit behind it; words alone, such as those for one's own weight, are no number.
pub(super) fn apart(text: &str) -> (&str, &str) {
    let digits = text
        .rfind(|sign: char| sign.is_ascii_digit())
        .map_or(0, |at| at + 1);
    let (number, unit) = text.split_at(digits);
    (number.trim(), unit.trim())
}
