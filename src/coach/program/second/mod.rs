//! A second goal beside the leading one.
//!
//! The leading goal's weeks are laid first. Then the second gets the least that moves it: a lift
//! twice a week, two or three runs, a rung climbed twice, two easy runs or one strength session
//! toward a bodyweight. A day holds one session: the second's work stands in it behind what the day
//! is for, and the day's purpose stays the leading goal's. Its hard work goes to hard days, so that
//! easy days stay easy, and never to the eve of a key session, so that legs are fresh for that;
//! there is rest between two of its own hard days. The day's minutes hold all of it: what the
//! leading goal trains beside its own gives way first, then the length of its runs.

mod part;
mod room;

use super::{meet, slots, strength};
use crate::training::{
    Athlete, Beside, Gate, Goal, Ladder, Pattern, Placed, PlannedSession, PlannedSlot, PlannedWork,
    RunKind, Target, Week, Why,
};
use chrono::NaiveDate;
use part::{Effort, Part, Parts};

/// Lays the second goal into the weeks of the leading one.
pub(super) fn add(athlete: &Athlete, goal: &Goal, second: Target, weeks: &mut [Week]) -> Vec<Gate> {
    give_way(athlete, goal, second, weeks);
    let parts = Parts::new(athlete, goal, second, weeks);
    let keys = keys(goal, weeks);
    let mut before: Option<(NaiveDate, Effort)> = None;
    for week in weeks {
        let mut taken: Vec<(NaiveDate, Effort)> = before.into_iter().collect();
        for part in parts.of(week) {
            let days = Days {
                athlete,
                goal,
                keys: &keys,
                taken: &taken,
            };
            let best = week
                .sessions
                .iter()
                .enumerate()
                .filter_map(|(place, session)| Some((days.fit(session, &part)?, place)))
                .min_by_key(|(fit, place)| (fit.cost, *place));
            let Some((fit, place)) = best else { continue };
            let session = &mut week.sessions[place];
            let placed = days.placed(session);
            taken.push((session.day, part.effort));
            put(goal, session, part, (fit, placed));
        }
        before = taken.into_iter().max_by_key(|(day, _)| *day);
    }
    parts.gates
}

/// What the second goal trains is not trained beside the first any more; and legs rest from their
/// support on the eve of a key session, now that they have a lift of their own.
fn give_way(athlete: &Athlete, goal: &Goal, second: Target, weeks: &mut [Week]) {
    let own = match second {
        Target::Strength { lift, .. } => strength::own_ladder(lift),
        Target::Movement { ladder, .. } => Some(ladder),
        Target::Race { .. } | Target::Composition { .. } => None,
    };
    let keys = keys(goal, weeks);
    let legs =
        matches!(second, Target::Strength { lift, .. } if meet::is_lower(lift.movement().pattern));
    for week in weeks {
        for place in 0..week.sessions.len() {
            let is_own = |slot: &PlannedSlot| match &slot.work {
                PlannedWork::Climb(climb) => Some(climb.ladder) == own,
                _ => false,
            };
            week.sessions[place].slots.retain(|slot| !is_own(slot));
            let session = &week.sessions[place];
            let eve = session
                .day
                .succ_opt()
                .is_some_and(|next| keys.contains(&next));
            if legs && eve && session.why == Why::SupportRunning {
                use Ladder::{Core, HorizontalPull, HorizontalPush};
                let order = slots::beside(athlete, own, &[Core, HorizontalPush, HorizontalPull]);
                let upper = order.into_iter();
                let upper = upper.filter_map(|ladder| slots::balance(athlete, ladder, week));
                let upper = slots::fit(athlete, week, upper.collect());
                week.sessions[place].slots = upper;
            }
        }
    }
}

/// The days on which legs have to be fresh: long and hard runs, heavy legs, a leg ladder climbed.
fn keys(goal: &Goal, weeks: &[Week]) -> Vec<NaiveDate> {
    let mut keys = Vec::new();
    for week in weeks {
        for session in &week.sessions {
            if session.slots.iter().any(|slot| is_key(goal, week, slot)) {
                keys.push(session.day);
            }
        }
    }
    keys
}

fn is_key(goal: &Goal, week: &Week, slot: &PlannedSlot) -> bool {
    match &slot.work {
        PlannedWork::Run(run) => is_hard(run.kind),
        PlannedWork::Lift(lift) => {
            meet::is_lower(lift.movement.movement().pattern) && slots::is_heavy(lift, week.phase)
        }
        PlannedWork::Climb(climb) => is_main(goal, slot) && is_legs(climb.ladder),
        PlannedWork::Rounds(_) => false,
    }
}

