//! Random workouts: whatever comes to mind, on the same days and in the same time. Four movements
//! of three or four sets, hard rounds, or a run; who has a race ahead runs most of the time.

use super::{Plan, work};
use crate::athlete::Person;
use crate::perform::Log;
use crate::random::Chance;
use chrono::NaiveDate;
use rung::training::units::{Duration, Pace, PaceUnit, Rpe};
use rung::training::{GoalKind, Movement, MovementId, Prescription, RoundsWork, RunKind};

/// Whatever comes to mind.
pub struct Random<'a> {
    person: &'a Person,
    chance: Chance,
    can_do: Vec<MovementId>,
}

impl<'a> Random<'a> {
    /// Before the first day.
    pub fn new(person: &'a Person) -> Self {
        let all = Movement::all().iter().map(|movement| movement.id);
        Self {
            person,
            chance: Chance::of(&[person.body.traits.seed, 4]),
            can_do: all.filter(|id| person.athlete.can_do(*id)).collect(),
        }
    }

    fn lifting(&mut self) -> Vec<Prescription> {
        (0..4)
            .filter_map(|_| {
                let movement = self.chance.one(&self.can_do)?;
                let sets = self.chance.whole(3, 4) as u8;
                let reps = self.chance.whole(5, 15) as u16;
                let effort = Rpe::clamped(self.chance.whole(10, 20) as u8);
                let load = work::load(movement, work::tested(self.person, movement), reps, effort);
                let count = match movement.movement().measure {
                    rung::training::Measure::Reps => reps,
                    _ => reps * 3,
                };
                Some(work::sets(movement, sets, count, load))
            })
            .collect()
    }

    fn rounds(&mut self) -> Prescription {
        let work = self.chance.whole(2, 6) as u32 * 10;
        let rest = self.chance.whole(2, 6) as u32 * 10;
        let minutes = f64::from(self.person.athlete.minutes).min(30.0);
        let most = (minutes * 60.0 / f64::from(work + rest)) as u64;
        let movements = ["squat-thrust", "mountain-climber"];
        Prescription::Rounds(RoundsWork {
            movements: movements.into_iter().filter_map(MovementId::find).collect(),
            rounds: self.chance.whole(most / 2, most).max(1) as u8,
            work: Duration::from_seconds(work),
            rest: Duration::from_seconds(rest),
            load: None,
            cap: Rpe::MAX,
            circuit: None,
        })
    }

    fn run(&mut self) -> Prescription {
        let minutes = f64::from(self.person.athlete.minutes) * self.chance.between(0.4, 1.0);
        let vdot = self.person.body.endurance.start;
        let speed = crate::model::speed(vdot * self.chance.between(0.6, 0.88));
        let pace = Pace::from_metres_per_minute(speed, PaceUnit::Kilometre);
        work::at(RunKind::Easy, speed * minutes, pace)
    }
}

impl Plan for Random<'_> {
    fn session(&mut self, day: NaiveDate) -> Option<Vec<Prescription>> {
        if !self.person.athlete.days.has_date(day) {
            return None;
        }
        let runs = match self.person.program.goal.target.kind() {
            GoalKind::Race => 0.75,
            _ => 0.3,
        };
        let lifts = (1.0 - runs) * 0.6;
        Some(match self.chance.share() {
            share if share < runs => vec![self.run()],
            share if share < runs + lifts => self.lifting(),
            _ => vec![self.rounds()],
        })
    }

    fn log(&mut self, _: NaiveDate, _: &Log, _: f64) {}
}
