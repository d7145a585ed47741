//! Work as asked and as done.

use super::codes::Coded;
use super::cursor::{Cursor, MOST};
use crate::training::units::{
    Distance, DistanceUnit, Duration, Length, LengthUnit, Load, MassUnit, Pace, PaceUnit, Rpe,
};
use crate::training::{
    Amount, Circuit, Done, Form, PaceBand, Prescription, RampSet, RepRange, RoundsWork, RunAmount,
    RunKind, RunWork, SetDone, SetsWork, Stretch,
};
use serde_json::Value;

fn array<const N: usize>(values: [Value; N]) -> Value {
    Value::Array(values.into())
}

pub(super) fn optional<T>(value: Option<T>, write: impl FnOnce(T) -> Value) -> Value {
    value.map_or(Value::Null, write)
}

/// A load in hundredths; pounds are negative, so that kilograms, the most of them, are short.
pub(super) fn load(load: Load) -> Value {
    let hundredths = i64::from(load.hundredths());
    Value::from(match load.unit() {
        MassUnit::Kilogram => hundredths,
        MassUnit::Pound => -1 - hundredths,
    })
}

pub(super) fn read_load(cursor: &mut Cursor<'_>) -> Option<Load> {
    let (hundredths, unit) = match cursor.integer()? {
        pounds @ ..0 => (-1 - pounds, MassUnit::Pound),
        kilograms => (kilograms, MassUnit::Kilogram),
    };
    Load::new(u32::try_from(hundredths).ok()?, unit).ok()
}

/// A length in hundredths; inches are negative, as pounds are.
pub(super) fn length(length: Length) -> Value {
    let hundredths = i64::from(length.hundredths());
    Value::from(match length.unit() {
        LengthUnit::Centimetre => hundredths,
        LengthUnit::Inch => -1 - hundredths,
    })
}

pub(super) fn read_length(cursor: &mut Cursor<'_>) -> Option<Length> {
    let (hundredths, unit) = match cursor.integer()? {
        inches @ ..0 => (-1 - inches, LengthUnit::Inch),
        centimetres => (centimetres, LengthUnit::Centimetre),
    };
    Length::new(u32::try_from(hundredths).ok()?, unit).ok()
}

pub(super) fn distance(distance: Distance) -> Value {
    array([
        Value::from(distance.thousandths()),
        Value::from(distance.unit().code()),
    ])
}

pub(super) fn read_distance(cursor: &mut Cursor<'_>) -> Option<Distance> {
    let mut parts = cursor.array()?;
    Distance::new(parts.small()?, DistanceUnit::from_code(parts.small()?)?).ok()
}

pub(super) fn read_duration(cursor: &mut Cursor<'_>) -> Option<Duration> {
    Duration::new(cursor.small()?).ok()
}

fn pace(pace: Pace) -> Value {
    Value::from(pace.seconds())
}

pub(super) fn read_rpe(cursor: &mut Cursor<'_>) -> Option<Rpe> {
    Rpe::from_halves(cursor.small()?).ok()
}

/// Reps are a number, seconds and metres an array.
pub(super) fn amount(amount: Amount) -> Value {
    match amount {
        Amount::Reps(reps) => Value::from(reps),
        Amount::Hold(time) => array([Value::from("s"), Value::from(time.seconds())]),
        Amount::Carry(far) => array([Value::from("d"), distance(far)]),
    }
}

pub(super) fn read_amount(cursor: &mut Cursor<'_>) -> Option<Amount> {
    if let Some(reps) = cursor.peek_integer() {
        cursor.integer()?;
        return u16::try_from(reps).ok().map(Amount::Reps);
    }
    let mut parts = cursor.array()?;
    match parts.text()? {
        "s" => read_duration(&mut parts).map(Amount::Hold),
        "d" => read_distance(&mut parts).map(Amount::Carry),
        _ => None,
    }
}

fn stretch(stretch: Stretch) -> Value {
    let far = match stretch.amount {
        RunAmount::Distance(far) => distance(far),
        RunAmount::Time(time) => Value::from(time.seconds()),
    };
    let band = optional(stretch.pace, |band| {
        array([
            Value::from(band.target.unit().code()),
            pace(band.target),
            pace(band.fastest),
            pace(band.slowest),
        ])
    });
    array([far, band])
}

fn read_stretch(cursor: &mut Cursor<'_>) -> Option<Stretch> {
    let mut parts = cursor.array()?;
    let amount = match parts.peek_integer() {
        Some(_) => RunAmount::Time(read_duration(&mut parts)?),
        None => RunAmount::Distance(read_distance(&mut parts)?),
    };
    let pace = parts.optional(|cursor| {
        let mut parts = cursor.array()?;
        let unit = PaceUnit::from_code(parts.small()?)?;
        let mut pace = || Pace::new(parts.small()?, unit).ok();
        Some(PaceBand {
            target: pace()?,
            fastest: pace()?,
            slowest: pace()?,
        })
    })?;
    Some(Stretch { amount, pace })
}

