//! Strava's list of activities, `activities.csv` of its archive. Some heads stand there twice: what
//! is shown first, and in metres and seconds after it. Days are at UTC.

use super::activities::Columns;
use super::dialect::Dialect;
use super::gather::Gathered;
use super::progress::Progress;
use super::sheet::Sheet;
use super::unit::LengthUnit;
use crate::exchange::found::Options;
use crate::training::units::DistanceUnit;

/// A list of Strava: where its columns are.
pub(super) struct Strava(Columns);

impl Dialect for Strava {
    fn of(sheet: &Sheet<'_>) -> Option<Self> {
        by_name(sheet).or_else(|| by_place(sheet)).map(Self)
    }

    fn read(
        &self,
        sheet: &Sheet<'_>,
        options: &Options,
        gathered: &mut Gathered,
        progress: &mut Progress<'_>,
    ) {
        self.0.each(sheet, options, gathered, progress);
    }
}

const METRES: Option<LengthUnit> = Some(LengthUnit::Ours(DistanceUnit::Metre));

fn by_name(sheet: &Sheet<'_>) -> Option<Columns> {
    sheet.column(&["activity id"])?;
    let first = sheet.column(&["distance"])?;
    let last = sheet.last("distance")?;
    let times = [sheet.column(&["moving time"]), sheet.last("elapsed time")];
    Some(Columns {
        date: sheet.column(&["activity date"])?,
        utc: true,
        sport: sheet.column(&["activity type"])?,
        name: sheet.column(&["activity name"]),
        note: sheet.column(&["activity description"]),
        distance: last,
        unit: METRES.filter(|_| last != first),
        times: times.into_iter().flatten().collect(),
        pulse: sheet.column(&["average heart rate"]),
    })
}

/// In other languages the columns stand in the same order, and two names come again.
fn by_place(sheet: &Sheet<'_>) -> Option<Columns> {
    let name = |at: usize| sheet.name(Some(at));
    let again = sheet.head.len() > 31 && name(5) == name(15) && name(6) == name(17);
    let numbered = sheet
        .sample
        .iter()
        .all(|row| row[0].bytes().all(|byte| byte.is_ascii_digit()));
    (again && numbered).then_some(Columns {
        date: 1,
        utc: true,
        sport: 3,
        name: Some(2),
        note: Some(4),
        distance: 17,
        unit: METRES,
        times: vec![16, 15],
        pulse: Some(31),
    })
}
