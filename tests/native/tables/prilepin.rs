//! Prilepin's table: reps a session at a share of the one-rep max, as printed in *Using Prilephin's
//! table* (Texas Powerscene) and in many a book. Its zones are 55-65, 70-75, 80-85 and 90 and over;
//! what lies between them counts to the zone below.
//!
//! It is held against the goal's own lift where the purpose is strength: from the build phase on, in
//! weeks of loading. The general phase trains muscle in sets of 6 to 10, which the table does not know;
//! lighter weeks and tapers do less on purpose. How heavy a set is follows from its reps and its
//! cap by the RPE chart.

use crate::athletes::{self, Trainee};
use rung::coach::estimate::rpe_chart::share;
use rung::diary::Question;
use rung::training::{Prescription, Purpose, SetsWork, Track, WeekKind};
use std::ops::RangeInclusive;

/// From which percent; reps a session.
const TABLE: [(f64, RangeInclusive<u32>); 4] = [
    (55.0, 18..=30),
    (70.0, 12..=24),
    (80.0, 10..=20),
    (90.0, 4..=10),
];

/// The goal's lift in all sessions for strength of a season that goes as asked.
fn season(lift: (&str, &str, &str), experience: &str, weeks: u64, days: &str) -> Vec<SetsWork> {
    let (lift, five, goal) = lift;
    let movement = athletes::lift(lift);
    let mut answers = athletes::strength(weeks);
    for (question, text) in [
        (Question::GoalLift, lift),
        (Question::GoalLoad, goal),
        (Question::LiftLoad(movement), five),
        (Question::LiftReps(movement), "5"),
        (Question::LiftRpe(movement), "8.5"),
        (Question::Experience, experience),
        (Question::Days, days),
        (Question::Minutes, "90"),
        (Question::WeakPoints, ""),
    ] {
        answers.insert(question, text.to_owned());
    }
    let mut trainee = Trainee::new(&answers);
    let mut found = Vec::new();
    for day in trainee.days() {
        let session = trainee.standing().prescribe(day).expect("a session");
        let strength = session.purpose == Purpose::MaxStrength && session.kind == WeekKind::Loading;
        let slots = session.slots.iter().filter(|_| strength);
        found.extend(slots.filter_map(|slot| match &slot.next.prescription {
            Prescription::Sets(work) if slot.track == Track::Movement(movement) => {
                Some(work.clone())
            }
            _ => None,
        }));
        trainee.train(&session, |_, _, done| Some(done));
    }
    found
}

#[test]
fn sets_for_strength_are_within_prilepin_s_reps() {
    let lifts = [
        ("back-squat", "110", "137.5"),
        ("bench-press", "80", "100"),
        ("deadlift", "140", "175"),
    ];
    let mut seen = 0;
    for lift in lifts {
        for experience in ["new", "trained", "seasoned"] {
            for (weeks, days) in [
                (9, "mon wed fri"),
                (13, "mon"),
                (16, "mon thu"),
                (24, "tue thu sat sun"),
                (18, "mon tue wed thu fri sat sun"),
            ] {
                for work in season(lift, experience, weeks, days) {
                    let reps = u16::try_from(work.amount.count()).expect("few reps");
                    let percent = share(reps, work.cap).expect("on the chart") * 100.0;
                    let zone = TABLE.iter().rev().find(|(from, _)| percent >= *from);
                    let (_, range) = zone.expect("heavy enough for the table");
                    let total = u32::from(work.sets) * u32::from(reps);
                    assert!(
                        range.contains(&total),
                        "{lift:?} {experience}: {} x {reps} at {percent:.1} %",
                        work.sets
                    );
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 500, "{seen}");
}
