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
