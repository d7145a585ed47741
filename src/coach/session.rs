//! A day's session: each slot with today's numbers, last time's and four weeks ago's.

use super::program;
use super::progression::{Absence, Context, Next, lighten, next, picked};
use super::reason::Reason;
use super::week::{Place, places};
use crate::diary::{
    Check, Diary, EntryId, Exposure, Given, GivenSlot, SessionKey, SessionRecord, Stress,
};
use crate::training::units::Load;
use crate::training::{
    Ailment, Athlete, Beside, Done, MovementId, Phase, PlannedSession, PlannedSlot, Prescription,
    Program, Purpose, RoundsWork, RunWork, SetsWork, Track, Week, WeekKind, Why,
};
use chrono::NaiveDate;
use std::borrow::Cow;

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
    /// What it holds of the second goal.
    pub beside: Option<Beside>,
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
        let planned = self.spared(planned);
        let context = self.context(week, day);
        let (check, given) = self.check(day);
        Some(Session {
            day,
            purpose: planned.purpose,
            why: planned.why,
            beside: planned.beside,
            week: week.number,
            phase: week.phase,
            kind: week.kind,
            slots: self.slots(&planned, &context, (check, given)),
        })
    }

    /// The slots of a session: as planned, and as the athlete changed them once it was begun.
    fn slots(
        &self,
        planned: &PlannedSession,
        context: &Context<'_>,
        (check, given): (Check, Option<&Given>),
    ) -> Vec<Slot> {
        let record = self.diary.session(self.key(planned.day));
        let first = record.and_then(SessionRecord::first_given);
        let count = given.map_or(0, |given| given.slots.len());
        let slot = |place: usize| {
            let given = given.and_then(|given| given.slots.get(place));
            let was = first.and_then(|first| first.slots.get(place));
            match (given, planned.slots.get(place)) {
                (Some(given), _) if was != Some(given) => Some(put(given, was, context)),
                (given, Some(slot)) => Some(prescribe_slot(
                    slot,
                    &context.with(self, slot),
                    (check, given),
                )),
                (_, None) => None,
            }
        };
        (0..count.max(planned.slots.len()))
            .filter_map(slot)
            .collect()
    }

    /// A session as it is planned, without what an injury forbids on the day on which it stands
    /// now: the plan is laid around its own day alone.
    fn spared(&self, planned: &'a PlannedSession) -> Cow<'a, PlannedSession> {
        let mut session = Cow::Borrowed(planned);
        let record = self.diary.session(self.key(planned.day));
        // Where there was no time away there is nothing to look up.
        if self.program.away.is_empty() || record.is_some_and(|record| record.given().is_some()) {
            return session;
        }
        let on = self.placed(planned.day);
        for span in self.program.away.iter().map(|cost| cost.span) {
            let hurt = span.ailment != Ailment::Illness && span.has(on) && !span.has(planned.day);
            if hurt {
                program::spare(session.to_mut(), self.athlete, span.ailment);
            }
        }
        session
    }

    /// How the athlete said to be on the day on which a session is done, with what it was given
    /// where it is opened: a check that came later does not change that.
    fn check(&self, day: NaiveDate) -> (Check, Option<&'a Given>) {
        let record = self.diary.session(self.key(day));
        let on = record
            .and_then(SessionRecord::day_done)
            .unwrap_or(self.today);
        let ahead = self.placed(day) > on && record.is_none_or(|record| record.given().is_none());
        let check = if ahead {
            Check::default()
        } else {
            self.diary.check(on)
        };
        (check, record.and_then(SessionRecord::given))
    }

    /// The day of the session to begin now or next: the one that stands on today, else the next
    /// there is; of two on a day the one planned for it. Sessions that are begun are not among
    /// them: they are gone on with or ended, whatever else there is to do.
    pub fn upcoming(&self, today: NaiveDate) -> Option<NaiveDate> {
        let on_the_day = Standing { today, ..*self };
        let now = self.program.week_of(today)?;
        let mut weeks = self.program.weeks.iter().skip(usize::from(now.number) - 1);
        let first = |week: &Week| {
            let places = places(&on_the_day, week);
            let stand = week.sessions.iter().zip(places);
            stand
                .filter_map(|(session, place)| Some((place.to_do()?, session.day)))
                .min_by_key(|(day, planned)| (*day, day != planned))
        };
        let (_, planned) = weeks.find_map(first)?;
        Some(planned)
    }

    /// The day on which a planned session stands: its own, but for one that was moved.
    pub fn placed(&self, planned: NaiveDate) -> NaiveDate {
        let place = self.place(planned);
        place.and_then(Place::day).unwrap_or(planned)
    }

    /// Where a planned session stands.
    pub fn place(&self, planned: NaiveDate) -> Option<Place> {
        let (week, _) = self.program.session_on(planned)?;
        let mut stand = week.sessions.iter().zip(places(self, week));
        let own = stand.find(|(session, _)| session.day == planned);
        own.map(|(_, place)| place)
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
            let context = self.context(week, planned.day).with(self, slot);
            let next =
                picked(slot, &context).map_or_else(|| next(slot, &context), |(_, next)| next);
            Some((planned.day, next))
        })
    }

    /// What a rule may look at on a day of the program.
    pub(super) fn context_of(&self, day: NaiveDate) -> Option<Context<'a>> {
        Some(self.context(self.program.week_of(day)?, day))
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

/// A slot that the athlete put into a session, in the place of another one where there was one.
fn put(given: &GivenSlot, was: Option<&GivenSlot>, context: &Context<'_>) -> Slot {
    let instead_of = was.and_then(|was| movement_of(&was.prescription));
    Slot {
        track: given.track,
        next: Next {
            prescription: given.prescription.clone(),
            reason: Reason::Put { instead_of },
            stress: given.stress,
            offers: Vec::new(),
        },
        look_back: look_back(given.track, &given.prescription, context),
        holds: false,
    }
}

fn movement_of(prescription: &Prescription) -> Option<MovementId> {
    match prescription {
        Prescription::Sets(work) => Some(work.movement),
        Prescription::Run(_) | Prescription::Rounds(_) => None,
    }
}

fn prescribe_slot(
    slot: &PlannedSlot,
    context: &Context<'_>,
    (check, given): (Check, Option<&GivenSlot>),
) -> Slot {
    // A session keeps what it was given: what came later is no reason of it.
    let as_given = |next: &Next| given.is_none_or(|given| given.prescription == next.prescription);
    let picked = picked(slot, context).filter(|(_, next)| as_given(next));
    let (track, mut next) = picked.unwrap_or_else(|| (slot.track(), next(slot, context)));
    if let Some(lighter) = lighten(&next, track, check, context).filter(as_given) {
        next = lighter;
    }
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
            let jog = |run: &RunWork| run.recovery.map(|jog| jog.time());
            now.work.metres() <= then.work.metres() + 1.0
                && jog(now) >= jog(then)
                && hard(now) <= hard(then) + 1.0
                && speed(now) <= speed(then)
        }
        (Prescription::Rounds(now), Prescription::Rounds(then)) => {
            match (now.circuit, then.circuit) {
                // By what an hour of it would hold.
                (Some(_), Some(_)) => {
                    let density =
                        |work: &RoundsWork| f64::from(work.rounds) / work.time().minutes().max(1.0);
                    now.rounds <= then.rounds && density(now) <= density(then)
                }
                _ => now.rounds <= then.rounds && now.work <= then.work && now.rest >= then.rest,
            }
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
        (Prescription::Rounds(one), Prescription::Rounds(other)) => {
            one.circuit.is_some() == other.circuit.is_some()
        }
        _ => false,
    }
}
