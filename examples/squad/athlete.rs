//! The squad: athletes of every kind, each with a body, a week, habits and a goal. What the model
//! says of a body is in [`model`](crate::model); here stand the people (all round numbers).

use crate::model::{
    Body, FATIGUE, PATTERNS, Quality, RESPONSE, SKILL_FATIGUE, SKILL_ROOM, Traits, endurance_room,
    speed, strength_room, trimp,
};
use crate::random::Chance;
use chrono::{Days, NaiveDate};
use rung::coach::estimate::vdot::Vdot;
use rung::coach::intake;
use rung::coach::program::{self, Refusal};
use rung::diary::{Answers, Question as Q};
use rung::training::units::{Distance, DistanceUnit};
use rung::training::{Athlete, BodyGoal, Experience, GoalKind, Ladder, MovementId, Program};

/// Who trains, as they are and as the coach knows them.
#[derive(Debug, Clone)]
pub struct Person {
    /// As they are.
    pub body: Body,
    /// As they told the coach.
    pub answers: Answers,
    /// As the coach read it.
    pub athlete: Athlete,
    /// The coach's program, with the goal that all plans train for.
    pub program: Program,
    /// Whether the coach refused the first goal and this is the one in reach.
    pub replaced: bool,
    /// Days on which there is no training, whatever is planned, counted from the start.
    pub missed: Vec<bool>,
}

impl Person {
    /// Where a day stands between the start and the goal date, 0 to 1.
    pub fn way(&self, day: NaiveDate) -> f64 {
        let days = |day: NaiveDate| day.signed_duration_since(self.program.start).num_days() as f64;
        (days(day) / days(self.program.goal.date).max(1.0)).clamp(0.0, 1.0)
    }
}

/// Draws the athlete of a number; one whose goal the coach cannot plan for is drawn again.
pub fn draw(seed: u64, kind: GoalKind, number: u64, start: NaiveDate) -> Option<Person> {
    (0..50).find_map(|attempt| person(seed, kind, (number, attempt), start))
}

/// What is drawn before the kind of goal matters.
struct Draft {
    chance: Chance,
    experience: Experience,
    weeks: u64,
    answers: Answers,
    body: Body,
}

impl Draft {
    fn say(&mut self, question: Q, text: impl Into<String>) {
        self.answers.insert(question, text.into());
    }
}

fn person(
    seed: u64,
    kind: GoalKind,
    (number, attempt): (u64, u64),
    start: NaiveDate,
) -> Option<Person> {
    let own = Chance::of(&[seed, kind as u64, number, attempt]).whole(0, u64::MAX - 1);
    let mut draft = draft(own, kind);
    match kind {
        GoalKind::Strength => strength(&mut draft)?,
        GoalKind::Race => race(&mut draft),
        GoalKind::Composition => composition(&mut draft)?,
        GoalKind::Movement => movement(&mut draft)?,
    }
    let date = start + Days::new(7 * draft.weeks - 1);
    draft.say(Q::GoalDate, date.to_string());
    let (athlete, program, replaced) = goal_in_reach(&mut draft.answers, start)?;
    let days = program.goal.date.signed_duration_since(start).num_days();
    let missed = missed(&draft.body.traits, usize::try_from(days).ok()?);
    Some(Person {
        body: draft.body,
        answers: draft.answers,
        athlete,
        program,
        replaced,
        missed,
    })
}

