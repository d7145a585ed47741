//! A history laid flat: one row a performance, in order of day, with what the marks ask of it.

use crate::coach::estimate::{minutes, one_rep_max};
use crate::coach::history::monday;
use crate::diary::{Diary, GivenSlot, SessionRecord, Stress};
use crate::training::units::{DistanceUnit, Duration, Load, Rpe};
use crate::training::{
    Amount, Done, MovementId, Prescription, RunKind, SetDone, SetsWork, Stretch, WeekKind, ran,
};
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;

/// What is done again or not: a movement, or a kind of run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// A movement.
    Movement(MovementId),
    /// A kind of run.
    Run(RunKind),
    /// Hard rounds and circuits.
    Rounds,
}

/// How a performance is counted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Count {
    /// Sets with a load: the heaviest of them by load and reps.
    Loaded(SetDone),
    /// Sets without one: the longest of them.
    Bare(SetDone),
    /// A run.
    Run {
        /// How far, in metres.
        metres: f64,
        /// In how many seconds.
        seconds: f64,
    },
    /// Rounds.
    Rounds,
}

/// One performance.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::coach) struct Work {
    pub day: NaiveDate,
    /// Its week, counted from the first of the history.
    pub week: usize,
    /// Its place in [`Past::whats`].
    pub what: usize,
    pub count: Count,
    /// What it is held against others of its kind by: a load made larger by its reps (Epley's
    /// factor, for the order alone), a count, or metres.
    pub value: f64,
    /// Whether it asked for less on purpose.
    pub is_light: bool,
    /// Whether a set was at RPE 9.5 or more.
    pub is_hard: bool,
    /// Sets of 1 to 5, 6 to 12 and more reps.
    pub bands: [u16; 3],
    /// Sets in all.
    pub sets: u16,
    /// The unit that a run was written in.
    pub unit: Option<DistanceUnit>,
    /// Easy seconds around a run: before, between and after its work.
    pub around: f64,
}

/// One session with work in it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::coach) struct Sitting {
    pub day: NaiveDate,
    pub week: usize,
    /// Minutes of work, counted alike whatever recorded it.
    pub volume: f64,
    /// How long it took, as far as is known.
    pub minutes: f64,
}

/// A set with the rest after it, in minutes, where no rest was recorded (convention).
const SET: f64 = 2.5;
/// What another app says of a session's length counts up to so many minutes: some are never ended.
const LONGEST: f64 = 300.0;

/// A whole history.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::coach) struct Past {
    /// The Monday of the first week.
    pub first: NaiveDate,
    pub whats: Vec<What>,
    pub works: Vec<Work>,
    pub sittings: Vec<Sitting>,
}

impl Past {
    /// All that was done until a day, whatever it came from: files of other apps have mistyped years.
    pub fn of(diary: &Diary, today: NaiveDate) -> Self {
        let mut past = Self::default();
        let mut places = BTreeMap::new();
        for (key, record) in diary.sessions() {
            let day = record.day_done().unwrap_or(key.day);
            if day > today {
                continue;
            }
            let brought = diary.brought(key);
            let minutes = brought.map(|brought| brought.time.map_or(0.0, Duration::minutes));
            past.add(day, record, minutes, &mut places);
        }
        past.works.sort_by_key(|work| work.day);
        past.sittings.sort_by_key(|sitting| sitting.day);
        past.first = past
            .sittings
            .first()
            .map_or(NaiveDate::MIN, |first| monday(first.day));
        let week = |day: NaiveDate| {
            let days = day.signed_duration_since(past.first).num_days();
            usize::try_from(days / 7).unwrap_or(0)
        };
        for work in &mut past.works {
            work.week = week(work.day);
        }
        for sitting in &mut past.sittings {
            sitting.week = week(sitting.day);
        }
        past
    }

    fn add(
        &mut self,
        day: NaiveDate,
        record: &SessionRecord,
        brought: Option<f64>,
        places: &mut BTreeMap<What, usize>,
    ) {
        let Some(given) = record.given().filter(|_| record.has_work()) else {
            return;
        };
        let (mut asked, mut volume, before) = (0.0, 0.0, self.works.len());
        for (place, slot) in (0..).zip(&given.slots) {
            let lines = record.lines_of(place);
            let Some((what, mut work)) = work(slot, &lines) else {
                continue;
            };
            let took = minutes::done(&slot.prescription, &lines);
            asked += took;
            volume += match work.count {
                Count::Run { seconds, .. } => (seconds + work.around) / 60.0,
                Count::Rounds => took,
                Count::Loaded(_) | Count::Bare(_) => f64::from(work.sets) * SET,
            };
            work.day = day;
            work.is_light |= given.week != WeekKind::Loading;
            work.what = *places.entry(what).or_insert(self.whats.len());
            if work.what == self.whats.len() {
                self.whats.push(what);
            }
            self.works.push(work);
        }
        if self.works.len() > before {
            let minutes = match brought {
                None => asked,
                Some(told) if (1.0..=LONGEST).contains(&told) => told,
                Some(_) => volume,
            };
            self.sittings.push(Sitting {
                day,
                week: 0,
                volume,
                minutes,
            });
        }
    }

