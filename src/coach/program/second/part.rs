//! What the second goal gets of a week, the most useful first.

use super::{is_legs, wants_fresh_legs};
use crate::coach::program::{composition, meet, movement, race, slots, strength, volume};
use crate::training::units::{Distance, Duration};
use crate::training::{
    Athlete, Gate, Goal, GoalKind, Ladder, MovementId, PlannedSession, PlannedSlot, PlannedWork,
    Purpose, RunKind, Target, Week, WeekKind, Why,
};
use chrono::NaiveDate;
use volume::Weekly;

/// Sets of a lift that are the least to gain on (Androulakis-Korakakis 2020: one to three, two to
/// three times a week).
const LEAST_SETS: u8 = 3;

/// What a part asks of the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effort {
    /// Legs work hard.
    Hard,
    /// Long rather than hard, and not to be followed by hard work.
    Long,
    /// Legs learn something: better not on the eve of a key session, but nothing is lost by it.
    Skill,
    /// Legs notice little of it.
    Easy,
}

/// Some work that stands on one day.
pub(super) struct Part {
    work: Vec<PlannedSlot>,
    pub(super) purpose: Purpose,
    pub(super) why: Why,
    pub(super) effort: Effort,
    /// Minutes without which it is nothing.
    pub(super) least: f64,
    /// Minutes for which the day's other work gives way.
    pub(super) want: f64,
    /// Minutes that it can use.
    pub(super) most: f64,
    /// What is done where no day has room for it.
    pub(super) easier: Option<Box<Self>>,
}

impl Part {
    /// Sets, which take the minutes they take.
    fn sets(work: Vec<PlannedSlot>, purpose: Purpose, why: Why, effort: Effort) -> Self {
        let minutes = work.iter().map(slots::minutes).sum();
        Self {
            work,
            purpose,
            why,
            effort,
            least: minutes,
            want: minutes,
            most: minutes,
            easier: None,
        }
    }

    /// Whether it is a run.
    pub(super) fn is_run(&self) -> bool {
        self.work.iter().any(is_run)
    }

    /// Its work in the minutes that there are for it.
    pub(super) fn granted(self, minutes: f64) -> Vec<PlannedSlot> {
        let mut work = self.work;
        for PlannedSlot { work } in &mut work {
            if let PlannedWork::Run(run) = work {
                run.limit = Duration::from_minutes(minutes as u32);
            }
        }
        work
    }
}

pub(super) fn is_run(slot: &PlannedSlot) -> bool {
    matches!(slot.work, PlannedWork::Run(_))
}

/// What the parts of every week are made from.
pub(super) struct Parts<'a> {
    athlete: &'a Athlete,
    goal: &'a Goal,
    second: Target,
    /// Runs a week, and how much is run in each, toward a race.
    runs: usize,
    volumes: Vec<Weekly>,
    /// When the rungs of a ladder are due.
    pub(super) gates: Vec<Gate>,
}

impl<'a> Parts<'a> {
    pub(super) fn new(
        athlete: &'a Athlete,
        goal: &'a Goal,
        second: Target,
        weeks: &[Week],
    ) -> Self {
        let days = athlete.days.count();
        let runs = if days > 3 { 3 } else { days.min(2) };
        Self {
            athlete,
            goal,
            second,
            runs,
            volumes: match second {
                Target::Race { distance, .. } => {
                    let mut runner = athlete.clone();
                    runner.days = athlete.days.iter().take(runs).collect();
                    volume::weekly(&runner, distance, weeks)
                }
                _ => Vec::new(),
            },
            gates: match second {
                Target::Movement { ladder, rung } => movement::gates(athlete, ladder, rung, weeks),
                _ => Vec::new(),
            },
        }
    }

    /// The parts of a week.
    pub(super) fn of(&self, week: &Week) -> Vec<Part> {
        match self.second {
            Target::Strength { lift, .. } => self.lift(week, lift),
            Target::Race { distance, .. } => self.runs(week, distance),
            Target::Composition { .. } if self.goal.target.kind() == GoalKind::Race => {
                self.keep_strength(week)
            }
            Target::Composition { .. } => self.burn(week),
            Target::Movement { ladder, rung } => self.climbs(week, ladder, rung),
        }
    }

    /// The lift heavy, and once more lighter.
    fn lift(&self, week: &Week, lift: MovementId) -> Vec<Part> {
        let effort = if meet::is_lower(lift.movement().pattern) {
            Effort::Hard
        } else {
            Effort::Easy
        };
        let part = |heavy| {
            let mut slot = slots::lift(self.athlete, lift, week, heavy);
            if let PlannedWork::Lift(lift) = &mut slot.work {
                lift.sets = lift.sets.min(LEAST_SETS);
            }
            let why = strength::why(week, lift);
            let mut part = Part::sets(vec![slot], strength::purpose(week), why, effort);
            slots::lighten(week, &mut part.work);
            part
        };
        [true, false].into_iter().map(part).collect()
    }

