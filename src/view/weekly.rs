//! The weekly review: how the goal stands, what was done, what has stopped, and the one thing to
//! change.

use super::words::{self, weekly as say};
use crate::coach::review::{Answer, Change, Contract, Plateau, Projection, Review, review};
use crate::coach::session::Standing;
use crate::diary::{Advice, Decision};
use crate::training::Target;
use chrono::Days;

/// One part of the review: what it is about (`when` and `name`), what there is to say (`asked`),
/// and what stands behind it (`reason`). It is the card that the end of a session is shown on:
/// another type for the same four lines would cost a first visit two kilobytes.
pub use super::finish::NextView as Card;

/// The review of a standing's day, in the order in which a coach would go through it.
pub fn weekly(standing: &Standing<'_>) -> Vec<Card> {
    let review = review(standing);
    let mut contracts = review.beside.clone();
    contracts.insert(0, (review.contract, review.projection));
    let mut cards = Vec::new();
    for (target, found) in standing.program.goal.targets().into_iter().zip(contracts) {
        cards.push(contract(standing, target, found));
    }
    cards.push(compliance(&review));
    for plateau in &review.plateaus {
        // What names no number or movement is advice, and nothing to pick.
        let empty = |answer: &Answer| matches!(answer, Answer::Neighbour { to: None });
        let answers = plateau.answers.into_iter().filter(|answer| !empty(answer));
        let answers = answers.map(Some).chain([None]);
        cards.push(Card {
            when: say::span(plateau),
            name: say::stopped(plateau.track, plateau.movement),
            asked: say::cause(plateau.cause),
            reason: say::CHOICE.to_owned(),
            choices: answers.map(|answer| pick(plateau, answer)).collect(),
        });
    }
    let units = standing.athlete.units;
    for outcome in &review.outcomes {
        cards.push(Card {
            when: say::decided(outcome.on, true),
            name: say::picked(outcome),
            asked: say::came_of_it(outcome, units),
            reason: say::goes_on(outcome),
            choices: Vec::new(),
        });
    }
    cards.extend(super::weak_points::tested(standing));
    cards.push(change(standing, &review));
    cards
}

fn contract(
    standing: &Standing<'_>,
    target: Target,
    (contract, projection): (Contract, Option<Projection>),
) -> Card {
    let units = standing.athlete.units;
    let contract = &contract;
    let mut reason = say::way(contract, units);
    if let Some(projection) = &projection {
        say::projection(&mut reason, contract.measure, projection, units);
    }
    Card {
        when: words::long_day(standing.program.goal.date),
        name: words::target(target),
        asked: say::course(contract, units),
        reason,
        choices: Vec::new(),
    }
}

fn compliance(review: &Review) -> Card {
    Card {
        when: say::WEEK.to_owned(),
        name: say::DONE.to_owned(),
        asked: say::compliance(&review.week),
        reason: say::about(&review.week, &review.month, review.share.share()),
        choices: Vec::new(),
    }
}

/// A pick, as a button.
fn pick(plateau: &Plateau, answer: Option<Answer>) -> (String, Decision) {
    let name = answer.map_or_else(|| say::LEAVE_IT.to_owned(), say::button);
    let decision = Decision::Picked {
        track: plateau.track,
        range: plateau.range,
        answer,
    };
    (name, decision)
}

fn change(standing: &Standing<'_>, review: &Review) -> Card {
    let weekly = &review.weekly;
    let mut reason = weekly
        .off
        .map_or_else(|| say::NOTHING_OFF.to_owned(), say::off);
    let mut choices = Vec::new();
    if let (Change::Answer { answer, .. }, Some(stalled)) = (weekly.change, review.plateaus.first())
    {
        let (_, take) = pick(stalled, Some(answer));
        choices.push((say::TAKE_IT.to_owned(), take));
        choices.push(pick(stalled, None));
    } else if let Some(advice) = advice(weekly.change) {
        let said = standing.diary.advised(advice);
        match said.filter(|(on, _)| standing.today < *on + Days::new(7)) {
            Some((on, taken)) => {
                reason.push(' ');
                reason += &say::decided(on, taken);
                reason.push('.');
            }
            None => choices.extend(
                [(say::TAKE_IT, true), (say::LEAVE_IT, false)]
                    .map(|(name, taken)| (name.to_owned(), Decision::Advised { advice, taken })),
            ),
        }
    }
    Card {
        when: weekly.well.map_or_else(|| say::WEEK.to_owned(), say::well),
        name: say::CHANGE.to_owned(),
        asked: say::change(weekly.change),
        reason,
        choices,
    }
}

const fn advice(change: Change) -> Option<Advice> {
    match change {
        Change::Nothing | Change::KeepLogging | Change::Answer { .. } => None,
        Change::DoSessions => Some(Advice::DoSessions),
        Change::KeepToPurpose => Some(Advice::KeepToPurpose),
        Change::Measure(_) => Some(Advice::Measure),
        Change::VaryDays => Some(Advice::VaryDays),
        Change::MoveGoal => Some(Advice::MoveGoal),
    }
}
