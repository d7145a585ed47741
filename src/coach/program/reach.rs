//! Honesty before the start: what cannot be reached by its date at a sane rate is said, with
//! the date or the target that can be.

use super::volume::{LONG_OF_RACE, easy_speed};
use crate::coach::estimate::vdot::Vdot;
use crate::coach::estimate::{body, one_rep_max};
use crate::training::units::{Distance, Duration, Load};
use crate::training::{
    Athlete, BodyGoal, Equipment, Experience, Goal, Ladder, LiftGoal, MovementId, Target, WeekKind,
};
use chrono::{Days, NaiveDate};

/// Why no honest program can be made of a goal, and what can be reached instead.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// The date is too near or too far.
    Horizon,
    /// The goal's movement cannot be done with what there is.
    Equipment {
        /// The movement.
        movement: MovementId,
        /// What it would need.
        missing: Vec<Equipment>,
    },
    /// The goal's load is lifted already.
    Lifted {
        /// The lift.
        lift: MovementId,
        /// The estimated one-rep max today.
        now: Load,
    },
    /// The goal's rung is owned already.
    Owned {
        /// The rung owned today.
        now: MovementId,
    },
    /// More load than the weeks allow.
    Strength {
        /// The lift.
        lift: MovementId,
        /// The estimated one-rep max today.
        now: Load,
        /// The goal's load.
        goal: Load,
        /// Gain needed, kg a week.
        needed: f64,
        /// The most that lasts, kg a week.
        sane: f64,
        /// What can be reached by the date.
        in_reach: Load,
        /// When the goal can be reached.
        date: NaiveDate,
    },
    /// A faster race than the weeks allow.
    RaceTime {
        /// The predicted time today.
        now: Duration,
        /// The goal's time.
        goal: Duration,
        /// Weeks to the date.
        weeks: u32,
        /// What can be reached by the date.
        in_reach: Duration,
        /// When the goal can be reached.
        date: NaiveDate,
    },
    /// A longer race than the weeks allow.
    RaceDistance {
        /// The longest run today.
        longest: Distance,
        /// The race.
        race: Distance,
        /// Weeks to the date.
        weeks: u32,
        /// When it can be run.
        date: NaiveDate,
    },
    /// A longer race than the longest day of the week has time to prepare.
    LongDay {
        /// The race.
        race: Distance,
        /// Minutes that the longest day needs.
        minutes: u16,
    },
    /// A faster change of weight than keeps muscle.
    Body {
        /// Bodyweight today.
        now: Load,
        /// The goal, in its own measure.
        goal: BodyGoal,
        /// The rate asked for, percent of bodyweight a week.
        percent: f64,
        /// The highest sane rate, percent a week.
        most: f64,
        /// What can be reached by the date.
        in_reach: BodyGoal,
        /// When the goal can be reached.
        date: NaiveDate,
    },
    /// More goals than the days have room for.
    Room,
    /// A higher rung than the weeks allow.
    Rung {
        /// The rung asked for.
        goal: MovementId,
        /// The highest that can be owned by the date.
        in_reach: MovementId,
        /// When the goal can be owned.
        date: NaiveDate,
    },
}

/// Says what is out of reach.
pub(super) fn check(athlete: &Athlete, goal: &Goal, start: NaiveDate) -> Result<(), Refusal> {
    let days = goal.date.signed_duration_since(start).num_days();
    if !(20..=364).contains(&days) {
        return Err(Refusal::Horizon);
    }
    let weeks = days as f64 / 7.0;
    reach(athlete, goal, goal.target, (start, weeks, 1.0))?;
    match goal.second() {
        Some(second) => reach(athlete, goal, second, (start, weeks, BESIDE)),
        None => Ok(()),
    }
}

