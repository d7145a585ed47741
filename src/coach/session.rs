//! A day's session: each slot with today's numbers, last time's and four weeks ago's.

use super::progression::{Absence, Context, Next, next};
use crate::diary::{Diary, EntryId, Exposure, SessionKey, SessionRecord, Stress};
use crate::training::units::Load;
use crate::training::{
    Athlete, Done, Phase, PlannedSession, PlannedSlot, Prescription, Program, Purpose, RunWork,
    SetsWork, Track, Week, WeekKind, Why,
};
use chrono::NaiveDate;

/// One past performance, to be shown beside today's.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// The day it was done.
    pub day: NaiveDate,
    /// What was asked.
    pub asked: Prescription,
    /// What was done, a line each.
    pub done: Vec<Option<Done>>,
}

impl From<Exposure<'_>> for Past {
    fn from(exposure: Exposure<'_>) -> Self {
        Self {
            day: exposure.day,
            asked: exposure.asked.prescription.clone(),
            done: exposure.done,
        }
    }
}

/// The look-backs on a line of progression. Where it has heavy days and lighter ones, or rungs,
/// those like today's come first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LookBack {
    /// The last performance.
    pub last: Option<Past>,
    /// The one nearest to a week ago, within three days either way.
    pub last_week: Option<Past>,
    /// The one nearest to four weeks ago, within a week either way.
    pub four_weeks: Option<Past>,
}

/// A slot with its numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    /// The line of progression it continues.
    pub track: Track,
    /// Its work, and why.
    pub next: Next,
    /// What came before.
    pub look_back: LookBack,
    /// Whether it asks no more than four weeks ago, where nothing says why: no lighter week, no
    /// taper, no way back. That would be working out.
    pub holds: bool,
}

/// A day's session, ready to be done.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// The day it is planned for.
    pub day: NaiveDate,
    /// What it is for.
    pub purpose: Purpose,
    /// Why it is there.
    pub why: Why,
    /// The number of its week, counted from 1.
    pub week: u16,
    /// Its phase.
    pub phase: Phase,
    /// The kind of its week.
    pub kind: WeekKind,
    /// Its work, in order.
    pub slots: Vec<Slot>,
}

/// The athlete's program and their past: what every prescription follows from.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    /// Who trains.
    pub athlete: &'a Athlete,
    /// The program in force.
    pub program: &'a Program,
    /// The entry that adopted it.
    pub adopted: EntryId,
    /// Everything that was done.
    pub diary: &'a Diary,
    /// The day it is.
    pub today: NaiveDate,
}

impl<'a> Standing<'a> {
    /// The name of the session that is planned for a day.
    pub const fn key(&self, day: NaiveDate) -> SessionKey {
        SessionKey {
            day,
            program: self.adopted,
        }
    }

    /// The session planned for a day with its exact numbers, if there is one. It follows from
    /// what was planned before that day alone, so it stays as it is while it is done; of one
    /// that lies ahead the sessions until then are taken as done where a break is looked for.
    pub fn prescribe(&self, day: NaiveDate) -> Option<Session> {
        let (week, planned) = self.program.session_on(day)?;
        let context = self.context(week, day);
        Some(Session {
            day,
            purpose: planned.purpose,
            why: planned.why,
            week: week.number,
            phase: week.phase,
            kind: week.kind,
            slots: planned
                .slots
                .iter()
                .map(|slot| prescribe_slot(slot, &context))
                .collect(),
        })
    }

    /// The day of the session to begin now or next: today's, else one of this week that was left
    /// undone, the oldest first, else the next there is. Sessions that are begun are not among
    /// them: they are gone on with or ended, whatever else there is to do.
    pub fn upcoming(&self, today: NaiveDate) -> Option<NaiveDate> {
        let open = |planned: &&PlannedSession| {
            !self.is_over(planned.day) && !self.diary.is_open(self.key(planned.day))
        };
        let week = self.program.week_of(today)?;
        let is_today = |planned: &&PlannedSession| planned.day == today;
        let mut this_week = week.sessions.iter();
        self.program
            .session_on(today)
            .map(|(_, planned)| planned)
            .filter(open)
            .or_else(|| this_week.find(|planned| planned.day < today && open(planned)))
            .or_else(|| {
                let sessions = self.program.sessions().map(|(_, planned)| planned);
                sessions
                    .filter(|planned| planned.day >= today && !is_today(planned))
                    .find(open)
            })
            .map(|planned| planned.day)
    }

