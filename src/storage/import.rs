//! A backup that comes back: any bytes at all, answered with entries or with a sentence.

use super::export::{FRAME, HEAD};
use super::format::Unreadable;
use super::journal::record;
use super::keys::{PREFIX, undone};
use super::union;
use crate::diary::{Body, Diary, Entry};
use chrono::{Datelike, NaiveDate};
use serde_json::{Map, Value};
use std::ops::RangeInclusive;
use thiserror::Error;

/// The longest file that is looked at, in bytes. A browser keeps five million characters for a
/// site; ten years of training are one million.
pub const LONGEST: usize = 8 * 1024 * 1024;

/// The most entries that are taken from a file; ten years of training are some sixty thousand.
const MOST: usize = 200_000;

/// The most by which an entry's place in the order may go beyond the number of entries that there
/// are: each is one more than the highest before it, so no diary comes near.
const SEQ_SLACK: u64 = 1_000_000;

/// The most values that are read, lists and what stands in them: each takes its room in memory. Ten
/// years of training have some four hundred thousand.
const MOST_VALUES: usize = 1_000_000;

/// The most entries about movements of the athlete's own: their list is looked through with each
/// tap.
const MOST_MOVEMENTS: usize = 2_000;

/// The most measurements, a day each: of fifty years. They stand in a row by day.
const MOST_MEASURED: usize = 20_000;

/// The years that an entry may speak of. A clock may be wrong by decades and nothing is refused;
/// centuries are another matter.
const YEARS: RangeInclusive<i32> = 1970..=2199;

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
    /// All that it holds.
    pub fn into_entries(self) -> Vec<Entry> {
        self.entries
    }

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
    let looks_ours = text.starts_with('{') && (text.contains(PREFIX) || text.contains(HEAD));
    let broken = if looks_ours {
        ImportError::Broken
    } else {
        ImportError::Foreign
    };
    let values = text.bytes().filter(|byte| matches!(byte, b'[' | b','));
    if values.count() > MOST_VALUES {
        return Err(if looks_ours {
            ImportError::Impossible
        } else {
            ImportError::Foreign
        });
    }
    let Ok(Value::Object(records)) = serde_json::from_str(text) else {
        return Err(broken);
    };
    let ours: Vec<_> = records
        .iter()
        .filter(|(key, _)| key.starts_with(PREFIX))
        .collect();
    let missing = match promised(&records)? {
        Some(records) => records.saturating_sub(ours.len()),
        None if ours.is_empty() => return Err(ImportError::Foreign),
        None => 0,
    };
    let undone = undone(ours.iter().map(|(key, _)| key.as_str()));
    let (mut all, mut unreadable, mut newer) = (Vec::new(), missing, false);
    let (mut count, mut movements, mut measured) = (0, 0, 0);
    for (key, sealed) in ours {
        let found = sealed.as_str().ok_or(Unreadable::Damaged);
        match found.and_then(|sealed| record::read(key, sealed, &undone)) {
            Ok(entries) => {
                count += entries.len();
                let own = |entry: &&Entry| matches!(entry.body, Body::HasMovement { .. });
                movements += entries.iter().filter(own).count();
                let of_body = |entry: &&Entry| {
                    matches!(entry.body, Body::Weighed { .. } | Body::Taped { .. })
                };
                measured += entries.iter().filter(of_body).count();
                if count > MOST || movements > MOST_MOVEMENTS || measured > MOST_MEASURED {
                    return Err(ImportError::Impossible);
                }
                for entry in entries {
                    if is_of_our_time(&entry) {
                        all.push(entry);
                    } else {
                        unreadable += 1;
                    }
                }
            }
            Err(Unreadable::Newer) => newer = true,
            Err(Unreadable::Damaged) => unreadable += 1,
        }
    }
    if newer {
        return Err(ImportError::Newer);
    }
    let entries = union::each_once(all);
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

/// How many records the head of a file promises; `None` where it has no head, as what is saved by
/// `static/boot.js`, when the app itself does not run, and by the first release.
fn promised(records: &Map<String, Value>) -> Result<Option<usize>, ImportError> {
    let Some(head) = records.get(HEAD) else {
        return Ok(None);
    };
    let whole = |name| head.get(name).and_then(Value::as_u64);
    match whole("version") {
        Some(FRAME) => {}
        Some(version) if version > FRAME => return Err(ImportError::Newer),
        _ => return Err(ImportError::Broken),
    }
    let records = whole("records").and_then(|count| usize::try_from(count).ok());
    records.map(Some).ok_or(ImportError::Broken)
}

