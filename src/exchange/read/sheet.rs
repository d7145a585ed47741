//! A table with a head: which column is which, and in which units and signs it is written.

use super::MOST_ROWS;
use super::gather::Gathered;
use super::moment::Moment;
use super::number::{Decimals, decimals};
use super::progress::Progress;
use super::rows::{Next, Row, Rows};
use crate::exchange::found::{Ask, LeftOut, Options};

/// How many rows are looked at before the first is read.
const SAMPLE: usize = 200;

/// A table in text.
pub(super) struct Sheet<'t> {
    text: &'t str,
    /// The names of its columns as they are written.
    pub head: Vec<String>,
    /// The same without case.
    names: Vec<String>,
    /// Which sign stands before decimals.
    pub decimals: Decimals,
    /// The first rows, each as wide as the head.
    pub sample: Vec<Vec<String>>,
}

impl<'t> Sheet<'t> {
    /// The table of a text, where that has a head of two columns at least.
    pub(super) fn of(text: &'t str) -> Option<Self> {
        let mut rows = Rows::of(text);
        let delimiter = rows.delimiter();
        let Next::Row(row) = rows.next() else {
            return None;
        };
        let head: Vec<_> = row.fields().map(str::to_owned).collect();
        if head.iter().filter(|name| !name.is_empty()).count() < 2 {
            return None;
        }
        let mut sample: Vec<Vec<String>> = Vec::new();
        while sample.len() < SAMPLE {
            match rows.next() {
                Next::Row(row) => {
                    sample.push((0..head.len()).map(|at| row.field(at).to_owned()).collect());
                }
                Next::Torn => {}
                Next::End => break,
            }
        }
        let fields = sample.iter().flatten().map(String::as_str);
        Some(Self {
            text,
            names: head.iter().map(|name| name.to_lowercase()).collect(),
            decimals: decimals(fields, delimiter),
            head,
            sample,
        })
    }

    /// The column that has one of these names, in small letters.
    pub(super) fn column(&self, names: &[&str]) -> Option<usize> {
        let place = |name: &&str| self.names.iter().position(|it| it == name);
        names.iter().find_map(place)
    }

    /// The first column whose name begins so, in small letters.
    pub(super) fn beginning(&self, first: &str) -> Option<usize> {
        self.names.iter().position(|name| name.starts_with(first))
    }

    /// The last column that has a name, in small letters.
    pub(super) fn last(&self, name: &str) -> Option<usize> {
        self.names.iter().rposition(|it| it == name)
    }

    /// The name of a column, in small letters.
    pub(super) fn name(&self, column: Option<usize>) -> &str {
        column
            .and_then(|at| self.names.get(at))
            .map_or("", String::as_str)
    }

    /// Reads each row, and counts it.
    pub(super) fn each(
        &self,
        gathered: &mut Gathered,
        progress: &mut Progress<'_>,
        mut read: impl FnMut(&mut Gathered, Row<'_>) -> Result<(), LeftOut>,
    ) {
        let mut rows = Rows::of(self.text);
        let mut headed = false;
        loop {
            progress.at(rows.read());
            match rows.next() {
                Next::Row(_) if !headed => headed = true,
                Next::Row(_) | Next::Torn if gathered.count() > MOST_ROWS => return,
                Next::Row(row) => {
                    gathered.row();
                    if let Err(why) = read(gathered, row) {
                        gathered.leave(why);
                    }
                }
                Next::Torn => {
                    gathered.row();
                    gathered.leave(LeftOut::Unreadable);
                }
                Next::End => return,
            }
        }
    }

    /// Counts the rows, and reads none.
    pub(super) fn count(&self, gathered: &mut Gathered, progress: &mut Progress<'_>) {
        self.each(gathered, progress, |_, _| Ok(()));
    }

    /// Whether the day stands before the month in a column of days: as its days tell, else as it was
    /// said, else it is asked and supposed.
    pub(super) fn day_first(
        &self,
        column: usize,
        options: &Options,
        gathered: &mut Gathered,
    ) -> bool {
        let numbered = |row: &Vec<String>| {
            let text = row.get(column).map_or("", String::as_str);
            told(text).is_some() || Moment::read(text, true).is_some_and(|it| it.doubtful)
        };
        if !self.sample.iter().any(numbered) {
            return true;
        }
        let mut rows = Rows::of(self.text);
        loop {
            match rows.next() {
                Next::Row(row) => {
                    if let Some(told) = told(row.field(column)) {
                        return told;
                    }
                }
                Next::Torn => {}
                Next::End => break,
            }
        }
        options.day_first.unwrap_or_else(|| {
            gathered.ask(Ask::DayFirst);
            true
        })
    }
}

/// Whether the day stands first in a text that is a day by one reading only.
fn told(text: &str) -> Option<bool> {
    let (first, rest) = text.split_once(['/', '-'])?;
    let (second, _) = rest.split_once(['/', '-'])?;
    let (first, second) = (first.parse::<u8>().ok()?, second.parse::<u8>().ok()?);
    match (first, second) {
        (13..=31, 1..=12) => Some(true),
        (1..=12, 13..=31) => Some(false),
        _ => None,
    }
}