/// The goal as told, or the one in reach that the coach offers in its place.
fn goal_in_reach(answers: &mut Answers, start: NaiveDate) -> Option<(Athlete, Program, bool)> {
    for turn in 0..4 {
        let (athlete, goal) = intake::read(answers, start).ok()?;
        let refusal = match program::build(&athlete, &goal, start) {
            Ok(program) => return Some((athlete, program, turn > 0)),
            Err(refusal) => refusal,
        };
        let (question, text) = match refusal {
            Refusal::Strength { in_reach, .. } => (Q::GoalLoad, in_reach.number()),
            Refusal::RaceTime { in_reach, .. } => (Q::GoalTime, in_reach.to_string()),
            Refusal::RaceDistance { date, .. } => (Q::GoalDate, date.to_string()),
            Refusal::Body {
                in_reach: BodyGoal::Weight(in_reach),
                ..
            } => (Q::GoalWeight, in_reach.number()),
            Refusal::Rung { in_reach, .. } => (Q::GoalRung, in_reach.as_str().to_owned()),
            Refusal::LongDay { minutes, .. } => (Q::LongestDay, minutes.to_string()),
            Refusal::Horizon
            | Refusal::Room
            | Refusal::Equipment { .. }
            | Refusal::Lifted { .. }
            | Refusal::Owned { .. }
            // The squad's goals are bodyweights.
            | Refusal::Body { .. } => return None,
        };
        answers.insert(question, text);
    }
    None
}

fn draft(own: u64, kind: GoalKind) -> Draft {
    let mut chance = Chance::of(&[own, 1]);
    let (experience, code) = match chance.share() {
        ..0.4 => (Experience::New, "new"),
        ..0.8 => (Experience::Trained, "trained"),
        _ => (Experience::Seasoned, "seasoned"),
    };
    let weeks = chance.whole(8, 24);
    let woman = chance.happens(0.5);
    let weight = if woman { 65.0 } else { 78.0 } * chance.factor(0.13);
    let days: &[&str] = if kind == GoalKind::Race {
        &[
            "mon wed sat",
            "tue thu sat sun",
            "mon tue thu sat sun",
            "mon tue wed fri sat sun",
        ]
    } else {
        &[
            "mon thu",
            "mon wed fri",
            "mon wed fri",
            "mon tue thu sat",
            "mon tue wed fri sat",
        ]
    };
    let days = chance.one(days).unwrap_or("mon wed fri");
    let minutes = chance.one(&[45_u32, 60, 60, 75, 90]).unwrap_or(60);
    let sessions = days.split(' ').count() as f64;
    let used_to = match experience {
        Experience::New => 0.5,
        Experience::Trained => 0.75,
        Experience::Seasoned => 1.0,
    } * sessions
        * f64::from(minutes)
        * 5.0
        / 7.0;
    let traits = Traits {
        seed: own,
        reps: chance.factor(0.15),
        overload: 1.5 * (0.2 * chance.normal()).exp(),
        adherence: (0.88 + 0.08 * chance.normal()).clamp(0.6, 1.0),
        logs_effort: chance.happens(0.5),
        haste: 0.03 * chance.normal(),
        used_to,
        // Who does not run is used to the TRIMP of an hour's easy work a week.
        full_trimp: 1.25 * trimp(60.0, 0.68) / 7.0,
        diet: 0.0,
    };
    let body = body(&mut chance, traits, experience, (woman, weight));
    let mut draft = Draft {
        chance,
        experience,
        weeks,
        answers: Answers::new(),
        body,
    };
    draft.say(Q::Experience, code);
    draft.say(Q::Days, days);
    draft.say(Q::Minutes, minutes.to_string());
    draft.say(
        Q::Equipment,
        "barbell bench dumbbells kettlebells pull-up-bar rings bands box",
    );
    draft
}

