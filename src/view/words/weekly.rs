//! The weekly review, as a good coach would say it.

use super::counts::{from_thousandths, tenths};
use super::names::{capital, movement, name};
use super::time::{day, long_day};
use super::{message, say};
use crate::coach::estimate::vdot::Vdot;
use crate::coach::review::{
    Answer, Cause, Chance, Change, Compliance, Contract, Course, Kept, LateGate, Measure, Missing,
    Off, Outcome, Plateau, Projection, Well,
};
use crate::training::units::{Load, Units};
use crate::training::{MovementId, RunKind, Track};
use chrono::NaiveDate;

/// `two weeks`: in words as far as the language goes.
pub(super) fn weeks(count: u16) -> String {
    say!(count_of_weeks, count)
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
        Measure::BodyFat => say!(unit_fat),
        Measure::Fitness(_) => "VDOT",
        Measure::Rungs { .. } => say!(unit_rungs),
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
                Some(needed) => say!(
                    course_unknown,
                    needed = slope(measure, needed, units),
                    unit = unit(measure, units),
                    why = unknown(missing)
                ),
                None => unknown(missing).to_owned(),
            };
        }
        Course::Early(count) => say!(course_early, weeks = weeks(count)),
        Course::OnTime => say!(course_on_time).to_owned(),
        Course::Late(count) => say!(course_late, weeks = weeks(count)),
        Course::Away => say!(course_away).to_owned(),
    };
    match (measure, contract.needed, contract.doing) {
        (
            Measure::Rungs {
                next: Some((next, week)),
                ..
            },
            ..,
        ) => say!(course_rung, rung = name(next), week, verdict),
        (_, Some(needed), Some(doing)) => say!(
            course,
            needed = slope(measure, needed, units),
            unit = unit(measure, units),
            doing = slope(measure, doing, units),
            verdict
        ),
        _ => capital(&verdict),
    }
}

fn reached(measure: Measure) -> &'static str {
    match measure {
        Measure::Rungs { .. } => message!(reached_rungs),
        Measure::Weight | Measure::Waist | Measure::BodyFat => message!(reached_body),
        Measure::LongestRun(_) => message!(reached_longest_run),
        Measure::OneRepMax(_) | Measure::Fitness(_) => message!(reached),
    }
    .text()
}

fn unknown(missing: Missing) -> &'static str {
    match missing {
        Missing::TooEarly => message!(unknown_too_early),
        Missing::NoRace => message!(unknown_no_race),
        Missing::NoWeighIns => message!(unknown_no_weigh_ins),
        Missing::NoTape => message!(unknown_no_tape),
        Missing::Over => message!(unknown_over),
    }
    .text()
}

/// Strength kept, to add to what is said of the goal.
pub fn kept(kept: Kept) -> String {
    say!(
        strength_kept,
        lifts = kept.lifts,
        percent = kept.percent,
        by_bodyweight = kept.by_bodyweight
    )
}

/// From where, to where, by when.
pub fn way(contract: &Contract, units: Units) -> String {
    let measure = contract.measure;
    let by = long_day(contract.by);
    let what = match measure {
        Measure::Rungs { now, .. } => {
            let way = say!(way_rungs, rung = movement(now), by);
            let rest = match contract.late_gate() {
                None => return way,
                Some(LateGate::Holds) => say!(gate_holds).to_owned(),
                Some(LateGate::Compresses(weeks)) => say!(gate_compresses, weeks = tenths(weeks)),
                Some(LateGate::AtRisk) => say!(gate_at_risk).to_owned(),
            };
            return format!("{way} {rest}");
        }
        Measure::OneRepMax(_) => say!(way_one_rep),
        Measure::Fitness(_) => say!(way_fitness),
        Measure::LongestRun(_) => say!(way_longest_run),
        Measure::Weight => say!(way_weight),
        Measure::Waist => say!(way_waist),
        Measure::BodyFat => say!(way_body_fat),
    };
    let at = |place| value(measure, place, units);
    let mut points = Vec::new();
    points.extend(contract.from.map(|from| say!(way_start, value = at(from))));
    points.extend(contract.now.map(|now| say!(way_now, value = at(now))));
    points.push(say!(way_by, value = at(contract.to), by));
    format!("{what}: {}.", points.join(", "))
}

/// Where the trend leads.
pub fn projection(measure: Measure, projection: &Projection, units: Units) -> String {
    let [at, low, high] =
        [projection.at, projection.low, projection.high].map(|at| value(measure, at, units));
    let chance = match projection.chance {
        Chance::Sure => say!(chance_sure),
        Chance::Likely => say!(chance_likely),
        Chance::Unlikely => say!(chance_unlikely),
        Chance::No => say!(chance_no),
    };
    say!(projection, at, low, high, chance)
}

/// What was done: `5 of 6 sessions done, 91 % of the work.`
pub fn compliance(week: &Compliance) -> String {
    if week.due == 0 {
        return say!(compliance_none).to_owned();
    }
    say!(
        compliance,
        done = week.done,
        due = week.due,
        percent = percent(week.work)
    )
}

/// What there is to add to it: the days, the purpose, the month, and how much was training.
pub fn about(week: &Compliance, month: &Compliance, share: Option<f64>) -> String {
    let mut parts = Vec::new();
    let off = percent(week.work).saturating_sub(percent(week.right));
    if off > 0 {
        parts.push(say!(about_off, percent = off));
    }
    if week.moved > 0 {
        parts.push(say!(about_moved, count = week.moved));
    }
    if week.extra > 0 {
        parts.push(say!(about_extra, count = week.extra));
    }
    parts.push(say!(
        about_month,
        done = month.done,
        due = month.due,
        percent = percent(month.work)
    ));
    parts.extend(share.map(|share| say!(about_training, percent = percent(share))));
    parts.join(" ")
}

