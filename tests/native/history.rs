//! The past as rows of days and values: for charts, for a calendar, for lists; and mended.

use crate::athletes::{self, Trainee, start};
use crate::decade;
use chrono::{Days, NaiveDate};
use rung::coach::enrolment::Enrolment;
use rung::coach::history;
use rung::coach::session::Standing;
use rung::diary::{Answers, Body};
use rung::training::units::{Load, MassUnit};
use rung::training::{Done, Pattern, Prescription, RunKind, Target};
use rung::view::past;
use rung::view::plan::{self, DayState};
use rung::view::progress::chart::Look;
use rung::view::progress::{Panel, Reach, Topic, calendar, panel};
use std::time::{Duration, Instant};

/// The Monday after so many weeks.
fn after(weeks: u64) -> NaiveDate {
    start() + Days::new(7 * weeks)
}

fn trained(answers: &Answers, weeks: u64) -> Trainee {
    let mut trainee = Trainee::new(answers);
    for day in trainee.days().into_iter().filter(|day| *day < after(weeks)) {
        let session = trainee.standing_on(day).prescribe(day).expect("a session");
        trainee.train(&session, |_, _, done| Some(done));
    }
    trainee
}

fn all_topics(standing: &Standing<'_>, reach: Reach) -> Vec<Panel> {
    let topics = Topic::ALL.into_iter();
    topics
        .map(|topic| panel(standing, topic, "", reach))
        .collect()
}

#[test]
fn a_lift_grows_and_each_best_is_marked() {
    let trainee = trained(&athletes::strength(16), 8);
    let standing = trainee.standing_on(after(8));
    let days = start()..after(8);
    let movements = history::movements(standing.diary, &days);
    let squat = athletes::lift("back-squat");
    assert_eq!(
        movements.first().map(|(movement, _)| *movement),
        Some(squat)
    );
    let lifts = history::lift(standing.diary, squat, &days);
    assert!(lifts.len() > 10, "{}", lifts.len());
    assert!(lifts.is_sorted_by_key(|lift| lift.day));
    assert!(lifts.iter().all(|lift| lift.is_load));
    let mut best = f64::NEG_INFINITY;
    for (place, lift) in lifts.iter().enumerate() {
        assert_eq!(
            lift.is_best,
            place > 0 && lift.score > best + 1e-6,
            "{lift:?}"
        );
        best = best.max(lift.score);
    }
    // A week of less is not of the trend.
    assert!(lifts.iter().any(|lift| !lift.is_full));
    // What is not within the days is not looked at.
    let half = history::lift(standing.diary, squat, &(start()..after(4)));
    assert!(half.len() < lifts.len() && half.iter().all(|lift| lift.day < after(4)));
}

#[test]
fn runs_have_their_pace_and_the_paces_of_their_purpose() {
    let trainee = trained(&athletes::race(16), 6);
    let standing = trainee.standing_on(after(6));
    let days = start()..after(6);
    let kinds = history::kinds(standing.diary, &days);
    assert!(
        kinds.iter().any(|(kind, _)| *kind == RunKind::Easy),
        "{kinds:?}"
    );
    let tempo = history::run(standing.diary, RunKind::Tempo, &days);
    assert!(tempo.len() > 2, "{tempo:?}");
    for run in tempo {
        let band = run.asked.expect("a pace");
        let seconds = run.seconds / run.metres * 1_609.344;
        let (fastest, slowest) = (band.fastest, band.slowest);
        let unit = fastest.unit().distance_unit().metres() / 1_609.344;
        let per_mile = |pace: rung::training::units::Pace| f64::from(pace.seconds()) / unit;
        // To a second: what was logged is whole seconds.
        assert!(seconds > per_mile(fastest) - 2.0 && seconds < per_mile(slowest) + 2.0);
    }
    let fits = history::fitnesses(&standing);
    assert_eq!(fits.first().map(|fit| fit.day), Some(start()));
    assert_eq!(fits.last().map(|fit| fit.day), Some(after(6)));
    assert!(fits.iter().all(|fit| fit.is_known));
    assert!(
        fits.is_sorted_by(|one, other| one.vdot <= other.vdot),
        "{fits:?}"
    );
}

