//! What the columns of a table may hold, by their heads in English, German and Polish, and by what
//! stands in them.

use crate::exchange::found::Column;
use crate::exchange::read::moment::Moment;
use crate::exchange::read::number::{Decimals, Number};
use crate::exchange::read::sheet::Sheet;
use crate::exchange::read::unit;

/// What heads mean, in small letters without what stands in brackets.
const HEADS: &[(Column, &[&str])] = &[
    (
        Column::Day,
        &[
            "date",
            "day",
            "workout date",
            "start",
            "start time",
            "started",
            "datetime",
            "timestamp",
            "date and time",
            "datum",
            "tag",
            "beginn",
            "data",
            "dzień",
            "dzien",
            "data treningu",
        ],
    ),
    (
        Column::Session,
        &[
            "workout",
            "workout name",
            "session",
            "routine",
            "title",
            "training",
            "trainingsname",
            "einheit",
            "plan",
            "trening",
            "nazwa treningu",
            "sesja",
        ],
    ),
    (
        Column::Exercise,
        &[
            "exercise",
            "exercise name",
            "movement",
            "lift",
            "übung",
            "uebung",
            "name der übung",
            "ćwiczenie",
            "cwiczenie",
            "nazwa ćwiczenia",
            "name",
            "activity",
        ],
    ),
    (
        Column::Load,
        &[
            "weight",
            "load",
            "kg",
            "lb",
            "lbs",
            "weight kg",
            "weight lbs",
            "weight lb",
            "gewicht",
            "last",
            "ciężar",
            "ciezar",
            "obciążenie",
            "obciazenie",
            "waga",
        ],
    ),
    (
        Column::Reps,
        &[
            "reps",
            "rep",
            "repetitions",
            "wdh",
            "wdh.",
            "wiederholungen",
            "powtórzenia",
            "powtorzenia",
            "powt",
            "powt.",
        ],
    ),
    (
        Column::Sets,
        &["sets", "sätze", "saetze", "serie", "liczba serii"],
    ),
    (
        Column::Time,
        &[
            "time",
            "duration",
            "seconds",
            "sec",
            "secs",
            "minutes",
            "min",
            "moving time",
            "zeit",
            "dauer",
            "sekunden",
            "minuten",
            "czas",
            "sekundy",
            "minuty",
        ],
    ),
    (
        Column::Distance,
        &[
            "distance",
            "km",
            "miles",
            "distanz",
            "strecke",
            "entfernung",
            "kilometer",
            "dystans",
            "odległość",
        ],
    ),
    (Column::Rpe, &["rpe"]),
    (
        Column::Note,
        &[
            "note",
            "notes",
            "comment",
            "comments",
            "notiz",
            "notizen",
            "kommentar",
            "bemerkung",
            "bemerkungen",
            "notatka",
            "notatki",
            "uwagi",
            "komentarz",
        ],
    ),
];

/// What each column is taken to hold. Each thing is held by one column at most.
pub(super) fn of(sheet: &Sheet<'_>) -> Vec<Option<Column>> {
    let mut columns = by_head(sheet);
    let values = |at: usize| {
        let fields = sheet.sample.iter().filter_map(move |row| row.get(at));
        fields.map(String::as_str).filter(|text| !text.is_empty())
    };
    let is =
        |at: usize, like: fn(&str) -> bool| values(at).next().is_some() && values(at).all(like);
    // A day is known when one sees it, whatever its head says, and what is none is none.
    for (at, held) in columns.iter_mut().enumerate() {
        if *held == Some(Column::Day) && !is(at, is_day) {
            *held = None;
        }
    }
    let open = |columns: &[Option<Column>], column| !columns.contains(&Some(column));
    if open(&columns, Column::Day)
        && let Some(at) = (0..columns.len()).find(|at| is(*at, is_day))
    {
        columns[at] = Some(Column::Day);
    }
    if open(&columns, Column::Exercise)
        && open(&columns, Column::Distance)
        && let Some(at) = (0..columns.len()).find(|at| columns[*at].is_none() && is(*at, is_words))
    {
        columns[at] = Some(Column::Exercise);
    }
    columns
}

/// Whether the heads alone say enough: a day, and a set or a run.
pub(super) fn is_sure(sheet: &Sheet<'_>, columns: &[Option<Column>]) -> bool {
    let named = by_head(sheet);
    let has = |column| columns.contains(&Some(column)) && named.contains(&Some(column));
    let lifted = has(Column::Exercise) && has(Column::Reps);
    let run = columns.iter().all(|held| *held != Some(Column::Exercise))
        && has(Column::Distance)
        && has(Column::Time);
    columns.contains(&Some(Column::Day)) && (lifted || run)
}

fn by_head(sheet: &Sheet<'_>) -> Vec<Option<Column>> {
    let mut taken = Vec::new();
    let heads = (0..sheet.head.len()).map(|at| {
        let name = sheet.name(Some(at)).replace('_', " ");
        let name = name.split(['(', '[']).next().unwrap_or("").trim();
        let known = HEADS.iter().find(|(_, names)| names.contains(&name));
        let column = known.map(|(column, _)| *column)?;
        let first = !taken.contains(&column);
        taken.push(column);
        first.then_some(column)
    });
    heads.collect()
}

fn is_day(text: &str) -> bool {
    Moment::read(text, true).is_some()
}

fn is_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
        && Number::read(text, Decimals::Point).is_none()
        && unit::mass(text).is_none()
        && !is_day(text)
}
