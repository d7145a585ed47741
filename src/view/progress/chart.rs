//! A chart as plain data: rows of days and values, with what is said of them.

use crate::training::units::{Duration, tenths};
use crate::view::words::{self, say, say::decimal};
use chrono::NaiveDate;

/// How a row looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// A line.
    Line,
    /// A line with its points.
    Marked,
    /// Points alone.
    Dots,
    /// Points that count for less.
    Rings,
    /// Points that stand out.
    Best,
    /// Bars.
    Bars,
    /// Bars on top of those of the row before.
    Stack,
    /// The low end of a range; the row behind it is its high end.
    Low,
    /// The high end.
    High,
    /// What is asked or foreseen.
    Dashed,
}

impl Look {
    /// Its name for what draws it, and for the style.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Marked => "marked",
            Self::Dots => "dots",
            Self::Rings => "rings",
            Self::Best => "best",
            Self::Bars => "bars",
            Self::Stack => "stack",
            Self::Low => "low",
            Self::High => "high",
            Self::Dashed => "dashed",
        }
    }
}

/// Colours: tokens of the style.
pub mod colour {
    /// What the chart is about.
    pub const MAIN: &str = "--accent";
    /// What it is held against.
    pub const GOAL: &str = "--good";
    /// What lies behind it.
    pub const QUIET: &str = "--quiet";
    /// What wants an eye.
    pub const ALERT: &str = "--alert";
    /// A second measure.
    pub const OTHER: &str = "--build";
    /// Kinds, each with one of its own.
    pub const KINDS: [&str; 10] = [
        "--hue-0", "--hue-1", "--hue-2", "--hue-3", "--hue-4", "--hue-5", "--hue-6", "--hue-7",
        "--hue-8", "--hue-9",
    ];
}

/// How values are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scale {
    /// As numbers, with what stands behind them.
    Number(String),
    /// Seconds, as a clock has them, with what stands behind them.
    Clock(String),
}

impl Scale {
    /// A value in words.
    pub fn say(&self, value: f64) -> String {
        match self {
            Self::Number(unit) => format!("{}{unit}", decimal(tenths(value))),
            Self::Clock(unit) => {
                let time = Duration::from_seconds(value.max(0.0).round() as u32);
                format!("{time}{unit}")
            }
        }
    }
}

/// A row of values.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// What it is called; nothing where it says nothing of its own.
    pub name: String,
    /// How it looks.
    pub look: Look,
    /// Its colour, of [`colour`].
    pub colour: &'static str,
    /// Its values, in order of day.
    pub points: Vec<(NaiveDate, f64)>,
}

impl Series {
    /// A row of them.
    pub(super) fn of(
        name: &str,
        look: Look,
        colour: &'static str,
        points: Vec<(NaiveDate, f64)>,
    ) -> Self {
        Self {
            name: name.to_owned(),
            look,
            colour,
            points,
        }
    }
}

/// A chart.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartView {
    /// Its name in ids.
    pub id: &'static str,
    /// What it is of.
    pub title: String,
    /// What it shows, in a sentence.
    pub says: String,
    /// How its values are written.
    pub scale: Scale,
    /// Its rows.
    pub series: Vec<Series>,
    /// What the range between a low end and a high one is called.
    pub range: &'static str,
    /// Days that stand out, with their colour.
    pub spans: Vec<(NaiveDate, NaiveDate, &'static str)>,
    /// The days that are looked at first.
    pub window: (NaiveDate, NaiveDate),
    /// The day it is.
    pub today: NaiveDate,
    /// Whether values are seen from nothing up.
    pub zero: bool,
    /// Whether less is better, and higher.
    pub flip: bool,
}

/// A chart in rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What the columns are called.
    pub head: Vec<String>,
    /// A row a day, the newest first.
    pub rows: Vec<Vec<String>>,
    /// Whether there are more than were asked for.
    pub more: bool,
}

