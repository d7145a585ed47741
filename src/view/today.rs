//! Today: the session to do now, or the next one.

use super::finish::NextView;
use super::session::session;
use super::words::{self, labels};
use crate::coach::goal_day::goal_day;
use crate::coach::intake;
use crate::coach::session::Standing;
use crate::diary::{SessionKey, SessionRecord};
use crate::training::units::Load;
use crate::training::{GoalKind, Target};
use chrono::NaiveDate;

/// What the first page shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Today {
    /// The goal, in words.
    pub goal: String,
    /// How far away it is.
    pub countdown: String,
    /// What there is to do.
    pub now: Now,
    /// A session of another day that was begun and not ended.
    pub left_open: Option<LeftOpen>,
    /// Bodyweight, where the goal is one.
    pub weight: Option<Weight>,
}

/// What there is to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Now {
    /// The session of this day: begun today, planned for today, or left undone this week.
    Session(NaiveDate),
    /// Nothing more today.
    Rest(Rest),
    /// The day of the goal, with what it asks in words.
    Goal(String),
    /// The program has ended.
    Ended,
}

/// A day without a session to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rest {
    /// Whether the work is done or there is none.
    pub title: &'static str,
    /// The next session; none where only the goal is left.
    pub next: Option<Preview>,
}

/// A session in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The day it is planned for.
    pub day: NaiveDate,
    /// When that is, in words.
    pub when: String,
    /// What it is for.
    pub purpose: &'static str,
    /// Why it is there.
    pub why: String,
    /// What to know before it is begun, or nothing.
    pub note: String,
    /// Its work.
    pub slots: Vec<NextView>,
}

/// A session of another day that was begun and not ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOpen {
    /// The day it is planned for.
    pub day: NaiveDate,
    /// What stands there, in words.
    pub title: String,
}

/// Bodyweight against the goal.
#[derive(Debug, Clone, PartialEq)]
pub struct Weight {
    /// The last one, in words.
    pub last: String,
    /// What every week needs.
    pub needed: String,
    /// The last one, to start the field with.
    pub value: Load,
    /// Whether today's is still to come.
    pub due: bool,
}

impl Weight {
    /// A weight as typed.
    ///
    /// # Errors
    /// With the sentence to show beside the field.
    pub fn read(&self, text: &str) -> Result<Load, String> {
        let load = Load::parse(text, self.value.unit()).map_err(|error| error.to_string())?;
        intake::plausible_weight(load)
    }
}

/// What the first page shows.
pub fn today(standing: &Standing<'_>, day: NaiveDate) -> Today {
    let goal = &standing.program.goal;
    let days = goal.date.signed_duration_since(day).num_days();
    Today {
        goal: words::goal(goal),
        countdown: match days {
            ..0 => format!("was on {}", words::long_day(goal.date)),
            0 => "today".to_owned(),
            1 => "tomorrow".to_owned(),
            2..=20 => format!("in {days} days"),
            _ => format!("in {} weeks, {}", (days + 3) / 7, words::day(goal.date)),
        },
        now: now(standing, day),
        left_open: left_open(standing, day),
        weight: weight(standing, day),
    }
}

/// The latest session that was begun and not ended, of those that belong to today or of the others.
fn begun(standing: &Standing<'_>, day: NaiveDate, of_today: bool) -> Option<NaiveDate> {
    let belongs =
        |key: SessionKey, record: &SessionRecord| key.day == day || record.day_done() == Some(day);
    let mut sessions = standing.diary.sessions().rev();
    sessions
        .find(|(key, record)| {
            key.program == standing.adopted && record.is_open() && belongs(*key, record) == of_today
        })
        .map(|(key, _)| key.day)
}

fn left_open(standing: &Standing<'_>, today: NaiveDate) -> Option<LeftOpen> {
    let day = begun(standing, today, false)?;
    Some(LeftOpen {
        day,
        title: words::still_open(day, today),
    })
}

/// Whether a session was begun on a day and ended since.
fn trained(standing: &Standing<'_>, day: NaiveDate) -> bool {
    let mut sessions = standing.diary.sessions().rev();
    sessions.any(|(_, record)| record.day_done() == Some(day) && record.finish().is_some())
}

fn now(standing: &Standing<'_>, day: NaiveDate) -> Now {
    if let Some(begun) = begun(standing, day, true) {
        return Now::Session(begun);
    }
    let goal = standing.program.goal.date;
    if day >= goal {
        return if day == goal {
            Now::Goal(the_day(standing))
        } else {
            Now::Ended
        };
    }
    let trained = trained(standing, day);
    let next = standing.upcoming(day);
    match next {
        Some(next) if next == day || (next < day && !trained) => Now::Session(next),
        _ => Now::Rest(Rest {
            title: if trained {
                labels::DONE_TODAY
            } else {
                labels::REST_TODAY
            },
            next: next.and_then(|next| preview(standing, next, day)),
        }),
    }
}

/// What the goal's day asks, and the second goal on a day of its own.
fn the_day(standing: &Standing<'_>) -> String {
    let goal = &standing.program.goal;
    let day = |target| words::goal_day(goal_day(standing, target));
    let mut text = day(goal.target);
    if let Some(second) = goal.second() {
        text.push_str(labels::SECOND_DAY);
        text.push_str(&day(second));
    }
    text
}

fn preview(standing: &Standing<'_>, next: NaiveDate, today: NaiveDate) -> Option<Preview> {
    let session = session(standing, next, today)?;
    let slots = session.slots.into_iter().map(|slot| NextView {
        name: slot.name,
        when: String::new(),
        asked: slot.asked,
        reason: slot.reason,
    });
    Some(Preview {
        day: next,
        when: session.when,
        purpose: session.purpose,
        why: session.why,
        note: session.note,
        slots: slots.collect(),
    })
}

fn weight(standing: &Standing<'_>, day: NaiveDate) -> Option<Weight> {
    let composition = standing.program.goal.find(GoalKind::Composition);
    let Some(Target::Composition { from, to }) = composition else {
        return None;
    };
    let measured = standing.diary.weights().next_back();
    let value = measured.map_or(from, |(_, load)| load);
    let mass = standing.athlete.units.mass;
    let weeks = standing
        .program
        .goal
        .date
        .signed_duration_since(day)
        .num_days() as f64
        / 7.0;
    let unit = mass;
    let change = (to.kilograms() - value.kilograms()) / weeks.max(1.0);
    let rate = Load::from_kilograms(
        (change.abs() / unit.kilograms() * 100.0).round() / 100.0 * unit.kilograms(),
        unit,
    );
    Some(Weight {
        last: match measured {
            Some((on, load)) => format!("{load}, {}", words::ago(on, day)),
            None => format!("{from} at the start"),
        },
        needed: if weeks < 1.0 {
            format!("{to} is the goal.")
        } else if rate.is_zero() {
            "You are there: hold it.".to_owned()
        } else {
            let sign = if change < 0.0 { "\u{2212}" } else { "+" };
            format!("{sign}{rate} a week from here reaches {to}")
        },
        value: if value.unit() == mass {
            value
        } else {
            // In the unit of now, to a tenth.
            let tenths = (value.kilograms() / mass.kilograms() * 10.0).round();
            Load::from_kilograms(tenths / 10.0 * mass.kilograms(), mass)
        },
        due: measured.is_none_or(|(on, _)| on != day),
    })
}
