//! Words about progress.

use super::say::decimal;
use crate::coach::estimate::session_load::Form;
use crate::training::units::{Duration, MassUnit, tenths};
use crate::training::{Measure, MovementId, Pattern, RunKind};
use crate::view::plan::DayState;
use crate::view::progress::chart::Scale;
use crate::view::progress::{Reach, Topic};
use chrono::{Datelike, NaiveDate};

/// The page, and its place.
pub const PROGRESS: &str = "Progress";
/// Leads to the sessions of the past.
pub const TO_PAST: &str = "Past sessions";
/// Names the topics.
pub const TOPICS: &str = "What to look at";
/// How far back.
pub const HOW_FAR: &str = "How far back";
/// The column of days, and the days of facts.
pub const DAY: &str = "Day";
/// Opens a chart's numbers.
pub const TABLE: &str = "As a table";
/// More rows of it.
pub const MORE_ROWS: &str = "More rows";
/// How to look closer, for who has no eyes on the chart, too.
pub const HOW_TO_LOOK: &str =
    "Arrows go from day to day, plus and minus look closer and farther, 0 shows all.";
/// What draws a chart is on its way.
pub const CHART_COMING: &str = "The chart is on its way\u{2026}";
/// It did not come.
pub const CHART_UNFETCHED: &str =
    "The chart could not be loaded. Its numbers are in the table below.";
/// What is to come.
pub const NO_SETS: &str = "No sets in these days. A movement shows here once it was done twice.";
/// What is to come.
pub const ONE_PERFORMANCE: &str = "Done once so far. The next time there is a line to see.";
/// What is to come.
pub const NO_RUNS: &str = "No runs in these days. Paces and fitness show here with the first ones.";
/// What is to come.
pub const NO_RACE: &str = "No race or time trial yet, so nobody knows your fitness. Race 5 km, or run it all out, and set the result in the setup.";
/// What is to come.
pub const NO_VOLUME: &str = "Nothing was done in these days. The first session you end shows here.";
/// What is to come.
pub const NO_LOAD: &str = "No session was ended in these days. Load is effort times minutes: say how hard it was at the end.";
/// What is to come.
pub const NO_BODY: &str = "No weigh-ins yet. Where the goal is a bodyweight or a waist, Today asks for them, and they show here.";
/// What is to come.
pub const NO_GOAL_POINTS: &str =
    "Nothing is shown yet. The first sessions put points beside the line that is needed.";