/// The exact work of a slot.
pub(super) fn prescription(prescription: &Prescription) -> Value {
    match prescription {
        Prescription::Sets(work) => {
            let mut fields = vec![
                Value::from("s"),
                Value::from(work.movement.as_str()),
                Value::from(work.sets),
                amount(work.amount),
                Value::from(work.range.low),
                Value::from(work.range.high),
                optional(work.load, load),
                Value::from(work.cap.halves()),
                Value::from(work.rest.seconds()),
            ];
            // Version 2: whether the last set is open, and the ramp, two fields a set.
            if work.amrap || !work.ramp.is_empty() {
                fields.push(Value::from(u8::from(work.amrap)));
                for set in &work.ramp {
                    fields.extend([amount(set.amount), load(set.load)]);
                }
            }
            Value::Array(fields)
        }
        Prescription::Run(run) => array([
            Value::from("r"),
            Value::from(run.kind.code()),
            optional(run.warm_up, stretch),
            Value::from(run.repeats),
            stretch(run.work),
            optional(run.recovery, stretch),
            optional(run.cool_down, stretch),
        ]),
        Prescription::Rounds(work) => {
            let names = work.movements.iter();
            let mut fields = vec![
                Value::from("o"),
                Value::Array(names.map(|name| Value::from(name.as_str())).collect()),
                Value::from(work.rounds),
                Value::from(work.work.seconds()),
                Value::from(work.rest.seconds()),
                optional(work.load, load),
                Value::from(work.cap.halves()),
            ];
            // Version 3: the time and the reps of a circuit.
            if let Some(circuit) = work.circuit {
                fields.push(Value::from(circuit.within.seconds()));
                fields.push(Value::from(circuit.reps));
            }
            Value::Array(fields)
        }
    }
}

/// Reads the exact work of a slot.
pub(super) fn read_prescription(cursor: &mut Cursor<'_>) -> Option<Prescription> {
    let mut parts = cursor.array()?;
    match parts.text()? {
        "s" => Some(Prescription::Sets(SetsWork {
            movement: parts.movement()?,
            sets: at_least_one(parts.small()?)?,
            amount: read_amount(&mut parts)?,
            range: RepRange {
                low: parts.small()?,
                high: parts.small()?,
            },
            load: parts.optional(read_load)?,
            cap: read_rpe(&mut parts)?,
            rest: read_duration(&mut parts)?,
            amrap: !parts.is_done() && parts.small::<u8>()? == 1,
            ramp: read_ramp(&mut parts)?,
        })),
        "r" => Some(Prescription::Run(RunWork {
            kind: RunKind::from_code(parts.small()?)?,
            warm_up: parts.optional(read_stretch)?,
            repeats: at_least_one(parts.small()?)?,
            work: read_stretch(&mut parts)?,
            recovery: parts.optional(read_stretch)?,
            cool_down: parts.optional(read_stretch)?,
        })),
        "o" => Some(Prescription::Rounds(RoundsWork {
            movements: {
                let mut names = parts.array()?;
                let mut movements = Vec::new();
                while !names.is_done() {
                    movements.push(names.movement()?);
                }
                Some(movements).filter(|all| all.len() <= MOST)?
            },
            rounds: at_least_one(parts.small()?)?,
            work: read_duration(&mut parts)?,
            rest: read_duration(&mut parts)?,
            load: parts.optional(read_load)?,
            cap: read_rpe(&mut parts)?,
            circuit: read_circuit(&mut parts)?,
        })),
        _ => None,
    }
}

/// None where nothing is left.
#[allow(clippy::option_option)] // what is not there differs from what cannot be read
fn read_circuit(parts: &mut Cursor<'_>) -> Option<Option<Circuit>> {
    if parts.is_done() {
        return Some(None);
    }
    Some(Some(Circuit {
        within: read_duration(parts)?,
        reps: parts.small()?,
    }))
}

fn read_ramp(parts: &mut Cursor<'_>) -> Option<Vec<RampSet>> {
    let mut ramp = Vec::new();
    while !parts.is_done() {
        ramp.push(RampSet {
            amount: read_amount(parts)?,
            load: read_load(parts)?,
        });
    }
    (ramp.len() <= MOST).then_some(ramp)
}

fn at_least_one(count: u8) -> Option<u8> {
    (count > 0).then_some(count)
}

/// A line as it was done, its fields one after the other; sound form is left out.
pub(super) fn done(done: &Done, fields: &mut Vec<Value>) {
    match done {
        Done::Set(set) => {
            fields.extend([
                amount(set.amount),
                optional(set.load, load),
                optional(set.rpe, |rpe| Value::from(rpe.halves())),
            ]);
            if set.form != Form::Sound {
                fields.push(Value::from(set.form.code()));
            }
        }
        Done::Run {
            distance: far,
            time,
        } => fields.extend([
            Value::from("r"),
            distance(*far),
            Value::from(time.seconds()),
        ]),
        Done::Rounds { rounds, rpe } => fields.extend([
            Value::from("o"),
            Value::from(*rounds),
            optional(*rpe, |rpe| Value::from(rpe.halves())),
        ]),
    }
}

/// Reads a line as it was done.
pub(super) fn read_done(cursor: &mut Cursor<'_>) -> Option<Done> {
    match cursor.peek_text() {
        Some("r") => {
            cursor.text()?;
            Some(Done::Run {
                distance: read_distance(cursor)?,
                time: read_duration(cursor)?,
            })
        }
        Some("o") => {
            cursor.text()?;
            Some(Done::Rounds {
                rounds: cursor.small()?,
                rpe: cursor.optional(read_rpe)?,
            })
        }
        _ => Some(Done::Set(SetDone {
            amount: read_amount(cursor)?,
            load: cursor.optional(read_load)?,
            rpe: cursor.optional(read_rpe)?,
            form: if cursor.is_done() {
                Form::Sound
            } else {
                Form::from_code(cursor.small()?)?
            },
        })),
    }
}
