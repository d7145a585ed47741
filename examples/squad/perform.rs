//! A body does a session: what gets done of it, and what it leaves behind.

use crate::model::{Body, FULL_SETS, FULL_WEEK, PATTERNS, lasting, speed, trimp, uptake};
use crate::random::Chance;
use rung::training::units::{Distance, Duration, Rpe};
use rung::training::{
    Done, Form, Ladder, Measure, MovementId, Prescription, RoundsWork, RunAmount, RunKind, RunWork,
    SetDone, SetsWork, Stretch,
};

/// What is logged of a session: for each slot a line each.
pub type Log = Vec<Vec<Option<Done>>>;

/// What a session adds up to.
#[derive(Default)]
struct Sum {
    strength: [f64; PATTERNS],
    skill: [f64; PATTERNS],
    work: [f64; PATTERNS],
    trimp: f64,
    load: f64,
    metres: f64,
    kcal_a_kg: f64,
}

/// Does a session, with what it loads the body with (effort x minutes); `chance` is the day's luck.
pub fn session(body: &mut Body, work: &[Prescription], chance: &mut Chance) -> (Log, f64) {
    let night = if chance.happens(1.0 / 7.0) { 0.95 } else { 1.0 };
    let day = night * (1.0 + 0.03 * chance.normal());
    let mut sum = Sum::default();
    let log = work
        .iter()
        .map(|slot| match slot {
            Prescription::Sets(asked) => sets(body, asked, day, chance, &mut sum),
            Prescription::Run(asked) => run(body, asked, day, chance, &mut sum),
            Prescription::Rounds(asked) => vec![Some(rounds(body, asked, &mut sum))],
        })
        .collect();
    settle(body, &sum);
    (log, sum.load)
}

fn settle(body: &mut Body, sum: &Sum) {
    let day = FULL_WEEK / 7.0;
    for pattern in 0..PATTERNS {
        let dose = |sets: f64| sets / (sets + 1.0) / day;
        let work = sum.work[pattern] / (FULL_SETS / 7.0);
        body.strength[pattern].train(dose(sum.strength[pattern]), work);
        body.skill[pattern].train(dose(sum.skill[pattern]), work);
    }
    let dose = sum.trimp / body.traits.full_trimp;
    body.endurance.train(dose, dose);
    body.spent += sum.kcal_a_kg * body.weight;
    body.bear(sum.load);
    if sum.metres > 0.0 {
        body.runs.push((0, sum.metres));
    }
}

/// The place of a movement on the ladder it stands on.
fn rung(movement: MovementId) -> Option<f64> {
    let place = Ladder::ALL
        .into_iter()
        .find_map(|ladder| ladder.place(movement))?;
    Some(place as f64)
}

fn sets(
    body: &Body,
    asked: &SetsWork,
    day: f64,
    chance: &mut Chance,
    sum: &mut Sum,
) -> Vec<Option<Done>> {
    let known = asked.movement.movement();
    let pattern = known.pattern as usize;
    let skill = body.skill[pattern].value();
    // A movement beside the ladders is as hard as the rung that is mastered.
    let rung = rung(asked.movement).unwrap_or(body.skill[pattern].start);
    let above = rung - skill;
    let max = body.one_rep_max(asked.movement) * day;
    // How much of a count is one rep's worth of effort.
    let a_rep = match known.measure {
        Measure::Reps => 1.0,
        Measure::Hold => 3.0,
        Measure::Carry => 4.0,
    };
    let broke = asked.load.is_some() && above + 0.2 * chance.normal() > 0.75;
    let mut spent = false;
    (0..asked.lines())
        .map(|set| {
            let (amount, bears) = asked.line(set);
            let load = bears.map(|load| load.kilograms().max(1.0));
            let fresh = 1.0 - 0.01 * f64::from(set);
            let possible = match load {
                Some(load) if load > max * fresh => 0.0,
                Some(load) => 1.0 + 30.0 * body.traits.reps * (max * fresh / load - 1.0),
                None => 12.0 * 4.0_f64.powf(-above) * day * fresh,
            };
            let least = f64::from(amount.count()) / a_rep;
            // As many as are good: one is left in reserve.
            let wanted = if asked.is_open(set) {
                least.max(possible.floor() - 1.0)
            } else {
                least
            };
            let done = wanted.min(possible.floor());
            if spent {
                return None;
            }
            if done < 1.0 {
                // Tried and missed; what would come after it is left.
                spent = true;
                return Some(Done::Set(SetDone {
                    amount: amount.with_count(0),
                    load: bears,
                    rpe: None,
                    form: Form::Sound,
                }));
            }
            let reserve = possible - done;
            let share = load.map_or(1.0 / (1.0 + (possible - 1.0).max(0.0) / 30.0), |load| {
                load / max
            });
            let near = ((8.0 - reserve) / 5.0).clamp(0.0, 1.0);
            sum.strength[pattern] += ((share - 0.5) / 0.3).clamp(0.0, 1.0) * near;
            sum.skill[pattern] += (done / 5.0).min(1.0) / (1.0 + (above - 0.25).powi(2));
            let effort = (1.5 - 0.25 * reserve).clamp(0.25, 1.5);
            sum.work[pattern] += effort * (share / 0.75).min(1.2);
            let felt = (10.0 - reserve + 0.5 * chance.normal()).clamp(4.0, 10.0);
            let minutes = done * 4.0 / 60.0 + asked.rest.minutes();
            sum.load += 0.7 * felt * minutes;
            sum.kcal_a_kg += 4.0 * minutes / 60.0;
            let rpe = Rpe::clamped((felt * 2.0).round() as u8);
            Some(Done::Set(SetDone {
                amount: amount.with_count((done * a_rep).round() as u32),
                load: bears,
                rpe: body.traits.logs_effort.then_some(rpe),
                form: if broke { Form::Broke } else { Form::Sound },
            }))
        })
        .collect()
}

