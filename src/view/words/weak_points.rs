//! Weak points: what lags, by which numbers, and what follows from it.

use super::names::{capital, ladder, movement, phase};
use super::weekly::percent;
use crate::coach::weak_points::{Compared, Evidence, Norm, Outcome, Source, Strength, Test};
use crate::training::units::{Load, MassUnit, tenths};
use crate::training::{RaceMark, WeakPoint};

/// Heads what was found before the program starts.
pub const FOUND: &str = "What your numbers say";
/// Takes a finding.
pub const TAKE: &str = "Train it more";

/// What is weak.
fn name(weak: WeakPoint) -> &'static str {
    match weak {
        WeakPoint::Ladder(on) => ladder(on),
        WeakPoint::Speed => "Speed",
        WeakPoint::Endurance => "Endurance",
    }
}

/// `Pull lags`.
pub fn lags(weak: WeakPoint) -> String {
    format!("{} lags", name(weak))
}

/// `Pull: in balance now`.
pub fn mended(weak: WeakPoint) -> String {
    format!("{}: in balance now", name(weak))
}

/// The numbers of a comparison.
pub fn numbers(compared: &Compared, unit: MassUnit) -> String {
    match compared.evidence {
        Evidence::Races { short, long, apart } => format!(
            "{}, {}. In balance they are within {}.",
            race(short),
            race(long),
            tenths(apart)
        ),
        Evidence::Lifts { part, whole, norm } => format!(
            "{} against {}: {}\u{a0}%. In balance is {}.",
            capital(&strength(part, unit)),
            strength(whole, unit),
            percent(part.max / whole.max),
            balance(&norm)
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
            let apart = match behind.unsigned_abs() {
                0 => "as far from the top of its ladder".to_owned(),
                1 => "one rung further from the top of its ladder".to_owned(),
                count => format!("{count} rungs further from the top of its ladder"),
            };
            let (first, then) = (movement(first), then.movement().name);
            format!("{first} against {then}: {apart}.")
        }
    }
}

/// `5 km in 20:00 is VDOT 49.8`.
fn race((race, vdot): (RaceMark, f64)) -> String {
    format!(
        "{} in {} is VDOT {}",
        race.distance,
        race.time,
        tenths(vdot)
    )
}

/// `barbell row 62 kg`.
fn strength(strength: Strength, unit: MassUnit) -> String {
    let count = (strength.max / unit.kilograms()).round().max(0.0) as u32;
    format!(
        "{} {}",
        strength.lift.movement().name,
        Load::whole(count, unit)
    )
}

fn balance(norm: &Norm) -> String {
    match norm.most {
        Some(most) => format!("{}\u{2013}{}\u{a0}%", percent(norm.least), percent(most)),
        None => format!("{}\u{a0}% or more", percent(norm.least)),
    }
}

/// Where the norm is from.
pub const fn source(compared: &Compared) -> &'static str {
    match compared.evidence {
        Evidence::Races { .. } => {
            "Equal VDOTs are equal races (Daniels); how far apart they may be is convention."
        }
        Evidence::Lifts { norm, .. } => match norm.source {
            Source::Meets => "By 809,986 entries at meets; where it lags is convention.",
            Source::Tests => "By tests of trained athletes; where it lags is convention.",
            Source::Convention => "A convention among coaches, no finding.",
        },
        Evidence::Rungs { .. } => "That two rungs lag is a convention.",
    }
}

/// What more of it means.
pub const fn change(weak: WeakPoint) -> &'static str {
    match weak {
        WeakPoint::Ladder(_) => {
            "It gets 4 sets in place of 3, right after the goal\u{2019}s own work, and more often where the week allows."
        }
        WeakPoint::Speed => "Intervals come first, and more often than tempo runs.",
        WeakPoint::Endurance => "Tempo runs take the place of about every other interval session.",
    }
}

/// When a pair was tested.
pub fn when(test: &Test) -> String {
    match test.after {
        Some(after) => format!("Tested at the end of {}", phase(after)),
        None => "Found at the start".to_owned(),
    }
}

/// What a test means for the weeks from it on; whether it is among what they are made for.
pub fn verdict(test: &Test, outcome: &Outcome, trained: bool, unit: MassUnit) -> String {
    let before = outcome.before.map_or_else(String::new, |before| {
        format!(" Before: {}", numbers(&before, unit))
    });
    let was_weak = outcome.before.is_some_and(|before| before.lags.is_some());
    match outcome.now.lags {
        _ if !outcome.tested => {
            "Not shown anew since: it takes two full sessions of both, or a new race in the setup. It stands as it was."
                .to_owned()
        }
        None => format!("From week {} on it has its usual share.{before}", test.week),
        Some(_) if !trained => format!("The program stays as it is: you decline it, say otherwise, or something else comes first.{before}"),
        Some(_) if was_weak => format!("Still weak: it keeps its extra work.{before}"),
        Some(weak) => format!("{} That holds from week {} on.{before}", change(weak), test.week),
    }
}