fn body(
    chance: &mut Chance,
    traits: Traits,
    experience: Experience,
    (woman, weight): (bool, f64),
) -> Body {
    // One-rep max of a trained man by bodyweight, in the order of the patterns.
    const TRAINED: [f64; PATTERNS] = [1.4, 1.7, 1.05, 0.65, 0.85, 0.3, 1.4, 1.2, 0.5, 0.5];
    let (strong, skilled, vdot) = match experience {
        Experience::New => (0.65, 1.0, 36.0),
        Experience::Trained => (1.0, 2.5, 43.0),
        Experience::Seasoned => (1.3, 4.0, 49.0),
    };
    let strong = strong * weight * if woman { 0.75 } else { 1.0 };
    let vdot = (vdot - if woman { 3.0 } else { 0.0 }) * chance.factor(0.08);
    let response = [(); 3].map(|()| chance.factor(RESPONSE));
    let cost = chance.factor(0.2);
    let strength = TRAINED.map(|share| {
        let start = strong * share * chance.factor(0.12);
        let room = strength_room(experience) * response[0];
        Quality::new(start, start, room, FATIGUE * cost)
    });
    let skill = [(); PATTERNS].map(|()| {
        let start = (skilled + 0.8 * chance.normal()).clamp(0.0, 5.0);
        Quality::new(start, 1.0, SKILL_ROOM * response[2], SKILL_FATIGUE * cost)
    });
    Body {
        endurance: Quality::new(
            vdot,
            vdot,
            endurance_room(experience) * response[1],
            FATIGUE * cost,
        ),
        strength,
        skill,
        weight,
        weight_before: weight,
        acute: traits.used_to,
        chronic: traits.used_to,
        runs: Vec::new(),
        spent: 0.0,
        traits,
    }
}

/// Single days by adherence, and a week away now and then.
fn missed(traits: &Traits, days: usize) -> Vec<bool> {
    let mut chance = Chance::of(&[traits.seed, 2]);
    let mut away = 0_u64;
    (0..days)
        .map(|_| {
            let misses = !chance.happens(traits.adherence);
            if chance.happens(0.03 / 7.0) {
                away = chance.whole(5, 10);
            }
            away = away.saturating_sub(1);
            misses || away > 0
        })
        .collect()
}

/// A best set of five with one in reserve, told to 2.5 kg and within 2 %.
fn mark(draft: &mut Draft, lift: MovementId) -> f64 {
    let max = draft.body.one_rep_max(lift);
    let load = max / (1.0 + 5.0 / (30.0 * draft.body.traits.reps));
    let told = ((load * (1.0 + 0.02 * draft.chance.normal()) / 2.5).floor() * 2.5).max(20.0);
    draft.say(Q::LiftLoad(lift), told.to_string());
    draft.say(Q::LiftReps(lift), "5");
    draft.say(Q::LiftRpe(lift), "9");
    // Who has a mark on a lift has learned it.
    draft.body.skill[lift.movement().pattern as usize].start = 5.0;
    max
}

/// From a third of what is called sane to a little more than that.
fn wanted(draft: &mut Draft, weekly: f64) -> f64 {
    weekly * draft.weeks as f64 * draft.chance.between(0.3, 1.1)
}

fn strength(draft: &mut Draft) -> Option<()> {
    let lifts = ["back-squat", "bench-press", "deadlift", "overhead-press"];
    let lift = MovementId::find(draft.chance.one(&lifts)?)?;
    let max = mark(draft, lift);
    for other in ["back-squat", "bench-press", "deadlift"] {
        let other = MovementId::find(other)?;
        if other != lift && draft.chance.happens(0.5) {
            mark(draft, other);
        }
    }
    let weekly = match draft.experience {
        Experience::New => 0.02,
        Experience::Trained => 0.01,
        Experience::Seasoned => 0.005,
    };
    let goal = max * (1.0 + wanted(draft, weekly).min(0.4));
    draft.say(Q::GoalKind, "strength");
    draft.say(Q::GoalLift, lift.as_str());
    draft.say(Q::GoalLoad, ((goal / 2.5).round() * 2.5).to_string());
    Some(())
}

/// Running habits, as lived and as told; the full dose and what is borne follow from them.
fn runs(draft: &mut Draft, low: f64, high: f64) {
    let weekly = draft.chance.between(low, high).round();
    let longest = (weekly * draft.chance.between(0.3, 0.45)).round().max(3.0);
    draft.say(Q::WeeklyDistance, weekly.to_string());
    draft.say(Q::LongestRun, longest.to_string());
    let minutes = weekly * 1_000.0 / speed(draft.body.endurance.start * 0.68);
    draft.body.traits.full_trimp = 1.25 * trimp(minutes, 0.68) / 7.0;
    draft.body.runs.push((0, longest * 1_000.0));
    let load = minutes * 3.6 / 7.0;
    draft.body.traits.used_to = load.max(draft.body.traits.used_to / 2.0);
    draft.body.acute = draft.body.traits.used_to;
    draft.body.chronic = draft.body.traits.used_to;
}

