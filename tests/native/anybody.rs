//! Random athletes with random goals: any horizon from three weeks to a year, any days, minutes and
//! equipment, known lifts, runs and rungs or none, weak points, movements avoided, either unit.

use crate::athletes::{lift, start};
use chrono::Days;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use rung::coach::intake;
use rung::diary::{Answers, Question as Q};
use rung::training::{Equipment, Ladder};
use rung::view::review::{Review, review};

const WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// Longest races first, so that shrinking ends at short ones.
const RACES: [&str; 8] = ["1.5", "3", "5", "8", "10", "15", "21.1", "42.195"];

/// Codes of a choice of things, by the bits of a number.
fn chosen<'a>(codes: impl Iterator<Item = &'a str>, bits: u16) -> String {
    let codes: Vec<_> = codes
        .enumerate()
        .filter(|(place, _)| bits >> place & 1 == 1)
        .map(|(_, code)| code)
        .collect();
    codes.join(" ")
}

/// When, how often, how long, with what, by whom.
fn frame() -> impl Strategy<Value = Vec<(Q, String)>> {
    (
        20_u64..=364,
        1_u16..128,
        20_u16..=180,
        any::<u16>(),
        select(vec!["new", "trained", "seasoned"]),
        any::<[bool; 2]>(),
    )
        .prop_map(|(ahead, days, minutes, items, experience, imperial)| {
            let date = start() + Days::new(ahead);
            let items = chosen(Equipment::ALL.into_iter().map(Equipment::code), items);
            vec![
                (Q::GoalDate, date.to_string()),
                (Q::Days, chosen(WEEK.into_iter(), days)),
                (Q::Minutes, minutes.to_string()),
                (Q::Equipment, format!("none {items}")),
                (Q::Experience, experience.to_owned()),
                (Q::Mass, if imperial[0] { "lb" } else { "kg" }.to_owned()),
                (
                    Q::Distance,
                    if imperial[1] { "mi" } else { "km" }.to_owned(),
                ),
            ]
        })
}

/// A lift, known or not, and more of it; the others that are asked for are known or not, too.
fn strength() -> impl Strategy<Value = Vec<(Q, String)>> {
    let mark = || prop::option::of((20_u32..260, 1_u16..=12, 12_u8..=20));
    (any::<Index>(), 5_u32..30, mark(), mark(), mark()).prop_map(
        |(place, more, own, second, third)| {
            let lifts = intake::options(Q::GoalLift, &Answers::new());
            let goal = lifts[place.index(lifts.len())];
            let load = own.map_or(60, |(load, ..)| load) * (100 + more) / 90;
            let mut pairs = vec![
                (Q::GoalKind, "strength".to_owned()),
                (Q::GoalLift, goal.to_owned()),
                (Q::GoalLoad, load.to_string()),
            ];
            let others = ["back-squat", "bench-press", "deadlift"];
            let others = others.into_iter().filter(|other| *other != goal);
            let lifts = [goal].into_iter().chain(others);
            for (name, mark) in lifts.zip([own, second, third]) {
                let name = lift(name);
                if let Some((load, reps, halves)) = mark {
                    let rpe = format!("{}.{}", halves / 2, halves % 2 * 5);
                    pairs.push((Q::LiftLoad(name), load.to_string()));
                    pairs.push((Q::LiftReps(name), reps.to_string()));
                    pairs.push((Q::LiftRpe(name), rpe));
                }
            }
            pairs
        },
    )
}

/// A race, by who runs or does not, with a race behind them or none, to a time or to the finish.
fn race() -> impl Strategy<Value = Vec<(Q, String)>> {
    let running = prop::option::weighted(0.8, (8_u32..110, 20_u32..60));
    // Metres a minute over 5 km.
    let raced = prop::option::of(150_u32..330);
    (
        any::<Index>(),
        running,
        raced,
        prop::option::of(1_u32..8),
        0_u16..200,
    )
        .prop_map(|(place, running, raced, faster, longer)| {
            let race = RACES[place.index(RACES.len())];
            let mut pairs = vec![
                (Q::GoalKind, "race".to_owned()),
                (Q::GoalDistance, format!("{race} km")),
            ];
            if longer >= 20 {
                pairs.push((Q::LongestDay, longer.to_string()));
            }
            let Some((weekly, share)) = running else {
                return pairs;
            };
            pairs.push((Q::WeeklyDistance, weekly.to_string()));
            pairs.push((Q::LongestRun, (weekly * share / 100).max(2).to_string()));
            if let Some(speed) = raced {
                let seconds = 5_000 * 60 / speed;
                pairs.push((Q::RaceDistance, "5 km".to_owned()));
                pairs.push((Q::RaceTime, format!("{}:{:02}", seconds / 60, seconds % 60)));
                if let Some(faster) = faster {
                    let metres = race.parse::<f64>().expect("a distance") * 1_000.0;
                    let minutes = metres / (f64::from(speed) * f64::from(100 + faster) / 110.0);
                    let (hours, minutes) = ((minutes / 60.0) as u32, minutes % 60.0);
                    pairs.push((Q::GoalTime, format!("{hours}:{:02}:30", minutes as u32)));
                }
            }
            pairs
        })
}