/// Every logged set and metre is in one week, whatever the range.
#[test]
fn weeks_hold_all_that_was_done() {
    let trainee = trained(&athletes::marathon_and_squat(18), 4);
    let standing = trainee.standing_on(after(4));
    let weeks = history::weeks(standing.diary, &(start()..after(4)));
    assert_eq!(weeks.len(), 4);
    let (mut sets, mut metres) = (0, 0.0);
    for (_, record) in standing.diary.sessions() {
        let given = record.given().expect("given");
        for (place, slot) in (0..).zip(&given.slots) {
            for done in record.lines_of(place).iter().flatten() {
                match (done, &slot.prescription) {
                    (Done::Set(_), Prescription::Sets(_)) => sets += 1,
                    (Done::Run { distance, .. }, _) => metres += distance.metres(),
                    _ => {}
                }
            }
        }
    }
    let found: u32 = weeks
        .iter()
        .flat_map(|week| &week.sets)
        .map(|(_, sets)| sets)
        .sum();
    assert_eq!(found, sets);
    let ran: f64 = weeks.iter().map(|week| week.metres).sum();
    assert!((ran - metres).abs() < 1e-6 && ran > 0.0, "{ran} {metres}");
    let squats =
        |week: &history::WeekVolume| week.sets.iter().any(|(kind, _)| *kind == Pattern::Squat);
    assert!(weeks.iter().all(squats));
}

/// The averages of a chart are those of the review, whatever range is looked at.
#[test]
fn load_is_the_same_from_wherever_it_is_looked_at() {
    let trainee = trained(&athletes::strength(16), 10);
    let last = |from: u64| {
        let loads = history::loads(&trainee.diary, &(after(from)..after(10)));
        assert_eq!(loads.len(), 7 * (10 - from) as usize);
        *loads.last().expect("a day")
    };
    let (long, short) = (last(0), last(8));
    assert!((long.form.fitness - short.form.fitness).abs() < 1e-9);
    assert!(long.form.fitness > 0.0 && long.form.fatigue > 0.0);
}

#[test]
fn the_goal_has_the_line_it_needs_and_the_range_it_leads_to() {
    for answers in [
        athletes::strength(16),
        athletes::race(16),
        athletes::composition(12),
        athletes::movement(16),
    ] {
        let mut trainee = trained(&answers, 7);
        for number in 0..49 {
            let day = start() + Days::new(number);
            let load = Load::from_kilograms(78.0 - 0.05 * number as f64, MassUnit::Kilogram);
            trainee.record(day, Body::Weighed { day, load });
        }
        let standing = trainee.standing_on(after(7));
        let found = panel(&standing, Topic::Goal, "", Reach::All);
        let chart = found.chart.expect("a chart");
        let row = |name: &str| chart.series.iter().find(|series| series.name == name);
        let needed = row("Needed").expect("a line");
        assert_eq!(needed.points.len(), 2);
        assert!(!row("Shown").expect("points").points.is_empty());
        if let (Some(low), Some(high)) = (row("At least"), row("At most")) {
            let pairs = low.points.iter().zip(&high.points);
            assert!(
                pairs
                    .clone()
                    .all(|(low, high)| low.1 <= high.1 && low.0 == high.0)
            );
            // It widens with the way ahead.
            let wide: Vec<_> = pairs.map(|(low, high)| high.1 - low.1).collect();
            assert!(wide.first() <= wide.last());
        } else {
            let is_ladder = matches!(standing.program.goal.target, Target::Movement { .. });
            assert!(is_ladder || chart.id == "goal");
        }
    }
}

#[test]
fn an_empty_diary_says_what_will_be_there() {
    let trainee = Trainee::new(&athletes::strength(16));
    let standing = trainee.standing();
    for (topic, found) in Topic::ALL
        .into_iter()
        .zip(all_topics(&standing, Reach::All))
    {
        if topic == Topic::Calendar || topic == Topic::Goal {
            continue;
        }
        assert!(found.chart.is_none(), "{topic:?}");
        assert!(!found.note.is_empty(), "{topic:?}");
    }
}

#[test]
fn a_plateau_stands_out_in_its_chart() {
    let mut trainee = Trainee::new(&athletes::meet(20));
    for day in trainee.days().into_iter().filter(|day| *day < after(9)) {
        let session = trainee.standing_on(day).prescribe(day).expect("a session");
        trainee.train(&session, |slot, _, done| match done {
            // The first lift falls short from the sixth week on.
            Done::Set(mut set) if slot == 0 && day >= after(4) => {
                set.amount = set.amount.with_count(set.amount.count().saturating_sub(2));
                Some(Done::Set(set))
            }
            _ => Some(done),
        });
    }
    let standing = trainee.standing_on(after(9));
    let stopped = rung::coach::review::plateaus(&standing);
    let stopped = stopped
        .iter()
        .find_map(|plateau| plateau.movement)
        .expect("a plateau");
    let found = panel(&standing, Topic::Strength, stopped.as_str(), Reach::All);
    let chart = found.chart.expect("a chart");
    assert_eq!(chart.spans.len(), 1, "{}", found.note);
    assert!(found.note.contains("not moving"), "{}", found.note);
}

