//! The stored format: positional JSON arrays of integers and short codes. What was once written
//! must be read for ever. Every value passes the gates of its type on the way in.
//!
//! An entry alone is `[version, seq, writer, seconds, offset, body…]`. A segment is
//! `[version, writers, sessions, entries]`: its entries name writers and sessions by their place
//! in those lists, and seq and seconds by their difference from the entry before.
//!
//! A version only adds to the one before: new letters, new codes, and fields at an end. So one
//! reader reads them all, and an older app, which cannot know what was added, sees by the number
//! that it must not write. Version 1 is the first release; version 2 adds sets of more than one
//! load and what was added with them; version 3 adds girths, circuits, time trials and copies that
//! were handed out; version 4 adds what is said of a session beside its lines: other work in a
//! slot's place, slots left or done in turn, notes, and what a watch showed; version 5 adds sessions that were
//! recorded elsewhere, an entry each.

mod aside;
mod body;
mod brought;
mod codes;
mod cursor;
mod decision;
mod parsed;
mod work;
mod write;

pub(super) use write::push_text;

use super::keys::parse_writer;
use crate::diary::{Entry, EntryId, Moment, SessionKey, Writer};
use cursor::Cursor;
use parsed::Parsed;
use serde_json::Value;
use std::collections::BTreeMap;

/// The version that is written, and the oldest one that is read.
const VERSION: u64 = 5;
const OLDEST: u64 = 1;

/// Why a text is no entry or segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// A newer version of the app wrote it.
    Newer,
    /// It is not what it should be.
    Damaged,
}

/// How sessions are named: whole, or by their place in a list.
trait Sessions {
    fn write(&mut self, key: SessionKey) -> Value;
    fn read(&self, cursor: &mut Cursor<'_>) -> Option<SessionKey>;
}

/// Sessions named whole.
struct Whole;

impl Sessions for Whole {
    fn write(&mut self, key: SessionKey) -> Value {
        session(key)
    }

    fn read(&self, cursor: &mut Cursor<'_>) -> Option<SessionKey> {
        read_session(cursor.array()?)
    }
}

/// What is named by its place in a list of the segment's.
struct Listed<K> {
    keys: Vec<K>,
    places: BTreeMap<K, usize>,
}

impl<K> Default for Listed<K> {
    fn default() -> Self {
        Self {
            keys: Vec::new(),
            places: BTreeMap::new(),
        }
    }
}

impl<K: Ord + Copy> Listed<K> {
    /// The place of a key, behind all others if it is new.
    fn place(&mut self, key: K) -> Value {
        let place = *self.places.entry(key).or_insert_with(|| {
            self.keys.push(key);
            self.keys.len() - 1
        });
        Value::from(place)
    }
}

impl Sessions for Listed<SessionKey> {
    fn write(&mut self, key: SessionKey) -> Value {
        self.place(key)
    }

    fn read(&self, cursor: &mut Cursor<'_>) -> Option<SessionKey> {
        self.keys.get(cursor.place()?).copied()
    }
}

fn session(key: SessionKey) -> Value {
    Value::Array(vec![
        Value::from(key.day.to_string()),
        Value::from(key.program.seq),
        Value::from(key.program.writer.to_string()),
    ])
}

fn read_session(mut cursor: Cursor<'_>) -> Option<SessionKey> {
    Some(SessionKey {
        day: cursor.day()?,
        program: EntryId {
            seq: cursor.seq()?,
            writer: parse_writer(cursor.text()?)?,
        },
    })
}

/// An entry alone.
pub(super) fn write_entry(entry: &Entry) -> String {
    let mut fields = vec![
        Value::from(VERSION),
        Value::from(entry.id.seq),
        Value::from(entry.id.writer.to_string()),
        Value::from(entry.at.utc_seconds()),
        Value::from(entry.at.offset_minutes()),
    ];
    body::write(&entry.body, &mut Whole, &mut fields);
    write::write(&Value::Array(fields))
}

/// Reads an entry alone.
pub(super) fn read_entry(text: &str) -> Result<Entry, Unreadable> {
    let parsed = Parsed::read(text).ok_or(Unreadable::Damaged)?;
    let mut cursor = versioned(&parsed)?;
    let mut read = || {
        let id = EntryId {
            seq: cursor.seq()?,
            writer: parse_writer(cursor.text()?)?,
        };
        let at = Moment::new(cursor.integer()?, cursor.small()?)?;
        let body = body::read(&mut cursor, &Whole)?;
        Some(Entry { id, at, body })
    };
    read().ok_or(Unreadable::Damaged)
}

fn versioned<'a>(parsed: &'a Parsed<'a>) -> Result<Cursor<'a>, Unreadable> {
    let mut cursor = Cursor::of(parsed).ok_or(Unreadable::Damaged)?;
    match cursor.whole() {
        Some(OLDEST..=VERSION) => Ok(cursor),
        Some(version) if version > VERSION => Err(Unreadable::Newer),
        _ => Err(Unreadable::Damaged),
    }
}

/// Many entries in one text, in their order.
pub(super) fn write_segment<'a>(entries: impl Iterator<Item = &'a Entry>) -> String {
    let mut writers = Listed::<Writer>::default();
    let mut sessions = Listed::<SessionKey>::default();
    let (mut seq, mut seconds) = (0, 0);
    let rows: Vec<_> = entries
        .map(|entry| {
            let mut fields = vec![
                Value::from(entry.id.seq.wrapping_sub(seq)),
                writers.place(entry.id.writer),
                Value::from(entry.at.utc_seconds() - seconds),
                Value::from(entry.at.offset_minutes()),
            ];
            (seq, seconds) = (entry.id.seq, entry.at.utc_seconds());
            body::write(&entry.body, &mut sessions, &mut fields);
            Value::Array(fields)
        })
        .collect();
    let writers = writers
        .keys
        .iter()
        .map(|writer| Value::from(writer.to_string()));
    write::write(&Value::Array(vec![
        Value::from(VERSION),
        Value::Array(writers.collect()),
        Value::Array(sessions.keys.into_iter().map(session).collect()),
        Value::Array(rows),
    ]))
}

