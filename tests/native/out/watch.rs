//! A run as a workout of a watch.

use super::{trained, until};
use crate::athletes::{race, strength};
use crate::bounds::How;
use chrono::NaiveDate;
use rung::exchange::write::watch::{Workout, tcx};
use rung::training::units::{Distance, DistanceUnit, Duration, Pace, PaceUnit};
use rung::training::{PaceBand, RunAmount, RunKind, RunWork, Stretch};
use rung::view::out;

/// The names of all elements, where each that is opened is closed.
fn elements(text: &str) -> Vec<&str> {
    let mut open = Vec::new();
    let mut all = Vec::new();
    for tag in text.split('<').skip(1) {
        let (tag, rest) = tag.split_once('>').expect("an end of a tag");
        assert!(!rest.contains('&') || rest.contains(';'));
        let name = tag.split(' ').next().expect("a name");
        match (
            name.strip_prefix('/'),
            tag.ends_with('/') || tag.starts_with('?'),
        ) {
            (Some(name), _) => assert_eq!(open.pop(), Some(name)),
            (None, true) => all.push(name.trim_end_matches('/')),
            (None, false) => {
                open.push(name);
                all.push(name);
            }
        }
    }
    assert!(open.is_empty());
    all
}

fn band(target: u32) -> PaceBand {
    let pace = |seconds| Pace::new(seconds, PaceUnit::Kilometre).expect("a pace");
    PaceBand {
        target: pace(target),
        fastest: pace(target - 10),
        slowest: pace(target + 10),
    }
}

#[test]
fn repeats_with_all_around_them() {
    let minutes = |minutes, pace: Option<u32>| Stretch {
        amount: RunAmount::Time(Duration::from_minutes(minutes)),
        pace: pace.map(band),
    };
    let run = RunWork {
        kind: RunKind::Intervals,
        warm_up: Some(minutes(15, Some(360))),
        repeats: 5,
        work: Stretch {
            amount: RunAmount::Distance(
                Distance::parse("1", DistanceUnit::Kilometre).expect("a distance"),
            ),
            pace: Some(band(250)),
        },
        recovery: Some(minutes(3, None)),
        cool_down: Some(minutes(10, Some(360))),
    };
    let text = tcx(&Workout {
        name: "Intervals & more of them",
        day: NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day"),
        note: "5 × 1 km <fast>",
        run: &run,
        steps: ["Warm-up", "Run", "Recovery", "Cool-down"],
    });
    elements(&text);
    insta::assert_snapshot!(text.replace("><", ">\n<"));
}

#[test]
fn every_run_of_the_next_days_can_be_sent() {
    let trainee = trained(&race(12), 3, &[How::AsAsked]);
    let standing = trainee.standing_on(until(3));
    let runs = out::watch_runs(&standing);
    assert!(runs.len() >= 4, "{runs:?}");
    for run in runs {
        let file = out::workout(&standing, run.at).expect("a workout");
        assert_eq!(file.kind, "application/vnd.garmin.tcx+xml");
        let all = elements(&file.text);
        let steps = all.iter().filter(|name| **name == "StepId").count();
        assert!((1..=20).contains(&steps));
        assert!(all.contains(&"ScheduledOn"));
    }
    let lifter = trained(&strength(12), 1, &[How::AsAsked]);
    let standing = lifter.standing_on(until(1));
    assert_eq!(out::watch_runs(&standing), []);
    assert_eq!(out::workout(&standing, (until(1), 0)), None);
}
