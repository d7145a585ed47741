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
            let mut add = |code: u8, what: &[Value]| {
                fields.push(Value::from(code));
                fields.extend_from_slice(what);
            };
            match answer {
                None => add(0, &[]),
                Some(Answer::DoSessions) => add(1, &[]),
                Some(Answer::Step { to }) => add(2, &[load(to)]),
                Some(Answer::TenOff { to }) => add(3, &[load(to)]),
                Some(Answer::NewRange { to }) => add(4, &[to.low.into(), to.high.into()]),
                Some(Answer::Neighbour { to }) => add(5, &[to.map(MovementId::as_str).into()]),
                Some(Answer::LighterWeek) => add(6, &[]),
                Some(Answer::OtherRun { to }) => add(7, &[to.code().into()]),
            }
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