impl ChartView {
    /// The days on which any row has a value, and each row's value on them; NaN where it has none.
    pub fn aligned(&self) -> (Vec<NaiveDate>, Vec<Vec<f64>>) {
        let points = self.series.iter().flat_map(|series| &series.points);
        let mut days: Vec<NaiveDate> = points.map(|(day, _)| *day).collect();
        days.sort_unstable();
        days.dedup();
        let row = |series: &Series| {
            let mut row = vec![f64::NAN; days.len()];
            for (day, value) in &series.points {
                if let Ok(place) = days.binary_search(day) {
                    row[place] = *value;
                }
            }
            row
        };
        let rows = self.series.iter().map(row).collect();
        (days, rows)
    }

    /// The rows that have a name, the newest days first, as many as are asked for.
    pub fn table(&self, most: usize) -> Table {
        let (days, rows) = self.aligned();
        let named: Vec<_> = self
            .series
            .iter()
            .zip(&rows)
            .filter(|(series, _)| !series.name.is_empty())
            .collect();
        let head = std::iter::once(say!(chart_day).to_owned())
            .chain(named.iter().map(|(series, _)| series.name.clone()))
            .collect();
        let cell = |value: f64| {
            if value.is_nan() {
                String::new()
            } else {
                self.scale.say(value)
            }
        };
        let mut all = (0..days.len()).rev().filter_map(|place| {
            let mut told = vec![words::long_day(days[place])];
            told.extend(named.iter().map(|(_, row)| cell(row[place])));
            told[1..]
                .iter()
                .any(|cell| !cell.is_empty())
                .then_some(told)
        });
        Table {
            head,
            rows: all.by_ref().take(most).collect(),
            more: all.next().is_some(),
        }
    }

    /// Looks at no days before the first that anything was done on.
    pub(super) fn start_with_data(&mut self) {
        let done = self
            .series
            .iter()
            .filter(|series| series.look != Look::Dashed);
        let first = done
            .filter_map(|series| series.points.first())
            .map(|(day, _)| *day);
        if let Some(first) = first.min() {
            self.window.0 = self.window.0.max(first);
        }
        let from = self.window.0;
        for series in &mut self.series {
            if series.look == Look::Dashed {
                for (day, _) in &mut series.points {
                    *day = (*day).max(from);
                }
            }
        }
    }

    /// What the legend shows: how it looks, in which colour, and what it is. The two ends of a range
    /// are one.
    pub fn legend(&self) -> Vec<(&'static str, &'static str, String)> {
        let shown = self
            .series
            .iter()
            .filter(|series| series.look != Look::High);
        let key = |series: &Series| {
            let name = match series.look {
                Look::Low => self.range.to_owned(),
                _ => series.name.clone(),
            };
            (series.look.code(), series.colour, name)
        };
        shown
            .map(key)
            .filter(|(.., name)| !name.is_empty())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, number).expect("a day")
    }

    fn chart() -> ChartView {
        let series = |name: &str, points: &[(u32, f64)]| Series {
            name: name.to_owned(),
            look: Look::Line,
            colour: colour::MAIN,
            points: points
                .iter()
                .map(|(at, value)| (day(*at), *value))
                .collect(),
        };
        ChartView {
            id: "chart",
            title: String::new(),
            says: String::new(),
            scale: Scale::Clock("/km".to_owned()),
            series: vec![
                series("Pace", &[(2, 300.0), (9, 295.4)]),
                series("", &[(4, 1.0)]),
                series("Asked", &[(9, 290.0)]),
            ],
            range: "",
            spans: Vec::new(),
            window: (day(1), day(30)),
            today: day(9),
            zero: false,
            flip: true,
        }
    }

    #[test]
    fn rows_share_their_days() {
        let (days, rows) = chart().aligned();
        assert_eq!(days, [day(2), day(4), day(9)]);
        assert!(rows[0][1].is_nan() && rows[2][0].is_nan());
        assert!((rows[2][2] - 290.0).abs() < 1e-9);
    }

    #[test]
    fn a_table_tells_what_has_a_name_newest_first() {
        let table = chart().table(1);
        assert_eq!(table.head[1..], ["Pace", "Asked"]);
        assert_eq!(table.rows.len(), 1);
        assert_eq!(table.rows[0][1..], ["4:55/km", "4:50/km"]);
        assert!(table.more);
        // The day of the row without a name has none to tell.
        assert_eq!(chart().table(9).rows.len(), 2);
    }
}
