//! The weekly review, as a good coach would say it.

use super::names::{capital, movement as name};
use super::time::{day, long_day};
use crate::coach::estimate::vdot::Vdot;
use crate::coach::review::{
    Answer, Cause, Chance, Change, Compliance, Contract, Course, Kept, LateGate, Measure, Missing,
    Off, Outcome, Plateau, Projection, Well,
};
use crate::training::units::{Load, Units, from_thousandths, tenths};
use crate::training::{MovementId, RunKind, Track};
use chrono::NaiveDate;
use std::fmt::Write;

/// Heads what was done.
pub const DONE: &str = "Done";
/// Nothing is wrong.
pub const NOTHING_OFF: &str = "Nothing is off.";
/// When.
pub const WEEK: &str = "The last seven days";
/// Heads the one thing to change.
pub const CHANGE: &str = "The one thing to change";

/// `two weeks`.
fn weeks(count: u16) -> String {
    const NAMES: [&str; 10] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ];
    let plural = if count == 1 { "" } else { "s" };
    match NAMES.get(usize::from(count).wrapping_sub(1)) {
        Some(name) => format!("{name} week{plural}"),
        None => format!("{count} weeks"),
    }
}

pub(super) fn percent(share: f64) -> u32 {
    (share * 100.0).round() as u32
}

/// `+1.3`, `−0.4` or `0`, in thousandths.
fn signed(thousandths: f64) -> String {
    let number = from_thousandths(thousandths.abs() as u32);
    match thousandths {
        ..0.0 => format!("\u{2212}{number}"),
        0.0 => number,
        _ => format!("+{number}"),
    }
}

/// A slope without its unit: a tenth of it, a hundredth of VDOT.
fn slope(measure: Measure, slope: f64, units: Units) -> String {
    let (size, step) = match measure {
        Measure::OneRepMax(_) | Measure::Weight => (units.mass.kilograms(), 100.0),
        Measure::LongestRun(_) => (units.distance.distance_unit().metres(), 100.0),
        Measure::Waist => (units.length().millimetres(), 100.0),
        Measure::Fitness(_) | Measure::Rungs { .. } | Measure::BodyFat => (1.0, 10.0),
    };
    signed((slope / size * 1_000.0 / step).round() * step)
}

fn unit(measure: Measure, units: Units) -> &'static str {
    match measure {
        Measure::OneRepMax(_) | Measure::Weight => units.mass.symbol(),
        Measure::LongestRun(_) => units.distance.distance_unit().symbol(),
        Measure::Waist => units.length().symbol(),
        Measure::BodyFat => "% of fat",
        Measure::Fitness(_) => "VDOT",
        Measure::Rungs { .. } => "rungs",
    }
}

/// A value: whole kilograms of a lift, a race's time, a tenth of the rest.
fn value(measure: Measure, value: f64, units: Units) -> String {
    let size = match measure {
        Measure::OneRepMax(_) => {
            let count = (value / units.mass.kilograms()).round().max(0.0) as u32;
            return Load::whole(count, units.mass).to_string();
        }
        Measure::Fitness(distance) => return Vdot::new(value).race_time(distance).to_string(),
        Measure::Weight => units.mass.kilograms(),
        Measure::Waist => units.length().millimetres(),
        Measure::LongestRun(_) => units.distance.distance_unit().metres(),
        Measure::Rungs { .. } | Measure::BodyFat => 1.0,
    };
    format!("{} {}", tenths(value / size), unit(measure, units))
}

