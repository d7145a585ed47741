//! What files of other apps and watches hold.

use super::{message, movement, progress, say};
use crate::diary::Origin;
use crate::exchange::found::{Column, LeftOut};
use crate::exchange::read::ReadError;
use crate::training::Track;

/// What wrote a file.
pub fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Strong => "Strong",
        Origin::Hevy => "Hevy",
        Origin::FitNotes => "FitNotes",
        Origin::StrongLifts => "StrongLifts",
        Origin::Liftosaur => "Liftosaur",
        Origin::LiftLog => "LiftLog",
        Origin::Garmin => "Garmin",
        Origin::Strava => "Strava",
        Origin::Watch => say!(found_watch),
        Origin::Table => say!(found_table),
    }
}

/// What is left out, how often and why.
pub fn left_out(why: &LeftOut, count: usize) -> String {
    let why = match why {
        LeftOut::Sport(sport) => say!(found_left_sport, sport),
        LeftOut::File(file) => say!(found_left_file, file),
        plain => plain_why(plain).to_owned(),
    };
    say!(found_left_row, count, why)
}

fn plain_why(why: &LeftOut) -> &'static str {
    match why {
        LeftOut::Rest => message!(found_left_rest),
        LeftOut::Nothing => message!(found_left_nothing),
        LeftOut::NoDay => message!(found_left_no_day),
        LeftOut::NoName => message!(found_left_no_name),
        LeftOut::Unfinished => message!(found_left_unfinished),
        LeftOut::Unreadable | LeftOut::Sport(_) | LeftOut::File(_) => {
            message!(found_left_unreadable)
        }
    }
    .text()
}

/// What a column may hold.
pub fn column(column: Option<Column>) -> &'static str {
    match column {
        None => message!(found_column_none),
        Some(Column::Day) => message!(found_column_day),
        Some(Column::Session) => message!(found_column_session),
        Some(Column::Exercise) => message!(found_column_exercise),
        Some(Column::Load) => message!(found_column_load),
        Some(Column::Reps) => message!(found_column_reps),
        Some(Column::Sets) => message!(found_column_sets),
        Some(Column::Time) => message!(found_column_time),
        Some(Column::Distance) => message!(found_column_distance),
        Some(Column::Rpe) => message!(found_column_rpe),
        Some(Column::Note) => message!(found_column_note),
    }
    .text()
}

/// What an exercise of a file may be here.
pub fn meaning(track: Option<Track>) -> String {
    match track {
        Some(Track::Movement(own)) if own.is_own() => {
            say!(found_own, name = movement(own))
        }
        Some(Track::Movement(ours)) => movement(ours),
        Some(Track::Run(kind)) => progress::run_kind(kind),
        _ => say!(found_nothing).to_owned(),
    }
}

/// Why there is nothing to bring in.
pub fn refused(error: ReadError) -> &'static str {
    match error {
        ReadError::Empty => message!(read_empty),
        ReadError::TooLarge => message!(read_too_large),
        ReadError::TooMany => message!(read_too_many),
        ReadError::Unknown => message!(read_unknown),
        ReadError::NoRows => message!(read_no_rows),
        ReadError::Broken => message!(read_broken),
        ReadError::Mixed => message!(read_mixed),
        ReadError::Backup => message!(read_backup),
        ReadError::Archive => message!(read_archive),
        ReadError::Database => message!(read_database),
    }
    .text()
}