/// A series.
pub const ONE_REP_MAX: &str = "One rep max";
/// A series: reps, seconds or metres of the best set.
pub const MOST: &str = "Best set";
/// A series: less was asked on purpose.
pub const LIGHT: &str = "Lighter on purpose";
/// A series: above all before.
pub const BEST: &str = "Best so far";
/// A series.
pub const GOAL: &str = "Goal";
/// Running fitness as a choice.
pub const FITNESS: &str = "Fitness and races";
/// Running fitness as a title.
pub const FITNESS_TITLE: &str = "Running fitness: VDOT";
/// A series.
pub const VDOT: &str = "VDOT";
/// A series.
pub const FASTEST: &str = "Fastest asked";
/// A series.
pub const SLOWEST: &str = "Slowest asked";
/// A series.
pub const PACE: &str = "Pace";
/// The longest run.
pub const LONGEST: &str = "Longest";
/// A choice.
pub const BY_PURPOSE: &str = "By purpose";
/// A choice.
pub const BY_PATTERN: &str = "By pattern";
/// A choice, and a series.
pub const DISTANCE: &str = "Distance";
/// A title.
pub const MINUTES_TITLE: &str = "Minutes a week, by purpose";
/// A title.
pub const SETS_TITLE: &str = "Sets a week, by pattern";
/// A title.
pub const DISTANCE_TITLE: &str = "Distance a week";
/// Behind a number.
pub const MINUTES: &str = " min";
/// Behind a number.
pub const SETS: &str = " sets";
/// Behind a number.
pub const PERCENT: &str = " %";
/// A title.
pub const LOAD_TITLE: &str = "Training load";
/// What load is.
pub const LOAD_IS: &str = "Load is effort times minutes. Fitness is its average over 42 days, fatigue over 7: train so that fitness climbs, and let fatigue fall before the day.";
/// A series.
pub const DAY_LOAD: &str = "Load of the day";
/// A series.
pub const FITNESS_42: &str = "Fitness, 42 days";
/// A series.
pub const FATIGUE: &str = "Fatigue, 7 days";
/// A fact.
pub const WEEK_LOAD: &str = "Load of the last seven days";
/// A fact.
pub const MONOTONY: &str = "Monotony";
/// What it is.
pub const MONOTONY_IS: &str = "Above 2 the days are all alike.";
/// A choice, a title.
pub const WEIGHT: &str = "Bodyweight";
/// A choice, a title.
pub const WAIST: &str = "Waist";
/// A choice, a title.
pub const FAT: &str = "Body fat";
/// A series.
pub const WEIGHED: &str = "Weighed";
/// A series.
pub const TREND: &str = "Trend";
/// A fact.
pub const A_WEEK: &str = "A week, now";
/// What it is.
pub const A_WEEK_IS: &str = "By the trend of the last 20 days.";
/// A series: the line to the goal.
pub const NEEDED: &str = "Needed";
/// A series.
pub const SHOWN: &str = "Shown";
/// A series: the low end of what is foreseen.
pub const AT_LEAST: &str = "At least";
/// A series: its high end.
pub const AT_MOST: &str = "At most";
/// The range between the two.
pub const RANGE: &str = "Four times in five";
/// The range of paces that serve the purpose.
pub const ASKED: &str = "Asked";
/// A title.
pub const RUNGS: &str = "Rungs climbed";
/// Facts beside the best sets.
pub const BEST_SETS: &str = "Best sets";
/// Facts beside fitness.
pub const RACES: &str = "What that would race";

/// What is looked at.
pub const fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Goal => "Goal",
        Topic::Strength => "Strength",
        Topic::Running => "Running",
        Topic::Volume => "Volume",
        Topic::Load => "Load",
        Topic::Body => "Body",
        Topic::Calendar => "Calendar",
    }
}

/// Heads the choice within a topic.
pub const fn choice(topic: Topic) -> &'static str {
    match topic {
        Topic::Goal => "Goal",
        Topic::Strength => "Movement",
        Topic::Running => "Kind of run",
        Topic::Volume | Topic::Load | Topic::Calendar => "Measure",
        Topic::Body => "What was measured",
    }
}

/// Heads the facts beside a chart.
pub const fn facts(topic: Topic) -> &'static str {
    match topic {
        Topic::Goal => "The way there",
        Topic::Strength => BEST_SETS,
        Topic::Running => "In numbers",
        Topic::Volume | Topic::Load | Topic::Body | Topic::Calendar => "Now",
    }
}

/// How far back.
pub const fn reach(reach: Reach) -> &'static str {
    match reach {
        Reach::Quarter => "3 months",
        Reach::Year => "1 year",
        Reach::All => "All",
    }
}

/// A pattern.
pub const fn pattern(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::Squat => "Squat",
        Pattern::Hinge => "Hinge",
        Pattern::HorizontalPush => "Push",
        Pattern::VerticalPush => "Overhead push",
        Pattern::HorizontalPull => "Row",
        Pattern::VerticalPull => "Pull-up",
        Pattern::Lunge => "Single leg",
        Pattern::Carry => "Carry",
        Pattern::Core => "Core",
        Pattern::Jump => "Jump",
    }
}

/// A kind of run.
pub const fn run_kind(kind: RunKind) -> &'static str {
    match kind {
        RunKind::Easy => "Easy runs",
        RunKind::Long => "Long runs",
        RunKind::Tempo => "Tempo runs",
        RunKind::Intervals => "Intervals",
        RunKind::RunWalk => "Run and walk",
        RunKind::Walk => "Walks",
        RunKind::RacePace => "Race pace",
        RunKind::Repetitions => "Repetitions",
        RunKind::TimeTrial => "Time trials",
    }
}

