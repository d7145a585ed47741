//! A simulated squad: thousands of athletes of one published response model ([`model`]) train to
//! their goal dates under Rung's coach, a fixed program, a linear 5x5 or plan table, and random
//! workouts: the same athletes, the same days, the same luck.
//!
//! `cargo run --release --example squad -- [--athletes N] [--seed N] [--trace KIND NUMBER]`
//!
//! `--trace strength 7` prints one athlete's season under the coach, session by session.

mod athlete;
mod model;
mod perform;
mod plans;
mod random;
mod report;
mod season;
mod trace;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use plans::PlanKind;
use report::Row;
use rung::training::GoalKind;
use std::process::ExitCode;

const KINDS: [GoalKind; 4] = [
    GoalKind::Strength,
    GoalKind::Race,
    GoalKind::Composition,
    GoalKind::Movement,
];

/// What was asked for.
struct Arguments {
    athletes: u64,
    seed: u64,
    trace: Option<(GoalKind, u64)>,
}

fn arguments() -> Result<Arguments, String> {
    let mut read = Arguments {
        athletes: 2_000,
        seed: 1,
        trace: None,
    };
    let mut given = std::env::args().skip(1);
    while let Some(name) = given.next() {
        let mut number = |what: &str| {
            let text = given.next().ok_or_else(|| format!("{what} needs more"))?;
            let of = |name: &str| {
                KINDS
                    .into_iter()
                    .find(|kind| format!("{kind:?}").eq_ignore_ascii_case(name))
            };
            match of(&text) {
                Some(kind) => Ok((Some(kind), 0)),
                None => text
                    .parse::<u64>()
                    .map(|number| (None, number))
                    .map_err(|error| format!("{what} {text}: {error}")),
            }
        };
        match name.as_str() {
            "--athletes" => read.athletes = number(&name)?.1,
            "--seed" => read.seed = number(&name)?.1,
            "--trace" => {
                let kind = number(&name)?.0.ok_or("--trace needs a kind of goal")?;
                read.trace = Some((kind, number(&name)?.1));
            }
            _ => return Err(format!("no such argument: {name}")),
        }
    }
    Ok(read)
}

/// A Monday.
fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default()
}

/// Some athletes of a kind under all four plans, and how many goals were replaced.
fn squad(seed: u64, kind: GoalKind, numbers: impl Iterator<Item = u64>) -> (Vec<Row>, usize) {
    let people = numbers.filter_map(|number| athlete::draw(seed, kind, number, start()));
    let mut replaced = 0;
    let rows = people
        .map(|person| {
            replaced += usize::from(person.replaced);
            PlanKind::ALL.map(|plan| season::train(&person, plan.of(&person).as_mut(), |_| {}))
        })
        .collect();
    (rows, replaced)
}

/// All athletes of a kind, on as many threads as there are processors.
fn all(arguments: &Arguments, kind: GoalKind) -> (Vec<Row>, usize) {
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    let shares = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|first| {
                let numbers = (first as u64..arguments.athletes).step_by(threads);
                scope.spawn(move || squad(arguments.seed, kind, numbers))
            })
            .collect();
        workers
            .into_iter()
            .filter_map(|worker| worker.join().ok())
            .collect::<Vec<_>>()
    });
    let replaced = shares.iter().map(|(_, replaced)| replaced).sum();
    (
        shares.into_iter().flat_map(|(rows, _)| rows).collect(),
        replaced,
    )
}

fn print() -> Result<(), String> {
    let arguments = arguments()?;
    if let Some((kind, number)) = arguments.trace {
        let person = athlete::draw(arguments.seed, kind, number, start())
            .ok_or("no athlete of that number")?;
        println!("{}", trace::season(&person));
        return Ok(());
    }
    for kind in KINDS {
        let (rows, replaced) = all(&arguments, kind);
        let text = report::goal(kind, &rows, replaced).map_err(|error| error.to_string())?;
        println!("{text}");
    }
    Ok(())
}

fn main() -> ExitCode {
    match print() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
