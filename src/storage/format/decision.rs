//! A decision: the line it is about, its range (0 and 0 for none) and the pick, or no line and the
//! advice.

use super::codes::{self, Coded};
use super::cursor::Cursor;
use super::work;
use crate::diary::{Advice, Decision};
use crate::training::{Answer, MovementId, RepRange, RunKind};
use serde_json::Value;

/// Appends a decision's fields.
pub(super) fn write(decision: Decision, fields: &mut Vec<Value>) {
    match decision {
        Decision::Advised { advice, taken } => fields.extend([
            Value::from(""),
            Value::from(advice.code()),
            Value::from(u8::from(taken)),
        ]),
        Decision::Picked {
            track,
            range,
            answer,
        } => {
            let (low, high) = range.map_or((0, 0), |range| (range.low, range.high));
            fields.extend([codes::track(track).into(), low.into(), high.into()]);
            let load = |load: Option<_>| load.map_or(Value::Null, work::load);
            let (code, first, second): (u8, Option<Value>, Option<Value>) = match answer {
                None => (0, None, None),
                Some(Answer::DoSessions) => (1, None, None),
                Some(Answer::Step { to }) => (2, Some(load(to)), None),
                Some(Answer::TenOff { to }) => (3, Some(load(to)), None),
                Some(Answer::NewRange { to }) => (4, Some(to.low.into()), Some(to.high.into())),
                Some(Answer::Neighbour { to }) => {
                    (5, Some(to.map(MovementId::as_str).into()), None)
                }
                Some(Answer::LighterWeek) => (6, None, None),
                Some(Answer::OtherRun { to }) => (7, Some(to.code().into()), None),
            };
            fields.push(code.into());
            fields.extend(first);
            fields.extend(second);
        }
    }
}

/// Reads a decision.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Option<Decision> {
    let line = cursor.text()?;
    if line.is_empty() {
        return Some(Decision::Advised {
            advice: Advice::from_code(cursor.small()?)?,
            taken: cursor.small::<u8>()? == 1,
        });
    }
    let track = codes::read_track(line)?;
    let range = RepRange {
        low: cursor.small()?,
        high: cursor.small()?,
    };
    let range = Some(range).filter(|range| range.high > 0);
    let answer = match cursor.small::<u8>()? {
        0 => None,
        1 => Some(Answer::DoSessions),
        2 => Some(Answer::Step {
            to: cursor.optional(work::read_load)?,
        }),
        3 => Some(Answer::TenOff {
            to: cursor.optional(work::read_load)?,
        }),
        4 => Some(Answer::NewRange {
            to: RepRange {
                low: cursor.small()?,
                high: cursor.small()?,
            },
        }),
        5 => Some(Answer::Neighbour {
            to: cursor.optional(|cursor| MovementId::find(cursor.text()?))?,
        }),
        6 => Some(Answer::LighterWeek),
        7 => Some(Answer::OtherRun {
            to: RunKind::from_code(cursor.small()?)?,
        }),
        _ => return None,
    };
    Some(Decision::Picked {
        track,
        range,
        answer,
    })
}
