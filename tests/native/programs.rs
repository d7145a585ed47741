//! Whole programs as text: what the coach would put their name to. Read them when they change.

use crate::athletes::{self, Trainee};
use rung::training::{PlannedWork, Program};
use std::fmt::Write;

fn describe(program: &Program) -> String {
    let mut text = String::new();
    for week in &program.weeks {
        writeln!(
            text,
            "week {} {} {:?} {:?}",
            week.number, week.first_day, week.phase, week.kind
        )
        .expect("text");
        for session in &week.sessions {
            let slots: Vec<_> = session.slots.iter().map(|slot| work(&slot.work)).collect();
            let day = session.day.format("%a");
            writeln!(text, "  {day} {:?}: {}", session.purpose, slots.join(", ")).expect("text");
            if let Some(beside) = session.beside {
                writeln!(text, "      beside: {beside:?}").expect("text");
            }
        }
    }
    for gate in &program.gates {
        writeln!(text, "gate {:?} in week {}", gate.rung, gate.week).expect("text");
    }
    for what in &program.left_out {
        writeln!(text, "{}", rung::view::words::left_out(*what)).expect("text");
    }
    text
}

fn work(work: &PlannedWork) -> String {
    match work {
        PlannedWork::Lift(lift) => format!(
            "{:?} {}x{}-{} @{}",
            lift.movement, lift.sets, lift.range.low, lift.range.high, lift.cap
        ),
        PlannedWork::Climb(climb) => {
            format!("{:?} to {:?} x{}", climb.ladder, climb.due, climb.sets)
        }
        PlannedWork::Run(run) => format!(
            "{:?} {:.1} {} in {}",
            run.kind,
            run.distance.metres() / run.distance.unit().metres(),
            run.distance.unit().symbol(),
            run.limit
        ),
        PlannedWork::Rounds(rounds) => format!("{:?} in {}", rounds.movements, rounds.limit),
    }
}

#[test]
fn the_goals() {
    for (name, answers) in [
        ("strength", athletes::strength(12)),
        ("race", athletes::race(12)),
        ("composition", athletes::composition(12)),
        ("movement", athletes::movement(12)),
        ("meet", athletes::meet(12)),
        ("marathon_and_squat", athletes::marathon_and_squat(16)),
    ] {
        insta::assert_snapshot!(name, describe(&Trainee::new(&answers).program));
    }
}

/// The longest horizon ends its first build with a lighter week and builds again from there.
#[test]
fn forty_weeks_build_again() {
    let program = describe(&Trainee::new(&athletes::race(40)).program);
    let heads: Vec<_> = program
        .lines()
        .filter(|line| line.starts_with("week"))
        .collect();
    insta::assert_snapshot!("forty_weeks", heads.join("\n"));
}

/// A short way says what it does without.
#[test]
fn a_short_way_says_what_it_leaves_out() {
    let mut answers = athletes::race(3);
    answers.insert(rung::diary::Question::GoalDistance, "6.2".to_owned());
    answers.remove(&rung::diary::Question::GoalTime);
    let trainee = Trainee::new(&answers);
    let said = trainee.program.left_out.iter().copied();
    let said: Vec<_> = said.map(rung::view::words::left_out).collect();
    assert_eq!(
        said.first().map(String::as_str),
        Some("Left out: a base phase; there is no time to lay one")
    );
    assert!(
        said.contains(&"Left out: weeks at the goal\u{2019}s own intensity".to_owned()),
        "{said:?}"
    );
    let long = Trainee::new(&athletes::race(20)).program.left_out;
    assert!(long.is_empty(), "{long:?}");
}