/// Reads a segment: all of it or nothing, for its checksum was right.
pub(super) fn read_segment(text: &str) -> Result<Vec<Entry>, Unreadable> {
    let parsed = Parsed::read(text).ok_or(Unreadable::Damaged)?;
    let mut cursor = versioned(&parsed)?;
    read_rows(&mut cursor).ok_or(Unreadable::Damaged)
}

fn read_rows(cursor: &mut Cursor<'_>) -> Option<Vec<Entry>> {
    let mut writers = Vec::new();
    let mut names = cursor.array()?;
    while let Some(name) = names.text() {
        writers.push(parse_writer(name)?);
    }
    let mut sessions = Listed::<SessionKey>::default();
    let mut keys = cursor.array()?;
    while let Some(key) = keys.array() {
        sessions.keys.push(read_session(key)?);
    }
    let mut entries = Vec::new();
    let mut rows = cursor.array()?;
    let (mut seq, mut seconds) = (0_u64, 0_i64);
    while let Some(mut row) = rows.array() {
        seq = seq.wrapping_add(row.whole()?);
        if seq > EntryId::LAST {
            return None;
        }
        let writer = *writers.get(row.place()?)?;
        seconds = seconds.checked_add(row.integer()?)?;
        let at = Moment::new(seconds, row.small()?)?;
        let body = body::read(&mut row, &sessions)?;
        entries.push(Entry {
            id: EntryId { seq, writer },
            at,
            body,
        });
    }
    rows.is_done().then_some(entries)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::Body;
    use crate::training::{Done, Prescription};

    /// As the first release wrote them; kept for ever.
    const STARTED: &str = r#"[1,4,"0000000000000007",1795476600,60,"s",["2026-11-23",1,"0000000000000007"],[4,1,0,[["m:back-squat",0,["s","back-squat",3,5,4,6,8000,16,180]]]]]"#;
    const LOGGED: &str = r#"[1,5,"0000000000000007",1795476700,60,"l",["2026-11-23",1,"0000000000000007"],0,1,5,8000,16]"#;

    #[test]
    fn what_the_first_release_wrote_is_read() {
        let started = read_entry(STARTED).map(|entry| entry.body);
        let Ok(Body::Started { given, .. }) = started else {
            panic!("{started:?}");
        };
        let Prescription::Sets(work) = &given.slots[0].prescription else {
            panic!("{given:?}");
        };
        assert_eq!((work.sets, work.lines(), work.amrap), (3, 3, false));
        let logged = read_entry(LOGGED).map(|entry| entry.body);
        assert!(
            matches!(
                logged,
                Ok(Body::Logged {
                    done: Done::Set(_),
                    ..
                })
            ),
            "{logged:?}"
        );
    }

    /// As version 2 wrote them; kept for ever.
    const WAVE: &str = r#"[2,4,"0000000000000007",1795476600,60,"s",["2026-11-23",1,"0000000000000007"],[5,1,0,[["m:back-squat",0,["s","back-squat",1,5,5,5,8500,19,180,1,5,6500,5,7500]],["o",0,["o",["kettlebell-swing"],10,30,60,1600,18]]]]]"#;
    const CHECKED: &str = r#"[2,6,"0000000000000007",1795476600,60,"c","2026-11-23",3,1,0]"#;
    const ANSWERED: &str =
        r#"[2,7,"0000000000000007",1795476600,60,"a","second-kind","composition"]"#;
    const PICKED: &str =
        r#"[2,9,"0000000000000007",1795476800,-300,"o","own:aaab4:Zercher_squat",1]"#;
    const DECIDED: &str = r#"[2,8,"0000000000000007",1795476600,60,"d","",2,1]"#;

    #[test]
    fn what_version_2_wrote_is_read() {
        let started = read_entry(WAVE).map(|entry| entry.body);
        let Ok(Body::Started { given, .. }) = started else {
            panic!("{started:?}");
        };
        let Prescription::Sets(work) = &given.slots[0].prescription else {
            panic!("{given:?}");
        };
        assert_eq!((work.ramp.len(), work.lines(), work.amrap), (2, 3, true));
        let Prescription::Rounds(rounds) = &given.slots[1].prescription else {
            panic!("{given:?}");
        };
        assert_eq!((rounds.rounds, rounds.rest.seconds()), (10, 60));
        for text in [CHECKED, ANSWERED, DECIDED, PICKED] {
            let entry = read_entry(text);
            assert!(entry.is_ok(), "{text}: {entry:?}");
            // A later version says the same of it.
            let again = entry.map(|entry| write_entry(&entry));
            assert_eq!(again, Ok(text.replacen("[2,", "[5,", 1)));
        }
    }

    #[test]
    fn what_is_newer_is_not_touched() {
        let newer = LOGGED.replacen("[1,", &format!("[{},", VERSION + 1), 1);
        assert_eq!(read_entry(&newer), Err(Unreadable::Newer));
        let older = LOGGED.replacen("[1,", "[0,", 1);
        assert_eq!(read_entry(&older), Err(Unreadable::Damaged));
    }
}
