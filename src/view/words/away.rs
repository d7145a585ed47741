//! Times away from training.

use super::names::{movement, name};
use super::time::day;
use super::{message, say};
use crate::training::{Ailment, Cost, Pattern, Sidelined};
use chrono::NaiveDate;

/// What cannot be done, as a choice.
pub fn ailment(ailment: Ailment) -> String {
    match ailment {
        Ailment::Illness => say!(ailment_ill).to_owned(),
        Ailment::Running => say!(ailment_running).to_owned(),
        Ailment::Pattern(pattern) => no(pattern).to_owned(),
        Ailment::Movement(movement) => say!(ailment_movement, movement = name(movement)),
    }
}

fn no(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::Squat => message!(no_squat),
        Pattern::Hinge => message!(no_hinge),
        Pattern::HorizontalPush => message!(no_horizontal_push),
        Pattern::VerticalPush => message!(no_vertical_push),
        Pattern::HorizontalPull => message!(no_horizontal_pull),
        Pattern::VerticalPull => message!(no_vertical_pull),
        Pattern::Lunge => message!(no_lunge),
        Pattern::Carry => message!(no_carry),
        Pattern::Core => message!(no_core),
        Pattern::Jump => message!(no_jump),
    }
    .text()
}

/// `Ill until Fri 4 Dec`.
pub fn spell(span: &Sidelined) -> String {
    say!(
        away_spell,
        what = ailment(span.ailment),
        day = day(span.until)
    )
}

/// `until Fri 4 Dec · 10 days`.
pub fn until(last: NaiveDate, days: u64) -> String {
    let day = day(last);
    match days {
        14.. => say!(until_weeks, day, weeks = days / 7),
        _ => say!(until_days, day, days),
    }
}

/// What it costs.
pub fn cost(cost: &Cost) -> String {
    let mut parts = Vec::new();
    if cost.lost > 0 {
        parts.push(say!(cost_lost, count = cost.lost));
    }
    if cost.changed > 0 {
        parts.push(say!(cost_changed, count = cost.changed));
    }
    if let Some((rung, then, now)) = cost.later {
        parts.push(say!(cost_later, rung = movement(rung), then, now));
    }
    let date = match (cost.at_risk, cost.span.days()) {
        (true, _) => say!(cost_at_risk),
        (false, ..=5) => say!(cost_nothing),
        (false, _) => say!(cost_way_back),
    };
    parts.push(date.to_owned());
    parts.join(" ")
}