/// What is not moving.
pub fn stopped(track: Track, movement: Option<MovementId>) -> String {
    say!(stopped, what = subject(track, movement))
}

fn subject(track: Track, lift: Option<MovementId>) -> String {
    match (lift, track) {
        (Some(lift), _) => movement(lift),
        (None, Track::Run(kind)) => capital(run(kind)),
        (None, Track::Rounds) => say!(hard_rounds).to_owned(),
        (None, Track::Circuit) => say!(circuit).to_owned(),
        (None, Track::Movement(_) | Track::Ladder(_)) => String::new(),
    }
}

pub(super) fn run(kind: RunKind) -> &'static str {
    match kind {
        RunKind::Tempo => message!(runs_tempo),
        RunKind::Intervals => message!(runs_intervals),
        RunKind::Easy | RunKind::Long | RunKind::RunWalk => message!(runs_easy),
        RunKind::Walk => message!(runs_walk),
        RunKind::RacePace => message!(runs_race_pace),
        RunKind::Repetitions => message!(runs_repetitions),
        RunKind::TimeTrial => message!(runs_time_trial),
    }
    .text()
}

/// Why.
pub fn cause(cause: Cause) -> String {
    match cause {
        Cause::TooFew { done, due } => say!(cause_too_few, done, due),
        Cause::SameWork => say!(cause_same_work).to_owned(),
        Cause::TooHard { hard } => say!(cause_too_hard, hard),
        Cause::Monotony { monotony } => say!(cause_monotony, monotony = tenths(monotony)),
        Cause::Unclear => say!(cause_unclear).to_owned(),
    }
}

/// What was looked at.
pub fn span(plateau: &Plateau) -> String {
    say!(
        plateau_span,
        times = plateau.exposures,
        weeks = weeks(plateau.weeks)
    )
}

/// One answer, in the middle of a sentence.
pub fn answer(answer: Answer) -> String {
    match answer {
        Answer::DoSessions => say!(answer_do_sessions).to_owned(),
        Answer::Step { to: Some(to) } => say!(answer_step_to, to),
        Answer::Step { to: None } => say!(answer_step).to_owned(),
        Answer::TenOff { to: Some(to) } => say!(answer_ten_off_to, to),
        Answer::TenOff { to: None } => say!(answer_ten_off).to_owned(),
        Answer::NewRange { to } => say!(answer_new_range, low = to.low, high = to.high),
        Answer::Neighbour { to: Some(to) } => say!(answer_neighbour_to, movement = name(to)),
        Answer::Neighbour { to: None } => say!(answer_neighbour).to_owned(),
        Answer::LighterWeek => say!(answer_lighter_week).to_owned(),
        Answer::OtherRun { to } => say!(answer_other_run, run = run(to)),
    }
}

/// An answer, as a button.
pub fn button(what: Answer) -> String {
    capital(&answer(what))
}

/// When something was decided, and how.
pub fn decided(on: NaiveDate, taken: bool) -> String {
    let day = day(on);
    if taken {
        say!(decided_taken, day)
    } else {
        say!(decided_left, day)
    }
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
        return say!(outcome_unknown).to_owned();
    };
    let said = |score: f64| match outcome.track {
        Track::Run(_) => format!("VDOT {}", tenths(score)),
        _ if outcome.is_load => {
            let mass = units.mass;
            format!("{} {}", tenths(score / mass.kilograms()), mass.symbol())
        }
        _ => tenths(score),
    };
    say!(outcome, before = said(before), now = said(now))
}

/// What follows from it.
pub fn goes_on(outcome: &Outcome) -> String {
    match outcome.rose() {
        None => say!(outcome_due, day = day(outcome.due)),
        Some(true) => say!(outcome_rose).to_owned(),
        Some(false) => say!(outcome_no_rise).to_owned(),
    }
}

/// What went well.
pub fn well(well: Well) -> String {
    match well {
        Well::AllDone { done } => say!(well_all_done, done),
        Well::OnPurpose { share } => say!(well_on_purpose, percent = percent(share)),
        Well::OnCourse => say!(well_on_course).to_owned(),
    }
}

/// What is off.
pub fn off(off: Off) -> String {
    match off {
        Off::Missed { missed, due } => say!(off_missed, missed, due),
        Off::OffPurpose { share } => say!(off_purpose, percent = percent(share)),
        Off::Behind { weeks: Some(count) } => say!(off_behind, weeks = weeks(count)),
        Off::Behind { weeks: None } => say!(off_no_nearer).to_owned(),
        Off::Stalled { track, movement } => format!("{}.", stopped(track, movement)),
        Off::Monotonous { monotony } => say!(off_monotonous, monotony = tenths(monotony)),
    }
}

/// The one thing to change.
pub fn change(change: Change) -> String {
    let fixed = match change {
        Change::Nothing => message!(change_nothing),
        Change::KeepLogging => message!(change_keep_logging),
        Change::DoSessions => message!(change_do_sessions),
        Change::KeepToPurpose => message!(change_keep_to_purpose),
        Change::Answer {
            track,
            movement,
            answer: what,
        } => return format!("{}: {}.", subject(track, movement), answer(what)),
        Change::Measure(Missing::NoWeighIns) => message!(change_weigh),
        Change::Measure(Missing::NoTape) => message!(change_tape),
        Change::Measure(_) => message!(change_race),
        Change::VaryDays => message!(change_vary_days),
        Change::MoveGoal => message!(change_move_goal),
    };
    fixed.text().to_owned()
}
