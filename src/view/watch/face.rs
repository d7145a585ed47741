//! What a clock shows at a moment.

use super::moves::{self, Move};
use super::{Course, Form, Length, Part, Reading, State, Step};
use crate::training::units::{Duration, Pace, PaceUnit};
use crate::training::{Prescription, RunKind};
use crate::view::words::{self, say, timer};

/// From this speed on, in metres a minute, the air that a runner on a treadmill does not have to
/// part is worth a grade of 1 % (Jones & Doust 1996, J. Sports Sci. 14:321-327: the grade whose
/// cost is that of the road from 2.92 to 5.0 m/s).
const GRADED: f64 = 2.92 * 60.0;

/// What a clock shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Face {
    /// Whether it runs.
    pub state: State,
    /// The step, counted from 0.
    pub step: usize,
    /// What the step is for.
    pub part: Part,
    /// What it is called, with its place among others.
    pub title: String,
    /// The time to read from afar: left where the step ends by itself, else gone.
    pub digits: String,
    /// How long the step takes, where it does not end by itself; or nothing.
    pub about: String,
    /// How much the step is; nothing where the digits say it.
    pub amount: String,
    /// How fast, or nothing.
    pub pace: String,
    /// The paces that still serve, or nothing.
    pub band: String,
    /// The same for a treadmill, or nothing.
    pub treadmill: String,
    /// What is done in it, where it is not run.
    pub moves: Vec<Move>,
    /// What a reader says of it when it begins, and of each round that is counted.
    pub spoken: String,
    /// What comes after it.
    pub next: String,
    /// Whether nothing does.
    pub is_last: bool,
    /// The time since the start, pauses left out.
    pub total: String,
    /// Rounds counted of those asked, where the athlete counts them.
    pub count: Option<(u8, u8)>,
    /// Whole seconds that are left, where the step ends by itself.
    pub left: Option<u32>,
    /// Milliseconds that it lasts or should, and those that are gone.
    pub span: (i64, i64),
}

/// What a clock shows that is read at a moment.
pub fn face(asked: &Prescription, course: &Course, reading: &Reading) -> Option<Face> {
    // Of one that is over, the last step.
    let last = course.steps.len().checked_sub(1)?;
    let at = reading.step().min(last);
    let step = course.steps.get(at)?;
    let gone = reading.in_step;
    let (digits, left) = match step.milliseconds() {
        Some(length) => {
            let left = u32::try_from((length - gone).max(0) + 999).unwrap_or(u32::MAX) / 1_000;
            (left, Some(left))
        }
        None => (u32::try_from(gone / 1_000).unwrap_or(0), None),
    };
    let (amount, about, length) = match step.length {
        Length::Time(time) => (String::new(), String::new(), time),
        Length::Far { distance, expected } => (
            words::decimal(distance.to_string()),
            say!(clock_about, time = expected),
            expected,
        ),
    };
    let pace = step.pace.map(|band| band.target);
    let is_counted = course.form == Form::Circuit && step.part == Part::Work;
    let count = is_counted.then_some((reading.rounds, course.rounds));
    Some(Face {
        state: reading.state,
        step: at,
        part: step.part,
        title: title(asked, course, step),
        moves: moves::now(asked, course, at),
        spoken: spoken(asked, course, step, count),
        digits: Duration::from_seconds(digits).to_string(),
        about,
        amount,
        pace: pace.map_or_else(String::new, |pace| pace.to_string()),
        band: band(asked, step),
        treadmill: pace.map_or_else(String::new, treadmill),
        next: next(asked, course, at),
        is_last: at == last,
        total: Duration::from_seconds(u32::try_from(reading.total() / 1_000).unwrap_or(0))
            .to_string(),
        count,
        left,
        span: (i64::from(length.seconds()) * 1_000, gone),
    })
}