/// How the goal stands: `Needed +1.3 kg a week, doing +0.9: two weeks late.`
pub fn course(contract: &Contract, units: Units) -> String {
    let measure = contract.measure;
    let verdict = match contract.course {
        Course::Reached => return reached(measure).to_owned(),
        Course::Unknown(missing) => {
            return match contract.needed {
                Some(needed) => format!(
                    "Needed {} {} a week. {}",
                    slope(measure, needed, units),
                    unit(measure, units),
                    unknown(missing)
                ),
                None => unknown(missing).to_owned(),
            };
        }
        Course::Early(count) => format!("{} early", weeks(count)),
        Course::OnTime => "on time".to_owned(),
        Course::Late(count) => format!("{} late", weeks(count)),
        Course::Away => "that does not get there".to_owned(),
    };
    match (measure, contract.needed, contract.doing) {
        (
            Measure::Rungs {
                next: Some((next, week)),
                ..
            },
            ..,
        ) => format!(
            "The {} is due from week {week}: {verdict}.",
            next.movement().name
        ),
        (_, Some(needed), Some(doing)) => format!(
            "Needed {} {} a week, doing {}: {verdict}.",
            slope(measure, needed, units),
            unit(measure, units),
            slope(measure, doing, units)
        ),
        _ => capital(&verdict),
    }
}

const fn reached(measure: Measure) -> &'static str {
    match measure {
        Measure::Rungs { .. } => "The top rung is yours to train: own it by the date.",
        Measure::Weight | Measure::Waist | Measure::BodyFat => "You are there: hold it.",
        Measure::LongestRun(_) => "The longest run is done: you can go the distance.",
        Measure::OneRepMax(_) | Measure::Fitness(_) => {
            "By what you have shown you are there. The day proves it."
        }
    }
}

const fn unknown(missing: Missing) -> &'static str {
    match missing {
        Missing::TooEarly => "Too early to say what you are doing: a trend takes weeks.",
        Missing::NoRace => "No race or time trial yet: nobody knows where you stand.",
        Missing::NoWeighIns => "Too few weigh-ins to see a trend.",
        Missing::NoTape => "The tape was taken too seldom to see a trend.",
        Missing::Over => "The date has come.",
    }
}

/// Strength kept, after what stands before it.
pub fn kept(kept: Kept) -> String {
    let lifts = match kept.lifts {
        1 => "one lift".to_owned(),
        count => format!("{count} lifts"),
    };
    format!(
        " Strength over {lifts}: {} % of the start, {} % by bodyweight.",
        kept.percent, kept.by_bodyweight
    )
}

/// From where, to where, by when.
pub fn way(contract: &Contract, units: Units) -> String {
    let measure = contract.measure;
    let by = long_day(contract.by);
    let what = match measure {
        Measure::Rungs { now, .. } => {
            let rest = match contract.late_gate() {
                None => String::new(),
                Some(LateGate::Holds) => " The rungs after it keep their time.".to_owned(),
                Some(LateGate::Compresses(weeks)) => format!(
                    " The rungs after it get {} weeks each, where three are usual.",
                    tenths(weeks)
                ),
                Some(LateGate::AtRisk) => {
                    " Less than two weeks a rung are left: the date is at risk.".to_owned()
                }
            };
            return format!("{} now. The top rung is due by {by}.{rest}", name(now));
        }
        Measure::OneRepMax(_) => "One rep, by your sets",
        Measure::Fitness(_) => "The race, by your fitness",
        Measure::LongestRun(_) => "The longest run",
        Measure::Weight => "Bodyweight, by its trend",
        Measure::Waist => "The waist, by its trend",
        Measure::BodyFat => "Body fat by the tape, which is off by 3 to 4 points for one in three",
    };
    let at = |place: Option<f64>, word: &str| {
        place.map_or_else(String::new, |place| {
            format!("{} {word}, ", value(measure, place, units))
        })
    };
    format!(
        "{what}: {}{}{} by {by}.",
        at(contract.from, "at the start"),
        at(contract.now, "now"),
        value(measure, contract.to, units)
    )
}

/// Where the trend leads, behind what is there.
pub fn projection(text: &mut String, measure: Measure, projection: &Projection, units: Units) {
    let [at, low, high] =
        [projection.at, projection.low, projection.high].map(|at| value(measure, at, units));
    let chance = match projection.chance {
        Chance::Sure => "well within reach",
        Chance::Likely => "likely, not certain",
        Chance::Unlikely => "possible, not likely",
        Chance::No => "out of reach like this",
    };
    // Writing to a string cannot fail.
    let _ = write!(
        text,
        " If it goes on like this {at} by then, four times in five {low} to {high}: {chance}."
    );
}

