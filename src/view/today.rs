//! Today: the session to do now, or the next one.

use super::away::{self, Away};
use super::body::{Gauge, gauges};
use super::finish::NextView;
use super::session::session;
use super::words::{self, say};
use crate::coach::goal_day::goal_day;
use crate::coach::session::Standing;
use crate::coach::week::{Dropped, Place, places};
use crate::diary::{SessionKey, SessionRecord};
use chrono::NaiveDate;

/// After so many days a session of another program is not asked about any more.
const FORGOTTEN_DAYS: i64 = 14;

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
    /// What has become of the last session that was missed, or nothing.
    pub missed: String,
    /// What the daily check does, while it can do something: before the session is begun.
    pub check: Option<&'static str>,
    /// Illness and injury.
    pub away: Away,
    /// Bodyweight, where the goal is about it.
    pub weight: Option<Gauge>,
    /// The tape, where the goal is measured by it.
    pub tape: Option<Gauge>,
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
#[derive(Debug, Clone, PartialEq)]
pub struct Rest {
    /// Whether the work is done or there is none.
    pub title: &'static str,
    /// Why that is right.
    pub text: &'static str,
    /// The next session; none where only the goal is left.
    pub next: Option<Preview>,
}

/// A session in short.
#[derive(Debug, Clone, PartialEq)]
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
    /// Whether it can be trained at once: not on a day of illness.
    pub instead: bool,
}

/// A session of another day that was begun and not ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOpen {
    /// The day it is planned for.
    pub day: NaiveDate,
    /// What stands there, in words.
    pub title: String,
    /// Whether it can be gone on with: one of the program before can only be ended.
    pub goes_on: bool,
}

/// What the first page shows.
pub fn today(standing: &Standing<'_>, day: NaiveDate) -> Today {
    let standing = &Standing {
        today: day,
        ..*standing
    };
    let goal = &standing.program.goal;
    let now = now(standing, day);
    let (weight, tape) = gauges(standing, day);
    let days = goal.date.signed_duration_since(day).num_days();
    Today {
        goal: words::goal(goal),
        countdown: match days {
            ..0 => say!(was_on, day = words::long_day(goal.date)),
            0 => say!(ago_today).to_owned(),
            1 => say!(in_one_day).to_owned(),
            2..=20 => say!(in_days, days = days.unsigned_abs()),
            _ => say!(
                in_weeks,
                weeks = (days + 3).unsigned_abs() / 7,
                day = words::day(goal.date)
            ),
        },
        missed: missed(standing, day),
        check: check(standing, &now),
        now,
        left_open: left_open(standing, day),
        away: away::away(standing, day),
        weight,
        tape,
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

/// What the daily check does to the session of today, until that is begun.
fn check(standing: &Standing<'_>, now: &Now) -> Option<&'static str> {
    let Now::Session(day) = now else {
        return None;
    };
    let begun = standing.diary.is_open(standing.key(*day));
    (!begun).then(|| words::check(standing.diary.check(standing.today)))
}

/// What has become of the last session of this week that was missed, until another one is done.
fn missed(standing: &Standing<'_>, day: NaiveDate) -> String {
    let week = standing.program.week_of(day);
    let stand = week.map(|week| week.sessions.iter().zip(places(standing, week)));
    let mut word = String::new();
    for (session, place) in stand.into_iter().flatten() {
        match place {
            Place::Settled(_) | Place::Dropped(Dropped::Away) => word.clear(),
            Place::Moved { to, .. } if to == day => word.clear(),
            place => {
                let said = words::elsewhere(session.day, place);
                if session.day < day && !said.is_empty() {
                    word = said;
                }
            }
        }
    }
    word
}

fn left_open(standing: &Standing<'_>, today: NaiveDate) -> Option<LeftOpen> {
    let own = begun(standing, today, false);
    let day = own.or_else(|| before(standing, today))?;
    Some(LeftOpen {
        day,
        title: words::still_open(day, today),
        goes_on: own.is_some(),
    })
}

/// The latest session of another program that was begun within two weeks and not ended.
fn before(standing: &Standing<'_>, today: NaiveDate) -> Option<NaiveDate> {
    let is_late = |record: &SessionRecord| {
        let since = record
            .day_done()
            .map(|on| today.signed_duration_since(on).num_days());
        since.is_some_and(|days| days <= FORGOTTEN_DAYS)
    };
    let mut sessions = standing.diary.sessions().rev();
    let found = sessions.find(|(key, record)| {
        key.program != standing.adopted && record.is_open() && is_late(record)
    });
    found.map(|(key, _)| key.day)
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
    let is_ahead = standing.program.week_of(day).is_none();
    let first = standing.program.sessions().next();
    let first = first.map(|(_, first)| first.day);
    let first = first.filter(|first| is_ahead && *first > day);
    let next = first.or_else(|| standing.upcoming(day));
    match next {
        Some(next) if standing.placed(next) == day && (next == day || !trained) => {
            Now::Session(next)
        }
        _ => {
            let (title, text) = if trained {
                (say!(done_today), say!(rest_why))
            } else if first.is_some() {
                (say!(rest_today), say!(starts))
            } else if standing.program.is_off(day) {
                (say!(get_well), say!(get_well_why))
            } else {
                (say!(rest_today), say!(rest_why))
            };
            Now::Rest(Rest {
                title,
                text: if next.is_some() {
                    text
                } else {
                    say!(only_goal)
                },
                next: next.and_then(|next| preview(standing, next, day)),
            })
        }
    }
}

/// What the goal's day asks, and the second goal on a day of its own.
fn the_day(standing: &Standing<'_>) -> String {
    let goal = &standing.program.goal;
    let day = |target| words::goal_day(goal_day(standing, target));
    let first = day(goal.target);
    match goal.second() {
        Some(second) => say!(second_day, first, second = day(second)),
        None => first,
    }
}

fn preview(standing: &Standing<'_>, next: NaiveDate, today: NaiveDate) -> Option<Preview> {
    let session = session(standing, next, today)?;
    let slots = session.slots.into_iter().map(|slot| NextView {
        name: slot.name,
        when: String::new(),
        asked: slot.asked,
        reason: slot.reason,
        choices: Vec::new(),
    });
    Some(Preview {
        day: next,
        when: session.when,
        purpose: session.purpose,
        why: session.why,
        note: session.note,
        slots: slots.collect(),
        instead: !standing.program.is_off(today) && standing.program.week_of(today).is_some(),
    })
}