fn title(asked: &Prescription, course: &Course, step: &Step) -> String {
    let walks = step.pace.is_none();
    match (step.part, course.form) {
        (Part::Ready, _) => say!(clock_ready).to_owned(),
        (Part::Switch, _) => say!(clock_switch).to_owned(),
        (Part::WarmUp, _) => say!(clock_warm_up).to_owned(),
        (Part::CoolDown, _) => say!(clock_cool_down).to_owned(),
        (Part::Recovery, Form::Run) if walks => say!(clock_walk).to_owned(),
        (Part::Recovery, Form::Run) => say!(clock_jog).to_owned(),
        (Part::Recovery, _) => say!(clock_easy).to_owned(),
        (Part::Work, Form::Circuit) => say!(clock_circuit).to_owned(),
        (Part::Work, Form::EachMinute) => {
            say!(clock_minute, round = step.round, rounds = course.rounds)
        }
        (Part::Work, Form::Intervals) => {
            say!(clock_round, round = step.round, rounds = course.rounds)
        }
        (Part::Work, Form::Hold) if course.rounds > 1 => {
            say!(clock_side, round = step.round, rounds = course.rounds)
        }
        (Part::Work, Form::Hold) => say!(clock_hold).to_owned(),
        (Part::Work, Form::Run) if course.rounds > 1 => {
            say!(clock_repeat, round = step.round, rounds = course.rounds)
        }
        (Part::Work, Form::Run) => words::short(asked),
    }
}

/// The paces that a run may have, where it matters on both sides or on one.
fn band(asked: &Prescription, step: &Step) -> String {
    let (Prescription::Run(run), Part::Work, Some(band)) = (asked, step.part, step.pace) else {
        return String::new();
    };
    match run.kind {
        RunKind::Easy | RunKind::Long | RunKind::RunWalk | RunKind::Walk => {
            say!(run_no_faster, pace = band.fastest)
        }
        RunKind::TimeTrial => String::new(),
        RunKind::Tempo | RunKind::Intervals | RunKind::RacePace | RunKind::Repetitions => {
            say!(run_band, fastest = band.fastest, slowest = band.slowest)
        }
    }
}

/// `Next: Jog 2:00`, or the movement whose turn it is; nothing in a circuit, which is all there is.
fn next(asked: &Prescription, course: &Course, at: usize) -> String {
    let Some(step) = course.steps.get(at + 1) else {
        return match course.form {
            Form::Circuit => String::new(),
            _ => say!(clock_last).to_owned(),
        };
    };
    let pace = step.pace.map(|band| band.target);
    let name = match asked {
        Prescription::Rounds(work) if work.movements.len() > 1 => moves::turn(work, step),
        _ => None,
    };
    let name = name.map_or_else(|| title(asked, course, step), words::movement);
    timer::next_step(&name, &amount(step), pace)
}

/// `Jog, 2:00, 5:30/km`, `Circuit, 15:00, 2 of 5 rounds`.
fn spoken(asked: &Prescription, course: &Course, step: &Step, count: Option<(u8, u8)>) -> String {
    let count = count.map(|(done, rounds)| format!("{done} {}", say!(clock_of_rounds, rounds)));
    let pace = step.pace.map(|band| band.target.to_string());
    let parts = [
        Some(title(asked, course, step)),
        Some(amount(step)),
        pace,
        count,
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// What a treadmill is to be set to for a pace.
pub fn treadmill(pace: Pace) -> String {
    let speed = pace.metres_per_minute();
    let per_hour = speed * 60.0 / pace.unit().distance_unit().metres();
    let unit = match pace.unit() {
        PaceUnit::Kilometre => "km/h",
        PaceUnit::Mile => "mph",
    };
    timer::treadmill(per_hour, unit, speed >= GRADED)
}

/// A step before a clock starts, alike repeats as one.
#[derive(Debug, Clone, PartialEq)]
pub struct StepView {
    /// What it is for.
    pub part: Part,
    /// What it is called.
    pub name: String,
    /// How much.
    pub amount: String,
    /// How fast, or nothing.
    pub hint: String,
}

/// All steps of a clock, alike ones of many rounds as one.
pub fn steps(asked: &Prescription, course: &Course) -> Vec<StepView> {
    let shown = course
        .steps
        .iter()
        .filter(|step| step.round <= 1 && step.part != Part::Ready);
    shown
        .map(|step| {
            let repeats = match step.part {
                Part::Work => course.rounds,
                _ => course.rounds.saturating_sub(1),
            };
            let is_many = step.round == 1 && repeats > 1;
            let amount = amount(step);
            StepView {
                part: step.part,
                name: if is_many && step.part == Part::Work {
                    timer::part_name(course.form).to_owned()
                } else {
                    title(asked, course, step)
                },
                amount: if is_many {
                    format!("{repeats} \u{d7} {amount}")
                } else {
                    amount
                },
                hint: step.pace.map_or_else(String::new, |band| {
                    format!("{} \u{b7} {}", band.target, treadmill(band.target))
                }),
            }
        })
        .collect()
}

fn amount(step: &Step) -> String {
    match step.length {
        Length::Time(time) => time.to_string(),
        Length::Far { distance, .. } => words::decimal(distance.to_string()),
    }
}