fn race(draft: &mut Draft) {
    let (low, high) = match draft.experience {
        Experience::New => (12.0, 25.0),
        Experience::Trained => (25.0, 45.0),
        Experience::Seasoned => (40.0, 70.0),
    };
    runs(draft, low, high);
    let metres = match draft.chance.share() {
        ..0.35 => 5_000.0,
        ..0.65 => 10_000.0,
        ..0.9 => 21_097.0,
        _ => 42_195.0,
    };
    let race = Distance::from_metres(metres, DistanceUnit::Kilometre);
    let tested = Distance::from_metres(5_000.0, DistanceUnit::Kilometre);
    let vdot = draft.body.endurance.start;
    let shown = Vdot::new(vdot * (1.0 + 0.015 * draft.chance.normal())).race_time(tested);
    let weekly = if draft.experience == Experience::New {
        0.375
    } else {
        0.25
    };
    let goal = Vdot::new(vdot + wanted(draft, weekly)).race_time(race);
    draft.say(Q::GoalKind, "race");
    draft.say(Q::GoalDistance, race.number());
    draft.say(Q::GoalTime, goal.to_string());
    draft.say(Q::RaceDistance, tested.number());
    draft.say(Q::RaceTime, shown.to_string());
    draft.say(Q::Equipment, "dumbbells");
}

fn composition(draft: &mut Draft) -> Option<()> {
    if draft.chance.happens(0.5) {
        runs(draft, 8.0, 20.0);
    }
    let now = (draft.body.weight * 10.0).round() / 10.0;
    let share = wanted(draft, 0.01).clamp(0.02, 0.12);
    let goal = (now * (1.0 - share) * 2.0).round() / 2.0;
    let daily = (now - goal) * crate::model::KCAL_A_KG / (7.0 * draft.weeks as f64);
    draft.body.traits.diet = 0.75 * daily * draft.chance.factor(0.25);
    draft.say(Q::GoalKind, "composition");
    draft.say(Q::WeightNow, now.to_string());
    draft.say(Q::GoalWeight, goal.to_string());
    rung_owned(draft, Ladder::Squat)?;
    rung_owned(draft, Ladder::HorizontalPush)
}

/// Tells the rung that is mastered.
fn rung_owned(draft: &mut Draft, ladder: Ladder) -> Option<()> {
    let first = *ladder.rungs().first()?;
    let mastered = draft.body.skill[first.movement().pattern as usize].start;
    let rung = *ladder.rungs().get(mastered.floor() as usize)?;
    draft.say(Q::RungOwned(ladder), rung.as_str());
    Some(())
}

fn movement(draft: &mut Draft) -> Option<()> {
    let ladder = draft.chance.one(&[
        Ladder::Squat,
        Ladder::SingleLeg,
        Ladder::Hinge,
        Ladder::HorizontalPush,
        Ladder::VerticalPull,
    ])?;
    let top = ladder.rungs().len() as u64 - 1;
    let owned = draft.chance.whole(0, 2);
    let goal = (owned + draft.chance.whole(2, 4)).min(top);
    let pattern = ladder.rungs().first()?.movement().pattern as usize;
    draft.body.skill[pattern].start = owned as f64 + draft.chance.between(0.0, 0.4);
    draft.say(Q::GoalKind, "movement");
    draft.say(Q::GoalLadder, ladder.code());
    let rung = *ladder.rungs().get(usize::try_from(goal).ok()?)?;
    draft.say(Q::GoalRung, rung.as_str());
    for told in [
        ladder,
        Ladder::Squat,
        Ladder::HorizontalPush,
        Ladder::HorizontalPull,
    ] {
        rung_owned(draft, told)?;
    }
    Some(())
}
