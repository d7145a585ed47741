//! A movement: how it is done, the ladder it stands on, and its own history.

use super::words::{self, say};
use crate::coach::estimate::one_rep_max;
use crate::coach::session::Standing;
use crate::diary::{About, Exposure};
use crate::training::units::Load;
use crate::training::{Done, Ladder, MovementId, Pattern, Prescription, SetDone, Sides};
use chrono::NaiveDate;

/// A movement as its page shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct MovementView {
    /// What it is called.
    pub name: String,
    /// What the body does, by its ladder.
    pub pattern: String,
    /// Which figure shows it.
    pub figure: Pattern,
    /// What to think of.
    pub cue: &'static str,
    /// Its facts, with what each is called.
    pub facts: Vec<(&'static str, String)>,
    /// The ladder it stands on, from its top to the ground.
    pub ladder: Vec<Rung>,
    /// Its best sets.
    pub bests: Vec<BestSet>,
    /// Every time, newest first.
    pub history: Vec<Time>,
    /// How many times there were before those.
    pub earlier: usize,
}

/// The best set in one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BestSet {
    /// In which.
    pub name: &'static str,
    /// The set.
    pub text: String,
    /// When it was, where it was one set.
    pub when: String,
}

/// A rung of a ladder.
#[derive(Debug, Clone, PartialEq)]
pub struct Rung {
    /// The movement.
    pub movement: MovementId,
    /// What it is called.
    pub name: String,
    /// Whether it is this movement.
    pub is_this: bool,
    /// Whether the athlete stands there now.
    pub is_owned: bool,
}

/// One time that it was done.
#[derive(Debug, Clone, PartialEq)]
pub struct Time {
    /// When.
    pub day: String,
    /// The day it was planned for, to look at its session.
    pub planned: NaiveDate,
    /// What was done.
    pub done: String,
    /// What was asked, where that differs.
    pub asked: String,
    /// What was noted.
    pub note: String,
}

/// So many times are shown.
const SHOWN: usize = 40;

/// A movement as it stands for an athlete.
pub fn movement(standing: &Standing<'_>, movement: MovementId) -> MovementView {
    let known = movement.movement();
    let on = Ladder::ALL
        .into_iter()
        .find(|ladder| ladder.place(movement).is_some());
    let of_pattern = Ladder::ALL
        .into_iter()
        .find(|ladder| ladder.pattern() == known.pattern);
    let past: Vec<_> = times(standing, movement).collect();
    let muscles: Vec<_> = known.muscles.iter().map(words::movement::muscle).collect();
    let mut facts = vec![(say!(movement_works), muscles.join(", "))];
    let needs: Vec<_> = known.needs.iter().map(words::equipment).collect();
    if !needs.is_empty() {
        facts.push((say!(movement_needs), needs.join(", ")));
    }
    if known.sides == Sides::Each {
        facts.push((say!(movement_sides), say!(movement_each_side).to_owned()));
    }
    MovementView {
        name: words::movement(movement),
        pattern: of_pattern.map_or_else(String::new, |ladder| words::ladder(ladder).to_owned()),
        figure: known.pattern,
        cue: words::cue(movement),
        facts,
        ladder: on.map_or_else(Vec::new, |ladder| rungs(standing, ladder, movement)),
        bests: bests(&past),
        earlier: past.len().saturating_sub(SHOWN),
        history: past
            .into_iter()
            .take(SHOWN)
            .map(|(planned, note, exposure)| time(planned, note, &exposure))
            .collect(),
    }
}