/// Whatever the days, the taper takes off 41-60 % of what the last loading week runs (Bosquet
/// 2007), in what the minutes of the day leave of the plan.
#[test]
fn tapers_keep_their_share_with_any_days() {
    let week_days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let mut off_bounds = Vec::new();
    for mask in 1_u8..128 {
        let days: Vec<_> = week_days
            .iter()
            .enumerate()
            .filter(|(place, _)| mask & (1 << place) != 0)
            .map(|(_, day)| *day)
            .collect();
        for (distance, minutes) in [("3.1", "60"), ("6.2", "40"), ("6.2", "90"), ("13.1", "75")] {
            let mut answers = athletes::race(16);
            answers.insert(rung::diary::Question::Days, days.join(" "));
            answers.insert(rung::diary::Question::GoalDistance, distance.to_owned());
            answers.insert(rung::diary::Question::Minutes, minutes.to_owned());
            answers.remove(&rung::diary::Question::GoalTime);
            let Ok((athlete, goal)) = rung::coach::intake::read(&answers, athletes::start()) else {
                continue;
            };
            let Ok(program) = rung::coach::program::build(&athlete, &goal, athletes::start())
            else {
                continue;
            };
            let metres = |week: &rung::training::Week| -> f64 {
                week.sessions
                    .iter()
                    .flat_map(|session| &session.slots)
                    .map(|slot| match &slot.work {
                        PlannedWork::Run(run) => {
                            run.distance.metres().min(run.limit.minutes() * 190.0)
                        }
                        _ => 0.0,
                    })
                    .sum()
            };
            let is = |kind| move |week: &&rung::training::Week| week.kind == kind;
            let before = program
                .weeks
                .iter()
                .rev()
                .find(is(rung::training::WeekKind::Loading))
                .map_or(0.0, metres);
            let taper: Vec<_> = program
                .weeks
                .iter()
                .filter(is(rung::training::WeekKind::Taper))
                .map(metres)
                .collect();
            let off = 1.0 - taper.iter().sum::<f64>() / taper.len() as f64 / before;
            if !(0.40..=0.61).contains(&off) {
                off_bounds.push((
                    days.join(" "),
                    distance,
                    minutes,
                    (off * 100.0).round(),
                    taper,
                    before.round(),
                ));
            }
        }
    }
    assert!(
        off_bounds.is_empty(),
        "{} {off_bounds:#?}",
        off_bounds.len()
    );
}

/// The kinds of hard runs in a program's loading weeks, a letter each, week by week.
fn hard_runs(distance: &str, weak: &str) -> Vec<String> {
    use rung::training::RunKind;
    let mut answers = athletes::race(16);
    answers.insert(rung::diary::Question::GoalDistance, distance.to_owned());
    answers.remove(&rung::diary::Question::GoalTime);
    answers.insert(rung::diary::Question::WeakPoints, weak.to_owned());
    let program = Trainee::new(&answers).program;
    let weeks = program.weeks.iter();
    weeks
        .filter(|week| week.kind == rung::training::WeekKind::Loading)
        .map(|week| {
            let slots = week.sessions.iter().flat_map(|session| &session.slots);
            slots
                .filter_map(|slot| match &slot.work {
                    PlannedWork::Run(run) => match run.kind {
                        RunKind::Tempo => Some('t'),
                        RunKind::Intervals => Some('i'),
                        RunKind::RacePace => Some('p'),
                        RunKind::Repetitions => Some('r'),
                        _ => None,
                    },
                    _ => None,
                })
                .collect()
        })
        .collect()
}

/// The pace of the day comes before a half marathon, speed before five kilometres, and a weak
/// point changes the weeks.
#[test]
fn a_race_and_a_weak_point_choose_the_hard_runs() {
    let all = |distance, weak| hard_runs(distance, weak).join(" ");
    let half = all("13.1", "");
    assert!(half.contains('p') && !half.contains('r'), "{half}");
    let five = all("3.1", "");
    assert!(five.contains('r') && !five.contains('p'), "{five}");
    let (speed, endurance) = (all("13.1", "speed"), all("13.1", "endurance"));
    let count = |text: &str, kind: char| text.matches(kind).count();
    assert!(count(&speed, 'i') + count(&speed, 'r') > count(&half, 'i') + count(&half, 'r'));
    assert!(
        count(&endurance, 'i') < count(&half, 'i') / 2,
        "{endurance}"
    );
    assert!(
        count(&endurance, 'p') > count(&half, 'p') / 2,
        "{endurance}"
    );
}
