//! Several lifts in one week: which of them stands on which day, heavy or lighter.
//!
//! Each lift is heavy once a week before any comes again: lower bodies on days that are neither the
//! same nor one after the other, upper ones wherever there is room. Then they come again, lighter,
//! the leading one first, and the leading one heavy once more where its legs allow: one to three
//! times a week each (SCIENCE: ten hard sets a muscle a week, and rest between heavy days).

use super::slots;
use super::strength::LAST_DAYS;
use crate::training::{Athlete, Ladder, MovementId, Pattern, PlannedSlot, PlannedWork, Week};
use chrono::NaiveDate;

/// Whether a lift tires legs and back: two such days do not follow one another.
pub(super) const fn is_lower(pattern: Pattern) -> bool {
    matches!(pattern, Pattern::Squat | Pattern::Hinge | Pattern::Lunge)
}

/// What is trained beside the lifts of a day, in order: legs and trunk beside legs, the pulls and
/// the press beside the bench, so that each day is of a piece (convention).
pub(super) fn carry(order: &[Ladder], lifts: &[PlannedSlot]) -> Vec<Ladder> {
    let lower = |slot: &PlannedSlot| match &slot.work {
        PlannedWork::Lift(lift) => is_lower(lift.movement.movement().pattern),
        _ => false,
    };
    let legs = lifts.iter().any(lower);
    let mut sorted = Vec::new();
    for alike in [legs, !legs] {
        for ladder in order {
            if (is_lower(ladder.pattern()) || *ladder == Ladder::Core) == alike {
                sorted.push(*ladder);
            }
        }
    }
    sorted
}

/// A lift on a day.
struct Entry {
    place: usize,
    lift: MovementId,
    heavy: bool,
    slot: PlannedSlot,
}

/// The week's lifts as they are laid out.
struct Layout<'a> {
    athlete: &'a Athlete,
    week: &'a Week,
    days: &'a [NaiveDate],
    goal_date: NaiveDate,
    /// The last day on which legs worked hard, in the weeks before and in this one.
    before: Option<NaiveDate>,
    entries: Vec<Entry>,
}

/// The lifts of each day of a week, the heavy ones first.
pub(super) fn week(
    athlete: &Athlete,
    (week, goal_date): (&Week, NaiveDate),
    (days, lifts): (&[NaiveDate], &[MovementId]),
    last_heavy: &mut Option<NaiveDate>,
) -> Vec<Vec<PlannedSlot>> {
    let mut layout = Layout {
        athlete,
        week,
        days,
        goal_date,
        before: *last_heavy,
        entries: Vec::new(),
    };
    // Where not all can be heavy every week, each is in its turn.
    let turn = usize::from(week.number) % lifts.len().max(1);
    let lower = |lift: &&MovementId| is_lower(lift.movement().pattern);
    let all_heavy = layout.heavy_days() >= lifts.iter().filter(lower).count();
    let order = |at: usize| lifts[(at + if all_heavy { 0 } else { turn }) % lifts.len()];
    let order: Vec<_> = (0..lifts.len()).map(order).collect();
    for lift in order.iter().filter(lower) {
        layout.first(*lift);
    }
    for lift in order.iter().filter(|lift| !lower(lift)) {
        layout.first(*lift);
    }
    let hinge = |lift: MovementId| lift.movement().pattern == Pattern::Hinge;
    for lift in lifts {
        // A deadlift costs more than other lifts: once is enough where days are few (convention).
        if !hinge(*lift) || days.len() > 3 {
            layout.put(*lift, false, false);
        }
    }
    // Once more, heavy where its legs allow: the leading lift, or the first that spares them.
    let spares = |lift: &&MovementId| !lower(lift) || lifts.iter().filter(lower).count() < 2;
    if let Some(third) = lifts.iter().find(spares).filter(|_| days.len() > 2) {
        layout.put(*third, Some(third) == lifts.first(), false);
    }
    *last_heavy = layout.last_lower().or(*last_heavy);
    layout.by_day()
}

