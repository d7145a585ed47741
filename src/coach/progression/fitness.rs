//! Present running fitness: a race, and what key sessions have proved since.

use super::judge::{self, RunVerdict};
use crate::coach::estimate::vdot::Vdot;
use crate::diary::{Adopted, Diary, Exposure, GivenSlot, Question, Stress};
use crate::training::{Athlete, RunKind, Track};
use chrono::{Days, NaiveDate};

/// Present fitness and what stands behind it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fitness {
    /// The fitness.
    pub vdot: Vdot,
    /// Whether a race or time trial stands behind it; else it is a guess held low.
    pub known: bool,
}

/// Key sessions done as prescribed that a step of fitness asks for.
const PROOFS: usize = 3;
/// And the days it takes at the least (Daniels: four weeks at a level of stress).
const DAYS_A_STEP: i64 = 28;

/// Fitness on a day, before any loss to a break: the athlete's race, or a low guess from the
/// running they do (convention), and one VDOT for each four weeks in which at least three tempo
/// or interval sessions were done as prescribed (Daniels raises it by one in four to six).
/// A year of the diary is looked at.
pub fn fitness(athlete: &Athlete, diary: &Diary, start: NaiveDate, day: NaiveDate) -> Fitness {
    let base = athlete
        .benchmarks
        .race
        .map(|race| Vdot::of_race(race.distance, race.time));
    let guess = || match athlete.benchmarks.running {
        Some(running) if running.weekly.metres() >= 30_000.0 => 36.0,
        Some(_) => 32.0,
        None => 28.0,
    };
    let vdot = base.unwrap_or_else(|| Vdot::new(guess()));
    Fitness {
        vdot: vdot.plus(proved(diary, start, day)),
        known: base.is_some(),
    }
}

/// Since when key sessions count toward the fitness of a race: the first program that was adopted
/// with it. A program adopted anew with the same race does not unlearn what was run since.
fn since(diary: &Diary, start: NaiveDate) -> NaiveDate {
    let race = |adopted: &Adopted| {
        let answer = |question| adopted.answers.get(&question).cloned();
        (answer(Question::RaceDistance), answer(Question::RaceTime))
    };
    let Some(known) = diary.program().map(|(_, adopted)| race(adopted)) else {
        return start;
    };
    diary
        .programs()
        .filter(|adopted| race(adopted) == known)
        .map(|adopted| adopted.start)
        .fold(start, NaiveDate::min)
}

/// VDOT gained since the program started.
fn proved(diary: &Diary, start: NaiveDate, day: NaiveDate) -> f64 {
    let year = day
        .checked_sub_days(Days::new(365))
        .unwrap_or(NaiveDate::MIN);
    let days = since(diary, start).max(year)..day;
    let key =
        |asked: &GivenSlot| matches!(asked.track, Track::Run(RunKind::Tempo | RunKind::Intervals));
    let newest_first = diary.exposures_where(days.clone(), key);
    let done: Vec<_> = newest_first.filter_map(proof).collect();
    let mut gained = 0.0;
    let mut since = days.start;
    let mut proofs = 0;
    for session in done.into_iter().rev() {
        proofs += 1;
        if proofs >= PROOFS && session.signed_duration_since(since).num_days() >= DAYS_A_STEP {
            gained += 1.0;
            since = session;
            proofs = 0;
        }
    }
    gained
}

/// The day of a key session that was done as prescribed, lighter ones left out.
#[allow(clippy::needless_pass_by_value)] // the end of an iterator's chain
fn proof(exposure: Exposure<'_>) -> Option<NaiveDate> {
    let run = judge::run(&exposure)?;
    let counts = exposure.asked.stress == Stress::Full && run.verdict == RunVerdict::Done;
    counts.then_some(exposure.day)
}
