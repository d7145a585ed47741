//! Words about progress.

use super::names::{capital, within};
use super::say::decimal;
use super::time::nth;
use super::weekly::run;
use super::{message, say};
use crate::coach::estimate::session_load::Form;
use crate::training::units::{Duration, MassUnit, tenths};
use crate::training::{Measure, MovementId, Pattern, RunKind};
use crate::view::plan::DayState;
use crate::view::progress::chart::Scale;
use crate::view::progress::{Reach, Topic};
use chrono::{Datelike, NaiveDate};

/// Running fitness, as its formula is called.
pub const VDOT: &str = "VDOT";
/// Behind a number.
pub const MINUTES: &str = " min";
/// Behind a number.
pub const PERCENT: &str = " %";

/// What is looked at.
pub fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Goal => message!(goal),
        Topic::Strength => message!(topic_strength),
        Topic::Running => message!(topic_running),
        Topic::Volume => message!(topic_volume),
        Topic::Load => message!(topic_load),
        Topic::Body => message!(topic_body),
        Topic::Calendar => message!(topic_calendar),
    }
    .text()
}

/// Heads the choice within a topic.
pub fn choice(topic: Topic) -> &'static str {
    match topic {
        Topic::Goal => message!(goal),
        Topic::Strength => message!(choice_movement),
        Topic::Running => message!(choice_run),
        Topic::Volume | Topic::Load | Topic::Calendar => message!(choice_measure),
        Topic::Body => message!(choice_body),
    }
    .text()
}

/// Heads the facts beside a chart.
pub fn facts(topic: Topic) -> &'static str {
    match topic {
        Topic::Goal => message!(facts_goal),
        Topic::Strength => message!(best_sets),
        Topic::Running => message!(facts_running),
        Topic::Volume | Topic::Load | Topic::Body | Topic::Calendar => message!(facts_now),
    }
    .text()
}

/// How far back.
pub fn reach(reach: Reach) -> &'static str {
    match reach {
        Reach::Quarter => message!(reach_quarter),
        Reach::Year => message!(reach_year),
        Reach::All => message!(reach_all),
    }
    .text()
}

/// A pattern: each but the row is called as its ladder is.
pub fn pattern(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::Squat => message!(ladder_squat),
        Pattern::Hinge => message!(ladder_hinge),
        Pattern::HorizontalPush => message!(ladder_horizontal_push),
        Pattern::VerticalPush => message!(ladder_vertical_push),
        Pattern::HorizontalPull => message!(pattern_row),
        Pattern::VerticalPull => message!(ladder_vertical_pull),
        Pattern::Lunge => message!(ladder_single_leg),
        Pattern::Carry => message!(ladder_carry),
        Pattern::Core => message!(ladder_core),
        Pattern::Jump => message!(ladder_jump),
    }
    .text()
}

/// A kind of run.
pub fn run_kind(kind: RunKind) -> String {
    capital(match kind {
        RunKind::Long => say!(runs_long),
        RunKind::RunWalk => say!(slot_run_walk),
        kind => run(kind),
    })
}

/// `Tempo runs: pace`.
pub fn pace_of(kind: RunKind) -> String {
    say!(pace_of, runs = run_kind(kind))
}

/// A race by its distance in metres.
pub fn race(metres: f64) -> String {
    match metres as u32 {
        21_097 => say!(half_marathon).to_owned(),
        42_195 => say!(marathon).to_owned(),
        metres => format!("{} km", metres / 1_000),
    }
}

/// Behind what a fitness races now.
pub fn at_the_start(time: Duration) -> String {
    say!(at_the_start, time)
}

/// The same in the middle of a line, where it starts with a word and not a name.
pub fn lower(text: &str) -> String {
    if text == VDOT {
        return text.to_owned();
    }
    within(text)
}

/// Behind the count of a best set: nothing where it is reps.
pub fn measured_in(movement: MovementId) -> &'static str {
    match movement.movement().measure {
        Measure::Reps => "",
        Measure::Hold => " s",
        Measure::Carry => " m",
    }
}

/// What a set stands for.
pub fn stands_for(value: f64, unit: MassUnit) -> String {
    let load = format!("{} {}", decimal(tenths(value)), unit.symbol());
    say!(stands_for, load)
}

fn within_time(first: NaiveDate, last: NaiveDate) -> String {
    match last.signed_duration_since(first).num_days() {
        ..=1 => say!(within_day).to_owned(),
        days @ 2..=13 => say!(within_days, days = days.unsigned_abs()),
        days => say!(within_weeks, weeks = (days + 3).unsigned_abs() / 7),
    }
}

/// `+1.3 kg`.
pub fn signed(value: f64, scale: &Scale) -> String {
    let said = scale.say(value.abs());
    match value {
        _ if scale.say(0.0) == said => format!("\u{b1}{said}"),
        ..0.0 => format!("\u{2212}{said}"),
        _ => format!("+{said}"),
    }
}

/// `+6.5 kg in 8 weeks, from 120 kg to 126.5 kg.`
pub fn change(first: (NaiveDate, f64), last: (NaiveDate, f64), scale: &Scale) -> String {
    say!(
        changed,
        by = signed(last.1 - first.1, scale),
        time = within_time(first.0, last.0),
        from = scale.say(first.1),
        to = scale.say(last.1)
    )
}

/// `0:12/km faster in 8 weeks, from 5:30/km to 5:18/km.`
pub fn faster(first: (NaiveDate, f64), last: (NaiveDate, f64), scale: &Scale) -> String {
    let gained = (first.1 - last.1).round();
    let by = scale.say(gained.abs());
    let time = within_time(first.0, last.0);
    let (from, to) = (scale.say(first.1), scale.say(last.1));
    match gained {
        0.0 => say!(pace_same, pace = to, time),
        ..0.0 => say!(pace_slower, by, time, from, to),
        _ => say!(pace_faster, by, time, from, to),
    }
}

/// The last whole week, against the mean of those before it.
pub fn last_week(last: &str, mean: Option<&str>) -> String {
    match mean {
        Some(mean) => say!(last_week_mean, last, mean),
        None => say!(last_week, last),
    }
}

/// Fitness and fatigue, now and four weeks ago: no verdict, for their ratio is none (Impellizzeri 2020).
pub fn form(now: Form, then: Option<Form>) -> String {
    let whole = |value: f64| value.round() as u32;
    let (fitness, fatigue) = (whole(now.fitness), whole(now.fatigue));
    match then {
        Some(then) => say!(
            load_form_then,
            fitness,
            fatigue,
            was = whole(then.fitness),
            tired = whole(then.fatigue)
        ),
        None => say!(load_form, fitness, fatigue),
    }
}

/// `5 of 6 sessions done, 83 %.`
pub fn month_done(done: usize, due: usize) -> String {
    match due {
        0 => say!(compliance_none).to_owned(),
        due => say!(month_done, done, due, percent = done * 100 / due),
    }
}

/// The days of a week in short, Monday first.
pub fn weekdays() -> impl Iterator<Item = &'static str> {
    say!(weekdays_short).split(' ')
}

/// How a day stands, in the legend of the calendar.
pub fn state(state: DayState) -> String {
    match state {
        DayState::Moved | DayState::Due => say!(to_come).to_owned(),
        state => capital(state.word()),
    }
}

/// `November 2026`.
pub fn month(day: NaiveDate) -> String {
    format!("{} {}", nth(say!(month_names), day.month0()), day.year())
}
