//! FIT: messages of numbered fields. What is read of them: what kind of file it is, its sessions,
//! its points, the sets that a watch counted, and the clock of the place.
//!
//! Numbers of messages and fields are those of Garmin's public profile.

mod name;

use super::outing::{Outing, unit};
use super::trace::Trace;
use crate::diary::SetKind;
use crate::exchange::found::{FoundSet, LeftOut, Options};
use crate::exchange::read::ReadError;
use crate::exchange::read::gather::{Gathered, Session};
use crate::exchange::read::moment::Moment;
use crate::exchange::read::progress::Progress;
use crate::training::units::{Duration, Load, MassUnit};
use chrono::NaiveDateTime;
use rustyfit::profile::typedef::{self, MesgNum};
use rustyfit::proto::{Message, Value};
use rustyfit::{Decoder, DecoderEvent, StreamingIterator};

/// The seconds from 1970 to the day from which FIT counts, the last of 1989.
const EPOCH: i64 = 631_065_600;

/// The most descriptions of fields of developers: each is looked for among all others. Watches
/// write some ten.
const MOST_DESCRIPTIONS: usize = 64;

/// Reads a file.
/// # Errors
/// Where it is damaged before its end, or says what no file can.
pub(in crate::exchange::read) fn read(
    bytes: &[u8],
    options: &Options,
    gathered: &mut Gathered,
    progress: &mut Progress<'_>,
) -> Result<(), ReadError> {
    let mut file = Fit::default();
    let whole = file.decode(bytes, progress);
    // What a watch had ended before its file was cut off counts.
    if file.sessions.is_empty() && (whole.is_err() || !file.points.is_empty()) {
        return Err(ReadError::Broken);
    }
    file.lay(options, gathered);
    Ok(())
}

/// A point: when, how many centimetres from the beginning, and the heart.
struct Point {
    at: u32,
    far: Option<u32>,
    pulse: u8,
}

/// What is read of a file.
#[derive(Default)]
struct Fit {
    /// What kind of file it is; 4 is of an activity.
    kind: Option<u32>,
    sessions: Vec<Took>,
    points: Vec<Point>,
    sets: Vec<Set>,
    /// Minutes of the clock of the place to the east of UTC.
    offset: Option<i16>,
}

/// A session: of one sport.
struct Took {
    start: u32,
    end: u32,
    outing: Outing,
}

/// A set that a watch counted.
struct Set {
    at: u32,
    rest: bool,
    name: Option<String>,
    reps: Option<u16>,
    load: Option<Load>,
    time: Option<Duration>,
}

impl Fit {
    fn decode(&mut self, bytes: &[u8], progress: &mut Progress<'_>) -> Result<(), ReadError> {
        let mut rest = bytes;
        let mut decoder = Decoder::builder()
            .checksum(false)
            .expand_components(false)
            .build();
        let mut stream = decoder.stream(&mut rest);
        let (mut read, mut fields, mut described) = (0, 0, 0);
        while let Some(event) = stream.next() {
            let DecoderEvent::Message(message) = event.map_err(|_| ReadError::Broken)? else {
                continue;
            };
            // A message has a byte at least, a field that says something has, too: a file of fields
            // without any width would take time beyond its length.
            read += 1;
            fields += message.fields.len();
            described += usize::from(message.num == MesgNum::FIELD_DESCRIPTION);
            if fields > bytes.len() || described > MOST_DESCRIPTIONS {
                return Err(ReadError::Broken);
            }
            progress.at(read.max(fields));
            self.take(message);
        }
        Ok(())
    }

    fn take(&mut self, message: &Message) {
        match message.num {
            MesgNum::FILE_ID => self.kind = self.kind.or(number(message, 0)),
            MesgNum::SESSION => self.sessions.extend(Took::of(message)),
            MesgNum::RECORD => self.points.extend(Point::of(message)),
            MesgNum::SET => self.sets.extend(Set::of(message)),
            MesgNum::ACTIVITY => self.offset = offset(message),
            _ => {}
        }
    }

    fn lay(mut self, options: &Options, gathered: &mut Gathered) {
        if self.sessions.is_empty() {
            gathered.row();
            // Workouts and courses are still to be done; the rest is no training.
            let planned = matches!(self.kind, Some(5 | 6));
            gathered.leave(if planned {
                LeftOut::Unfinished
            } else {
                LeftOut::Nothing
            });
            return;
        }
        self.sessions.sort_by_key(|session| session.start);
        self.points.sort_by_key(|point| point.at);
        self.sets.sort_by_key(|set| set.at);
        let mut points = self.points.iter().peekable();
        let mut sets = self.sets.iter().peekable();
        let last = self.sessions.len() - 1;
        for (at, mut session) in self.sessions.into_iter().enumerate() {
            let mut trace = Trace::of(unit(options));
            while let Some(point) = points.next_if(|point| point.at <= session.end) {
                trace.pulse(u64::from(point.pulse));
                if let Some(far) = point.far.filter(|_| point.at >= session.start) {
                    trace.point(f64::from(point.at), f64::from(far) / 100.0);
                }
            }
            session.outing.turn(self.offset);
            session.outing.take(&trace);
            let mut lifted = false;
            while let Some(set) = sets.next_if(|set| set.at <= session.end || at == last) {
                lifted = true;
                set.lay(&session, gathered);
            }
            if !lifted {
                session.outing.count(options, gathered);
            }
        }
    }
}