impl Layout<'_> {
    /// On how many days of a week legs can be heavy: none follows another.
    fn heavy_days(&self) -> usize {
        let mut last: Option<NaiveDate> = None;
        let mut count = 0;
        for day in self.days {
            if last.is_none_or(|last| (*day - last).num_days() > 1) {
                last = Some(*day);
                count += 1;
            }
        }
        count
    }

    /// A lift's first day of the week: heavy where that can be, else lighter; with fewer sets where
    /// the minutes want it.
    fn first(&mut self, lift: MovementId) {
        let _ = self.put(lift, true, false)
            || self.put(lift, false, false)
            || self.put(lift, true, true)
            || self.put(lift, false, true);
    }

    /// Puts a lift on the day that suits it best; `false` where none does.
    fn put(&mut self, lift: MovementId, heavy: bool, shorter: bool) -> bool {
        let mut slot = slots::lift(self.athlete, lift, self.week, heavy);
        if let (PlannedWork::Lift(lift), true) = (&mut slot.work, shorter) {
            lift.sets = lift.sets.min(2);
        }
        let mut again = self.entries.iter().filter(|entry| entry.lift == lift);
        let week: Vec<_> = self
            .entries
            .iter()
            .map(|entry| entry.slot.clone())
            .collect();
        if again.next().is_some() && !slots::has_use(&week, &slot) {
            return false;
        }
        let places = 0..self.days.len();
        let best = places
            .filter_map(|place| Some((self.cost(place, lift, heavy, &slot)?, place)))
            .min();
        let Some((_, place)) = best else { return false };
        self.entries.push(Entry {
            place,
            lift,
            heavy,
            slot,
        });
        true
    }

    /// How ill a day suits a lift; `None` where it does not.
    fn cost(&self, place: usize, lift: MovementId, heavy: bool, slot: &PlannedSlot) -> Option<u32> {
        let day = self.days[place];
        let lower = is_lower(lift.movement().pattern);
        let mut on_day = 0.0;
        let mut cost = 0;
        for entry in &self.entries {
            let apart = (self.days[entry.place] - day).num_days().abs();
            let both_lower = lower && is_lower(entry.lift.movement().pattern);
            if entry.lift == lift && apart < 2 {
                return None;
            }
            if both_lower && heavy && entry.heavy && apart < 2 {
                return None;
            }
            if apart == 0 {
                on_day += slots::minutes(&entry.slot);
                cost += 2;
            }
            // A lighter leg day right beside a heavy one is worse than the same day.
            cost += u32::from(both_lower && apart == 1) * 3 + u32::from(both_lower && apart == 0);
        }
        if lower && heavy {
            let near = |last: NaiveDate| (day - last).num_days() < 2;
            let last_days = (self.goal_date - day).num_days() <= LAST_DAYS;
            if self.before.is_some_and(near) || last_days {
                return None;
            }
        }
        let room = f64::from(self.athlete.minutes) - slots::GENERAL_WARM_UP;
        // What stands alone loses sets where it is too long.
        (on_day == 0.0 || on_day + slots::minutes(slot) <= room).then_some(cost)
    }

    /// The last day on which legs are heavy.
    fn last_lower(&self) -> Option<NaiveDate> {
        let heavy = |entry: &&Entry| entry.heavy && is_lower(entry.lift.movement().pattern);
        let days = self.entries.iter().filter(heavy);
        days.map(|entry| self.days[entry.place]).max()
    }

    fn by_day(self) -> Vec<Vec<PlannedSlot>> {
        let mut all: Vec<_> = self.days.iter().map(|_| Vec::new()).collect();
        for heavy in [true, false] {
            for entry in self.entries.iter().filter(|entry| entry.heavy == heavy) {
                all[entry.place].push(entry.slot.clone());
            }
        }
        all
    }
}