/// What was done: `5 of 6 sessions done, 91 % of the work.`
pub fn compliance(week: &Compliance) -> String {
    if week.due == 0 {
        return "No session was due.".to_owned();
    }
    format!(
        "{} of {} sessions done, {} % of the work.",
        week.done,
        week.due,
        percent(week.work)
    )
}

/// What there is to add to it: the days, the purpose, the month, and how much was training.
pub fn about(week: &Compliance, month: &Compliance, share: Option<f64>) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let mut add = |args: std::fmt::Arguments<'_>| {
        let _ = text.write_fmt(args);
    };
    let off = percent(week.work).saturating_sub(percent(week.right));
    if off > 0 {
        add(format_args!(
            "{off} % of it was off its load, pace or effort: the purpose decides. "
        ));
    }
    if week.moved > 0 {
        add(format_args!("{} on another day than planned. ", week.moved));
    }
    if week.extra > 0 {
        add(format_args!("{} outside the plan. ", week.extra));
    }
    add(format_args!(
        "Four weeks: {} of {}, {} % of the work.",
        month.done,
        month.due,
        percent(month.work)
    ));
    if let Some(share) = share {
        add(format_args!(
            " {} % of it was training: a purpose, a phase, and numbers that follow from before.",
            percent(share)
        ));
    }
    text
}

/// What is not moving.
pub fn stopped(track: Track, movement: Option<MovementId>) -> String {
    format!("{}: not moving", subject(track, movement))
}

fn subject(track: Track, movement: Option<MovementId>) -> String {
    match (movement, track) {
        (Some(movement), _) => name(movement),
        (None, Track::Run(kind)) => capital(run(kind)),
        (None, Track::Rounds) => "Hard rounds".to_owned(),
        (None, Track::Circuit) => "Circuit".to_owned(),
        (None, Track::Movement(_) | Track::Ladder(_)) => String::new(),
    }
}

const fn run(kind: RunKind) -> &'static str {
    match kind {
        RunKind::Tempo => "tempo runs",
        RunKind::Intervals => "intervals",
        RunKind::Easy | RunKind::Long | RunKind::RunWalk => "easy runs",
        RunKind::Walk => "walks",
        RunKind::RacePace => "runs at race pace",
        RunKind::Repetitions => "repetitions",
        RunKind::TimeTrial => "time trials",
    }
}

/// Why.
pub fn cause(cause: Cause) -> String {
    match cause {
        Cause::TooFew { done, due } => {
            format!("{done} of {due} sessions in that time: too few to move on from.")
        }
        Cause::SameWork => "It was the same each time: nothing asked for more.".to_owned(),
        Cause::TooHard { hard } => {
            format!("Too hard too often: {hard} of them at RPE 9.5 or more.")
        }
        Cause::Monotony { monotony } => format!(
            "Days all alike (monotony {}) and no lighter week.",
            tenths(monotony)
        ),
        Cause::Unclear => "No cause stands out.".to_owned(),
    }
}

/// What was looked at.
pub fn span(plateau: &Plateau) -> String {
    format!(
        "{} times in {}: no best, no rise beyond the noise",
        plateau.exposures,
        weeks(plateau.weeks)
    )
}

/// One answer, in the middle of a sentence.
pub fn answer(answer: Answer) -> String {
    match answer {
        Answer::DoSessions => "do the sessions before changing the work".to_owned(),
        Answer::Step { to: Some(to) } => format!("step up to {to}, from the bottom of the range"),
        Answer::Step { to: None } => "take the next step up, a small one".to_owned(),
        Answer::TenOff { to: Some(to) } => format!("a tenth off, to {to}, and climb again"),
        Answer::TenOff { to: None } => "a tenth off, and climb again".to_owned(),
        Answer::NewRange { to } => format!("sets of {} to {}", to.low, to.high),
        Answer::Neighbour { to: Some(to) } => format!("the {} for a block", to.movement().name),
        Answer::Neighbour { to: None } => "a close relative of it for a block".to_owned(),
        Answer::LighterWeek => "a week at half the volume".to_owned(),
        Answer::OtherRun { to } => {
            format!("{} in its place for a block", run(to))
        }
    }
}