#[test]
fn a_month_has_its_days_as_they_went() {
    let mut trainee = Trainee::new(&athletes::strength(16));
    let days = trainee.days();
    for (number, day) in days
        .iter()
        .copied()
        .filter(|day| *day < after(2))
        .enumerate()
    {
        let session = trainee.standing_on(day).prescribe(day).expect("a session");
        match number {
            1 => {
                let (session, reason) = (trainee.standing().key(day), "a cold".to_owned());
                trainee.record(day, Body::Skipped { session, reason });
            }
            // Never opened.
            2 => {}
            _ => trainee.train(&session, |_, _, done| Some(done)),
        }
    }
    let standing = trainee.standing_on(after(2));
    let month = calendar::month(&standing, calendar::first_of(start()));
    assert_eq!(
        (month.name.as_str(), month.days.len(), month.blank),
        ("November 2026", 30, 6)
    );
    let state = |day: NaiveDate| {
        let months =
            [start(), after(2)].map(|day| calendar::month(&standing, calendar::first_of(day)));
        let found = months
            .iter()
            .flat_map(|month| &month.days)
            .find(|found| found.day == day);
        found.and_then(|found| found.state)
    };
    assert_eq!(state(days[0]), Some(DayState::Done));
    assert_eq!(state(days[1]), Some(DayState::Skipped));
    assert_eq!(state(days[0].succ_opt().expect("a day")), None);
    assert!(days.iter().any(|day| state(*day) == Some(DayState::Due)));
}

#[test]
fn the_road_shows_each_week_once_and_moves_say_what_they_do() {
    let trainee = trained(&athletes::movement(16), 3);
    let standing = trainee.standing_on(after(3));
    let road = plan::plan(&standing, after(3));
    assert_eq!(road.weeks.len(), 16);
    assert_eq!(road.weeks.iter().filter(|week| week.now).count(), 1);
    let (first, last) = (road.phases.first(), road.phases.last());
    assert_eq!(first.map(|span| span.weeks.0), Some(1));
    assert_eq!(last.map(|span| span.weeks.1), Some(16));
    assert!(
        road.phases
            .windows(2)
            .all(|pair| pair[0].weeks.1 + 1 == pair[1].weeks.0)
    );
    assert!(road.rungs.len() > 2 && road.rungs[0].due && !road.rungs[road.rungs.len() - 1].due);
    assert!(
        road.weeks[0]
            .parts
            .iter()
            .all(|(_, state)| *state == DayState::Done)
    );
}

#[test]
fn a_week_shows_its_days_and_each_move_says_what_it_does() {
    let trainee = trained(&athletes::strength(16), 3);
    let standing = trainee.standing_on(after(3));
    let week = plan::week(&standing, 4).expect("a week");
    assert_eq!(week.days.len(), 7);
    let cards = week.days.iter().flat_map(|day| &day.sessions);
    let planned: Vec<_> = cards
        .filter(|card| card.moves)
        .map(|card| card.planned)
        .collect();
    assert_eq!(planned.len(), 3);
    let (mut free, mut clash) = (0, 0);
    for day in planned {
        assert!(!plan::slots(&standing, day).is_empty());
        for way in plan::moves(&standing, day) {
            assert!(!way.means.is_empty() && way.to != day);
            free += usize::from(!way.clashes);
            clash += usize::from(way.clashes);
        }
    }
    assert!(free > 0 && clash > 0, "{free} {clash}");
    // A week that is over has nothing to move.
    let over = plan::week(&standing, 1).expect("a week");
    let cards = over.days.iter().flat_map(|day| &day.sessions);
    assert!(cards.clone().count() > 0);
    assert!(cards.into_iter().all(|card| card.recorded && !card.moves));
}

#[test]
fn the_past_is_found_by_month_and_by_word() {
    let trainee = trained(&athletes::strength(20), 9);
    let standing = trainee.standing_on(after(9));
    let list = past::month(&standing, Some(start()));
    assert_eq!(list.first, calendar::first_of(start()));
    assert!(list.earlier.is_none() && list.later.is_some());
    let mut months = 1;
    let mut sessions = list.rows.len();
    let mut later = list.later;
    while let Some(month) = later {
        let list = past::month(&standing, Some(month));
        assert!(list.earlier < Some(month));
        months += 1;
        sessions += list.rows.len();
        later = list.later;
    }
    assert_eq!(months, 3);
    assert_eq!(sessions, standing.diary.sessions().count());
    let (found, more) = past::found(&standing, " BACK squat ", 5);
    assert!(found.len() == 5 && more);
    assert!(past::found(&standing, "zzz", 5).0.is_empty());
}