/// Whether all the days that an entry speaks of are within [`YEARS`].
fn is_of_our_time(entry: &Entry) -> bool {
    let is_near = |day: NaiveDate| YEARS.contains(&day.year());
    let of_body = match &entry.body {
        Body::Adopted { start, .. } => is_near(*start),
        Body::Weighed { day, .. } | Body::Taped { day, .. } | Body::Checked { day, .. } => {
            is_near(*day)
        }
        Body::Moved { to, .. } => is_near(*to),
        Body::Sidelined(span) => is_near(span.from) && is_near(span.until),
        Body::Answered { .. }
        | Body::Started { .. }
        | Body::Logged { .. }
        | Body::Finished { .. }
        | Body::Skipped { .. }
        | Body::Regiven { .. }
        | Body::SlotLeft { .. }
        | Body::Paired { .. }
        | Body::Noted { .. }
        | Body::Measured { .. }
        | Body::ChoseTempo { .. }
        | Body::HasMovement { .. }
        | Body::Decided(_)
        | Body::Brought(_)
        | Body::Means { .. }
        | Body::Exported
        | Body::Retracted { .. } => true,
    };
    let of_session = entry.session();
    of_body && is_near(entry.at.day()) && of_session.is_none_or(|session| is_near(session.day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{EntryId, Moment, SessionKey, Writer};
    use crate::storage::{Journal, Memory, export};
    use crate::training::MovementId;

    fn entry(seq: u64, body: Body) -> Entry {
        let writer = Writer(7);
        Entry {
            id: EntryId { seq, writer },
            at: Moment::new(1_795_476_600, 60).expect("a moment"),
            body,
        }
    }

    fn skipped(seq: u64, day: &str) -> Entry {
        let session = SessionKey {
            day: day.parse().expect("a day"),
            program: EntryId {
                seq: 1,
                writer: Writer(7),
            },
        };
        let reason = "rain".to_owned();
        entry(seq, Body::Skipped { session, reason })
    }

    fn file(entries: &[Entry]) -> String {
        let pairs = entries.iter().map(Journal::<Memory>::pair).collect();
        export(pairs, Moment::default())
    }

    fn fault(bytes: &[u8]) -> Option<ImportError> {
        read(bytes).err()
    }

    #[test]
    fn a_backup_comes_back_with_and_without_a_head() {
        let entries = vec![skipped(2, "2026-11-23"), entry(3, Body::Exported)];
        let text = file(&entries);
        let offer = read(text.as_bytes()).expect("an offer");
        assert_eq!((&offer.entries, offer.unreadable), (&entries, 0));
        let pairs: Map<_, _> = entries
            .iter()
            .map(Journal::<Memory>::pair)
            .map(|(key, text)| (key, Value::from(text)))
            .collect();
        let headless = Value::Object(pairs).to_string();
        assert_eq!(read(headless.as_bytes()), Ok(offer));
        assert_eq!(
            read(file(&[]).as_bytes()).map(|offer| offer.entries),
            Ok(vec![])
        );
    }

    #[test]
    fn a_record_that_is_changed_or_missing_is_counted_and_the_rest_comes() {
        let entries = [skipped(2, "2026-11-23"), skipped(3, "2026-11-25")];
        let text = file(&entries);
        let changed = text.replacen("rain", "snow", 1);
        let offer = read(changed.as_bytes()).expect("an offer");
        assert_eq!((offer.entries.len(), offer.unreadable), (1, 1));
        let missing = text.replacen("\"records\":2", "\"records\":5", 1);
        let offer = read(missing.as_bytes()).expect("an offer");
        assert_eq!((offer.entries.len(), offer.unreadable), (2, 3));
    }

    #[test]
    fn what_is_cut_short_is_no_offer() {
        let text = file(&[skipped(2, "2026-11-23"), skipped(3, "2026-11-25")]);
        for end in 0..text.len() {
            let found = fault(&text.as_bytes()[..end]);
            let expected = match end {
                0 => ImportError::Empty,
                end if text[..end].contains(HEAD) => ImportError::Broken,
                _ => ImportError::Foreign,
            };
            assert_eq!(found, Some(expected), "{end}");
        }
    }

    #[test]
    fn what_is_no_backup_is_told_apart() {
        let deep = format!("{}1", "[".repeat(100_000));
        let in_ours = format!("{{\"rung:e:0000000000000007:1\":{deep}}}");
        let newer = file(&[]).replacen("\"version\":1", "\"version\":2", 1);
        let many = format!(
            "{{\"rung:e:0000000000000007:1\":[{}1]}}",
            "1,".repeat(1_000_001)
        );
        let cases: [(&[u8], ImportError); 11] = [
            (many.as_bytes(), ImportError::Impossible),
            (&many.as_bytes()[1..], ImportError::Foreign),
            (b" \n", ImportError::Empty),
            (b"<!doctype html><p>rung:", ImportError::Foreign),
            (b"\x89PNG\r\n\x1a\n\0\0", ImportError::Foreign),
            (b"{}", ImportError::Foreign),
            (b"[1e999, NaN]", ImportError::Foreign),
            (deep.as_bytes(), ImportError::Foreign),
            (in_ours.as_bytes(), ImportError::Broken),
            (newer.as_bytes(), ImportError::Newer),
            (b"{\"rung:e:7:1\":\"x\"}", ImportError::Newer),
        ];
        for (bytes, expected) in cases {
            let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(60)]).into_owned();
            assert_eq!(fault(bytes), Some(expected), "{shown}");
        }
        assert_eq!(fault(&vec![b' '; LONGEST + 1]), Some(ImportError::TooLarge));
    }

    #[test]
    fn days_of_another_age_stay_out() {
        let text = file(&[skipped(2, "9999-12-31")]);
        assert_eq!(fault(text.as_bytes()), Some(ImportError::Unreadable));
        let text = file(&[skipped(2, "9999-12-31"), skipped(3, "2027-11-25")]);
        let offer = read(text.as_bytes()).expect("an offer");
        assert_eq!((offer.entries.len(), offer.unreadable), (1, 1));
    }

    #[test]
    fn more_than_a_diary_holds_is_refused_at_once() {
        let many: Vec<_> = (0..20_000)
            .map(|at| {
                let movement = MovementId::read(&format!("made-up-{at}")).expect("an id");
                let preferred = true;
                let said = Body::HasMovement {
                    movement,
                    preferred,
                };
                entry(at + 1, said)
            })
            .collect();
        assert_eq!(fault(file(&many).as_bytes()), Some(ImportError::Impossible));
        let far = entry(1 << 40, Body::Exported);
        assert_eq!(
            fault(file(&[far]).as_bytes()),
            Some(ImportError::Impossible)
        );
    }
}