fn reach(
    athlete: &Athlete,
    goal: &Goal,
    target: Target,
    (start, weeks, share): (NaiveDate, f64, f64),
) -> Result<(), Refusal> {
    match target {
        Target::Strength { .. } => {
            for goal in target.lifts() {
                can_do(athlete, goal.lift)?;
                strength(athlete, goal, (start, weeks), share)?;
            }
            Ok(())
        }
        Target::Race { distance, time } => {
            race_distance(athlete, distance, (start, weeks))?;
            time.map_or(Ok(()), |time| {
                race_time(athlete, distance, time, (start, weeks))
            })
        }
        Target::Composition { from, to } => composition(from, to, (start, weeks)),
        Target::Movement { ladder, rung } => {
            can_do(athlete, rung)?;
            climb(athlete, ladder, rung, goal, start)
        }
    }
}

/// The share of its gains that strength keeps beside endurance (Wilson et al. 2012: effect sizes of
/// 1.44 against 1.76).
const BESIDE: f64 = 0.8;

fn after(start: NaiveDate, weeks: f64) -> NaiveDate {
    let days = (weeks * 7.0).ceil().clamp(0.0, 36_500.0) as u64;
    start.checked_add_days(Days::new(days)).unwrap_or(start)
}

fn can_do(athlete: &Athlete, movement: MovementId) -> Result<(), Refusal> {
    if athlete.can_do(movement) {
        return Ok(());
    }
    let needs = movement.movement().needs.iter();
    Err(Refusal::Equipment {
        movement,
        missing: needs.filter(|item| !athlete.equipment.has(*item)).collect(),
    })
}

/// The most that a one-rep max grows in a week, as a share of itself (convention, after the
/// gains that training studies report for each level).
const fn weekly_gain(experience: Experience) -> f64 {
    match experience {
        Experience::New => 0.02,
        Experience::Trained => 0.01,
        Experience::Seasoned => 0.005,
    }
}

fn strength(
    athlete: &Athlete,
    LiftGoal { lift, load: goal }: LiftGoal,
    (start, weeks): (NaiveDate, f64),
    share: f64,
) -> Result<(), Refusal> {
    let marks = athlete.benchmarks.lifts.iter();
    let Some(now) = marks
        .filter(|mark| mark.lift == lift)
        .filter_map(|mark| one_rep_max::estimate(mark.load, mark.reps, Some(mark.rpe)))
        .max_by(f64::total_cmp)
    else {
        // Nothing is known: the first weeks will tell.
        return Ok(());
    };
    let unit = goal.unit();
    let load = |kilograms: f64| {
        let whole = (kilograms / unit.kilograms()).floor();
        Load::from_kilograms(whole * unit.kilograms(), unit)
    };
    if now >= goal.kilograms() {
        return Err(Refusal::Lifted {
            lift,
            now: load(now),
        });
    }
    let sane = now * weekly_gain(athlete.experience) * share;
    let needed = (goal.kilograms() - now) / weeks;
    if needed <= sane {
        return Ok(());
    }
    Err(Refusal::Strength {
        lift,
        now: load(now),
        goal,
        needed,
        sane,
        in_reach: load(now + sane * weeks),
        date: after(start, (goal.kilograms() - now) / sane),
    })
}

/// The most that VDOT grows in a week: one in four weeks at a level of stress (Daniels), and
/// half as much again for who is new to it (convention).
const fn weekly_vdot(experience: Experience) -> f64 {
    match experience {
        Experience::New => 0.375,
        Experience::Trained | Experience::Seasoned => 0.25,
    }
}

fn race_time(
    athlete: &Athlete,
    race: Distance,
    goal: Duration,
    (start, weeks): (NaiveDate, f64),
) -> Result<(), Refusal> {
    let Some(mark) = athlete.benchmarks.race else {
        return Ok(());
    };
    let now = Vdot::of_race(mark.distance, mark.time);
    let asked = Vdot::of_race(race, goal);
    if asked.value() <= now.value() {
        // Running a known pace over more distance is a goal of its own.
        return Ok(());
    }
    let weekly = weekly_vdot(athlete.experience);
    let gain = asked.value() - now.value();
    if gain <= weekly * weeks {
        return Ok(());
    }
    Err(Refusal::RaceTime {
        now: now.race_time(race),
        goal,
        weeks: weeks as u32,
        in_reach: {
            let time = Vdot::new(now.value() + weekly * weeks).race_time(race);
            // A second to the near side of the rounding, so that what is offered is in reach.
            Duration::from_seconds(time.seconds() + 1)
        },
        date: after(start, gain / weekly),
    })
}