/// An old set mended, another day, another effort: what is asked next follows.
#[test]
fn what_is_corrected_changes_what_comes_next() {
    let mut trainee = trained(&athletes::strength(16), 2);
    let days = trainee.days();
    let next = days
        .iter()
        .copied()
        .find(|day| *day >= after(2))
        .expect("a session");
    let asked = |trainee: &Trainee| {
        let session = trainee
            .standing_on(after(2))
            .prescribe(next)
            .expect("a session");
        session.slots[0].next.prescription.clone()
    };
    let before = asked(&trainee);
    let last = days
        .iter()
        .copied()
        .rfind(|day| *day < after(2))
        .expect("a session");
    let session = trainee.standing().key(last);
    let sessions = past::day(&trainee.standing_on(after(2)), last);
    assert_eq!(sessions.len(), 1);
    let slot = &sessions[0].slots[0];
    assert_eq!(slot.lines[0].state(), "done");
    for line in &slot.lines {
        let Done::Set(mut set) = line.prescribed else {
            continue;
        };
        set.amount = set.amount.with_count(1);
        let line = line.at;
        trainee.record(
            after(2),
            Body::Logged {
                line,
                done: Done::Set(set),
            },
        );
    }
    assert_ne!(asked(&trainee), before);
    let mended = past::day(&trainee.standing_on(after(2)), last);
    assert!(
        mended[0].slots[0]
            .lines
            .iter()
            .all(|line| line.state() == "edited")
    );

    // The day.
    let to = last.pred_opt().expect("a day");
    trainee.record(after(2), Body::Moved { session, to });
    let record = trainee.diary.session(session).expect("a session");
    assert_eq!(record.day_done(), Some(to));
    assert_eq!(past::day(&trainee.standing_on(after(2)), to).len(), 1);

    // All of it.
    for entry in record.entries() {
        trainee.record(after(2), Body::Retracted { entry });
    }
    assert_eq!(trainee.diary.session(session), None);
    assert!(past::day(&trainee.standing_on(after(2)), last).is_empty());
}

/// A move that was said before the session was opened says nothing of the day on which it was.
#[test]
fn a_move_ahead_of_time_is_no_correction() {
    let mut trainee = Trainee::new(&athletes::strength(16));
    let day = trainee.days()[0];
    let session = trainee.standing().key(day);
    trainee.record(
        day,
        Body::Moved {
            session,
            to: day + Days::new(1),
        },
    );
    let asked = trainee.standing_on(day).prescribe(day).expect("a session");
    trainee.train(&asked, |_, _, done| Some(done));
    let record = trainee.diary.session(session).expect("a session");
    assert_eq!(record.day_done(), Some(day));
}

/// Ten years: each topic and a month of the past are made in a moment.
#[test]
fn ten_years_are_looked_back_at_in_a_moment() {
    let (diary, today) = decade::diary();
    let enrolled = Enrolment::of(&diary).expect("a program").expect("laid out");
    let standing = enrolled.standing(&diary, today);
    let timed = |what: &str, make: &dyn Fn()| {
        let begun = Instant::now();
        make();
        let took = begun.elapsed();
        println!("{what}: {took:?}");
        // Unoptimized, beside other tests: a browser is faster.
        assert!(took < Duration::from_millis(1_500), "{what}: {took:?}");
    };
    for topic in Topic::ALL {
        for reach in Reach::ALL {
            timed(&format!("{topic:?} {reach:?}"), &|| {
                std::hint::black_box(panel(&standing, topic, "", reach));
            });
        }
    }
    timed("a month", &|| {
        std::hint::black_box(past::month(&standing, None));
    });
    timed("a search", &|| {
        std::hint::black_box(past::found(&standing, "back squat", 20));
    });
    timed("the road", &|| {
        std::hint::black_box(plan::plan(&standing, today));
    });
    let all = panel(&standing, Topic::Strength, "", Reach::All);
    let chart = all.chart.expect("a chart");
    let (days, _) = chart.aligned();
    assert!(days.len() > 300, "{}", days.len());
    assert!(chart.series.iter().any(|series| series.look == Look::Best));
}
