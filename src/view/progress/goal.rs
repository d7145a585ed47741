//! The goal: what was shown, the line that is needed, and where the trend leads.

use super::chart::{ChartView, Look, Scale, Series, colour};
use super::{Fact, Panel, chosen};
use crate::coach::history::{self, Ahead};
use crate::coach::review::{Measure, Measured, contract, measured, projection};
use crate::coach::session::Standing;
use crate::training::Target;
use crate::training::units::Units;
use crate::view::words::{self, progress as told, say, weekly};
use chrono::NaiveDate;

pub(super) fn panel(standing: &Standing<'_>, pick: &str) -> Panel {
    let targets = standing.program.goal.targets();
    let name = |(place, target): (usize, &Target)| (place.to_string(), words::target(*target));
    let choices: Vec<_> = targets.iter().enumerate().map(name).collect();
    let chosen = chosen(&choices, pick);
    let place = chosen.parse().unwrap_or(0);
    let Some(target) = targets.get(place).copied() else {
        return Panel::default();
    };
    let units = standing.athlete.units;
    let measured = measured(standing, target);
    let contract = contract(&measured, standing.today);
    let mut way = weekly::way(&contract, units);
    if let Some(projection) = projection(&measured, standing.today) {
        way.push(' ');
        way.push_str(&weekly::projection(contract.measure, &projection, units));
    }
    let points = history::points(standing, target);
    let note = if points.is_empty() {
        say!(no_goal_points).to_owned()
    } else {
        String::new()
    };
    Panel {
        chart: chart(
            standing,
            target,
            &measured,
            &points,
            weekly::course(&contract, units),
        ),
        facts: vec![Fact {
            name: say!(needed).to_owned(),
            value: words::long_day(standing.program.goal.date),
            more: way,
            day: None,
        }],
        note,
        about: "",
        choices: if choices.len() > 1 {
            choices
        } else {
            Vec::new()
        },
        chosen,
        reaches: false,
    }
}

/// How large one of what the athlete counts in is, and how it is written.
fn scale(measure: Measure, units: Units) -> (f64, Scale) {
    let number = |unit: &str| Scale::Number(format!(" {unit}"));
    match measure {
        Measure::OneRepMax(_) | Measure::Weight => {
            (units.mass.kilograms(), number(units.mass.symbol()))
        }
        Measure::LongestRun(_) => {
            let unit = units.distance.distance_unit();
            (unit.metres(), number(unit.symbol()))
        }
        Measure::Waist => {
            let unit = units.length();
            (unit.millimetres(), number(unit.symbol()))
        }
        Measure::BodyFat => (1.0, Scale::Number(told::PERCENT.to_owned())),
        Measure::Fitness(_) | Measure::Rungs { .. } => (1.0, Scale::Number(String::new())),
    }
}

fn chart(
    standing: &Standing<'_>,
    target: Target,
    measured: &Measured,
    points: &[(NaiveDate, f64)],
    says: String,
) -> Option<ChartView> {
    let (size, scale) = scale(measured.measure, standing.athlete.units);
    let sized = |points: &[(NaiveDate, f64)]| -> Vec<_> {
        points
            .iter()
            .map(|(day, value)| (*day, value / size))
            .collect()
    };
    let start = standing.program.start;
    let mut series = Vec::new();
    let mut row = |name: &str, look, colour, points: Vec<(NaiveDate, f64)>| {
        if !points.is_empty() {
            series.push(Series {
                name: name.to_owned(),
                look,
                colour,
                points,
            });
        }
    };
    let ahead = history::ahead(measured, standing.today);
    let of = |pick: fn(&Ahead) -> f64| -> Vec<_> {
        ahead
            .iter()
            .map(|ahead| (ahead.day, pick(ahead) / size))
            .collect()
    };
    row(
        say!(at_least),
        Look::Low,
        colour::MAIN,
        of(|ahead| ahead.low),
    );
    row(
        say!(at_most),
        Look::High,
        colour::MAIN,
        of(|ahead| ahead.high),
    );
    if let Some(from) = measured.from {
        let needed = [(start, from), (measured.by, measured.to)];
        row(say!(needed), Look::Dashed, colour::GOAL, sized(&needed));
    }
    row(
        say!(trend),
        Look::Dashed,
        colour::MAIN,
        of(|ahead| ahead.at),
    );
    let look = match measured.measure {
        Measure::Weight => Look::Dots,
        _ => Look::Marked,
    };
    row(say!(shown), look, colour::MAIN, sized(points));
    let title = match measured.measure {
        Measure::OneRepMax(_) => say!(one_rep_max),
        Measure::Fitness(_) => told::VDOT,
        Measure::LongestRun(_) => say!(longest_run),
        Measure::Weight => say!(bodyweight),
        Measure::Waist => say!(waist),
        Measure::BodyFat => say!(body_fat),
        Measure::Rungs { .. } => say!(rungs_climbed),
    };
    (!series.is_empty()).then(|| ChartView {
        id: "goal",
        title: format!("{}: {}", words::target(target), told::lower(title)),
        says,
        scale,
        series,
        range: say!(four_in_five),
        spans: Vec::new(),
        window: (start, standing.program.goal.date),
        today: standing.today,
        zero: false,
        flip: false,
    })
}
