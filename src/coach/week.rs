//! Where the sessions of a week stand: on their day, or elsewhere because they were moved or
//! missed. What was missed is not caught up: a key session takes the next day that is free, away
//! from other hard days where that can be, and an easy one is dropped (convention).

use super::session::Standing;
use crate::diary::SessionRecord;
use crate::training::{Goal, PlannedSession, PlannedWork, RunKind, Target, Week};
use chrono::{Days, NaiveDate};

/// Where a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Begun or ended, on this day; skipped where there is none.
    Settled(Option<NaiveDate>),
    /// To be done on this day: its own, or one that the athlete chose.
    On(NaiveDate),
    /// Missed, and moved by the coach.
    Moved {
        /// To this day.
        to: NaiveDate,
        /// In place of the easy session planned for this one, where no day was free.
        instead: Option<NaiveDate>,
    },
    /// It will not be done.
    Dropped(Dropped),
}

/// Why a session is dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dropped {
    /// Nothing of it can be done on its day: illness, or an injury.
    Away,
    /// It was missed, and it was an easy one.
    Easy,
    /// It was missed, and the week has no day left for it.
    NoRoom,
    /// The key session planned for this day, which was missed, has its place.
    For(NaiveDate),
}

/// What a day means for a session that is moved to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clash {
    /// Another one stands on that day.
    SameDay,
    /// Hard work on this day too: no rest between.
    Beside(NaiveDate),
}

/// Whether a session is one that the goal rests on: the goal's lift on its heavy days, the rung
/// of its ladder, long and hard runs, every run of who learns to, the strength to keep (convention).
pub fn is_key(goal: &Goal, week: &Week, session: &PlannedSession) -> bool {
    let mut work = session.slots.iter().map(|slot| &slot.work);
    match goal.target {
        Target::Strength { lift, .. } => {
            let low = |session: &PlannedSession| {
                let mut slots = session.slots.iter();
                slots.find_map(|slot| match &slot.work {
                    PlannedWork::Lift(work) if work.movement == lift => Some(work.range.low),
                    _ => None,
                })
            };
            let heaviest = week.sessions.iter().filter_map(low).min();
            heaviest.is_some() && low(session) == heaviest
        }
        Target::Race { .. } => {
            work.any(|work| matches!(work, PlannedWork::Run(run) if run.kind != RunKind::Easy))
        }
        Target::Composition { .. } => {
            work.all(|work| matches!(work, PlannedWork::Lift(_) | PlannedWork::Climb(_)))
        }
        Target::Movement { ladder, .. } => {
            work.any(|work| matches!(work, PlannedWork::Climb(climb) if climb.ladder == ladder))
        }
    }
}

/// Whether a session should not stand beside a key one: a key one itself, or hard rounds.
fn is_hard(goal: &Goal, week: &Week, session: &PlannedSession) -> bool {
    let mut work = session.slots.iter().map(|slot| &slot.work);
    work.any(|work| matches!(work, PlannedWork::Rounds(_))) || is_key(goal, week, session)
}

impl Place {
    /// The day it stands on, if it is or will be done.
    pub const fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Settled(day) => day,
            Self::On(day) | Self::Moved { to: day, .. } => Some(day),
            Self::Dropped(_) => None,
        }
    }

    /// The day it is to be done on, if it is still to do.
    pub const fn to_do(self) -> Option<NaiveDate> {
        match self {
            Self::Settled(_) => None,
            other => other.day(),
        }
    }
}

/// Where each session of a week stands, in their order.
pub fn places(standing: &Standing<'_>, week: &Week) -> Vec<Place> {
    let today = standing.today;
    let mut places: Vec<_> = week
        .sessions
        .iter()
        .map(|session| place(standing, session))
        .collect();
    // The day before the goal's is for rest.
    let last = week.last_day.min(standing.program.goal.date - Days::new(2));
    let days = || {
        let from = today.max(week.first_day).iter_days();
        let free = from.take_while(move |day| *day <= last);
        free.filter(|day| !standing.program.is_off(*day))
    };
    for number in 0..places.len() {
        let session = &week.sessions[number];
        let missed = places[number] == Place::Dropped(Dropped::Easy);
        if !missed || !is_key(&standing.program.goal, week, session) {
            continue;
        }
        let room = |day: &NaiveDate| hard_beside(standing, week, &places, *day).count();
        let best = |days: &mut dyn Iterator<Item = NaiveDate>| {
            days.filter(|day| room(day) < 2).min_by_key(room)
        };
        let stands = |day: NaiveDate| places.iter().position(|place| place.day() == Some(day));
        let free = best(&mut days().filter(|day| stands(*day).is_none()));
        let easy = || {
            // The athlete may have moved two to one day: the other one would stay.
            let alone = |day: &NaiveDate| {
                let there = places.iter().filter(|place| place.day() == Some(*day));
                there.count() == 1
            };
            let gives = |day: &NaiveDate| {
                alone(day)
                    && stands(*day).is_some_and(|other| {
                        places[other].to_do().is_some()
                            && !is_hard(&standing.program.goal, week, &week.sessions[other])
                    })
            };
            best(&mut days().filter(gives))
        };
        let to = free.or_else(easy);
        let other = to.and_then(stands);
        let instead = other.map(|other| week.sessions[other].day);
        places[number] = to.map_or(Place::Dropped(Dropped::NoRoom), |to| Place::Moved {
            to,
            instead,
        });
        if let Some(other) = other {
            places[other] = Place::Dropped(Dropped::For(session.day));
        }
    }
    places
}

