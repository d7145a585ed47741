//! Running fitness with the races it stands for, and the pace of each kind of run at its purpose.

use super::chart::{ChartView, Look, Scale, Series, colour};
use super::{Fact, Panel, chosen, window};
use crate::coach::estimate::vdot::Vdot;
use crate::coach::history::{self, Fit, Run};
use crate::coach::session::Standing;
use crate::training::RunKind;
use crate::training::units::{Distance, DistanceUnit};
use crate::view::words::{progress as told, say};
use chrono::NaiveDate;
use std::ops::Range;

/// The choice beside the kinds.
const FITNESS: &str = "fitness";
/// Races whose times are foretold, in metres.
const RACES: [f64; 4] = [5_000.0, 10_000.0, 21_097.5, 42_195.0];

pub(super) fn panel(standing: &Standing<'_>, pick: &str, days: &Range<NaiveDate>) -> Panel {
    let kinds = history::kinds(standing.diary, days);
    if kinds.is_empty() {
        return Panel::empty(say!(no_runs), true);
    }
    let mut choices = vec![(FITNESS.to_owned(), say!(fitness_and_races).to_owned())];
    choices.extend(
        kinds
            .iter()
            .map(|(kind, _)| (kind.as_str().to_owned(), told::run_kind(*kind))),
    );
    let chosen = chosen(&choices, pick);
    let panel = match RunKind::find(&chosen) {
        Some(kind) => pace(standing, kind, days),
        None => fitness(standing),
    };
    Panel {
        choices,
        chosen,
        ..panel
    }
}

fn fitness(standing: &Standing<'_>) -> Panel {
    let fits = history::fitnesses(standing);
    let (Some(first), Some(last)) = (fits.first(), fits.last()) else {
        return Panel::default();
    };
    if !last.is_known {
        return Panel::empty(say!(no_race_run), false);
    }
    let point = |fit: &Fit| (fit.day, fit.vdot);
    let scale = Scale::Number(String::new());
    let known: Vec<_> = fits.iter().filter(|fit| fit.is_known).map(point).collect();
    let says = known.first().map_or_else(String::new, |first| {
        told::change(*first, point(last), &scale)
    });
    Panel {
        chart: Some(ChartView {
            id: "fitness",
            title: say!(fitness_title).to_owned(),
            says,
            scale,
            series: vec![Series {
                name: told::VDOT.to_owned(),
                look: Look::Line,
                colour: colour::MAIN,
                points: known,
            }],
            range: say!(as_asked),
            spans: Vec::new(),
            window: (first.day, standing.today),
            today: standing.today,
            zero: false,
            flip: false,
        }),
        facts: races(first, last),
        ..Panel::default()
    }
}

/// What the fitness would race, now and when the program began.
fn races(first: &Fit, last: &Fit) -> Vec<Fact> {
    let race = |metres: f64| {
        let distance = Distance::from_metres(metres, DistanceUnit::Metre);
        let time = |fit: &Fit| Vdot::new(fit.vdot).race_time(distance);
        let (now, then) = (time(last), time(first));
        Fact {
            name: told::race(metres),
            value: now.to_string(),
            more: if first.is_known && now != then {
                told::at_the_start(then)
            } else {
                String::new()
            },
            day: None,
        }
    };
    RACES.map(race).into()
}

fn pace(standing: &Standing<'_>, kind: RunKind, days: &Range<NaiveDate>) -> Panel {
    let runs = history::run(standing.diary, kind, days);
    let unit = standing.athlete.units.distance;
    let metres = unit.distance_unit().metres();
    let ran = |run: &Run| run.seconds / (run.metres / metres);
    let asked = |pick: fn(&crate::training::PaceBand) -> crate::training::units::Pace| {
        let of = |run: &Run| {
            let pace = pick(&run.asked?).per(unit);
            Some((run.day, f64::from(pace.seconds())))
        };
        runs.iter().filter_map(of).collect::<Vec<_>>()
    };
    let scale = Scale::Clock(format!("/{}", unit.distance_unit().symbol()));
    let points = |full: bool| {
        let kept = runs.iter().filter(|run| run.is_full == full);
        kept.map(|run| (run.day, ran(run))).collect::<Vec<_>>()
    };
    let full = points(true);
    let says = match (full.first(), full.last()) {
        (Some(first), Some(last)) if full.len() > 1 => told::faster(*first, *last, &scale),
        _ => String::new(),
    };
    // Of two ends alike there is no range to fill.
    let mut series = vec![
        Series::of(
            say!(fastest_asked),
            Look::Low,
            colour::GOAL,
            asked(|band| band.fastest),
        ),
        Series::of(
            say!(slowest_asked),
            Look::High,
            colour::GOAL,
            asked(|band| band.slowest),
        ),
        Series::of(say!(run_pace), Look::Marked, colour::MAIN, full),
        Series::of(
            say!(lighter_on_purpose),
            Look::Rings,
            colour::QUIET,
            points(false),
        ),
    ];
    series.retain(|series| !series.points.is_empty());
    let longest = runs
        .iter()
        .max_by(|one, other| one.metres.total_cmp(&other.metres));
    let farthest = longest.map(|run| Fact {
        name: say!(longest_run).to_owned(),
        value: Distance::from_metres(
            (run.metres / metres * 100.0).round() / 100.0 * metres,
            unit.distance_unit(),
        )
        .to_string(),
        more: scale.say(ran(run)),
        day: Some(run.day),
    });
    Panel {
        chart: (!runs.is_empty()).then(|| ChartView {
            id: "pace",
            title: told::pace_of(kind),
            says,
            scale,
            series,
            range: say!(as_asked),
            spans: Vec::new(),
            window: window(days),
            today: standing.today,
            zero: false,
            flip: true,
        }),
        facts: farthest.into_iter().collect(),
        reaches: true,
        ..Panel::default()
    }
}