fn composition() -> impl Strategy<Value = Vec<(Q, String)>> {
    let running = prop::option::of((5_u32..60, 20_u32..60));
    let measure =
        prop::option::weighted(0.4, (any::<bool>(), any::<bool>(), 60_u32..130, 1_u32..30));
    (90_u32..350, 80_u32..110, running, measure).prop_map(|(now, share, running, measure)| {
        let share = if share == 100 { 99 } else { share };
        let mut pairs = vec![
            (Q::GoalKind, "composition".to_owned()),
            (Q::WeightNow, now.to_string()),
            (Q::GoalWeight, (now * share / 100).max(70).to_string()),
        ];
        if let Some((fat, woman, waist, less)) = measure {
            let measure = if fat { "fat" } else { "waist" };
            pairs.extend([
                (Q::BodyMeasure, measure.to_owned()),
                (Q::Formula, if woman { "woman" } else { "man" }.to_owned()),
                (Q::WaistNow, format!("{waist} cm")),
                (Q::GoalWaist, format!("{} cm", waist - less)),
                (Q::NeckNow, "38 cm".to_owned()),
                (Q::HipsNow, "105 cm".to_owned()),
                (Q::Height, "175 cm".to_owned()),
                (Q::GoalFat, (less + 8).to_string()),
            ]);
        }
        if let Some((weekly, share)) = running {
            pairs.push((Q::WeeklyDistance, weekly.to_string()));
            pairs.push((Q::LongestRun, (weekly * share / 100).max(2).to_string()));
        }
        pairs
    })
}

fn movement() -> impl Strategy<Value = Vec<(Q, String)>> {
    let places = any::<[Index; 5]>();
    (places, any::<[bool; 3]>()).prop_map(|([ladder, rung, own, second, third], known)| {
        let ladder = Ladder::ALL[ladder.index(Ladder::ALL.len())];
        let at = |ladder: Ladder, place: Index| {
            let rungs = ladder.rungs();
            rungs[place.index(rungs.len())].as_str().to_owned()
        };
        let mut pairs = vec![
            (Q::GoalKind, "movement".to_owned()),
            (Q::GoalLadder, ladder.code().to_owned()),
            (Q::GoalRung, at(ladder, rung)),
        ];
        let owned = [ladder, Ladder::Squat, Ladder::HorizontalPush];
        for ((ladder, place), known) in owned.into_iter().zip([own, second, third]).zip(known) {
            if known {
                pairs.push((Q::RungOwned(ladder), at(ladder, place)));
            }
        }
        pairs
    })
}

/// What lags, and what is avoided: of what is offered, for the athlete as they are.
fn particulars(answers: &mut Answers, weak: &[Index], avoided: &[Index]) {
    let mut pick = |question, picks: &[Index]| {
        let offered = intake::options(question, answers);
        if offered.is_empty() {
            return;
        }
        let mut codes: Vec<_> = picks.iter().map(|pick| *pick.get(&offered)).collect();
        codes.dedup();
        answers.insert(question, codes.join(" "));
    };
    pick(Q::WeakPoints, weak);
    pick(Q::Avoid, avoided);
}

/// A goal out of reach becomes the one that the coach offers instead, where it offers one.
fn in_reach(mut answers: Answers) -> Answers {
    for _ in 0..4 {
        let Review::Refused(refused) = review(&answers, start()) else {
            break;
        };
        let Some(way) = refused.ways.first() else {
            break;
        };
        answers.insert(way.question, way.answer.clone());
    }
    answers
}

/// Answers of somebody with more than one goal: two of different kinds, or lifts beside a lift.
pub fn with_more() -> impl Strategy<Value = Answers> {
    let lead = (strength(), race(), composition(), movement());
    let more = prop::option::weighted(0.8, 1_usize..4);
    let few = || prop::collection::vec(any::<Index>(), 0..3);
    (frame(), lead, 0_usize..4, more, few()).prop_map(|(frame, all, lead, more, avoided)| {
        let all = [all.0, all.1, all.2, all.3];
        let mut answers: Answers = frame.into_iter().chain(all[lead].clone()).collect();
        match more {
            Some(further) => {
                let mut second = all[(lead + further) % 4].clone();
                let (_, kind) = second.remove(0);
                answers.insert(Q::SecondKind, kind);
                for (question, text) in second {
                    answers.entry(question).or_insert(text);
                }
            }
            None => {
                for lift in ["back-squat", "bench-press", "deadlift"].map(lift) {
                    answers.insert(Q::AlsoLoad(lift), "100".to_owned());
                }
            }
        }
        particulars(&mut answers, &[], &avoided);
        in_reach(answers)
    })
}

/// Answers of anybody: most of them make a program, some are refused.
pub fn anybody() -> impl Strategy<Value = Answers> {
    let goal = prop_oneof![
        strength().boxed(),
        race().boxed(),
        composition().boxed(),
        movement().boxed()
    ];
    let few = || prop::collection::vec(any::<Index>(), 0..3);
    (frame(), goal, few(), few()).prop_map(|(frame, goal, weak, avoided)| {
        let mut answers: Answers = frame.into_iter().chain(goal).collect();
        particulars(&mut answers, &weak, &avoided);
        in_reach(answers)
    })
}
