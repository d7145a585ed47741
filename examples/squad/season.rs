//! One athlete's season under one plan, and what came of it.

use crate::athlete::Person;
use crate::model::{Body, race_speed};
use crate::perform::{self, Log};
use crate::plans::Plan;
use crate::random::Chance;
use chrono::NaiveDate;
use rung::training::{BodyGoal, Ladder, Pattern, Prescription, Target};

/// What came of a season.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcome {
    /// Whether the goal was reached on its date.
    pub reached: bool,
    /// The gain in the goal's own unit; more is better.
    pub gain: f64,
    /// Weeks without gain.
    pub plateaus: u32,
    /// Sessions done.
    pub sessions: u32,
    /// Days lost to overload.
    pub lost: u32,
    /// Session load (effort x minutes) of a week, on average.
    pub load: f64,
}

/// A session as it was done, for whoever wants to look on.
pub struct Seen<'a> {
    /// Its day.
    pub day: NaiveDate,
    /// What was asked.
    pub asked: &'a [Prescription],
    /// What was done.
    pub done: &'a Log,
    /// The body after it.
    pub body: &'a Body,
}

/// Trains from the start to the day before the goal.
pub fn train(person: &Person, plan: &mut dyn Plan, mut look: impl FnMut(&Seen<'_>)) -> Outcome {
    let mut body = person.body.clone();
    let target = person.program.goal.target;
    let before = measure(&body, &target);
    let mut best = rested(&body, &target);
    let (mut plateaus, mut sessions, mut lost, mut away) = (0, 0, 0, 0_u64);
    let mut load = 0.0;
    let days = person.program.start.iter_days();
    for (number, day) in days.take(person.missed.len()).enumerate() {
        body.rest();
        let mut chance = Chance::of(&[body.traits.seed, 3, number as u64]);
        if away > 0 {
            away -= 1;
            lost += 1;
        } else if person.missed.get(number) == Some(&false)
            && let Some(asked) = plan.session(day).filter(|asked| !asked.is_empty())
        {
            let (done, borne) = perform::session(&mut body, &asked, &mut chance);
            load += borne;
            plan.log(day, &done, body.weight);
            sessions += 1;
            look(&Seen {
                day,
                asked: &asked,
                done: &done,
                body: &body,
            });
            if body.is_overloaded() {
                away = chance.whole(4, 14);
            }
        }
        if number % 7 == 6 {
            let now = rested(&body, &target);
            plateaus += u32::from(now <= best);
            best = best.max(now);
        }
    }
    // The goal's own day: one more night.
    body.rest();
    let now = measure(&body, &target);
    Outcome {
        reached: is_reached(person, &body, now),
        gain: now - before,
        plateaus,
        sessions,
        lost,
        load: 7.0 * load / person.missed.len().max(1) as f64,
    }
}

/// Where the athlete stands in the goal's own unit, more being better: kg of a lift, metres a
/// minute of a race, kg of bodyweight below the start, rungs.
fn measure(body: &Body, target: &Target) -> f64 {
    match *target {
        Target::Strength { lift, .. } => body.one_rep_max(lift),
        Target::Race { distance, .. } => {
            let short = (1.0 - body.longest() / (0.5 * distance.metres())).clamp(0.0, 1.0);
            race_speed(body.endurance.value(), distance.metres()) / (1.0 + 0.1 * short)
        }
        Target::Composition { .. } => body.weight_before - body.weight,
        Target::Movement { ladder, .. } => body.skill[pattern(ladder)].value(),
    }
}

/// The same without the fatigue of the day, for the eye that looks for plateaus.
fn rested(body: &Body, target: &Target) -> f64 {
    match *target {
        Target::Strength { lift, .. } => body.strength[lift.movement().pattern as usize].rested(),
        Target::Race { .. } => body.endurance.rested(),
        Target::Composition { .. } => measure(body, target),
        Target::Movement { ladder, .. } => body.skill[pattern(ladder)].rested(),
    }
}

fn pattern(ladder: Ladder) -> usize {
    let first = ladder.rungs().first();
    first.map_or(0, |rung| rung.movement().pattern as usize)
}

fn is_reached(person: &Person, body: &Body, now: f64) -> bool {
    match person.program.goal.target {
        Target::Strength { load, .. } => now >= load.kilograms(),
        Target::Race { distance, time } => {
            time.is_none_or(|time| distance.metres() / now <= time.minutes())
        }
        // Within a half kilogram, with 97 % of the strength of the four big patterns kept.
        Target::Composition {
            to: BodyGoal::Weight(to),
            ..
        } => {
            let big = [
                Pattern::Squat,
                Pattern::Hinge,
                Pattern::HorizontalPush,
                Pattern::HorizontalPull,
            ];
            let kept = big.map(|pattern| {
                let place = pattern as usize;
                body.strength[place].value() / person.body.strength[place].value()
            });
            body.weight <= to.kilograms() + 0.5 && kept.iter().sum::<f64>() / 4.0 >= 0.97
        }
        // The squad's goals are bodyweights.
        Target::Composition { .. } => false,
        Target::Movement { ladder, rung } => {
            ladder.place(rung).is_some_and(|place| now >= place as f64)
        }
    }
}
