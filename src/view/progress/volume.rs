//! How much there was each week: minutes by purpose, sets by pattern, distance.

use super::chart::{ChartView, Look, Scale, Series, colour};
use super::{Panel, chosen, window};
use crate::coach::history::{self, WeekVolume};
use crate::coach::session::Standing;
use crate::training::{Pattern, Purpose};
use crate::view::words::{self, progress as told, say};
use chrono::NaiveDate;
use std::ops::Range;

const PURPOSE: &str = "purpose";
const PATTERN: &str = "pattern";
const DISTANCE: &str = "distance";

pub(super) fn panel(standing: &Standing<'_>, pick: &str, days: &Range<NaiveDate>) -> Panel {
    let weeks = history::weeks(standing.diary, days);
    let any = |has: fn(&WeekVolume) -> bool| weeks.iter().any(has);
    let mut choices = Vec::new();
    for (code, name, is_there) in [
        (
            PURPOSE,
            say!(by_purpose),
            any(|week| !week.minutes.is_empty()),
        ),
        (PATTERN, say!(by_pattern), any(|week| !week.sets.is_empty())),
        (DISTANCE, say!(run_distance), any(|week| week.metres > 0.0)),
    ] {
        if is_there {
            choices.push((code.to_owned(), name.to_owned()));
        }
    }
    if choices.is_empty() {
        return Panel::empty(say!(no_volume), true);
    }
    let chosen = chosen(&choices, pick);
    let unit = standing.athlete.units.distance.distance_unit();
    let (title, unit, series) = match chosen.as_str() {
        PATTERN => (say!(sets_title), String::new(), patterns(&weeks)),
        DISTANCE => {
            let far = |week: &WeekVolume| (week.monday, week.metres / unit.metres());
            let row = Series {
                name: say!(run_distance).to_owned(),
                look: Look::Stack,
                colour: colour::MAIN,
                points: weeks.iter().map(far).collect(),
            };
            (
                say!(distance_title),
                format!(" {}", unit.symbol()),
                vec![row],
            )
        }
        _ => (
            say!(minutes_title),
            told::MINUTES.to_owned(),
            purposes(&weeks),
        ),
    };
    let scale = Scale::Number(unit);
    Panel {
        chart: Some(ChartView {
            id: "volume",
            title: title.to_owned(),
            says: says(&weeks, &series, &scale, standing.today),
            scale,
            series,
            range: "",
            spans: Vec::new(),
            window: window(days),
            today: standing.today,
            zero: true,
            flip: false,
        }),
        choices,
        chosen,
        reaches: true,
        ..Panel::default()
    }
}

/// The last whole week against the mean of the four before it.
fn says(weeks: &[WeekVolume], series: &[Series], scale: &Scale, today: NaiveDate) -> String {
    let total = |monday: NaiveDate| -> f64 {
        let points = series.iter().flat_map(|series| &series.points);
        points
            .filter(|(day, _)| *day == monday)
            .map(|(_, value)| *value)
            .sum()
    };
    let this = history::monday(today);
    let mut whole = weeks
        .iter()
        .rev()
        .map(|week| week.monday)
        .filter(|day| *day < this);
    let Some(last) = whole.next() else {
        return String::new();
    };
    let before: Vec<f64> = whole.take(4).map(total).collect();
    let mean = before.iter().sum::<f64>() / before.len().max(1) as f64;
    told::last_week(
        &scale.say(total(last)),
        (!before.is_empty()).then(|| scale.say(mean)).as_deref(),
    )
}

fn purposes(weeks: &[WeekVolume]) -> Vec<Series> {
    const ALL: [Purpose; 12] = [
        Purpose::MaxStrength,
        Purpose::Hypertrophy,
        Purpose::Power,
        Purpose::MovementSkill,
        Purpose::EasyAerobic,
        Purpose::Long,
        Purpose::Threshold,
        Purpose::Vo2Max,
        Purpose::Speed,
        Purpose::Metabolic,
        Purpose::Mobility,
        Purpose::Recovery,
    ];
    let value = |week: &WeekVolume, purpose: Purpose| {
        let found = week.minutes.iter().find(|(known, _)| *known == purpose);
        found.map_or(0.0, |(_, minutes)| minutes.round())
    };
    rows(weeks, &ALL, value, |purpose| {
        words::purpose(purpose).to_owned()
    })
}

fn patterns(weeks: &[WeekVolume]) -> Vec<Series> {
    const ALL: [Pattern; 10] = [
        Pattern::Squat,
        Pattern::Hinge,
        Pattern::Lunge,
        Pattern::HorizontalPush,
        Pattern::VerticalPush,
        Pattern::HorizontalPull,
        Pattern::VerticalPull,
        Pattern::Core,
        Pattern::Carry,
        Pattern::Jump,
    ];
    let value = |week: &WeekVolume, pattern: Pattern| {
        let found = week.sets.iter().find(|(known, _)| *known == pattern);
        found.map_or(0.0, |(_, sets)| f64::from(*sets))
    };
    rows(weeks, &ALL, value, |pattern| {
        told::pattern(pattern).to_owned()
    })
}

/// A row for each kind that there is any of, each always in the same colour.
fn rows<K: Copy>(
    weeks: &[WeekVolume],
    kinds: &[K],
    value: impl Fn(&WeekVolume, K) -> f64,
    name: impl Fn(K) -> String,
) -> Vec<Series> {
    let row = |(place, kind): (usize, &K)| {
        let points: Vec<_> = weeks
            .iter()
            .map(|week| (week.monday, value(week, *kind)))
            .collect();
        let any = points.iter().any(|(_, value)| *value > 0.0);
        any.then(|| Series {
            name: name(*kind),
            look: Look::Stack,
            colour: colour::KINDS[place % colour::KINDS.len()],
            points,
        })
    };
    kinds.iter().enumerate().filter_map(row).collect()
}
