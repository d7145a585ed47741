//! Present running fitness: a race, and what key sessions have proved since.

use super::judge::{self, RunVerdict};
use crate::coach::estimate::vdot::{Effort, Vdot};
use crate::diary::{Adopted, Diary, Exposure, GivenSlot, Question, Stress};
use crate::training::units::{Distance, DistanceUnit, Duration, Pace, PaceUnit, SessionEffort};
use crate::training::{Athlete, RunKind, Track, ran};
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
/// What two key sessions running show above what is known counts from so much on, which no watch
/// and no rounding makes up, to a whole step at once, and no more often than this: half the four
/// weeks that Daniels gives a step, as it is shown, not supposed (convention).
const LEAST_SHOWN: f64 = 0.5;
const MOST_SHOWN: f64 = 1.0;
const DAYS_SHOWN: i64 = 14;
/// Threshold running is comfortably hard (Daniels): from this session effort on it was raced, and
/// to this one it was easier than it should be, which is worth so much more (convention).
const RACED: u8 = 9;
const EASIER: u8 = 5;
const WORTH: f64 = 1.0;
/// The share of a time trial that is all of it, by a watch, and the metres under which it says
/// nothing of a longer race (Riegel's range).
const WHOLE: f64 = 0.97;
const SHORTEST: f64 = 1_500.0;

/// Fitness on a day, before any loss to a break: the athlete's race, or their last time trial, or a low
/// guess from the running they do (convention), and what key sessions have proved since. Three of them done as
/// prescribed in four weeks are a step of one (Daniels raises it by one in four to six); two
/// running whose pace is that of a higher fitness show that fitness at once, within bounds.
/// A year of the diary is looked at.
pub fn fitness(athlete: &Athlete, diary: &Diary, start: NaiveDate, day: NaiveDate) -> Fitness {
    let race = athlete.benchmarks.race;
    let raced = race.map(|race| (Vdot::of_race(race.distance, race.time), since(diary, start)));
    // What was told of stands; without it the last time trial does.
    let base = raced.or_else(|| trial(diary, day));
    let guess = || match athlete.benchmarks.running {
        Some(running) if running.weekly.metres() >= 30_000.0 => 36.0,
        Some(_) => 32.0,
        None => 28.0,
    };
    let (vdot, from) = base.unwrap_or_else(|| (Vdot::new(guess()), since(diary, start)));
    Fitness {
        vdot: vdot.plus(proved(diary, vdot, from, day)),
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

fn year_before(day: NaiveDate) -> NaiveDate {
    let year = day.checked_sub_days(Days::new(365));
    year.unwrap_or(NaiveDate::MIN)
}

/// What the last time trial of a year shows, and its day: run to its end, or nearly.
fn trial(diary: &Diary, day: NaiveDate) -> Option<(Vdot, NaiveDate)> {
    let days = year_before(day)..day;
    let mut newest_first = diary.exposures(Track::Run(RunKind::TimeTrial), days);
    newest_first.find_map(|exposure| {
        let run = judge::run(&exposure)?;
        let (metres, seconds) = ran(&exposure.done);
        let whole = metres >= run.asked.work.metres() * WHOLE && metres >= SHORTEST;
        let distance = Distance::from_metres(metres, DistanceUnit::Metre);
        let time = Duration::from_seconds(seconds as u32);
        (whole && seconds > 0.0).then(|| (Vdot::of_race(distance, time), exposure.day))
    })
}

/// VDOT gained since a day from which key sessions count.
fn proved(diary: &Diary, base: Vdot, from: NaiveDate, day: NaiveDate) -> f64 {
    let days = from.max(year_before(day))..day;
    let key =
        |asked: &GivenSlot| matches!(asked.track, Track::Run(RunKind::Tempo | RunKind::Intervals));
    let newest_first = diary.exposures_where(days.clone(), key);
    let done: Vec<_> = newest_first.filter_map(proof).collect();
    let mut gained: f64 = 0.0;
    let mut since = days.start;
    let mut proofs = 0;
    let mut before: f64 = 0.0;
    for (session, shown) in done.into_iter().rev() {
        proofs += 1;
        let days = session.signed_duration_since(since).num_days();
        let more = shown.min(before) - base.value() - gained;
        before = shown;
        let step = if proofs >= PROOFS && days >= DAYS_A_STEP {
            more.max(1.0)
        } else if more >= LEAST_SHOWN && days >= DAYS_SHOWN {
            more
        } else {
            continue;
        };
        gained += step.min(MOST_SHOWN);
        since = session;
        proofs = 0;
    }
    gained
}

/// The day of a key session that was done as prescribed, lighter ones left out, and the fitness
/// that it shows at the least.
#[allow(clippy::needless_pass_by_value)] // the end of an iterator's chain
fn proof(exposure: Exposure<'_>) -> Option<(NaiveDate, f64)> {
    let run = judge::run(&exposure)?;
    let counts = exposure.asked.stress == Stress::Full && run.verdict == RunVerdict::Done;
    counts.then(|| (exposure.day, shown(&exposure, run.asked.kind)))
}

/// The fitness at which what was run is a pace of its purpose: threshold, or interval pace. What
/// was raced shows no more than the race that it was.
fn shown(exposure: &Exposure<'_>, kind: RunKind) -> f64 {
    let (metres, seconds) = ran(&exposure.done);
    let time = Duration::from_seconds(seconds as u32);
    let unit = DistanceUnit::Metre;
    let pace = Pace::from_metres_per_minute(metres / time.minutes().max(1e-3), PaceUnit::Kilometre);
    let effort = exposure.effort.map(SessionEffort::value);
    let vdot = match kind {
        RunKind::Tempo if effort.is_some_and(|effort| effort >= RACED) => {
            Vdot::of_race(Distance::from_metres(metres, unit), time)
        }
        RunKind::Tempo => Vdot::of_pace(Effort::Threshold, pace),
        _ => Vdot::of_pace(Effort::Interval, pace),
    };
    let easy = effort.is_some_and(|effort| effort <= EASIER);
    vdot.value() + if easy { WORTH } else { 0.0 }
}
