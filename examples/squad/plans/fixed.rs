//! A fixed program: the coach's own weeks and sessions, with every load, rep, rung, pace and
//! distance laid out at the start as a generic table would. Between the tested start and the goal
//! all rises in a straight line. It never looks at the log.

use super::{Plan, work};
use crate::athlete::Person;
use crate::perform::Log;
use chrono::NaiveDate;
use rung::coach::estimate::vdot::{Effort, Vdot};
use rung::training::units::{Duration, Rpe};
use rung::training::{
    Climb, Implement, Lift, Measure, PlannedWork, Prescription, RoundsPlan, RoundsWork, RunKind,
    RunPlan, Target, WeekKind,
};

/// The program of a person.
pub struct Fixed<'a> {
    person: &'a Person,
    now: Vdot,
    goal: Vdot,
}

impl<'a> Fixed<'a> {
    /// Laid out before the first day.
    pub fn new(person: &'a Person) -> Self {
        let (now, goal) = work::vdots(person);
        Self { person, now, goal }
    }

    fn lift(&self, lift: &Lift, way: f64) -> Prescription {
        let start = work::tested(self.person, lift.movement);
        let goal = match self.person.program.goal.target {
            Target::Strength {
                lift: goal, load, ..
            } if goal == lift.movement => load.kilograms(),
            _ => start,
        };
        let reps = u16::midpoint(lift.range.low, lift.range.high);
        let load = work::load(lift.movement, start + (goal - start) * way, reps, lift.cap);
        work::rested(lift.movement, (lift.sets, reps), load, lift.rest)
    }

    /// The rung that is due by the calendar; its load rises by a tenth over the program.
    fn climb(&self, climb: &Climb, way: f64) -> Prescription {
        let known = climb.due.movement();
        let count = match (known.measure, known.implement) {
            (Measure::Hold, _) => 25,
            (Measure::Carry, _) => 30,
            (Measure::Reps, Implement::Barbell | Implement::TrapBar | Implement::Belt) => 6,
            (Measure::Reps, _) => 9,
        };
        let reps = count.min(10);
        let max = work::tested(self.person, climb.due) * (1.0 + 0.1 * way);
        let load = work::load(climb.due, max, reps, Rpe::clamped(14));
        work::rested(climb.due, (climb.sets, count), load, climb.rest)
    }

    fn run(&self, plan: &RunPlan, way: f64, lighter: bool) -> Prescription {
        let vdot = self.now.plus((self.goal.value() - self.now.value()) * way);
        let quality = plan.quality.metres();
        let share = if lighter { 0.6 } else { 1.0 };
        match plan.kind {
            RunKind::Easy | RunKind::Long => {
                let most = work::metres(vdot, Effort::Easy, plan.limit.minutes());
                work::easy(plan.kind, vdot, plan.distance.metres().min(most))
            }
            RunKind::RunWalk => {
                // The plan asks for 130 m a minute.
                let minutes = plan.distance.metres() / 130.0;
                work::run_walk(vdot, minutes.min(plan.limit.minutes()))
            }
            RunKind::Walk => {
                // From the plan's first minutes to all that the day has.
                let first = plan.distance.metres() / 100.0;
                work::walk(first + (plan.limit.minutes() - first) * way)
            }
            RunKind::Tempo => {
                let metres = |minutes| work::metres(vdot, Effort::Threshold, minutes);
                let far = quality.clamp(metres(20.0), metres(40.0)) * share;
                work::hard(plan.kind, vdot, Effort::Threshold, (1, far))
            }
            // The squad's racers have raced.
            RunKind::TimeTrial => {
                let pace = work::race_pace(vdot, quality);
                work::paced(plan.kind, vdot, pace, (1, quality))
            }
            RunKind::RacePace => {
                let race = match self.person.program.goal.target {
                    Target::Race { distance, .. } => distance.metres(),
                    _ => 10_000.0,
                };
                let pace = work::race_pace(vdot, race);
                let most = pace.metres_per_minute() * (plan.limit.minutes() - 20.0);
                work::paced(plan.kind, vdot, pace, (1, quality.min(most) * share))
            }
            RunKind::Repetitions => {
                let repeats = (quality / 200.0).clamp(4.0, 16.0) * share;
                let pace = work::race_pace(vdot, 1_609.0);
                work::paced(plan.kind, vdot, pace, (repeats as u8, 200.0))
            }
            RunKind::Intervals => {
                let far = work::metres(vdot, Effort::Interval, 4.0);
                let repeats = (quality / far).clamp(3.0, 6.0) * share;
                let set = (repeats.round() as u8, far);
                work::hard(plan.kind, vdot, Effort::Interval, set)
            }
        }
    }
}

/// Half a minute hard to a minute easy, eight rounds to as many as fit.
fn rounds(plan: &RoundsPlan, way: f64) -> Prescription {
    let most = (plan.limit.minutes() / 1.5).max(8.0);
    Prescription::Rounds(RoundsWork {
        movements: plan.movements.clone(),
        rounds: (8.0 + (most - 8.0) * way) as u8,
        work: Duration::from_seconds(30),
        rest: Duration::from_seconds(60),
        load: None,
        cap: plan.cap,
        circuit: None,
    })
}

impl Plan for Fixed<'_> {
    fn session(&mut self, day: NaiveDate) -> Option<Vec<Prescription>> {
        let (week, planned) = self.person.program.session_on(day)?;
        let way = self.person.way(day);
        let lighter = week.kind != WeekKind::Loading;
        let slots = planned.slots.iter().map(|slot| match &slot.work {
            PlannedWork::Lift(lift) => self.lift(lift, way),
            PlannedWork::Climb(climb) => self.climb(climb, way),
            PlannedWork::Run(plan) => self.run(plan, way, lighter),
            PlannedWork::Rounds(plan) => rounds(plan, way),
        });
        Some(slots.collect())
    }

    fn log(&mut self, _: NaiveDate, _: &Log, _: f64) {}
}