/// Where a session stands but for the coach: what was missed is dropped.
fn place(standing: &Standing<'_>, session: &PlannedSession) -> Place {
    let record = standing.diary.session(standing.key(session.day));
    if session.slots.is_empty() {
        return Place::Dropped(Dropped::Away);
    }
    let settled = record.filter(|record| record.is_over() || record.is_open());
    if let Some(record) = settled {
        return Place::Settled(record.day_done());
    }
    let day = record
        .and_then(SessionRecord::moved_to)
        .unwrap_or(session.day);
    if standing.program.is_off(day) {
        Place::Dropped(Dropped::Away)
    } else if day < standing.today {
        Place::Dropped(Dropped::Easy)
    } else {
        Place::On(day)
    }
}

/// The days beside one on which hard work stands.
fn hard_beside<'a>(
    standing: &'a Standing<'_>,
    week: &'a Week,
    places: &'a [Place],
    day: NaiveDate,
) -> impl Iterator<Item = NaiveDate> + use<'a> {
    let program = standing.program;
    let hard = move |day: &NaiveDate| {
        if (week.first_day..=week.last_day).contains(day) {
            let mut stand = week.sessions.iter().zip(places);
            return stand.any(|(session, place)| {
                place.day() == Some(*day) && is_hard(&program.goal, week, session)
            });
        }
        // Beside the week the plan is taken as it is.
        let there = program.session_on(*day);
        there.is_some_and(|(week, session)| is_hard(&program.goal, week, session))
    };
    let beside = [day.pred_opt(), day.succ_opt()];
    beside.into_iter().flatten().filter(hard)
}

/// The days of its week that a session can be moved to, with what each means for it: from today
/// on, before the goal's own.
pub fn ways(standing: &Standing<'_>, planned: NaiveDate) -> Vec<(NaiveDate, Option<Clash>)> {
    let Some((week, session)) = standing.program.session_on(planned) else {
        return Vec::new();
    };
    let mut places = places(standing, week);
    let own = week.sessions.iter().position(|other| other.day == planned);
    let Some(own) = own.filter(|own| !matches!(places[*own], Place::Settled(_))) else {
        return Vec::new();
    };
    let now = places[own].day();
    places[own] = Place::Settled(None);
    let days = standing.today.max(week.first_day).iter_days();
    days.take_while(|day| *day <= week.last_day && *day < standing.program.goal.date)
        .filter(|day| Some(*day) != now && !standing.program.is_off(*day))
        .map(|day| (day, clash(standing, week, session, &places, day)))
        .collect()
}

/// What the day on which a session stands means for it.
pub fn clash_of(standing: &Standing<'_>, planned: NaiveDate) -> Option<Clash> {
    let (week, session) = standing.program.session_on(planned)?;
    let mut places = places(standing, week);
    let own = week
        .sessions
        .iter()
        .position(|other| other.day == planned)?;
    let day = places[own].to_do()?;
    places[own] = Place::Settled(None);
    clash(standing, week, session, &places, day)
}

fn clash(
    standing: &Standing<'_>,
    week: &Week,
    session: &PlannedSession,
    places: &[Place],
    day: NaiveDate,
) -> Option<Clash> {
    if places.iter().any(|place| place.day() == Some(day)) {
        return Some(Clash::SameDay);
    }
    if !is_hard(&standing.program.goal, week, session) {
        return None;
    }
    hard_beside(standing, week, places, day)
        .next()
        .map(Clash::Beside)
}
