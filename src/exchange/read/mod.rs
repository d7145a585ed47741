//! Bytes of files from elsewhere, as what they say. A reader a format; what a file is shows in its
//! content, not in its name. Every row is in a set or counted as left out.

mod activities;
mod cells;
mod dialect;
mod error;
mod fitnotes;
mod garmin;
mod gather;
mod hevy;
mod kind;
mod liftlog;
mod liftosaur;
mod memo;
mod moment;
mod number;
mod progress;
mod rows;
mod sheet;
mod span;
mod strava;
mod strong;
mod stronglifts;
mod table;
mod text;
mod unit;
mod watch;

pub use error::ReadError;

use self::gather::Gathered;
use self::kind::Kind;
use self::progress::Progress;
use super::found::{Found, LeftOut, Options};

/// The most bytes of all files together. Strong writes some hundred bytes a set: that is the work
/// of several lives.
pub const LONGEST: usize = 64 * 1024 * 1024;

/// The most rows, each of which takes its room in memory; a life of training has a tenth of them.
pub const MOST_ROWS: usize = 500_000;

/// A file that was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// What it is called.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Reads files that were chosen together. `progress` is told how many bytes of how many are read.
/// # Errors
/// Where there is nothing to bring in, or where it is not for here.
pub fn read(
    files: &[File],
    options: &Options,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Found, ReadError> {
    let all = files.iter().map(|file| file.bytes.len()).sum();
    if all > LONGEST {
        return Err(ReadError::TooLarge);
    }
    let mut progress = Progress::of(all, progress);
    let mut gathered = Gathered::default();
    let mut origin = None;
    let mut refused = None;
    let mut read = 0;
    for file in files {
        let kind = Kind::of(&file.bytes);
        if let Ok(kind) = &kind {
            if origin.is_some_and(|origin| origin != kind.origin()) {
                return Err(ReadError::Mixed);
            }
            origin = Some(kind.origin());
        }
        // Of one file it is said why; of several those that can be read are.
        if let Err(why) = kind.and_then(|kind| kind.read(options, &mut gathered, &mut progress)) {
            refused.get_or_insert(why);
            gathered.row();
            gathered.leave(LeftOut::File(file.name.clone()));
        } else {
            read += 1;
        }
        if gathered.count() > MOST_ROWS {
            return Err(ReadError::TooMany);
        }
        progress.file(file.bytes.len());
    }
    progress.end();
    match origin {
        _ if read == 0 => Err(refused.unwrap_or(ReadError::Empty)),
        Some(origin) if gathered.count() > 0 => Ok(gathered.found(origin)),
        _ => Err(ReadError::NoRows),
    }
}
