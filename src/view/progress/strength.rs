//! A movement's estimate through time, its best sets, and where it stands still.

use super::chart::{ChartView, Look, Scale, Series, colour};
use super::{Fact, Panel, chosen, window};
use crate::coach::history::{self, Lift};
use crate::coach::review::{self, Plateau};
use crate::coach::session::Standing;
use crate::training::units::Units;
use crate::training::{MovementId, Target};
use crate::view::words::{self, progress as told, say, weekly};
use chrono::{Days, NaiveDate};
use std::ops::Range;

pub(super) fn panel(standing: &Standing<'_>, pick: &str, days: &Range<NaiveDate>) -> Panel {
    let movements = history::movements(standing.diary, days);
    let choice = |(movement, _): &(MovementId, usize)| {
        (movement.as_str().to_owned(), words::movement(*movement))
    };
    let choices: Vec<_> = movements.iter().map(choice).collect();
    let code = chosen(&choices, pick);
    let Some(movement) = MovementId::find(&code).filter(|_| !choices.is_empty()) else {
        return Panel::empty(say!(no_sets), true);
    };
    let lifts = history::lift(standing.diary, movement, days);
    let stands = review::plateaus(standing)
        .into_iter()
        .find(|plateau| plateau.movement == Some(movement));
    let note = if lifts.len() < 2 {
        say!(no_second_time).to_owned()
    } else {
        stands.as_ref().map_or_else(String::new, |plateau| {
            let title = weekly::stopped(plateau.track, plateau.movement);
            let cause = weekly::cause(plateau.cause);
            format!("{title}. {}. {cause}", weekly::span(plateau))
        })
    };
    Panel {
        choices,
        chosen: code,
        chart: chart(standing, movement, &lifts, days, stands.as_ref()),
        facts: best_sets(&lifts, standing.athlete.units),
        note,
        about: "",
        reaches: true,
    }
}

/// An estimate in the athlete's own unit; counts as they are.
fn value(lift: &Lift, units: Units) -> f64 {
    if lift.is_load {
        lift.score / units.mass.kilograms()
    } else {
        lift.score
    }
}

fn chart(
    standing: &Standing<'_>,
    movement: MovementId,
    lifts: &[Lift],
    days: &Range<NaiveDate>,
    stands: Option<&Plateau>,
) -> Option<ChartView> {
    let last = lifts.last()?;
    let units = standing.athlete.units;
    let points = |keep: fn(&Lift) -> bool| {
        let kept = lifts.iter().filter(|lift| keep(lift));
        kept.map(|lift| (lift.day, value(lift, units))).collect()
    };
    let full: Vec<_> = points(|lift| lift.is_full);
    let name = if last.is_load {
        say!(one_rep_max)
    } else {
        say!(best_set)
    };
    let scale = Scale::Number(if last.is_load {
        format!(" {}", units.mass.symbol())
    } else {
        told::measured_in(movement).to_owned()
    });
    let says = match (full.first(), full.last()) {
        (Some(first), Some(last)) if full.len() > 1 => told::change(*first, *last, &scale),
        _ => String::new(),
    };
    let mut series = vec![
        Series::of(name, Look::Marked, colour::MAIN, full),
        Series::of(
            say!(lighter_on_purpose),
            Look::Rings,
            colour::QUIET,
            points(|lift| !lift.is_full),
        ),
        Series::of(
            say!(best_so_far),
            Look::Best,
            colour::GOAL,
            points(|lift| lift.is_best),
        ),
    ];
    series.extend(
        goal(standing, movement, days)
            .map(|points| Series::of(say!(goal), Look::Dashed, colour::GOAL, points)),
    );
    // A row without points needs no place in the legend.
    series.retain(|series| !series.points.is_empty());
    let spans = stands.map(|plateau| {
        let back = Days::new(7 * u64::from(plateau.weeks));
        let from = last.day.checked_sub_days(back).unwrap_or(last.day);
        (from, last.day, colour::ALERT)
    });
    Some(ChartView {
        id: "strength",
        title: format!("{}: {}", words::movement(movement), told::lower(name)),
        says,
        scale,
        series,
        range: "",
        spans: spans.into_iter().collect(),
        window: window(days),
        today: standing.today,
        zero: false,
        flip: false,
    })
}

/// The goal's load, where this lift is one.
fn goal(
    standing: &Standing<'_>,
    movement: MovementId,
    days: &Range<NaiveDate>,
) -> Option<Vec<(NaiveDate, f64)>> {
    let unit = standing.athlete.units.mass.kilograms();
    let targets = standing.program.goal.targets();
    let load = targets.into_iter().find_map(|target| match target {
        Target::Strength { lift, load, .. } if lift == movement => Some(load),
        _ => None,
    })?;
    let to = load.kilograms() / unit;
    Some(vec![(days.start, to), (standing.today, to)])
}

/// The three best sets, the best first.
fn best_sets(lifts: &[Lift], units: Units) -> Vec<Fact> {
    let mut best: Vec<&Lift> = lifts.iter().collect();
    best.sort_by(|one, other| other.score.total_cmp(&one.score));
    let fact = |lift: &&Lift| Fact {
        name: words::day(lift.day),
        value: words::set_line(&lift.set),
        more: if lift.is_load {
            told::stands_for(value(lift, units), units.mass)
        } else {
            String::new()
        },
        day: Some(lift.day),
    };
    best.iter().take(3).map(fact).collect()
}