/// Before the answers as buttons.
pub const CHOICE: &str = "The first is my choice. The pick is yours, and is checked in two weeks.";
/// Takes what is offered.
pub const TAKE_IT: &str = "Do it";
/// Does not.
pub const LEAVE_IT: &str = "Leave it as it is";

/// An answer, as a button.
pub fn button(what: Answer) -> String {
    capital(&answer(what))
}

/// When something was decided, and how.
pub fn decided(on: NaiveDate, taken: bool) -> String {
    let what = if taken { "chose it" } else { "left it" };
    format!("You {what} on {}", day(on))
}

/// A pick.
pub fn picked(outcome: &Outcome) -> String {
    let answer = answer(outcome.answer);
    match subject(outcome.track, outcome.movement).as_str() {
        "" => capital(&answer),
        subject => format!("{subject}: {answer}"),
    }
}

/// What came of it, in numbers.
pub fn came_of_it(outcome: &Outcome, units: Units) -> String {
    let Some((before, now)) = outcome.scores else {
        return "Not known yet".to_owned();
    };
    let said = |score: f64| match outcome.track {
        Track::Run(_) => format!("VDOT {}", tenths(score)),
        _ if outcome.is_load => {
            format!(
                "{} {}",
                tenths(score / units.mass.kilograms()),
                units.mass.symbol()
            )
        }
        _ => tenths(score),
    };
    format!("{} before, {} now", said(before), said(now))
}

/// What follows from it.
pub fn goes_on(outcome: &Outcome) -> String {
    match outcome.rose() {
        None => format!("Two weeks show it: checked on {}.", day(outcome.due)),
        Some(true) => "It moves again: go on like this.".to_owned(),
        Some(false) => {
            "No rise in two weeks: it was not that. Another pick, or more time.".to_owned()
        }
    }
}

/// What went well.
pub fn well(well: Well) -> String {
    match well {
        Well::AllDone { done: 1 } => "The one session that was due is done.".to_owned(),
        Well::AllDone { done } => format!("All {done} sessions done."),
        Well::OnPurpose { share } => {
            format!("{} % of what you did served its purpose.", percent(share))
        }
        Well::OnCourse => "The goal is on its way.".to_owned(),
    }
}

/// What is off.
pub fn off(off: Off) -> String {
    match off {
        Off::Missed { missed, due } => format!("{missed} of {due} sessions missed."),
        Off::OffPurpose { share } => format!(
            "{} % of what you did was off its load, pace or effort.",
            percent(share)
        ),
        Off::Behind { weeks: Some(count) } => format!("The goal is {} behind.", weeks(count)),
        Off::Behind { weeks: None } => "The goal comes no nearer.".to_owned(),
        Off::Stalled { track, movement } => format!("{}.", stopped(track, movement)),
        Off::Monotonous { monotony } => {
            format!("Every day weighs the same: monotony {}.", tenths(monotony))
        }
    }
}

/// The one thing to change.
pub fn change(change: Change) -> String {
    match change {
        Change::Nothing => "Nothing. It works: keep going.".to_owned(),
        Change::KeepLogging => "Nothing yet: train, log, and let a trend show.".to_owned(),
        Change::DoSessions => {
            "Get the sessions done. If the week has no room for them, plan fewer days.".to_owned()
        }
        Change::KeepToPurpose => {
            "Keep to what is asked: easy stays easy, hard sets end at their cap.".to_owned()
        }
        Change::Answer {
            track,
            movement,
            answer: what,
        } => format!("{}: {}.", subject(track, movement), answer(what)),
        Change::Measure(Missing::NoWeighIns) => {
            "Weigh yourself most mornings: the trend needs it.".to_owned()
        }
        Change::Measure(Missing::NoTape) => {
            "Take the tape once a week, on the same morning: the trend needs it.".to_owned()
        }
        Change::Measure(_) => {
            "Race 5 km, or run it alone all out, and set the result in the setup.".to_owned()
        }
        Change::VaryDays => "Let the days differ: make the easy ones easier.".to_owned(),
        Change::MoveGoal => {
            "Move the goal: a target in reach by the date, or a later date.".to_owned()
        }
    }
}
