//! Bodyweight with its trend, and girths.

use super::chart::{ChartView, Look, Scale, Series, colour};
use super::{Fact, Panel, chosen, window};
use crate::coach::estimate::body;
use crate::coach::estimate::weight_trend::{trends, weight_trend};
use crate::coach::session::Standing;
use crate::training::units::{Load, MassUnit};
use crate::training::{BodyGoal, Tape, Target};
use crate::view::words::{progress as told, say};
use chrono::NaiveDate;
use std::ops::Range;

const WEIGHT: &str = "weight";
const WAIST: &str = "waist";
const FAT: &str = "fat";

pub(super) fn panel(standing: &Standing<'_>, pick: &str, days: &Range<NaiveDate>) -> Panel {
    let goal = standing
        .program
        .goal
        .targets()
        .into_iter()
        .find_map(|target| match target {
            Target::Composition { to, .. } => Some(to),
            _ => None,
        });
    let fat = goal.filter(|goal| matches!(goal, BodyGoal::Fat { .. }));
    let mut choices = Vec::new();
    for (code, name, is_there) in [
        (
            WEIGHT,
            say!(bodyweight),
            standing.diary.weights().next().is_some(),
        ),
        (WAIST, say!(waist), standing.diary.tapes().next().is_some()),
        (
            FAT,
            say!(body_fat),
            fat.is_some() && standing.diary.tapes().next().is_some(),
        ),
    ] {
        if is_there {
            choices.push((code.to_owned(), name.to_owned()));
        }
    }
    let code = chosen(&choices, pick);
    let panel = match (code.as_str(), fat) {
        (WEIGHT, _) => weight(standing, goal, days),
        (FAT, Some(fat)) => {
            let scale = Scale::Number(told::PERCENT.to_owned());
            let to = body::span(fat, Load::whole(0, MassUnit::Kilogram)).1;
            taped(standing, days, (say!(body_fat), scale), Some(to), |tape| {
                body::shown(fat, tape)
            })
        }
        (WAIST, _) => {
            let unit = standing.athlete.units.length();
            let scale = Scale::Number(format!(" {}", unit.symbol()));
            let to = match goal {
                Some(BodyGoal::Waist { to, .. }) => Some(to.millimetres() / unit.millimetres()),
                _ => None,
            };
            taped(standing, days, (say!(waist), scale), to, move |tape| {
                Some(tape.waist.millimetres() / unit.millimetres())
            })
        }
        _ => Panel::empty(say!(no_weigh_ins), false),
    };
    Panel {
        choices,
        chosen: code,
        reaches: true,
        ..panel
    }
}

fn weight(standing: &Standing<'_>, goal: Option<BodyGoal>, days: &Range<NaiveDate>) -> Panel {
    let unit = standing.athlete.units.mass;
    let size = unit.kilograms();
    let scale = Scale::Number(format!(" {}", unit.symbol()));
    let weighed = standing.diary.weights();
    let weighed: Vec<_> = weighed
        .filter(|(day, _)| days.contains(day))
        .map(|(day, load)| (day, load.kilograms() / size))
        .collect();
    let mut trend = trends(standing.diary.weights());
    trend.retain(|(day, _)| days.contains(day));
    let trend: Vec<_> = trend
        .into_iter()
        .map(|(day, kilograms)| (day, kilograms / size))
        .collect();
    let says = match (trend.first(), trend.last()) {
        (Some(first), Some(last)) if trend.len() > 1 => told::change(*first, *last, &scale),
        _ => String::new(),
    };
    let now = weight_trend(standing.diary.weights(), standing.today);
    let slope = now.and_then(|trend| trend.line).map(|line| Fact {
        name: say!(week_slope).to_owned(),
        value: told::signed(line.slope / size, &scale),
        more: say!(week_slope_means).to_owned(),
        day: None,
    });
    let to = match goal {
        Some(BodyGoal::Weight(to)) => Some(to.kilograms() / size),
        _ => None,
    };
    let mut series = vec![
        Series::of(say!(weighed), Look::Dots, colour::QUIET, weighed),
        Series::of(say!(trend), Look::Line, colour::MAIN, trend),
    ];
    series.extend(to.map(|to| goal_row(standing, days, to)));
    Panel {
        chart: chart(standing, days, (say!(bodyweight), says), scale, series),
        facts: slope.into_iter().collect(),
        ..Panel::default()
    }
}

fn taped(
    standing: &Standing<'_>,
    days: &Range<NaiveDate>,
    (name, scale): (&'static str, Scale),
    to: Option<f64>,
    value: impl Fn(Tape) -> Option<f64>,
) -> Panel {
    let taped: Vec<_> = standing
        .diary
        .tapes()
        .filter(|(day, _)| days.contains(day))
        .filter_map(|(day, tape)| Some((day, value(tape)?)))
        .collect();
    let says = match (taped.first(), taped.last()) {
        (Some(first), Some(last)) if taped.len() > 1 => told::change(*first, *last, &scale),
        _ => String::new(),
    };
    let mut series = vec![Series::of(name, Look::Marked, colour::MAIN, taped)];
    series.extend(to.map(|to| goal_row(standing, days, to)));
    Panel {
        chart: chart(standing, days, (name, says), scale, series),
        ..Panel::default()
    }
}

fn goal_row(standing: &Standing<'_>, days: &Range<NaiveDate>, to: f64) -> Series {
    let points = vec![(days.start, to), (standing.today, to)];
    Series::of(say!(goal), Look::Dashed, colour::GOAL, points)
}

fn chart(
    standing: &Standing<'_>,
    days: &Range<NaiveDate>,
    (title, says): (&str, String),
    scale: Scale,
    series: Vec<Series>,
) -> Option<ChartView> {
    let is_there = series
        .first()
        .is_some_and(|series| !series.points.is_empty());
    is_there.then(|| ChartView {
        id: "body",
        title: title.to_owned(),
        says,
        scale,
        series,
        range: "",
        spans: Vec::new(),
        window: window(days),
        today: standing.today,
        zero: false,
        flip: false,
    })
}