/// Minutes at a speed go into the sum.
fn cover(sum: &mut Sum, vdot: f64, minutes: f64, speed: f64) {
    let share = (uptake(speed) / vdot).max(0.1);
    sum.trimp += trimp(minutes, share);
    sum.load += (20.0 * (share - 0.5)).clamp(1.0, 10.0) * minutes;
    sum.metres += minutes * speed;
    sum.kcal_a_kg += minutes * speed / 1_000.0;
}

fn run(
    body: &Body,
    asked: &RunWork,
    day: f64,
    chance: &mut Chance,
    sum: &mut Sum,
) -> Vec<Option<Done>> {
    // A day's luck is half as large in running.
    let vdot = body.endurance.value() * f64::midpoint(1.0, day);
    let hard = matches!(asked.kind, RunKind::Tempo | RunKind::Intervals);
    let easy = |sum: &mut Sum, stretch: &Stretch| {
        let speed = stretch
            .pace
            .map_or(100.0, |band| band.target.metres_per_minute());
        cover(sum, vdot, stretch.metres() / speed, speed);
    };
    if let Some(stretch) = &asked.warm_up {
        easy(sum, stretch);
    }
    let before = sum.metres;
    let target = asked
        .work
        .pace
        .map_or(100.0, |band| band.target.metres_per_minute());
    let mut behind = 0.0;
    let mut done: Vec<Option<(f64, f64)>> = Vec::new();
    for repeat in 0..asked.repeats {
        if repeat > 0
            && let Some(stretch) = &asked.recovery
        {
            easy(sum, stretch);
        }
        let luck = if hard {
            0.008 * chance.normal()
        } else {
            body.traits.haste + 0.02 * chance.normal()
        };
        let wanted = target * (1.0 + luck);
        let metres = match asked.work.amount {
            RunAmount::Distance(distance) => distance.metres(),
            RunAmount::Time(time) => time.minutes() * wanted,
        };
        let most = speed(vdot * lasting(metres / wanted + behind / 2.0));
        let able = wanted.min(most);
        if hard && able < target * 0.93 && repeat > 0 {
            done.push(None);
            continue;
        }
        let minutes = metres / able;
        behind += minutes;
        cover(sum, vdot, minutes, able);
        done.push(Some((metres, minutes)));
    }
    let around = sum.metres - before;
    if let Some(stretch) = &asked.cool_down {
        easy(sum, stretch);
    }
    let unit = asked.line().0.unit();
    let line = |metres: f64, minutes: f64| Done::Run {
        distance: Distance::from_metres(metres, unit),
        time: Duration::from_seconds((minutes * 60.0).round() as u32),
    };
    if asked.kind == RunKind::RunWalk {
        return vec![Some(line(around, asked.time().minutes()))];
    }
    done.into_iter()
        .map(|stretch| {
            let (metres, minutes) = stretch?;
            // As far as was asked is logged as asked.
            match asked.work.amount {
                RunAmount::Distance(distance) => Some(Done::Run {
                    distance,
                    time: Duration::from_seconds((minutes * 60.0).round() as u32),
                }),
                RunAmount::Time(_) => Some(line(metres, minutes)),
            }
        })
        .collect()
}

fn rounds(body: &Body, asked: &RoundsWork, sum: &mut Sum) -> Done {
    let work = asked.work.minutes();
    // In a circuit the pauses are what the time leaves.
    let rest = match asked.circuit {
        Some(circuit) => (circuit.within.minutes() / f64::from(asked.rounds) - work).max(0.0),
        None => asked.rest.minutes(),
    };
    let duty = work / (work + rest).max(0.1);
    let vdot = body.endurance.value();
    // Ten minutes of hard work in twenty are as hard as it gets at a VDOT of 45 (round).
    let felt =
        |rounds: u8| 5.0 + 4.0 * duty * f64::from(rounds) * (work + rest) / 20.0 * 45.0 / vdot;
    let done = (1..=asked.rounds)
        .rev()
        .find(|rounds| felt(*rounds) <= 10.0)
        .unwrap_or(1);
    let minutes = f64::from(done) * (work + rest);
    sum.trimp += trimp(minutes, 0.5 + 0.5 * duty);
    sum.load += felt(done) * minutes;
    sum.kcal_a_kg += 7.0 * minutes / 60.0;
    let rpe = Rpe::clamped((felt(done) * 2.0).round() as u8);
    Done::Rounds {
        rounds: done,
        rpe: body.traits.logs_effort.then_some(rpe),
    }
}
