//! Training load, fitness and fatigue.

use super::chart::{ChartView, Look, Scale, Series, colour};
use super::{Fact, Panel, window};
use crate::coach::estimate::session_load::WeekLoad;
use crate::coach::history::{self, DayLoad};
use crate::coach::session::Standing;
use crate::training::units::tenths;
use crate::view::words::{progress as told, say, say::decimal};
use chrono::NaiveDate;
use std::ops::Range;

pub(super) fn panel(standing: &Standing<'_>, days: &Range<NaiveDate>) -> Panel {
    let mut loads = history::loads(standing.diary, days);
    // What lies before the first session is no training history.
    let first = loads.iter().position(|day| day.form.fitness > 0.0);
    let Some(first) = first else {
        return Panel::empty(say!(no_load), true);
    };
    loads.drain(..first);
    let row = |name: &str, look, colour, value: fn(&DayLoad) -> f64| Series {
        name: name.to_owned(),
        look,
        colour,
        points: loads
            .iter()
            .map(|day| (day.day, value(day).round()))
            .collect(),
    };
    let series = vec![
        row(say!(day_load), Look::Bars, colour::QUIET, |day| day.load),
        row(say!(fatigue_of_7), Look::Line, colour::MAIN, |day| {
            day.form.fatigue
        }),
        row(say!(fitness_of_42), Look::Line, colour::OTHER, |day| {
            day.form.fitness
        }),
    ];
    let form = |back: usize| {
        let place = loads.len().checked_sub(1 + back);
        place.and_then(|place| loads.get(place)).map(|day| day.form)
    };
    Panel {
        chart: Some(ChartView {
            id: "load",
            title: say!(load_title).to_owned(),
            says: form(0).map_or_else(String::new, |now| told::form(now, form(28))),
            scale: Scale::Number(String::new()),
            series,
            range: "",
            spans: Vec::new(),
            window: window(days),
            today: standing.today,
            zero: true,
            flip: false,
        }),
        facts: facts(&loads),
        about: say!(load_means),
        reaches: true,
        ..Panel::default()
    }
}

/// The last seven days in numbers.
fn facts(loads: &[DayLoad]) -> Vec<Fact> {
    let daily: Vec<f64> = loads.iter().map(|day| day.load).collect();
    if daily.len() < 7 {
        return Vec::new();
    }
    let week = WeekLoad::of(&daily);
    let fact = |name: &str, value: f64, more: &str| Fact {
        name: name.to_owned(),
        value: decimal(tenths(value)),
        more: more.to_owned(),
        day: None,
    };
    let mut facts = vec![fact(say!(week_load), week.total.round(), "")];
    facts.extend(
        week.monotony
            .map(|monotony| fact(say!(monotony), monotony, say!(monotony_means))),
    );
    facts
}
