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
mod own;
mod packed;
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
use crate::diary::Origin;
use std::borrow::Cow;

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

/// Reads files that were chosen together, and those in archives among them. `progress` is told how
/// many bytes of how many are read.
/// # Errors
/// Where there is nothing to bring in, or where it is not for here.
pub fn read(
    files: &[File],
    options: &Options,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Found, ReadError> {
    if files.iter().map(|file| file.bytes.len()).sum::<usize>() > LONGEST {
        return Err(ReadError::TooLarge);
    }
    let mut reading = Reading::default();
    let files = reading.unpacked(files);
    let all = files.iter().map(|file| file.bytes.len()).sum();
    let mut progress = Progress::of(all, progress);
    for (place, file) in files.iter().enumerate() {
        // A copy beside it says nothing new, and would double all of it.
        if files[..place].iter().any(|known| known.bytes == file.bytes) {
            reading.leave(file.name.clone());
            continue;
        }
        reading.read(file, options, &mut progress)?;
        progress.file(file.bytes.len());
    }
    progress.end();
    reading.found()
}

/// What is read of several files.
#[derive(Default)]
struct Reading {
    gathered: Gathered,
    origin: Option<Origin>,
    /// Why a file was not read, of the first such.
    refused: Option<ReadError>,
    /// How many files are read.
    read: usize,
}

impl Reading {
    /// The files with those in archives in the place of these.
    fn unpacked<'f>(&mut self, files: &'f [File]) -> Vec<Cow<'f, File>> {
        let mut unpacked = Vec::with_capacity(files.len());
        let mut room = LONGEST;
        for file in files {
            if !packed::is_packed(&file.bytes) {
                unpacked.push(Cow::Borrowed(file));
                continue;
            }
            match packed::unpack(file, &mut room) {
                Ok(within) => {
                    unpacked.extend(within.files.into_iter().map(Cow::Owned));
                    within.others.into_iter().for_each(|name| self.leave(name));
                }
                Err(why) => self.refuse(file, why),
            }
        }
        unpacked
    }

    fn read(
        &mut self,
        file: &File,
        options: &Options,
        progress: &mut Progress<'_>,
    ) -> Result<(), ReadError> {
        let kind = Kind::of(&file.bytes);
        if let Ok(kind) = &kind {
            if self.origin.is_some_and(|origin| origin != kind.origin()) {
                return Err(ReadError::Mixed);
            }
            self.origin = Some(kind.origin());
        }
        match kind.and_then(|kind| kind.read(options, &mut self.gathered, progress)) {
            Ok(()) => self.read += 1,
            Err(why) => self.refuse(file, why),
        }
        if self.gathered.count() > MOST_ROWS {
            return Err(ReadError::TooMany);
        }
        Ok(())
    }

    /// Of one file it is said why; of several those that can be read are.
    fn refuse(&mut self, file: &File, why: ReadError) {
        self.refused.get_or_insert(why);
        self.leave(file.name.clone());
    }

    fn leave(&mut self, name: String) {
        self.gathered.row();
        self.gathered.leave(LeftOut::File(name));
    }

    fn found(self) -> Result<Found, ReadError> {
        match self.origin {
            Some(origin) if self.read > 0 && self.gathered.count() > 0 => {
                Ok(self.gathered.found(origin))
            }
            _ if self.read > 0 => Err(ReadError::NoRows),
            _ => Err(self.refused.unwrap_or(ReadError::Empty)),
        }
    }
}
