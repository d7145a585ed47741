//! Times away from training.

use super::names::capital;
use super::time::day;
use crate::training::{Ailment, Cost, Pattern, Sidelined};
use chrono::NaiveDate;

/// What cannot be done, as a choice.
pub fn ailment(ailment: Ailment) -> String {
    match ailment {
        Ailment::Illness => "Ill".to_owned(),
        Ailment::Running => "No running".to_owned(),
        Ailment::Pattern(pattern) => format!("No {}", pattern_name(pattern)),
        Ailment::Movement(movement) => format!("No {}", movement.movement().name),
    }
}

const fn pattern_name(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::Squat => "squatting at all",
        Pattern::Hinge => "hinging at all",
        Pattern::HorizontalPush => "pushing at all",
        Pattern::VerticalPush => "overhead work",
        Pattern::HorizontalPull => "rowing at all",
        Pattern::VerticalPull => "hanging or pull-ups",
        Pattern::Lunge => "one-leg work",
        Pattern::Carry => "carrying",
        Pattern::Core => "trunk work",
        Pattern::Jump => "jumping",
    }
}

/// `Ill until Fri 4 Dec`.
pub fn spell(span: &Sidelined) -> String {
    format!("{} until {}", ailment(span.ailment), day(span.until))
}

/// `until Fri 4 Dec · 10 days`.
pub fn until(last: NaiveDate, days: u64) -> String {
    let (count, unit) = match days {
        14.. => (days / 7, "weeks"),
        _ => (days, "days"),
    };
    format!("until {} \u{b7} {count} {unit}", day(last))
}

/// What it costs.
pub fn cost(cost: &Cost) -> String {
    let sessions = |count: u16, one: &str, more: &str| match count {
        0 => String::new(),
        1 => format!("1 session {one}. "),
        count => format!("{count} sessions {more}. "),
    };
    let lost = sessions(cost.lost, "falls out", "fall out");
    let changed = sessions(cost.changed, "holds other work", "hold other work");
    let later = cost.later.map_or_else(String::new, |(rung, then, now)| {
        format!(
            "{} in week {now}, not {then}. ",
            capital(rung.movement().name)
        )
    });
    let date = match (cost.at_risk, cost.span.days()) {
        (true, _) => "The date stays, and is at risk: the way back takes as long as the time away.",
        (false, ..=5) => "Nothing is lost in so few days.",
        (false, _) => "The date stays: the way back takes as long as the time away.",
    };
    format!("{lost}{changed}{later}{date}")
}