fn times<'a>(
    standing: &Standing<'a>,
    movement: MovementId,
) -> impl Iterator<Item = (NaiveDate, String, Exposure<'a>)> {
    let diary = standing.diary;
    diary.sessions().rev().flat_map(move |(key, record)| {
        let of_it = move |slot: &crate::diary::GivenSlot| {
            matches!(&slot.prescription, Prescription::Sets(work) if work.movement == movement)
        };
        let slots = record.given().map_or(&[][..], |given| &given.slots);
        let place = (0..).zip(slots).find(|(_, slot)| of_it(slot));
        let note = place.and_then(|(place, _)| record.note(About::Slot(place)));
        let note = note.unwrap_or_default().to_owned();
        let next = key.day.succ_opt().unwrap_or(key.day);
        let has = place.is_some();
        diary
            .exposures_where(key.day..next, of_it)
            .filter(move |_| has)
            .map(move |exposure| (key.day, note.clone(), exposure))
    })
}

fn time(planned: NaiveDate, note: String, exposure: &Exposure<'_>) -> Time {
    let asked = &exposure.asked.prescription;
    let as_asked = (0..)
        .zip(&exposure.done)
        .all(|(line, done)| *done == Some(asked.as_prescribed(line)));
    Time {
        day: words::long_day(exposure.day),
        planned,
        done: words::done(&exposure.done),
        asked: if as_asked {
            String::new()
        } else {
            words::asked(asked)
        },
        note,
    }
}

/// From the top, as a ladder is looked at.
fn rungs(standing: &Standing<'_>, ladder: Ladder, this: MovementId) -> Vec<Rung> {
    let last = standing
        .diary
        .exposures(
            crate::training::Track::Ladder(ladder),
            NaiveDate::MIN..NaiveDate::MAX,
        )
        .find_map(|exposure| match &exposure.asked.prescription {
            Prescription::Sets(work) => Some(work.movement),
            Prescription::Run(_) | Prescription::Rounds(_) => None,
        });
    let owned = last.or_else(|| standing.athlete.rung(ladder));
    let rungs = ladder.rungs().iter().rev();
    rungs
        .map(|rung| Rung {
            movement: *rung,
            name: words::movement(*rung),
            is_this: *rung == this,
            is_owned: Some(*rung) == owned,
        })
        .collect()
}

/// The best estimate, the heaviest set and the longest one.
fn bests(past: &[(NaiveDate, String, Exposure<'_>)]) -> Vec<BestSet> {
    let exposures = || past.iter().map(|(_, _, exposure)| exposure);
    let sets = || {
        exposures().flat_map(|exposure| {
            let done = exposure.done.iter().flatten();
            done.filter_map(move |done| match done {
                Done::Set(set) if !done.is_nothing() => Some((exposure.day, *set)),
                _ => None,
            })
        })
    };
    let told = |name, (day, set): (NaiveDate, SetDone)| BestSet {
        name,
        text: words::set_line(&set),
        when: words::long_day(day),
    };
    let kilograms = |set: &SetDone| set.load.map_or(0.0, Load::kilograms);
    let mut bests = Vec::new();
    let unit = sets().find_map(|(_, set)| set.load).map(Load::unit);
    let estimate = exposures()
        .filter_map(one_rep_max::best)
        .max_by(f64::total_cmp);
    if let (Some(estimate), Some(unit)) = (estimate, unit) {
        let once = Load::near(estimate, unit);
        bests.push(BestSet {
            name: say!(movement_once),
            text: words::decimal(once.to_string()),
            when: String::new(),
        });
    }
    let heaviest = sets()
        .filter(|(_, set)| kilograms(set) > 0.0)
        .max_by(|(_, a), (_, b)| {
            let by_load = kilograms(a).total_cmp(&kilograms(b));
            by_load.then(a.amount.count().cmp(&b.amount.count()))
        });
    bests.extend(heaviest.map(|set| told(say!(movement_heaviest), set)));
    let most = sets().max_by(|(_, a), (_, b)| {
        let by_count = a.amount.count().cmp(&b.amount.count());
        by_count.then(kilograms(a).total_cmp(&kilograms(b)))
    });
    let most = most.filter(|most| Some(*most) != heaviest);
    bests.extend(most.map(|set| told(say!(movement_most), set)));
    bests
}
