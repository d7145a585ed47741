//! Garmin Connect's list of activities, whose heads are in the language of the page.

use super::activities::Columns;
use super::dialect::Dialect;
use super::gather::Gathered;
use super::moment::Moment;
use super::progress::Progress;
use super::sheet::Sheet;
use crate::exchange::found::Options;

/// A list of Garmin Connect: where its columns are.
pub(super) struct Garmin(Columns);

/// Where the first columns stand in each language.
const TYPE: usize = 0;
const DATE: usize = 1;
const FAVOURITE: usize = 2;
const TITLE: usize = 3;
const DISTANCE: usize = 4;
const TIME: usize = 6;
const PULSE: usize = 7;

impl Dialect for Garmin {
    fn of(sheet: &Sheet<'_>) -> Option<Self> {
        // The first columns stand in one order always, and the third says true or false.
        let fits = |row: &Vec<String>| {
            let text = |at: usize| row.get(at).map_or("", String::as_str);
            Moment::read(text(DATE), true).is_some()
                && matches!(text(FAVOURITE).to_lowercase().as_str(), "true" | "false")
                && (text(TIME).contains(':') || text(TIME) == "--")
        };
        let wide = sheet.head.len() > PULSE && !sheet.sample.is_empty();
        if !wide || !sheet.sample.iter().take(20).all(fits) {
            return None;
        }
        let moving = sheet.column(&["moving time", "zeit in bewegung", "czas ruchu"]);
        let elapsed = sheet.column(&["elapsed time", "verstrichene zeit", "całkowity czas"]);
        Some(Self(Columns {
            date: DATE,
            utc: false,
            sport: TYPE,
            name: Some(TITLE),
            note: None,
            distance: DISTANCE,
            unit: None,
            times: [moving, Some(TIME), elapsed]
                .into_iter()
                .flatten()
                .collect(),
            pulse: Some(PULSE),
        }))
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
