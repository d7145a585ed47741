//! The print: for each goal kind the four plans side by side, and plainly where the coach does
//! not beat them.

use crate::plans::PlanKind;
use crate::season::Outcome;
use rung::training::GoalKind;
use std::fmt::Write;

/// One athlete under each of [`PlanKind::ALL`].
pub type Row = [Outcome; 4];

/// A mean with the half width of its 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mean {
    /// The mean.
    pub value: f64,
    /// Half the width of its interval.
    pub either_way: f64,
}

/// The mean of some numbers.
pub fn mean(numbers: &[f64]) -> Mean {
    let count = numbers.len().max(2) as f64;
    let value = numbers.iter().sum::<f64>() / count;
    let squares: f64 = numbers.iter().map(|number| (number - value).powi(2)).sum();
    Mean {
        value,
        either_way: 1.96 * (squares / (count - 1.0) / count).sqrt(),
    }
}

/// What a goal's gain is counted in.
const fn unit(goal: GoalKind) -> &'static str {
    match goal {
        GoalKind::Strength => "kg of one-rep max",
        GoalKind::Race => "m/min of race pace",
        GoalKind::Composition => "kg of bodyweight lost",
        GoalKind::Movement => "rungs",
    }
}

const fn name(goal: GoalKind) -> &'static str {
    match goal {
        GoalKind::Strength => "Strength",
        GoalKind::Race => "Race",
        GoalKind::Composition => "Composition",
        GoalKind::Movement => "Movement",
    }
}

/// A goal kind in words.
///
/// # Errors
/// Where text cannot be written.
pub fn goal(goal: GoalKind, rows: &[Row], replaced: usize) -> Result<String, std::fmt::Error> {
    let mut text = String::new();
    writeln!(
        text,
        "{}: {} athletes, gain in {}; {replaced} goals replaced by the one in reach",
        name(goal),
        rows.len(),
        unit(goal)
    )?;
    writeln!(
        text,
        "  {:<16} {:>16} {:>16} {:>14} {:>10} {:>10} {:>10}",
        "plan",
        "reach the goal %",
        "mean gain",
        "plateau weeks",
        "sessions",
        "days lost",
        "load/week"
    )?;
    for (place, plan) in PlanKind::ALL.into_iter().enumerate() {
        let of = |what: fn(&Outcome) -> f64| {
            let numbers: Vec<_> = rows.iter().map(|row| what(&row[place])).collect();
            mean(&numbers)
        };
        let reached = of(|outcome| 100.0 * f64::from(u8::from(outcome.reached)));
        let gain = of(|outcome| outcome.gain);
        writeln!(
            text,
            "  {:<16} {:>16} {:>16} {:>14.1} {:>10.1} {:>10.1} {:>10.0}",
            plan.name(goal),
            format!("{:.1} \u{b1} {:.1}", reached.value, reached.either_way),
            format!("{:.2} \u{b1} {:.2}", gain.value, gain.either_way),
            of(|outcome| f64::from(outcome.plateaus)).value,
            of(|outcome| f64::from(outcome.sessions)).value,
            of(|outcome| f64::from(outcome.lost)).value,
            of(|outcome| outcome.load).value,
        )?;
    }
    let mut beaten = true;
    for (place, plan) in PlanKind::ALL.into_iter().enumerate().skip(1) {
        for (what, less) in shortfalls(rows, place) {
            beaten = false;
            writeln!(
                text,
                "  Rung does not beat the {} in {what}: {less}.",
                plan.name(goal)
            )?;
        }
    }
    if beaten {
        writeln!(
            text,
            "  Rung beats all three in the share that reach the goal and in the mean gain."
        )?;
    }
    Ok(text)
}

/// In what the coach is not ahead of a plan beyond doubt: athlete by athlete, by the 95 % interval.
fn shortfalls(rows: &[Row], place: usize) -> Vec<(&'static str, String)> {
    let ahead = |what: fn(&Outcome) -> f64| {
        let numbers: Vec<_> = rows
            .iter()
            .map(|row| what(&row[0]) - what(&row[place]))
            .collect();
        mean(&numbers)
    };
    let said = |difference: Mean| {
        format!(
            "the difference is {:+.2} \u{b1} {:.2}",
            difference.value, difference.either_way
        )
    };
    let reached = ahead(|outcome| 100.0 * f64::from(u8::from(outcome.reached)));
    let gain = ahead(|outcome| outcome.gain);
    [
        ("the share that reach the goal", reached),
        ("mean gain", gain),
    ]
    .into_iter()
    .filter(|(_, difference)| difference.value <= difference.either_way)
    .map(|(what, difference)| (what, said(difference)))
    .collect()
}