impl Took {
    fn of(message: &Message) -> Option<Self> {
        let start = number(message, 2)?;
        let seconds = |field| number(message, field).map_or(0.0, |it| f64::from(it) / 1_000.0);
        let sport = typedef::Sport(u8::try_from(number(message, 5).unwrap_or(0)).ok()?);
        let elapsed = seconds(7).max(seconds(8));
        Some(Self {
            start,
            end: start.saturating_add(elapsed.ceil() as u32),
            outing: Outing {
                start: moment(start),
                clock: Some(0),
                sport: if sport == typedef::Sport::GENERIC {
                    String::new()
                } else {
                    sport.to_string()
                },
                name: text(message, 110).unwrap_or_default(),
                metres: number(message, 9).map_or(0.0, |it| f64::from(it) / 100.0),
                moved: seconds(8),
                elapsed,
                pulse: number(message, 16).map(f64::from),
                ..Outing::default()
            },
        })
    }
}

impl Point {
    fn of(message: &Message) -> Option<Self> {
        Some(Self {
            at: number(message, 253)?,
            far: number(message, 5),
            pulse: number(message, 3)
                .and_then(|beats| u8::try_from(beats).ok())
                .unwrap_or(0),
        })
    }
}

impl Set {
    fn of(message: &Message) -> Option<Self> {
        let pounds = number(message, 9) == Some(2);
        let unit = if pounds {
            MassUnit::Pound
        } else {
            MassUnit::Kilogram
        };
        let kilograms = number(message, 4).map(|sixteenths| f64::from(sixteenths) / 16.0);
        let seconds = number(message, 0).map(|it| (f64::from(it) / 1_000.0).round() as u32);
        Some(Self {
            at: number(message, 6).or(number(message, 254))?,
            rest: number(message, 5) == Some(0),
            name: name::of(number(message, 7), number(message, 8)),
            reps: number(message, 3)
                .and_then(|reps| u16::try_from(reps).ok())
                .filter(|it| *it > 0),
            load: kilograms.filter(|it| *it > 0.0).map(|it| load(it, unit)),
            time: seconds
                .and_then(|it| Duration::new(it).ok())
                .filter(|it| it.seconds() > 0),
        })
    }

    fn lay(&self, session: &Took, gathered: &mut Gathered) {
        gathered.row();
        let why = match (&self.name, session.outing.start) {
            _ if self.rest => LeftOut::Rest,
            _ if self.reps.is_none() && self.time.is_none() => LeftOut::Nothing,
            (None, _) => LeftOut::NoName,
            (_, None) => LeftOut::NoDay,
            (Some(name), Some(start)) => {
                let session = Session {
                    start,
                    offset: session.outing.clock,
                    name: &session.outing.name,
                    note: "",
                    time: Duration::new(session.outing.elapsed.round() as u32).ok(),
                };
                let set = FoundSet {
                    kind: SetKind::Work,
                    load: self.load,
                    reps: self.reps,
                    time: if self.reps.is_some() { None } else { self.time },
                    distance: None,
                    rpe: None,
                };
                gathered.set(session, name, "", set);
                return;
            }
        };
        gathered.leave(why);
    }
}

/// A load that a watch keeps in sixteenths of a kilogram, in the steps in which it is shown: halves
/// of a kilogram, whole pounds.
fn load(kilograms: f64, unit: MassUnit) -> Load {
    let steps = match unit {
        MassUnit::Kilogram => 4.0,
        MassUnit::Pound => 2.0,
    };
    let count = (kilograms / unit.kilograms() * steps).round() / steps;
    Load::from_kilograms(count * unit.kilograms(), unit)
}

fn moment(seconds: u32) -> Option<NaiveDateTime> {
    Moment::of_unix(EPOCH + i64::from(seconds))
}

/// The minutes by which the clock of the place is ahead, in whole quarters of an hour.
fn offset(message: &Message) -> Option<i16> {
    let (utc, local) = (number(message, 253)?, number(message, 5)?);
    let minutes = (f64::from(local) - f64::from(utc)) / 60.0;
    let quarters = (minutes / 15.0).round();
    (quarters.abs() <= 64.0).then_some((quarters * 15.0) as i16)
}

/// The number of a field, the first where it has several; all bits set are none.
fn number(message: &Message, field: u8) -> Option<u32> {
    let field = message.fields.iter().find(|it| it.num == field)?;
    match &field.value {
        Value::Uint8(value) => Some(*value).filter(|it| *it != u8::MAX).map(u32::from),
        Value::Uint16(value) => Some(*value).filter(|it| *it != u16::MAX).map(u32::from),
        Value::Uint32(value) => Some(*value).filter(|it| *it != u32::MAX),
        Value::ArrayUint8(values) => values
            .first()
            .filter(|it| **it != u8::MAX)
            .map(|it| u32::from(*it)),
        Value::ArrayUint16(values) => values
            .first()
            .filter(|it| **it != u16::MAX)
            .map(|it| u32::from(*it)),
        _ => None,
    }
}

fn text(message: &Message, field: u8) -> Option<String> {
    let field = message.fields.iter().find(|it| it.num == field)?;
    match &field.value {
        Value::String(text) => Some(text.trim().to_owned()),
        _ => None,
    }
}
