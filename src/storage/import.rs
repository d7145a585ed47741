//! A backup that comes back: any bytes at all, answered with entries or with a sentence.

use super::format::Unreadable;
use super::journal::record;
use super::keys::{PREFIX, undone};
use super::union::{self, Union};
use crate::diary::{Diary, Entry};
use serde_json::Value;
use thiserror::Error;

/// The longest file that is looked at, in bytes. A browser keeps five million characters for a
/// site; ten years of training are one million.
pub const LONGEST: usize = 8 * 1024 * 1024;

/// The most entries that are taken from a file; ten years of training are some sixty thousand.
const MOST: usize = 200_000;

/// The most by which an entry's place in the order may go beyond the number of entries that there
/// are: each is one more than the highest before it, so no diary comes near.
const SEQ_SLACK: u64 = 1_000_000;

/// Why there is nothing to bring in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ImportError {
    /// There is nothing in it.
    #[error("This file is empty.")]
    Empty,
    /// It is longer than [`LONGEST`].
    #[error(
        "This file is too large to be a backup of Rung: ten years of training take one megabyte."
    )]
    TooLarge,
    /// It is no text, or no JSON.
    #[error("This is no backup of Rung: choose the file that “Export everything” made.")]
    Foreign,
    /// It begins as a backup does and is not whole.
    #[error("This backup was cut short or changed, and cannot be read. Choose another copy of it.")]
    Broken,
    /// It is of a newer version.
    #[error("A newer version of Rung made this backup. Update Rung, then bring it in.")]
    Newer,
    /// There is a backup's frame with no record in it that can be read.
    #[error("None of the records in this backup can be read.")]
    Unreadable,
    /// More than [`MOST`] entries, or entries that no diary could hold.
    #[error("This file says more than any diary could hold: it is no backup that Rung made.")]
    Impossible,
}

/// What a file offers.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    entries: Vec<Entry>,
    /// How many of its records cannot be read.
    pub unreadable: usize,
}

/// What an offer would change.
#[derive(Debug, Clone, PartialEq)]
pub struct News {
    /// What would come in.
    pub entries: Vec<Entry>,
    /// How many entries are here already.
    pub known: usize,
}

impl Offer {
    /// What of it is news to a diary.
    pub fn news_to(&self, diary: &Diary) -> News {
        let mut news = News {
            entries: Vec::new(),
            known: 0,
        };
        for entry in &self.entries {
            let is_news = diary
                .entry(entry.id)
                .is_none_or(|ours| union::yields(ours, entry));
            if is_news {
                news.entries.push(entry.clone());
            } else {
                news.known += 1;
            }
        }
        news
    }
}

/// Reads a file: a backup that [`super::export`] made, of any version.
///
/// # Errors
/// Where there is nothing in it that could be brought in, with the reason.
pub fn read(bytes: &[u8]) -> Result<Offer, ImportError> {
    if bytes.len() > LONGEST {
        return Err(ImportError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| ImportError::Foreign)?;
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Err(ImportError::Empty);
    }
    let looks_ours = text.starts_with('{') && text.contains(PREFIX);
    let broken = if looks_ours {
        ImportError::Broken
    } else {
        ImportError::Foreign
    };
    let Ok(Value::Object(records)) = serde_json::from_str(text) else {
        return Err(broken);
    };
    let ours: Vec<_> = records
        .iter()
        .filter(|(key, _)| key.starts_with(PREFIX))
        .collect();
    if ours.is_empty() {
        return Err(ImportError::Foreign);
    }
    let undone = undone(ours.iter().map(|(key, _)| key.as_str()));
    let (mut union, mut unreadable, mut newer) = (Union::default(), 0, false);
    let mut count = 0;
    for (key, sealed) in ours {
        let found = sealed.as_str().ok_or(Unreadable::Damaged);
        match found.and_then(|sealed| record::read(key, sealed, &undone)) {
            Ok(entries) => {
                count += entries.len();
                if count > MOST {
                    return Err(ImportError::Impossible);
                }
                for entry in entries {
                    union.add(entry);
                }
            }
            Err(Unreadable::Newer) => newer = true,
            Err(Unreadable::Damaged) => unreadable += 1,
        }
    }
    if newer {
        return Err(ImportError::Newer);
    }
    let entries: Vec<_> = union.into_values().collect();
    let highest = entries.last().map_or(0, |entry| entry.id.seq);
    if highest > SEQ_SLACK + entries.len() as u64 {
        return Err(ImportError::Impossible);
    }
    if entries.is_empty() && unreadable > 0 {
        return Err(ImportError::Unreadable);
    }
    Ok(Offer {
        entries,
        unreadable,
    })
}
