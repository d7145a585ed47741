//! Times away from training: what they cost, and what can be said of them.

use super::words;
use crate::coach::session::Standing;
use crate::diary::SessionRecord;
use crate::training::{Ailment, PlannedWork, Sidelined, parse_day};
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
    /// What cannot be done: its place among the ailments, and its name.
    pub what: Vec<(String, String)>,
    /// Until when.
    pub until: Vec<(String, String)>,
    ailments: Vec<Ailment>,
    /// From when: today, or tomorrow where today's session is begun.
    from: NaiveDate,
}

impl Choices {
    /// What is recorded by two choices; one that was not made is the first.
    pub fn span(&self, what: &str, until: &str) -> Option<Sidelined> {
        let first = self.until.first().map(|(day, _)| day.as_str());
        let until = Some(until).filter(|until| !until.is_empty()).or(first)?;
        Some(Sidelined {
            ailment: *self.ailments.get(what.parse().unwrap_or(0))?,
            from: self.from,
            until: parse_day(until)?,
        })
    }
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
    let mut until = Vec::new();
    for days in [3, 5, 7, 10, 14, 21, 28, 42, 56] {
        let day = from + Days::new(days - 1);
        if day < standing.program.goal.date {
            until.push((day.to_string(), words::until(day, days)));
        }
    }
    let names = what.iter().enumerate();
    Choices {
        what: names
            .map(|(place, ailment)| (place.to_string(), words::ailment(*ailment)))
            .collect(),
        until,
        ailments: what,
        from,
    }
}