/// `Tempo runs: pace`.
pub fn pace_of(kind: RunKind) -> String {
    format!("{}: pace", run_kind(kind))
}

/// A race by its distance in metres.
pub fn race(metres: f64) -> String {
    match metres as u32 {
        21_097 => "Half marathon".to_owned(),
        42_195 => "Marathon".to_owned(),
        metres => format!("{} km", metres / 1_000),
    }
}

/// Behind what a fitness races now.
pub fn at_the_start(time: Duration) -> String {
    format!("{time} at the start")
}

/// The same in the middle of a line, where it starts with a word and not a name.
pub fn lower(text: &str) -> String {
    let is_name = text.chars().nth(1).is_some_and(char::is_uppercase);
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1).filter(|_| !is_name) {
        first.make_ascii_lowercase();
    }
    text
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
    format!("stands for {} {}", decimal(tenths(value)), unit.symbol())
}

fn weeks(first: NaiveDate, last: NaiveDate) -> String {
    match last.signed_duration_since(first).num_days() {
        ..=1 => "a day".to_owned(),
        days @ 2..=13 => format!("{days} days"),
        days => format!("{} weeks", (days + 3) / 7),
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
    format!(
        "{} in {}, from {} to {}.",
        signed(last.1 - first.1, scale),
        weeks(first.0, last.0),
        scale.say(first.1),
        scale.say(last.1)
    )
}

/// `0:12/km faster in 8 weeks, 5:30/km to 5:18/km.`
pub fn faster(first: (NaiveDate, f64), last: (NaiveDate, f64), scale: &Scale) -> String {
    let by = (first.1 - last.1).round();
    let word = match by {
        0.0 => {
            return format!(
                "{} now, as {} ago.",
                scale.say(last.1),
                weeks(first.0, last.0)
            );
        }
        ..0.0 => "slower",
        _ => "faster",
    };
    format!(
        "{} {word} in {}, from {} to {}.",
        scale.say(by.abs()),
        weeks(first.0, last.0),
        scale.say(first.1),
        scale.say(last.1)
    )
}

/// The last whole week, against the mean of those before it.
pub fn last_week(last: &str, mean: Option<&str>) -> String {
    match mean {
        Some(mean) => format!("Last week {last}; the weeks before it {mean} each."),
        None => format!("Last week {last}."),
    }
}

/// Fitness and fatigue, now and four weeks ago: no verdict, for their ratio is none (Impellizzeri 2020).
pub fn form(now: Form, then: Option<Form>) -> String {
    let said = format!(
        "Fitness {}, fatigue {}",
        now.fitness.round(),
        now.fatigue.round()
    );
    match then {
        Some(then) => format!(
            "{said}; four weeks ago {} and {}.",
            then.fitness.round(),
            then.fatigue.round()
        ),
        None => format!("{said}."),
    }
}

/// `5 of 6 sessions done, 83 %.`
pub fn month_done(done: usize, due: usize) -> String {
    match due {
        0 => "No session was due.".to_owned(),
        due => format!("{done} of {due} sessions done, {} %.", done * 100 / due),
    }
}

/// Names the days of a week, Monday first, in short.
pub const WEEKDAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
/// The month before the one shown.
pub const EARLIER: &str = "Earlier";
/// The month after it.
pub const LATER: &str = "Later";
/// A day of the calendar.
pub const REST: &str = "Rest";

/// How a day stands, in the legend of the calendar.
pub const fn state(state: DayState) -> &'static str {
    match state {
        DayState::Done => "Done",
        DayState::Skipped => "Left out",
        DayState::Open => "Begun",
        DayState::Missed => "Missed",
        DayState::Dropped => "Dropped",
        DayState::Moved | DayState::Due => "To come",
    }
}

/// `November 2026`.
pub fn month(day: NaiveDate) -> String {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    format!("{} {}", NAMES[day.month0() as usize % 12], day.year())
}
