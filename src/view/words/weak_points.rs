//! Weak points: what lags, by which numbers, and what follows from it.

use super::counts::tenths;
use super::names::{capital, ladder, movement, name as named, phase};
use super::weekly::percent;
use super::{message, say};
use crate::coach::weak_points::{Compared, Evidence, Norm, Outcome, Source, Strength, Test};
use crate::training::units::{Load, MassUnit};
use crate::training::{RaceMark, WeakPoint};

/// What is weak.
fn name(weak: WeakPoint) -> &'static str {
    match weak {
        WeakPoint::Ladder(on) => ladder(on),
        WeakPoint::Speed => say!(weak_speed),
        WeakPoint::Endurance => say!(weak_endurance),
    }
}

/// `Pull lags`.
pub fn lags(weak: WeakPoint) -> String {
    say!(weak_lags, weak = name(weak))
}

/// `Pull: in balance now`.
pub fn mended(weak: WeakPoint) -> String {
    say!(weak_mended, weak = name(weak))
}

/// The numbers of a comparison.
pub fn numbers(compared: &Compared, unit: MassUnit) -> String {
    match compared.evidence {
        Evidence::Races { short, long, apart } => say!(
            weak_races,
            short = race(short),
            long = race(long),
            apart = tenths(apart)
        ),
        Evidence::Lifts { part, whole, norm } => say!(
            weak_lifts,
            part = capital(&strength(part, unit)),
            whole = strength(whole, unit),
            percent = percent(part.max / whole.max),
            balance = balance(&norm)
        ),
        Evidence::Rungs {
            part,
            whole,
            behind,
        } => {
            let (first, then) = if behind < 0 {
                (whole, part)
            } else {
                (part, whole)
            };
            say!(
                weak_rungs,
                first = movement(first),
                then = named(then),
                behind = behind.unsigned_abs()
            )
        }
    }
}

/// `5 km in 20:00 is VDOT 49.8`.
fn race((race, vdot): (RaceMark, f64)) -> String {
    say!(
        weak_race,
        distance = race.distance,
        time = race.time,
        vdot = tenths(vdot)
    )
}

/// `barbell row 62 kg`.
fn strength(strength: Strength, unit: MassUnit) -> String {
    let count = (strength.max / unit.kilograms()).round().max(0.0) as u32;
    format!("{} {}", named(strength.lift), Load::whole(count, unit))
}

fn balance(norm: &Norm) -> String {
    match norm.most {
        Some(most) => format!("{}\u{2013}{}\u{a0}%", percent(norm.least), percent(most)),
        None => say!(weak_or_more, percent = percent(norm.least)),
    }
}

/// Where the norm is from.
pub fn source(compared: &Compared) -> &'static str {
    match compared.evidence {
        Evidence::Races { .. } => message!(weak_source_races),
        Evidence::Lifts { norm, .. } => match norm.source {
            Source::Meets => message!(weak_source_meets),
            Source::Tests => message!(weak_source_tests),
            Source::Convention => message!(weak_source_convention),
        },
        Evidence::Rungs { .. } => message!(weak_source_rungs),
    }
    .text()
}

/// What more of it means.
pub fn change(weak: WeakPoint) -> &'static str {
    match weak {
        WeakPoint::Ladder(_) => message!(weak_change_ladder),
        WeakPoint::Speed => message!(weak_change_speed),
        WeakPoint::Endurance => message!(weak_change_endurance),
    }
    .text()
}

/// When a pair was tested.
pub fn when(test: &Test) -> String {
    match test.after {
        Some(after) => say!(weak_tested, phase = phase(after)),
        None => say!(weak_found_at_start).to_owned(),
    }
}

/// What a test means for the weeks from it on; whether it is among what they are made for.
pub fn verdict(test: &Test, outcome: &Outcome, trained: bool, unit: MassUnit) -> String {
    let was_weak = outcome.before.is_some_and(|before| before.lags.is_some());
    let week = test.week;
    let mut said = match outcome.now.lags {
        _ if !outcome.tested => return say!(weak_untested).to_owned(),
        None => say!(weak_usual_share, week),
        Some(_) if !trained => say!(weak_untrained).to_owned(),
        Some(_) if was_weak => say!(weak_still).to_owned(),
        Some(lagging) => say!(weak_holds, change = change(lagging), week),
    };
    if let Some(before) = outcome.before {
        said.push(' ');
        said.push_str(&say!(weak_before, numbers = numbers(&before, unit)));
    }
    said
}