/// Whether the longest run can grow to what the race needs: seven tenths of it, at 10 % a week
/// with every fourth week lighter (convention for the share; BJSM 2025 for the growth).
fn race_distance(
    athlete: &Athlete,
    race: Distance,
    (start, weeks): (NaiveDate, f64),
) -> Result<(), Refusal> {
    // Who does not run yet covers 2 km in the first run-walks.
    let longest = athlete
        .benchmarks
        .running
        .map_or(2_000.0, |running| running.longest.metres())
        .max(2_000.0);
    let needed = (LONG_OF_RACE * race.metres() / longest).ln() / 1.1_f64.ln() * 4.0 / 3.0;
    if needed <= weeks {
        return long_day(athlete, race);
    }
    Err(Refusal::RaceDistance {
        longest: {
            let unit = race.unit();
            let tenths = (longest / unit.metres() * 10.0).round();
            Distance::from_metres(tenths / 10.0 * unit.metres(), unit)
        },
        race,
        weeks: weeks as u32,
        date: after(start, needed.max(3.0)),
    })
}

/// Whether the longest day has time for half the race at an easy pace, or for the 150 minutes that
/// no long run is longer than (convention; Daniels).
fn long_day(athlete: &Athlete, race: Distance) -> Result<(), Refusal> {
    let needed = (race.metres() / 2.0 / easy_speed(athlete))
        .min(150.0)
        .ceil() as u16;
    if athlete.longest_day >= needed {
        return Ok(());
    }
    Err(Refusal::LongDay {
        race,
        minutes: needed.div_ceil(5) * 5,
    })
}

/// At most 1 % of bodyweight a week down (Garthe 2011; Helms 2014), and 0.5 % up (Helms 2014),
/// whatever the goal is measured by.
fn composition(from: Load, to: BodyGoal, (start, weeks): (NaiveDate, f64)) -> Result<(), Refusal> {
    let (now, _) = body::span(to, from);
    let change = body::kilograms(to, from.kilograms(), now);
    let most = if change < 0.0 { 1.0 } else { 0.5 };
    let sane = from.kilograms() * most / 100.0;
    if change.abs() / weeks <= sane + 1e-9 {
        return Ok(());
    }
    Err(Refusal::Body {
        now: from,
        goal: to,
        percent: change.abs() / weeks / from.kilograms() * 100.0,
        most,
        in_reach: body::reached(to, from, sane * weeks * change.signum()),
        date: after(start, change.abs() / sane),
    })
}

/// Weeks of loading that a rung takes at the least: it is left after four exposures, two of them
/// sound ones at its top; two weeks, or four for who trains once a week.
fn weeks_a_rung(athlete: &Athlete) -> usize {
    match athlete.days.count() {
        0 | 1 => 4,
        _ => 2,
    }
}

fn climb(
    athlete: &Athlete,
    ladder: Ladder,
    rung: MovementId,
    goal: &Goal,
    start: NaiveDate,
) -> Result<(), Refusal> {
    let owned = athlete.rung(ladder).unwrap_or(rung);
    // Who stands lower but can do none of the rungs between does not own the goal's by that.
    if Some(athlete.place(ladder)) >= ladder.place(rung) {
        return Err(Refusal::Owned { now: owned });
    }
    let climb = ladder.climb(owned, rung, athlete.equipment);
    let weeks = super::calendar::weeks(goal, start)
        .iter()
        .filter(|week| week.kind == WeekKind::Loading)
        .count();
    let a_rung = weeks_a_rung(athlete);
    let reached = (weeks / a_rung).max(2);
    if reached >= climb.len() {
        return Ok(());
    }
    Err(Refusal::Rung {
        goal: rung,
        in_reach: climb.get(reached - 1).copied().unwrap_or(owned),
        // One week in four is lighter, and the last one tapers.
        date: after(start, (climb.len() * a_rung) as f64 * 4.0 / 3.0 + 2.0),
    })
}
