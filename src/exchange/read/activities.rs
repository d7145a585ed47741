//! Lists of activities: a row a run, a ride or an hour in the gym.

use super::cells::{distance_of, figure};
use super::gather::Gathered;
use super::moment::Moment;
use super::number::Number;
use super::progress::Progress;
use super::rows::Row;
use super::sheet::Sheet;
use super::span;
use super::unit::LengthUnit;
use super::watch::outing::Outing;
use crate::exchange::found::{LeftOut, Options};
use crate::training::units::DistanceUnit;

/// Where the columns of such a list are.
pub(super) struct Columns {
    /// When it began.
    pub date: usize,
    /// Whether its clock is of UTC.
    pub utc: bool,
    /// The sport.
    pub sport: usize,
    /// What it is called.
    pub name: Option<usize>,
    /// In the athlete's words.
    pub note: Option<usize>,
    /// How far.
    pub distance: usize,
    /// In which unit, where that is known.
    pub unit: Option<LengthUnit>,
    /// Times, those in movement alone first: the first that is filled counts.
    pub times: Vec<usize>,
    /// The mean heart rate.
    pub pulse: Option<usize>,
}

impl Columns {
    /// Reads all rows.
    pub(super) fn each(
        &self,
        sheet: &Sheet<'_>,
        options: &Options,
        gathered: &mut Gathered,
        progress: &mut Progress<'_>,
    ) {
        let day_first = sheet.day_first(self.date, options, gathered);
        sheet.each(gathered, progress, |gathered, row| {
            self.read(row, sheet, day_first, options, gathered)
        });
    }

    /// Reads a row that was counted.
    fn read(
        &self,
        row: Row<'_>,
        sheet: &Sheet<'_>,
        day_first: bool,
        options: &Options,
        gathered: &mut Gathered,
    ) -> Result<(), LeftOut> {
        let start = Moment::read(row.field(self.date), day_first).ok_or(LeftOut::NoDay)?;
        let sport = row.field(self.sport);
        let decimals = sheet.decimals;
        let mut outing = Outing {
            start: Some(start.at),
            clock: if self.utc { Some(0) } else { start.offset },
            name: row.at(self.name).to_owned(),
            note: row.at(self.note).to_owned(),
            sport: if sport.is_empty() {
                "?".to_owned()
            } else {
                sport.to_owned()
            },
            pulse: figure(row.at(self.pulse), decimals)
                .ok()
                .flatten()
                .map(Number::value),
            ..Outing::default()
        };
        // Of a sport that is left out nothing more is read, and nothing asked.
        outing.wanted()?;
        let times = self
            .times
            .iter()
            .filter_map(|at| span::read(row.field(*at), decimals));
        let times: Vec<_> = times.map(|time| f64::from(time.seconds())).collect();
        outing.moved = times.first().copied().ok_or(LeftOut::Nothing)?;
        outing.elapsed = times.last().copied().unwrap_or(outing.moved);
        let far = figure(row.field(self.distance), decimals)?.ok_or(LeftOut::Nothing)?;
        let far = distance_of(far, self.unit, options, gathered)?;
        outing.metres = far.metres();
        outing.unit = Some(far.unit()).filter(|unit| *unit != DistanceUnit::Metre);
        outing.lay(options, gathered)
    }
}
