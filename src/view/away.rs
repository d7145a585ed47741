//! Times away from training: what they cost, and what can be said of them.

use super::words::{self, labels};
use crate::coach::session::Standing;
use crate::diary::SessionRecord;
use crate::training::{Ailment, PlannedWork, Sidelined};
use chrono::{Days, NaiveDate};

/// What there is to say of illness and injury.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Away {
    /// Times that are not over.
    pub spells: Vec<Spell>,
    /// What can be said of a new one.
    pub choices: Choices,
}

/// A time away that is not over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spell {
    /// What, and until when.
    pub title: String,
    /// What it costs.
    pub cost: String,
    /// What its end today records.
    pub ended: Sidelined,
}

/// What can be said of a new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// What cannot be done, with its name.
    pub what: Vec<(Ailment, String)>,
    /// Until when.
    pub until: Vec<(NaiveDate, String)>,
    /// From when: today, or tomorrow where today's session is begun.
    pub from: NaiveDate,
}

/// What there is to say on a day.
pub fn away(standing: &Standing<'_>, today: NaiveDate) -> Away {
    Away {
        spells: spells(standing, today),
        choices: choices(standing, today),
    }
}

/// Times away that are not over, with what they cost.
fn spells(standing: &Standing<'_>, today: NaiveDate) -> Vec<Spell> {
    let mut spells = Vec::new();
    for cost in &standing.program.away {
        if cost.span.until >= today {
            spells.push(Spell {
                title: words::spell(&cost.span),
                cost: words::cost(cost),
                ended: Sidelined {
                    until: today.pred_opt().unwrap_or(today),
                    ..cost.span
                },
            });
        }
    }
    spells
}

/// What can be said of a new one: illness, or what this program trains.
fn choices(standing: &Standing<'_>, today: NaiveDate) -> Choices {
    let mut patterns = Vec::new();
    let mut movements = Vec::new();
    let mut what = vec![Ailment::Illness];
    let add = |list: &mut Vec<Ailment>, ailment| {
        if !list.contains(&ailment) {
            list.push(ailment);
        }
    };
    let ahead = standing.program.sessions();
    for (_, session) in ahead.filter(|(_, session)| session.day >= today) {
        for slot in &session.slots {
            let movement = match &slot.work {
                PlannedWork::Run(_) => {
                    add(&mut what, Ailment::Running);
                    continue;
                }
                PlannedWork::Lift(lift) => lift.movement,
                PlannedWork::Climb(climb) => climb.due,
                PlannedWork::Rounds(_) => continue,
            };
            add(&mut patterns, Ailment::Pattern(movement.movement().pattern));
            add(&mut movements, Ailment::Movement(movement));
        }
    }
    what.extend(patterns);
    what.extend(movements);
    let record = standing.diary.session(standing.key(today));
    let begun = record.and_then(SessionRecord::given).is_some();
    let from = today + Days::new(u64::from(begun));
    let last = standing.program.goal.date;
    let spans = [3, 5, 7, 10, 14, 21, 28, 42, 56];
    let until = spans.map(|days| (from + Days::new(days - 1), words::days(days)));
    Choices {
        what: what
            .into_iter()
            .map(|ailment| (ailment, words::ailment(ailment)))
            .collect(),
        until: until
            .into_iter()
            .filter(|(day, _)| *day < last)
            .map(|(day, count)| (day, format!("{} \u{b7} {count}", words::day(day))))
            .collect(),
        from,
    }
}

/// Whether a day is one of illness, and what stands in the place of "rest".
pub(super) fn rest(standing: &Standing<'_>, day: NaiveDate) -> Option<&'static str> {
    standing.program.is_off(day).then_some(labels::GET_WELL)
}
