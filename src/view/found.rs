//! What files from elsewhere hold, before it comes in.

use super::words::found as told;
use super::words::{data, say};
use crate::diary::Diary;
use crate::exchange::found::{Ask, Column, Table};
use crate::exchange::news::News;
use crate::exchange::survey::{self, Named, Order, Survey};
use crate::training::{Movement, Track};

/// What stands in for all other movements in a list.
pub const OTHER: &str = "*";

/// What is in the files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// What wrote them.
    pub origin: &'static str,
    /// How much there is, each for itself.
    pub counts: Vec<String>,
    /// From where and when, in sentences.
    pub said: Vec<String>,
    /// What is left out and why; never empty.
    pub left_out: Vec<String>,
    /// What is to be said of it.
    pub asks: Vec<Ask>,
    /// How many exercises are not sure, in a sentence; nothing where all are.
    pub unsure: String,
    /// Whether any of it could come in.
    pub is_ready: bool,
}

/// What is in the files, in words.
pub fn preview(survey: &Survey) -> Preview {
    let mut counts = vec![say!(found_sessions, sessions = survey.sessions)];
    if survey.sets > 0 {
        counts.push(say!(found_sets, sets = survey.sets));
    }
    if survey.runs > 0 {
        counts.push(say!(found_runs, runs = survey.runs));
    }
    let rows = survey.rows;
    let mut said = vec![if survey.origin == crate::diary::Origin::Watch {
        say!(found_files, rows)
    } else {
        say!(found_rows, rows)
    }];
    said.extend(survey.days.map(|(first, last)| data::from_to(first, last)));
    let left_out = survey.left_out.iter();
    let mut left_out: Vec<_> = left_out
        .map(|(why, count)| told::left_out(why, *count))
        .collect();
    if left_out.is_empty() {
        left_out.push(say!(found_left_none).to_owned());
    }
    let count = survey.names.iter().filter(|named| !named.sure).count();
    Preview {
        origin: told::origin(survey.origin),
        counts,
        said,
        left_out,
        asks: survey.asks.clone(),
        unsure: if count == 0 {
            String::new()
        } else {
            say!(found_unsure_text, count)
        },
        is_ready: survey.sessions > 0,
    }
}

/// What is asked once more files were read by what was said: nothing that was answered goes, so that
/// it can be answered otherwise.
pub fn still_asked(before: &[Ask], now: &[Ask]) -> Vec<Ask> {
    let is_same =
        |one: &Ask, other: &Ask| std::mem::discriminant(one) == std::mem::discriminant(other);
    let new = now
        .iter()
        .filter(|ask| !before.iter().any(|known| is_same(known, ask)));
    before.iter().chain(new).cloned().collect()
}

/// What the athlete said before of the exercises of a file.
pub fn remembered(survey: &Survey, diary: &Diary) -> survey::Means {
    let said = diary.names();
    let known = |named: &Named| {
        let (_, track) = said.iter().find(|(name, _)| *name == named.name)?;
        Some((named.name.clone(), track.map_or_else(nothing, survey::code)))
    };
    survey::Means(survey.names.iter().filter_map(known).collect())
}

/// What the exercises of a file are taken to be: as was said before, and where that is not known and
/// their names do not tell, the likeliest. What is shown is what is remembered.
pub fn supposed(survey: &Survey, diary: &Diary) -> survey::Means {
    let mut means = remembered(survey, diary);
    for named in survey.names.iter().filter(|named| !named.sure) {
        if let Some(first) = named.may_be.first() {
            let means = means.0.entry(named.name.clone());
            means.or_insert_with(|| first.clone());
        }
    }
    means
}

fn nothing() -> String {
    survey::NOTHING.to_owned()
}

/// What the athlete says now of names that the diary does not know to mean it, or that do not mean
/// it by themselves.
pub fn to_remember(survey: &Survey, order: &Order, diary: &Diary) -> Vec<(String, Option<Track>)> {
    let before = remembered(survey, diary);
    let said = order.means.0.iter();
    let is_new = |(name, code): &(&String, &String)| {
        let known = before.0.get(*name);
        let by_name = || survey.names.iter().find(|named| named.name == **name);
        known.map_or_else(
            || by_name().is_some_and(|named| !named.sure || named.may_be.first() != Some(*code)),
            |known| known != *code,
        )
    };
    said.filter(is_new)
        .map(|(name, code)| (name.clone(), survey::track(code)))
        .collect()
}

/// What an exercise may be, as codes with their names, the best first.
pub fn may_be(named: &Named) -> Vec<(String, String)> {
    let codes = named.may_be.iter();
    let mut options: Vec<_> = codes
        .map(|code| (code.clone(), told::meaning(survey::track(code))))
        .collect();
    options.push((OTHER.to_owned(), say!(found_other).to_owned()));
    options.push((nothing(), told::meaning(None)));
    options
}

/// All movements, as codes with their names, by name.
pub fn movements() -> Vec<(String, String)> {
    let all = Movement::all().iter();
    let mut all: Vec<_> = all
        .map(|movement| {
            let track = Track::Movement(movement.id);
            (survey::code(track), told::meaning(Some(track)))
        })
        .collect();
    all.sort_by(|(_, one), (_, other)| one.cmp(other));
    all
}

/// A column of a table: its name, what stands in its first rows, and what it may hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnAsk {
    /// Its name.
    pub name: String,
    /// What stands in its first rows.
    pub sample: String,
}

/// The columns of a table.
pub fn columns(table: &Table) -> Vec<ColumnAsk> {
    let names = table.head.iter().enumerate();
    names
        .map(|(place, name)| {
            let cells = table.rows.iter().filter_map(|row| row.get(place));
            let cells: Vec<&str> = cells
                .map(String::as_str)
                .filter(|cell| !cell.trim().is_empty())
                .take(3)
                .collect();
            ColumnAsk {
                name: name.clone(),
                sample: cells.join(" · "),
            }
        })
        .collect()
}

/// All that a column may hold, with nothing first.
pub const HOLDS: [Option<Column>; 11] = [
    None,
    Some(Column::Day),
    Some(Column::Session),
    Some(Column::Exercise),
    Some(Column::Load),
    Some(Column::Reps),
    Some(Column::Sets),
    Some(Column::Time),
    Some(Column::Distance),
    Some(Column::Rpe),
    Some(Column::Note),
];

/// What would come in, or why nothing does, in sentences; what the athlete's choices leave out is
/// counted, too.
pub fn news(news: &News, left_out: usize) -> Vec<String> {
    let mut said = Vec::new();
    if news.entries.is_empty() {
        said.push(say!(found_all_known).to_owned());
    } else {
        let (sets, runs) = news.work();
        said.push(say!(found_in, sessions = news.sessions(), sets, runs));
    }
    if news.known > 0 {
        said.push(say!(found_known, count = news.known));
    }
    if news.same > 0 {
        said.push(say!(found_same, count = news.same));
    }
    if left_out > 0 {
        let why = say!(found_left_said);
        said.push(say!(found_left_row, count = left_out, why));
    }
    said
}