const fn is_hard(run: RunKind) -> bool {
    matches!(run, RunKind::Long | RunKind::Tempo | RunKind::Intervals)
}

const fn is_legs(ladder: Ladder) -> bool {
    meet::is_lower(ladder.pattern()) || matches!(ladder.pattern(), Pattern::Jump)
}

/// Whether a slot is what the leading goal is about, rather than what stands beside it.
fn is_main(goal: &Goal, slot: &PlannedSlot) -> bool {
    match &slot.work {
        PlannedWork::Lift(lift) => slots::is_goals(lift),
        PlannedWork::Climb(climb) => {
            matches!(goal.target, Target::Movement { ladder, .. } if ladder == climb.ladder)
        }
        PlannedWork::Run(_) | PlannedWork::Rounds(_) => true,
    }
}

/// What the days of a week are to the second goal.
struct Days<'a> {
    athlete: &'a Athlete,
    goal: &'a Goal,
    keys: &'a [NaiveDate],
    /// The days that hold some of it already.
    taken: &'a [(NaiveDate, Effort)],
}

/// How a part stands on a day.
struct Fit {
    cost: u32,
    /// What stays of the day's own work.
    slots: Vec<PlannedSlot>,
    /// The minutes that the part is given.
    minutes: f64,
}

impl Days<'_> {
    fn is_key(&self, day: Option<NaiveDate>) -> bool {
        day.is_some_and(|day| self.keys.contains(&day))
    }

    /// Whether and how well a part stands on a day.
    fn fit(&self, session: &PlannedSession, part: &Part) -> Option<Fit> {
        let day = session.day;
        let hard = part.effort != Effort::Easy;
        for (taken, effort) in self.taken {
            let apart = (day - *taken).num_days().abs();
            let rest = if (hard && *effort != Effort::Easy) || !part.is_run() {
                1
            } else {
                0
            };
            if apart <= rest {
                return None;
            }
        }
        let last_days = (self.goal.date - day).num_days() <= strength::LAST_DAYS;
        let eve = self.is_key(day.succ_opt());
        // A run wants legs that are fresh, too.
        let tired = part.is_run() && self.is_key(day.pred_opt());
        if hard && (eve || tired || last_days) {
            return None;
        }
        let room = room::make(self.athlete, self.goal, session, part)?;
        Some(Fit {
            cost: self.cost(session, part) * 10 + room.lost as u32,
            slots: room.slots,
            minutes: room.minutes,
        })
    }

    /// How ill the day's own work goes with the part (convention).
    fn cost(&self, session: &PlannedSession, part: &Part) -> u32 {
        let key = self.is_key(Some(session.day));
        let runs = session.slots.iter().filter_map(|slot| match &slot.work {
            PlannedWork::Run(run) => Some(run.kind),
            _ => None,
        });
        let run = runs.last();
        let rounds = session
            .slots
            .iter()
            .any(|slot| matches!(slot.work, PlannedWork::Rounds(_)));
        match part.effort {
            _ if run == Some(RunKind::Long) => 7,
            // An easy run makes way for one that is for something.
            _ if part.is_run() && run.is_some() => 0,
            Effort::Long if key => 3,
            Effort::Easy if key => 2,
            Effort::Hard if key => 0,
            Effort::Hard if run.is_some() || rounds => 3,
            Effort::Hard | Effort::Long | Effort::Easy if rounds => 2,
            Effort::Easy if run.is_some() => 1,
            Effort::Easy => 0,
            Effort::Hard | Effort::Long => 1,
        }
    }

    /// Why a part stands where it does.
    fn placed(&self, session: &PlannedSession) -> Placed {
        if self.is_key(Some(session.day)) {
            return Placed::WithHard;
        }
        let ahead = |key: &NaiveDate| (*key - session.day).num_days();
        let next = self.keys.iter().map(ahead).filter(|days| *days > 0).min();
        match next {
            Some(days @ 2..=4) => Placed::BeforeKey { days: days as u8 },
            _ => Placed::Room,
        }
    }
}

/// Puts a part on its day: sets behind the leading goal's own, a run behind all sets.
fn put(goal: &Goal, session: &mut PlannedSession, part: Part, (fit, placed): (Fit, Placed)) {
    let at = if part.is_run() {
        fit.slots.len()
    } else {
        room::mains(goal, &fit.slots)
    };
    session.slots = fit.slots;
    if session.slots.is_empty() {
        session.purpose = part.purpose;
        session.why = part.why;
    } else {
        session.beside = Some(Beside {
            why: part.why,
            placed,
        });
    }
    let granted = part.granted(fit.minutes);
    session.slots.splice(at..at, granted);
}