    /// A long run, a hard one where there is enough running for it, and easy ones.
    fn runs(&self, week: &Week, race: Distance) -> Vec<Part> {
        let Some(volume) = self.volumes.get(usize::from(week.number - 1)).copied() else {
            return Vec::new();
        };
        let mut kinds = Vec::new();
        if race::has_long(self.athlete, week, self.goal.date) {
            kinds.push(RunKind::Long);
        }
        let has_long = !kinds.is_empty();
        let loading = (self.runs, volume.loading);
        kinds.extend(race::quality(self.athlete, race, week, loading));
        kinds.truncate(self.runs);
        kinds.resize(self.runs, race::easy(self.athlete));
        let hard = kinds.iter().filter(|kind| kind.is_hard()).count();
        let part = |kind| {
            let metres = volume.of(kind, self.runs, has_long);
            self.run(week, race, kind, (volume, metres, hard))
        };
        kinds.into_iter().filter_map(part).collect()
    }

    fn run(
        &self,
        week: &Week,
        race: Distance,
        kind: RunKind,
        (volume, metres, hard): (Weekly, f64, usize),
    ) -> Option<Part> {
        let day: NaiveDate = week.first_day;
        let planned = race::run(self.athlete, race, week, day, kind, (volume, metres, hard));
        let limit = planned.slots.iter().find_map(|slot| match &slot.work {
            PlannedWork::Run(run) => Some(run.limit.minutes()),
            _ => None,
        })?;
        let speed = volume::easy_speed(self.athlete);
        let floor = floor(kind);
        let most = (metres / speed).max(floor).min(limit);
        let least = match kind {
            // As much as says that the race is in reach at all.
            RunKind::Long => most.min((race.metres() / 2.0 / speed).max(floor)),
            _ => floor.min(most),
        };
        let easier = kind.is_hard().then(|| {
            let easy = race::easy(self.athlete);
            self.run(week, race, easy, (volume, metres, hard))
                .map(Box::new)
        });
        Some(Part {
            easier: easier.flatten(),
            work: planned.slots,
            purpose: planned.purpose,
            why: planned.why,
            effort: match kind {
                RunKind::Long => Effort::Long,
                kind if kind.is_hard() => Effort::Hard,
                _ => Effort::Easy,
            },
            least,
            want: (least + 10.0).min(most),
            most,
        })
    }

    /// Sets for the whole body, where a week of running has them less than twice: muscle is kept by
    /// its load (Bickel 2011).
    fn keep_strength(&self, week: &Week) -> Vec<Part> {
        use Ladder::{Hinge, HorizontalPull, HorizontalPush, Squat};
        let sets = |session: &&PlannedSession| session.slots.iter().any(|slot| !is_run(slot));
        let there = week.sessions.iter().filter(sets).count();
        let part = |order: [Ladder; 2]| {
            let order = slots::beside(self.athlete, None, &order).into_iter();
            let balance = |ladder| slots::balance(self.athlete, ladder, week);
            let work = order.filter_map(balance).collect();
            let why = lighter(week, Why::KeepStrength);
            let mut part = Part::sets(work, Purpose::Hypertrophy, why, Effort::Hard);
            slots::lighten(week, &mut part.work);
            part
        };
        let parts = [[Squat, HorizontalPull], [Hinge, HorizontalPush]];
        let wanted = parts.into_iter().take(2_usize.saturating_sub(there));
        wanted
            .map(part)
            .filter(|part| !part.work.is_empty())
            .collect()
    }

    /// Two easy runs of half an hour at most.
    fn burn(&self, week: &Week) -> Vec<Part> {
        let part = || Part {
            work: vec![composition::easy(self.athlete, week, 0.5)],
            purpose: Purpose::EasyAerobic,
            why: lighter(week, Why::BurnEasy),
            effort: Effort::Easy,
            least: 15.0,
            want: 20.0,
            most: 30.0,
            easier: None,
        };
        vec![part(), part()]
    }

    /// The rung that is due, twice.
    fn climbs(&self, week: &Week, ladder: Ladder, rung: MovementId) -> Vec<Part> {
        let effort = if is_legs(ladder) {
            Effort::Skill
        } else {
            Effort::Easy
        };
        let part = || {
            let due = movement::due(&self.gates, week, rung);
            let slot = slots::climb_slot(ladder, due, LEAST_SETS);
            let why = lighter(week, Why::ClimbToGoal { rung });
            let mut part = Part::sets(vec![slot], Purpose::MovementSkill, why, effort);
            slots::lighten(week, &mut part.work);
            part
        };
        vec![part(), part()]
    }
}

/// Minutes under which a run is not what it is for (convention).
pub(super) const fn floor(kind: RunKind) -> f64 {
    if wants_fresh_legs(kind) { 30.0 } else { 20.0 }
}

const fn lighter(week: &Week, why: Why) -> Why {
    match week.kind {
        WeekKind::Loading => why,
        WeekKind::Lighter => Why::LighterWeek,
        WeekKind::Taper => Why::Freshen,
    }
}