    /// The Monday of a week.
    pub fn monday(&self, week: usize) -> NaiveDate {
        let days = Days::new(7 * week as u64);
        self.first.checked_add_days(days).unwrap_or(NaiveDate::MAX)
    }

    /// The performances of each kind, oldest first, by their places.
    pub fn by_what(&self) -> Vec<Vec<usize>> {
        let mut all = vec![Vec::new(); self.whats.len()];
        for (place, work) in self.works.iter().enumerate() {
            all[work.what].push(place);
        }
        all
    }
}

/// What was done of a slot, if anything was; its day and places are yet to be told.
fn work(slot: &GivenSlot, lines: &[Option<Done>]) -> Option<(What, Work)> {
    let mut work = Work {
        day: NaiveDate::MIN,
        week: 0,
        what: 0,
        count: Count::Rounds,
        value: 0.0,
        is_light: slot.stress == Stress::Light,
        is_hard: false,
        bands: [0; 3],
        sets: 0,
        unit: None,
        around: 0.0,
    };
    let what = match &slot.prescription {
        Prescription::Sets(asked) => {
            add_sets(&mut work, lines);
            (work.sets > 0).then_some(What::Movement(asked.movement))?
        }
        Prescription::Run(run) => {
            let (metres, seconds) = ran(lines);
            if metres <= 0.0 || seconds <= 0.0 {
                return None;
            }
            work.count = Count::Run { metres, seconds };
            work.value = metres;
            work.unit = lines.iter().flatten().find_map(|done| match done {
                Done::Run { distance, .. } => Some(distance.unit()),
                Done::Set(_) | Done::Rounds { .. } => None,
            });
            if run.kind != RunKind::RunWalk {
                let repeats = lines.iter().flatten().count().saturating_sub(1) as f64;
                let time = |stretch: Option<Stretch>| {
                    stretch.map_or(0.0, |stretch| f64::from(stretch.time().seconds()))
                };
                work.around =
                    time(run.warm_up) + time(run.cool_down) + repeats * time(run.recovery);
            }
            What::Run(run.kind)
        }
        Prescription::Rounds(_) => {
            let done = lines.iter().flatten().any(|done| !done.is_nothing());
            done.then_some(What::Rounds)?
        }
    };
    Some((what, work))
}

fn add_sets(work: &mut Work, lines: &[Option<Done>]) {
    let mut best: Option<(f64, SetDone)> = None;
    for done in lines.iter().flatten() {
        let Done::Set(set) = done else { continue };
        let count = set.amount.count();
        if count == 0 {
            continue;
        }
        work.sets += 1;
        work.is_hard |= set.rpe >= Some(Rpe::clamped(19));
        if let Amount::Reps(reps) = set.amount {
            let band = match reps {
                ..=5 => 0,
                6..=12 => 1,
                _ => 2,
            };
            work.bands[band] += 1;
        }
        let worth = worth(set);
        if best.is_none_or(|(most, _)| worth > most) {
            best = Some((worth, *set));
        }
    }
    if let Some((value, set)) = best {
        work.value = value;
        work.count = if is_loaded(&set) {
            Count::Loaded(set)
        } else {
            Count::Bare(set)
        };
    }
}

fn is_loaded(set: &SetDone) -> bool {
    set.load.is_some_and(|load| !load.is_zero())
}

/// What orders sets of one movement: load by Epley's factor, of what is held or carried by a
/// hundredth a count; without load the count.
fn worth(set: &SetDone) -> f64 {
    let count = f64::from(set.amount.count());
    let load = set.load.map_or(0.0, Load::kilograms);
    match set.amount {
        _ if load <= 0.0 => count,
        Amount::Reps(_) => load * (1.0 + count / 30.0),
        Amount::Hold(_) | Amount::Carry(_) => load * (1.0 + count / 100.0),
    }
}

/// The set of a performance that stands for the highest one-rep max, with that in kg and the RPE it
/// is by: as it was said, else at the cap that was asked, and of one that fell short as all that was
/// there (as `one_rep_max::best` has it).
pub(in crate::coach) fn strongest(
    asked: &SetsWork,
    lines: &[Option<Done>],
) -> Option<(f64, Load, u16, Rpe)> {
    let mut best: Option<(f64, Load, u16, Rpe)> = None;
    for (line, done) in (0_u8..).zip(lines) {
        let Some(Done::Set(set)) = done else { continue };
        let (Some(load), Amount::Reps(reps)) = (set.load, set.amount) else {
            continue;
        };
        let least = asked.amount.count();
        let is_unknown = asked.amrap
            && set.rpe.is_none()
            && (!asked.is_open(line) || set.amount.count() == least);
        if is_unknown {
            continue;
        }
        let short = set.amount.count() < least;
        let rpe = set.rpe.unwrap_or(if short { Rpe::MAX } else { asked.cap });
        let Some(max) = one_rep_max::estimate(load, reps, Some(rpe)) else {
            continue;
        };
        if best.is_none_or(|(most, ..)| max > most) {
            best = Some((max, load, reps, rpe));
        }
    }
    best
}
