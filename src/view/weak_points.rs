//! Weak points that the coach finds: before a program starts, and at its tests.

use super::weekly::Card;
use super::words::weak_points as told;
use crate::coach::intake;
use crate::coach::session::Standing;
use crate::coach::weak_points::{Test, first, found, tests};
use crate::diary::Diary;
use crate::training::WeakPoint;
use chrono::NaiveDate;

/// A finding, to take or to decline.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Its name in the answer that declines it.
    pub code: &'static str,
    /// What it says.
    pub card: Card,
}

/// What is found before a program starts; nothing while answers are missing.
pub fn findings(diary: &Diary, today: NaiveDate) -> Vec<Finding> {
    let answers = diary.answers();
    let Ok((athlete, goal)) = intake::read(&answers, today) else {
        return Vec::new();
    };
    let compared = first(&athlete, diary, today);
    let unit = athlete.units.mass;
    let found = found(&intake::said(&answers), &goal, &compared).into_iter();
    found
        .map(|found| Finding {
            code: found.lags.code(),
            card: Card {
                when: told::source(&found.compared).to_owned(),
                name: told::lags(found.lags),
                asked: told::numbers(&found.compared, unit),
                reason: told::change(found.lags).to_owned(),
                choices: Vec::new(),
            },
        })
        .collect()
}

/// The last test of what was weak or is, a card each.
pub fn tested(standing: &Standing<'_>) -> Vec<Card> {
    let tests = tests(standing);
    tests
        .last()
        .map_or_else(Vec::new, |test| cards(standing, test))
}

fn cards(standing: &Standing<'_>, test: &Test) -> Vec<Card> {
    let unit = standing.athlete.units.mass;
    let trained = |weak: WeakPoint| standing.athlete.weak_points.contains(&weak);
    let outcomes = test.outcomes.iter().filter_map(|outcome| {
        let was = outcome.before.and_then(|before| before.lags);
        let weak = outcome.now.lags.or(was)?;
        Some(Card {
            when: told::when(test),
            name: match outcome.now.lags {
                Some(weak) => told::lags(weak),
                None => told::mended(weak),
            },
            asked: told::numbers(&outcome.now, unit),
            reason: told::verdict(test, outcome, trained(weak), unit),
            choices: Vec::new(),
        })
    });
    outcomes.collect()
}