    /// Whether a planned session is ended or skipped.
    pub fn is_over(&self, day: NaiveDate) -> bool {
        self.diary
            .session(self.key(day))
            .is_some_and(SessionRecord::is_over)
    }

    /// What the next session after `day` on the same line asks, with its day.
    pub fn next_of(&self, track: Track, day: NaiveDate) -> Option<(NaiveDate, Next)> {
        let mut ahead = self
            .program
            .sessions()
            .filter(|(_, planned)| planned.day > day && !self.is_over(planned.day));
        ahead.find_map(|(week, planned)| {
            let slot = planned.slots.iter().find(|slot| slot.track() == track)?;
            Some((planned.day, next(slot, &self.context(week, planned.day))))
        })
    }

    fn context(&self, week: &'a Week, day: NaiveDate) -> Context<'a> {
        Context {
            athlete: self.athlete,
            goal: &self.program.goal,
            start: self.program.start,
            week,
            day,
            absence: Absence::of(self, day),
            diary: self.diary,
        }
    }
}

fn prescribe_slot(slot: &PlannedSlot, context: &Context<'_>) -> Slot {
    let track = slot.track();
    let next = next(slot, context);
    let look_back = look_back(track, &next.prescription, context);
    let then = look_back.four_weeks.as_ref().map(|past| &past.asked);
    let holds = next.stress == Stress::Full
        && then.is_some_and(|then| asks_no_more(&next.prescription, then));
    Slot {
        track,
        next,
        look_back,
        holds,
    }
}

/// Whether a prescription asks no more than an earlier one of its kind: neither load nor count nor
/// sets, neither distance nor pace, neither rounds nor their density.
fn asks_no_more(now: &Prescription, then: &Prescription) -> bool {
    if !is_like(now, then) {
        return false;
    }
    match (now, then) {
        (Prescription::Sets(now), Prescription::Sets(then)) => {
            let load = |work: &SetsWork| work.load.map_or(0.0, Load::kilograms);
            load(now) <= load(then)
                && now.amount.count() <= then.amount.count()
                && now.sets <= then.sets
        }
        (Prescription::Run(now), Prescription::Run(then)) => {
            let speed = |run: &RunWork| {
                let pace = run.work.pace;
                pace.map_or(0.0, |band| band.target.metres_per_minute())
            };
            // The work alone: what is jogged or walked around it is no measure.
            let hard = |run: &RunWork| run.work.metres() * f64::from(run.repeats);
            now.work.metres() <= then.work.metres() + 1.0
                && hard(now) <= hard(then) + 1.0
                && speed(now) <= speed(then)
        }
        (Prescription::Rounds(now), Prescription::Rounds(then)) => {
            now.rounds <= then.rounds && now.work <= then.work && now.rest >= then.rest
        }
        _ => false,
    }
}

fn look_back(track: Track, today: &Prescription, context: &Context<'_>) -> LookBack {
    let days = context.days_back(Context::WINDOW);
    let past: Vec<_> = context.diary.exposures(track, days).collect();
    let unlike = |exposure: &&Exposure<'_>| !is_like(today, &exposure.asked.prescription);
    let nearest = |days_ago: i64, either_way: i64| {
        let distance = |exposure: &&Exposure<'_>| {
            let days = context.day.signed_duration_since(exposure.day).num_days();
            (days - days_ago).abs()
        };
        past.iter()
            .filter(|exposure| distance(exposure) <= either_way)
            .min_by_key(|exposure| (unlike(exposure), distance(exposure)))
            .cloned()
            .map(Past::from)
    };
    LookBack {
        last: past.iter().min_by_key(unlike).cloned().map(Past::from),
        last_week: nearest(7, 3),
        four_weeks: nearest(28, 7),
    }
}

/// Whether two prescriptions can be held against each other as they are.
fn is_like(one: &Prescription, other: &Prescription) -> bool {
    match (one, other) {
        (Prescription::Sets(one), Prescription::Sets(other)) => {
            one.movement == other.movement && one.range == other.range
        }
        (Prescription::Run(one), Prescription::Run(other)) => one.kind == other.kind,
        (Prescription::Rounds(_), Prescription::Rounds(_)) => true,
        _ => false,
    }
}
