//! A second goal beside the leading one.
//!
//! The leading goal's weeks are laid first. Then the second gets the least that moves it: a lift
//! twice a week, two or three runs, a rung climbed twice, two easy runs or one strength session
//! toward a bodyweight. A day holds one session: the second's work stands in it behind what the day
//! is for, and the day's purpose stays the leading goal's. Its hard work goes to hard days, so that
//! easy days stay easy, and never to the eve of a key session, so that legs are fresh for that;
//! there is rest between two of its own hard days. The day's minutes hold all of it: what the
//! leading goal trains beside its own gives way first, then the length of its runs.

mod layout;
mod part;
mod room;

use super::{meet, slots, strength};
use crate::training::{
    Athlete, Beside, Gate, Goal, GoalKind, Ladder, Pattern, Placed, PlannedSession, PlannedSlot,
    PlannedWork, RunKind, Target, Week,
};
use chrono::{Datelike, NaiveDate, Weekday};
use part::{Effort, Part, Parts};

/// Lays the second goal into the weeks of the leading one.
pub(super) fn add(athlete: &Athlete, goal: &Goal, second: Target, weeks: &mut [Week]) -> Vec<Gate> {
    give_way(athlete, goal, second, weeks);
    let parts = Parts::new(athlete, goal, second, weeks);
    let days = Days {
        athlete,
        goal,
        keys: &keys(goal, weeks),
    };
    let mut last = None;
    for week in weeks {
        let mut wanted = parts.of(week);
        let mut ways = layout::best(&days, week, &wanted, last);
        // What no day has room for makes way for something easier.
        let mut changed = false;
        for (part, place) in wanted.iter_mut().zip(&ways) {
            if let Some(easier) = part.easier.take_if(|_| place.is_none()) {
                *part = *easier;
                changed = true;
            }
        }
        if changed {
            ways = layout::best(&days, week, &wanted, last);
        }
        for (part, place) in wanted.into_iter().zip(ways) {
            let session = place.and_then(|place| week.sessions.get_mut(place));
            let Some(session) = session else { continue };
            let Some(fit) = days.fit(session, &part) else {
                continue;
            };
            let here = (session.day, part.effort);
            last = last.filter(|(day, _)| *day > here.0).or(Some(here));
            let why = days.placed(session, part.effort);
            put(goal, session, part, (fit, why));
        }
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
                // What stands in for its rungs.
                PlannedWork::Lift(lift) => {
                    let pattern = lift.movement.movement().pattern;
                    !slots::is_goals(lift) && own.is_some_and(|own| own.pattern() == pattern)
                }
                PlannedWork::Run(_) | PlannedWork::Rounds(_) => false,
            };
            week.sessions[place].slots.retain(|slot| !is_own(slot));
            let session = &week.sessions[place];
            let eve = session
                .day
                .succ_opt()
                .is_some_and(|next| keys.contains(&next));
            let sets = session.slots.iter().filter(|slot| !part::is_run(slot));
            let count = sets.count();
            if legs && eve && count > 0 && goal.target.kind() == GoalKind::Race {
                use Ladder::{Core, HorizontalPull, HorizontalPush};
                let order = slots::beside(athlete, own, &[Core, HorizontalPush, HorizontalPull]);
                let upper = order.into_iter().take(count);
                let upper = upper.filter_map(|ladder| slots::balance(athlete, ladder, week));
                let mut upper: Vec<_> = upper.collect();
                slots::lighten(week, &mut upper);
                let session = &mut week.sessions[place];
                session.slots.retain(part::is_run);
                session.slots.extend(upper);
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
        PlannedWork::Run(run) => wants_fresh_legs(run.kind),
        PlannedWork::Lift(lift) => {
            meet::is_lower(lift.movement.movement().pattern) && slots::is_heavy(lift, week.phase)
        }
        PlannedWork::Climb(climb) => is_main(goal, slot) && is_legs(climb.ladder),
        PlannedWork::Rounds(_) => false,
    }
}

/// Whether a run is one that legs have to be fresh for: hard, or long.
const fn wants_fresh_legs(run: RunKind) -> bool {
    run.is_hard() || matches!(run, RunKind::Long)
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
        let last_days = (self.goal.date - day).num_days() <= strength::LAST_DAYS;
        let eve = self.is_key(day.succ_opt());
        // A run wants legs that are fresh, too.
        let tired = part.is_run() && self.is_key(day.pred_opt());
        if hard && ((eve && part.effort != Effort::Skill) || tired || last_days) {
            return None;
        }
        let eve = if hard && eve { 5 } else { 0 };
        let room = room::make(self.athlete, self.goal, session, part)?;
        Some(Fit {
            cost: (self.cost(session, part) + eve) * 10 + room.lost as u32,
            slots: room.slots,
            minutes: room.minutes,
        })
    }

    /// How ill the day's own work goes with the part (convention).
    fn cost(&self, session: &PlannedSession, part: &Part) -> u32 {
        let key = self.is_key(Some(session.day));
        let run = session.slots.iter().find_map(|slot| match &slot.work {
            PlannedWork::Run(run) => Some(run.kind),
            _ => None,
        });
        let sets = session.slots.len() > usize::from(run.is_some());
        let rounds = session
            .slots
            .iter()
            .any(|slot| matches!(slot.work, PlannedWork::Rounds(_)));
        match part.effort {
            _ if run == Some(RunKind::Long) => 7,
            // The weekend has the time for it.
            Effort::Long if !matches!(session.day.weekday(), Weekday::Sat | Weekday::Sun) => 3,
            // An easy run makes way for one that is for something.
            _ if part.is_run() && run.is_some() => 0,
            Effort::Long if key => 3,
            Effort::Easy if key => 2,
            Effort::Hard | Effort::Skill if key => 0,
            Effort::Hard | Effort::Skill if (run.is_some() && !sets) || rounds => 3,
            _ if rounds => 2,
            Effort::Easy if run.is_some() => 1,
            Effort::Easy => 0,
            Effort::Hard | Effort::Skill | Effort::Long => 1,
        }
    }

    /// Why a part stands where it does.
    fn placed(&self, session: &PlannedSession, effort: Effort) -> Placed {
        if self.is_key(Some(session.day)) {
            return Placed::WithHard;
        }
        let ahead = |key: &NaiveDate| (*key - session.day).num_days();
        let next = self.keys.iter().map(ahead).filter(|days| *days > 0).min();
        match next {
            Some(days @ 2..=4) if effort != Effort::Easy => Placed::BeforeKey { days: days as u8 },
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
    for (place, slot) in part.granted(fit.minutes).into_iter().enumerate() {
        session.slots.insert(at + place, slot);
    }
}
